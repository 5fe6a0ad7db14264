#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "geometry/triangle_tree.h"
#include "simulation/fe_mesh.h"

namespace twinbench {

/// The boundary of a mesh as it is drawn, deformed or not: what the pointer hits. Heavy to build,
/// for a worker; never changes, for any thread.
class DrawnBoundary {
public:
    /// `displacement`: metres, three per node, drawn `factor` times enlarged; empty for none.
    DrawnBoundary(std::shared_ptr<const FeMesh> mesh, const std::vector<float>& displacement,
                  double factor);

    struct Hit {
        std::uint32_t face = 0;
        double distance = 0.0;  ///< along the ray, in lengths of `direction`
        Vec3 point;             ///< metres, where it is on the mesh that is not deformed
    };
    /// The first place where a ray of the assembly frame meets a part of the mesh.
    std::optional<Hit> firstHit(std::uint32_t part, const Vec3& origin,
                                const Vec3& direction) const;

private:
    /// Each six-node triangle as the four flat ones that are drawn.
    struct PartBoundary {
        Tessellation surface;
        std::vector<std::uint32_t> nodes;  ///< by point of the surface
        std::optional<TriangleTree> tree;  ///< of the surface, which must stay where it is
    };

    std::shared_ptr<const FeMesh> mesh_;
    std::vector<std::unique_ptr<const PartBoundary>> parts_;
};

}  // namespace twinbench
