#pragma once

#include "simulation/tet10.h"

namespace twinbench {

/// The element behind a boundary triangle, seen from the triangle's coordinates: what fields of the
/// element are at its surface.
class SurfaceTrace {
public:
    SurfaceTrace(const FeMesh& mesh, const FeTriangle& triangle)
        : coordinates_(tet10::coordinates(mesh, triangle.element)) {
        const auto& nodes = mesh.elements[triangle.element];
        for (std::size_t i = 0; i < 3; ++i) {
            std::size_t corner = 0;
            while (nodes[corner] != triangle.nodes[i]) {
                ++corner;
            }
            corners_[i] = static_cast<int>(corner);
        }
    }

    /// The point of the unit tetrahedron for a point of the unit triangle.
    Eigen::Vector3d elementPoint(const Eigen::Vector2d& xi) const {
        Eigen::Vector4d l = Eigen::Vector4d::Zero();
        l[corners_[0]] = 1.0 - xi[0] - xi[1];
        l[corners_[1]] = xi[0];
        l[corners_[2]] = xi[1];
        return l.tail<3>();
    }
    tet10::Shape shape(const Eigen::Vector2d& xi) const { return tet10::shape(elementPoint(xi)); }
    /// d(shape)/dx of the element's nodes, 1/m.
    tet10::Gradient gradient(const Eigen::Vector2d& xi) const {
        return tet10::evaluate(coordinates_, tet10::referenceGradient(elementPoint(xi)), 1.0)
            .gradient;
    }

private:
    tet10::NodeCoordinates coordinates_;
    std::array<int, 3> corners_{};
};

}  // namespace twinbench
