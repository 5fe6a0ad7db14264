#include <cmath>
#include <vector>

#include <Eigen/Eigenvalues>

#include "simulation/elastic_integrators.h"
#include "simulation/nodal_recovery.h"
#include "simulation/structural_model.h"

namespace twinbench {

Eigen::VectorXd recoverStress(const StructuralModel& model, const Eigen::VectorXd& displacement,
                              const ThreadPool& pool, const TaskContext& context) {
    const FeMesh& mesh = *model.mesh;
    const ElasticLaws laws(model);
    return averageAtNodes<6>(mesh, colourElements(mesh), pool, context, [&](std::uint32_t e) {
        ElementLaw law(laws, e);
        const auto values = tet10::nodalValues<3>(mesh, e, displacement);
        Eigen::Matrix<double, 6, 4> atPoints;
        int q = 0;
        tet10::forPoints(tet10::table4(), tet10::coordinates(mesh, e),
                         [&](const tet10::Point& point, const tet10::Shape& shape) {
                             Eigen::Matrix3d s =
                                 law.at(shape).elasticity.stress(strainOf(values * point.gradient));
                             if (model.temperature) {
                                 s -= law.expansionStress(shape);
                             }
                             atPoints.col(q++) << s(0, 0), s(1, 1), s(2, 2), s(0, 1), s(1, 2),
                                 s(2, 0);
                         });
        return tet10::extrapolateToNodes<6>(atPoints);
    });
}

double vonMises(const double* stress) {
    const double xy = stress[0] - stress[1];
    const double yz = stress[1] - stress[2];
    const double zx = stress[2] - stress[0];
    const double shear = stress[3] * stress[3] + stress[4] * stress[4] + stress[5] * stress[5];
    return std::sqrt(0.5 * (xy * xy + yz * yz + zx * zx) + 3.0 * shear);
}

std::array<double, 3> principalStresses(const double* stress) {
    Eigen::Matrix3d s;
    s << stress[0], stress[3], stress[5], stress[3], stress[1], stress[4], stress[5], stress[4],
        stress[2];
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> eigen(s, Eigen::EigenvaluesOnly);
    return {eigen.eigenvalues()[2], eigen.eigenvalues()[1], eigen.eigenvalues()[0]};
}

}  // namespace twinbench
