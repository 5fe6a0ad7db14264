#include "simulation/heat_flux_error.h"

#include <cmath>

#include <Eigen/LU>

#include "simulation/eigen_vec3.h"

namespace twinbench {

namespace {

/// What rounding and the solver's tolerance leave of differences within an element, as a share of
/// the absolute temperature.
constexpr double kResolvedTemperature = 1e-8;

Eigen::Matrix3d conductivityAt(const ThermalModel& model, std::uint32_t element, double kelvin) {
    return toEigen(model.materials[model.mesh->partOfElement(element)].conductivity.at(kelvin));
}

Eigen::Matrix<double, 3, 4> gradientAtPoints(const FeMesh& mesh, std::uint32_t element,
                                             const Eigen::Matrix<double, 1, 10>& values) {
    Eigen::Matrix<double, 3, 4> gradients;
    int q = 0;
    tet10::forPoints(tet10::table4(), tet10::coordinates(mesh, element),
                     [&](const tet10::Point& point, const tet10::Shape&) {
                         gradients.col(q++) = (values * point.gradient).transpose();
                     });
    return gradients;
}

}  // namespace

Eigen::Matrix<double, 3, 4> ElementHeatFlux::atPoints(std::uint32_t element) const {
    const auto values = tet10::nodalValues<1>(*model_.mesh, element, temperature_);
    Eigen::Matrix<double, 3, 4> fluxes = gradientAtPoints(*model_.mesh, element, values);
    for (int q = 0; q < 4; ++q) {
        const double kelvin = values * tet10::table4().shapes[static_cast<std::size_t>(q)];
        fluxes.col(q) = -conductivityAt(model_, element, kelvin) * fluxes.col(q).eval();
    }
    return fluxes;
}

Eigen::Matrix<double, 3, 10> ElementHeatFlux::atNodes(std::uint32_t element) const {
    const auto values = tet10::nodalValues<1>(*model_.mesh, element, temperature_);
    // The gradient is linear in straight elements; times a conductivity that varies it is not.
    Eigen::Matrix<double, 3, 10> fluxes =
        tet10::extrapolateToNodes<3>(gradientAtPoints(*model_.mesh, element, values));
    for (int i = 0; i < 10; ++i) {
        fluxes.col(i) = -conductivityAt(model_, element, values[i]) * fluxes.col(i).eval();
    }
    return fluxes;
}

Eigen::Matrix3d ElementHeatFlux::energyForm(std::uint32_t element) const {
    const auto values = tet10::nodalValues<1>(*model_.mesh, element, temperature_);
    return conductivityAt(model_, element, values.mean()).inverse();
}

double ElementHeatFlux::resolution(std::uint32_t element, double volume) const {
    const auto values = tet10::nodalValues<1>(*model_.mesh, element, temperature_);
    const double difference = kResolvedTemperature * values.cwiseAbs().maxCoeff();
    return conductivityAt(model_, element, values.mean()).trace() / 3.0 * difference * difference *
           std::cbrt(volume);
}

ErrorEstimate HeatFluxError::estimate(const ThreadPool& pool, const TaskContext& context) const {
    return estimator_.estimate(pool, context);
}

double HeatFluxError::bandAt(std::uint32_t node) const {
    return estimator_.bandAt(node, [](const Eigen::Vector3d& d) { return d.norm(); });
}

}  // namespace twinbench
