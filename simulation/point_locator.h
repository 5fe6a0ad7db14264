#pragma once

#include <memory>
#include <vector>

#include <Eigen/Core>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// A point in an element of a mesh.
struct MeshPoint {
    std::uint32_t part = 0;
    std::uint32_t element = 0;
    Eigen::Matrix<double, 10, 1> shape;  ///< weights of the element's nodes
};

/// Finds points of space (metres, assembly frame) in a mesh with at least one part. Prepares a part
/// when it is first asked about; queries are safe from several threads.
class PointLocator {
public:
    explicit PointLocator(std::shared_ptr<const FeMesh> mesh);
    ~PointLocator();
    PointLocator(PointLocator&&) noexcept;
    PointLocator& operator=(PointLocator&&) noexcept;

    /// One entry for each part that the point lies in or on, ascending: several where parts meet,
    /// none outside. A point that lies off a part's curved surface by no more than the mesh may
    /// have missed of the exact face is taken to its surface.
    std::vector<MeshPoint> find(const Vec3& point) const;

    /// The part whose surface is nearest.
    struct Nearest {
        std::uint32_t part = 0;
        double distance = 0.0;  ///< metres, to the triangles between corner nodes
    };
    Nearest nearest(const Vec3& point) const;

private:
    class PartIndex;
    struct LazyPart;

    const PartIndex& index(std::uint32_t part) const;

    std::shared_ptr<const FeMesh> mesh_;
    std::vector<std::unique_ptr<LazyPart>> parts_;
};

/// The values of a nodal field (components fastest) at a point.
template <class Values>
std::vector<double> interpolate(const FeMesh& mesh, const MeshPoint& point, const Values& values,
                                int components) {
    std::vector<double> result(static_cast<std::size_t>(components), 0.0);
    for (int i = 0; i < 10; ++i) {
        const std::size_t node = mesh.elements[point.element][static_cast<std::size_t>(i)];
        for (std::size_t c = 0; c < result.size(); ++c) {
            result[c] += point.shape[i] * static_cast<double>(values[node * result.size() + c]);
        }
    }
    return result;
}

}  // namespace twinbench
