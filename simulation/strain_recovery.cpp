#include "simulation/strain_recovery.h"

#include "simulation/elastic_integrators.h"
#include "simulation/nodal_recovery.h"

namespace twinbench {

Eigen::VectorXd recoverStrain(const FeMesh& mesh, const Eigen::VectorXd& displacement,
                              const ThreadPool& pool) {
    return averageAtNodes<6>(mesh, colourElements(mesh), pool, TaskContext(), [&](std::uint32_t e) {
        const auto values = tet10::nodalValues<3>(mesh, e, displacement);
        Eigen::Matrix<double, 6, 4> atPoints;
        int q = 0;
        tet10::forPoints(tet10::table4(), tet10::coordinates(mesh, e),
                         [&](const tet10::Point& point, const tet10::Shape&) {
                             const Eigen::Matrix3d strain = strainOf(values * point.gradient);
                             atPoints.col(q++) << strain(0, 0), strain(1, 1), strain(2, 2),
                                 strain(0, 1), strain(1, 2), strain(2, 0);
                         });
        return tet10::extrapolateToNodes<6>(atPoints);
    });
}

}  // namespace twinbench
