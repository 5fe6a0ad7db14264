#include "simulation/elastic_support.h"

#include <cmath>

#include "simulation/eigen_vec3.h"
#include "simulation/model_check.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

/// The stiffness per area, N/m^3, of the springs under a point.
struct Springs {
    double normal = 0.0;
    double tangential = 0.0;
    Eigen::Matrix3d tensor = Eigen::Matrix3d::Zero();

    bool isPossible() const {
        return normal >= 0.0 && tangential >= 0.0 && std::isfinite(normal + tangential);
    }
};

/// Calls visit(point, triangle, springs) for the quadrature points under all elastic supports.
template <class Visit>
void forSprings(const StructuralModel& model, const Visit& visit) {
    const FeMesh& mesh = *model.mesh;
    const FaceTriangles triangles(mesh);
    for (const ElasticSupport& support : model.elasticSupports) {
        for (const PartFace& face : support.faces) {
            for (const std::uint32_t index : triangles.of(face)) {
                const FeTriangle& triangle = mesh.triangles[index];
                tri6::forPoints(tri6::coordinates(mesh, triangle), [&](const tri6::Point& point) {
                    const Vec3 place = fromEigen(point.position);
                    Springs springs{support.normal(place, model.time),
                                    support.tangential(place, model.time)};
                    const Eigen::Matrix3d along = point.normal * point.normal.transpose();
                    springs.tensor = springs.normal * along +
                                     springs.tangential * (Eigen::Matrix3d::Identity() - along);
                    visit(point, triangle, springs);
                });
            }
        }
    }
}

}  // namespace

Result<void> addElasticSupports(const StructuralModel& model, BlockMatrix<3>& stiffness) {
    bool isPossible = true;
    forSprings(model,
               [&](const tri6::Point& point, const FeTriangle& triangle, const Springs& springs) {
                   isPossible = isPossible && springs.isPossible();
                   Eigen::Matrix<double, 18, 18> values;
                   for (int i = 0; i < 6; ++i) {
                       for (int j = 0; j < 6; ++j) {
                           values.block<3, 3>(3 * i, 3 * j) =
                               point.area * point.shape[i] * point.shape[j] * springs.tensor;
                       }
                   }
                   stiffness.add(triangle.nodes, triangle.nodes, values);
               });
    if (!isPossible) {
        return fail(badInput("elastic_support.stiffness", "elastic support",
                             "The stiffness is negative or not finite somewhere.", {},
                             "Give a stiffness of at least 0 N/m^3."));
    }
    return {};
}

Eigen::VectorXd elasticSupportForce(const StructuralModel& model,
                                    const Eigen::VectorXd& displacement) {
    Eigen::VectorXd force = Eigen::VectorXd::Zero(displacement.size());
    forSprings(
        model, [&](const tri6::Point& point, const FeTriangle& triangle, const Springs& springs) {
            Eigen::Vector3d moved = Eigen::Vector3d::Zero();
            for (int i = 0; i < 6; ++i) {
                const auto node =
                    3 * static_cast<Eigen::Index>(triangle.nodes[static_cast<std::size_t>(i)]);
                moved += point.shape[i] * displacement.segment<3>(node);
            }
            for (int i = 0; i < 6; ++i) {
                const auto node =
                    3 * static_cast<Eigen::Index>(triangle.nodes[static_cast<std::size_t>(i)]);
                force.segment<3>(node) -= point.area * point.shape[i] * springs.tensor * moved;
            }
        });
    return force;
}

std::vector<ResistedNode> resistedBySupports(const StructuralModel& model) {
    std::vector<ResistedNode> resisted;
    forSprings(model, [&](const tri6::Point&, const FeTriangle& triangle, const Springs& springs) {
        const double largest = std::max(springs.normal, springs.tangential);
        if (!(largest > 0.0)) {
            return;
        }
        // The columns span what the springs resist; one of a pure normal spring is the normal.
        for (int axis = 0; axis < 3; ++axis) {
            const Eigen::Vector3d direction = springs.tensor.col(axis) / largest;
            for (const std::uint32_t node : triangle.nodes) {
                resisted.push_back({node, direction});
            }
        }
    });
    return resisted;
}

}  // namespace twinbench
