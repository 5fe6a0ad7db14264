#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <Eigen/Core>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// Finds where in a mesh a point lies. Built once per mesh; queries are safe from several threads.
class PointLocator {
public:
    explicit PointLocator(std::shared_ptr<const FeMesh> mesh);
    ~PointLocator();
    PointLocator(PointLocator&&) noexcept;
    PointLocator& operator=(PointLocator&&) noexcept;

    /// A point in an element, in the coordinates of the unit tetrahedron.
    struct Location {
        std::uint32_t part = 0;
        std::uint32_t element = 0;
        Eigen::Vector3d coordinates = Eigen::Vector3d::Zero();
    };
    /// One location per part that holds the point (metres, assembly frame), by part; several where
    /// parts meet, none outside. A point that lies off a part's curved surface by no more than the
    /// mesh may have missed of the exact face is taken to its surface.
    std::vector<Location> locate(const Vec3& point) const;

    struct Nearest {
        std::uint32_t part = 0;
        double distance = 0.0;  ///< metres, to the triangles between corner nodes
    };
    /// The part whose surface is nearest; none for an empty mesh.
    std::optional<Nearest> nearest(const Vec3& point) const;

private:
    class PartIndex;

    std::shared_ptr<const FeMesh> mesh_;
    std::vector<std::unique_ptr<const PartIndex>> parts_;
};

/// A nodal field (`components` values per node) at a location, by the element's shape functions.
Eigen::VectorXd interpolate(const FeMesh& mesh, const PointLocator::Location& location,
                            const Eigen::VectorXd& field, int components);

}  // namespace twinbench
