#include "simulation/heat_flux.h"

#include "simulation/eigen_vec3.h"
#include "simulation/nodal_recovery.h"

namespace twinbench {

Eigen::VectorXd HeatFluxRecovery::of(const Eigen::VectorXd& field,
                                     const Eigen::VectorXd& temperature) const {
    const FeMesh& mesh = *model_.mesh;
    return averageAtNodes<3>(mesh, colouring_, pool_, TaskContext(), [&](std::uint32_t e) {
        const auto x = tet10::coordinates(mesh, e);
        const auto values = tet10::nodalValues<1>(mesh, e, field);
        const auto& conductivity = model_.materials[mesh.partOfElement(e)].conductivity;
        const auto kelvin = conductivity.varies() ? tet10::nodalValues<1>(mesh, e, temperature)
                                                  : Eigen::Matrix<double, 1, 10>::Zero().eval();
        Eigen::Matrix<double, 3, 4> atPoints;
        int q = 0;
        const auto& table = tet10::table4();
        tet10::forPoints(table, x, [&](const tet10::Point& point, const tet10::Shape& shape) {
            const Eigen::Matrix3d k = toEigen(conductivity.at(kelvin * shape));
            atPoints.col(q++) = -k * (values * point.gradient).transpose();
        });
        return tet10::extrapolateToNodes<3>(atPoints);
    });
}

Eigen::VectorXd recoverHeatFlux(const ThermalModel& model, const Eigen::VectorXd& temperature,
                                const ThreadPool& pool) {
    return HeatFluxRecovery(model, pool).of(temperature);
}

}  // namespace twinbench
