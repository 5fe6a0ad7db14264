#include "tests/simulation/error_cases.h"

#include <cmath>

#include "simulation/eigen_vec3.h"
#include "simulation/heat_flux_error.h"
#include "simulation/stress_error.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/exact_error.h"

namespace twinbench {

namespace {

constexpr double kCelsius = 273.15;
constexpr double kThickness = 0.1;  // of the sheet
constexpr double kPoisson = 0.3;
constexpr double kInnerRadius = 0.05, kOuterRadius = 0.1;  // m, of the cylinder
constexpr double kAmplitude = 1e-3;                        // of displacements

using Scalar = std::function<double(const Vec3&)>;

Mat3 allDirections(double k) { return {Vec3{k, 0, 0}, Vec3{0, k, 0}, Vec3{0, 0, k}}; }

Coefficient atPlaces(Scalar function) {
    return Coefficient([function](const Vec3& p, double) { return function(p); }, false);
}

std::vector<PartFace> facesOf(std::uint32_t part, std::initializer_list<std::uint32_t> sides) {
    std::vector<PartFace> faces;
    for (const std::uint32_t face : sides) {
        faces.push_back({part, face});
    }
    return faces;
}

const std::initializer_list<std::uint32_t> kAllSides = {side::kLowX,  side::kHighX, side::kLowY,
                                                        side::kHighY, side::kLowZ,  side::kHighZ};

ThermalModel heatModel(std::shared_ptr<const FeMesh> mesh, double conductivity) {
    ThermalModel model;
    model.materials.assign(mesh->parts.size(), {0.0, 0.0, allDirections(conductivity)});
    model.mesh = std::move(mesh);
    return model;
}

ErrorCase measured(const ThermalModel& model, const ExactHeatFlux& exact,
                   const IsSingular& isSingular = {}) {
    ErrorCase result;
    const auto solution = solveSteady(model, direct(), pool(), TaskContext());
    if (!solution) {
        return result;
    }
    const ElementPatches patches(*model.mesh);
    const HeatFluxError error(model, solution->temperature, patches);
    result.unknowns = static_cast<double>(solution->report.unknowns);
    result.estimate = error.estimate(pool(), TaskContext());
    result.exactSquared = exactErrorSquared(model, solution->temperature, exact, isSingular);
    const Eigen::VectorXd shown = recoverHeatFlux(model, solution->temperature, pool());
    const Eigen::VectorXd lengths =
        Eigen::Map<const Eigen::Matrix3Xd>(shown.data(), 3, shown.size() / 3).colwise().norm();
    Eigen::Index node = 0;
    const double largest = lengths.maxCoeff(&node);
    const auto place = static_cast<std::uint32_t>(node);
    result.shownErrorOverBand =
        std::abs(largest - exact(model.mesh->nodes[place]).norm()) / error.bandAt(place);
    return result;
}

double vonMisesOf(const Eigen::Matrix3d& s) {
    const std::array<double, 6> v = {s(0, 0), s(1, 1), s(2, 2), s(0, 1), s(1, 2), s(2, 0)};
    return vonMises(v.data());
}

ErrorCase measured(const StructuralModel& model, const ExactStress& exact) {
    ErrorCase result;
    const auto solution = solveStatic(model, direct(), pool(), TaskContext());
    if (!solution) {
        return result;
    }
    const ElementPatches patches(*model.mesh);
    const StressError error(model, solution->displacement, patches);
    result.unknowns = static_cast<double>(solution->report.unknowns);
    result.estimate = error.estimate(pool(), TaskContext());
    result.exactSquared = exactErrorSquared(model, solution->displacement, exact);
    double largest = -1.0;
    std::uint32_t place = 0;
    for (std::uint32_t node = 0; node < model.mesh->nodes.size(); ++node) {
        if (const double value = vonMises(&solution->stress[6 * node]); value > largest) {
            largest = value;
            place = node;
        }
    }
    result.shownErrorOverBand = std::abs(largest - vonMisesOf(exact(model.mesh->nodes[place]))) /
                                error.bandAt(place, StressMeasure::VonMises);
    return result;
}

double harmonic(const Vec3& p) {
    return kCelsius + std::sin(p.x) * std::sin(p.y) * std::sinh(std::sqrt(2.0) * p.z);
}

Eigen::Vector3d harmonicGradient(const Vec3& p) {
    const double w = std::sqrt(2.0);
    return {std::cos(p.x) * std::sin(p.y) * std::sinh(w * p.z),
            std::sin(p.x) * std::cos(p.y) * std::sinh(w * p.z),
            w * std::sin(p.x) * std::sin(p.y) * std::cosh(w * p.z)};
}

StructuralModel elasticModel(std::shared_ptr<const FeMesh> mesh) {
    ElasticMaterial material;
    material.youngsModulus = 70e9;
    material.poissonsRatio = kPoisson;
    material.referenceTemperature = 300.0;
    material.expansion = allDirections(2e-5);
    StructuralModel model;
    model.materials.assign(mesh->parts.size(), material);
    model.mesh = std::move(mesh);
    return model;
}

/// Holds all sides of the only part at a displacement.
void prescribe(const std::function<Eigen::Vector3d(const Vec3&)>& displacement,
               StructuralModel& model) {
    PrescribedDisplacement held{facesOf(0, kAllSides), {}};
    for (int axis = 0; axis < 3; ++axis) {
        held.components[static_cast<std::size_t>(axis)] =
            atPlaces([displacement, axis](const Vec3& p) { return displacement(p)[axis]; });
    }
    model.displacements.push_back(held);
}

}  // namespace

ErrorCase smoothHeat(int n) {
    ThermalModel model =
        heatModel(assembled({{boxMesh({0, 0, 0}, {2, 2, 1}, {2 * n, 2 * n, n}, 0.2)}}), 3.0);
    model.temperatures.push_back({facesOf(0, kAllSides), atPlaces(harmonic)});
    return measured(model,
                    [](const Vec3& p) { return Eigen::Vector3d(-3.0 * harmonicGradient(p)); });
}

ErrorCase heatAtReentrantCorner(int n) {
    // All quadrants but the fourth, as a strip bent about the corner: along its inner edge from
    // (0, -1) to (1, 0), along its outer one from (-1, -1) to (1, 1).
    const auto bent = [](const Vec3& u) {
        const double along = 2.0 * u.x;
        const Vec3 inner = along < 1.0 ? Vec3{0, along - 1.0, 0} : Vec3{along - 1.0, 0, 0};
        const Vec3 outer =
            along < 1.0 ? Vec3{-1, 2.0 * along - 1.0, 0} : Vec3{2.0 * along - 3.0, 1, 0};
        Vec3 p = inner + u.y * (outer - inner);
        p.z = kThickness * u.z;
        return p;
    };
    ThermalModel model = heatModel(assembled({{mappedMesh({2 * n, n, 1}, bent, false)}}), 1.0);
    const auto angleOf = [](const Vec3& p) {
        const double angle = std::atan2(p.y, p.x);
        return angle < -0.75 * M_PI / 2 ? angle + 2.0 * M_PI : angle;
    };
    model.temperatures.push_back(
        {facesOf(0, {side::kLowX, side::kHighX, side::kLowY, side::kHighY}),
         atPlaces([angleOf](const Vec3& p) {
             return kCelsius +
                    std::pow(std::hypot(p.x, p.y), 2.0 / 3.0) * std::sin(2.0 / 3.0 * angleOf(p));
         })});
    return measured(
        model,
        [angleOf](const Vec3& p) {
            const double r = std::hypot(p.x, p.y);
            const double angle = angleOf(p);
            // -2/3 r^(-1/3) (sin along the radius, cos across), turned.
            return Eigen::Vector3d(
                -2.0 / 3.0 * std::pow(r, -1.0 / 3.0) *
                Eigen::Vector3d(-std::sin(angle / 3.0), std::cos(angle / 3.0), 0.0));
        },
        [](const Vec3& p) { return std::hypot(p.x, p.y) < 1e-9; });
}

ErrorCase heatAcrossContact(int n) {
    ThermalModel model =
        heatModel(assembled({{boxMesh({0, 0, 0}, {1, 2, 1}, {n, 2 * n, n}, 0.2)},
                             {boxMesh({1, 0, 0}, {2, 2, 1}, {n + 1, 2 * n + 1, n + 1}, 0.2)}}),
                  3.0);
    model.contacts.push_back({{{{0, side::kHighX}, {1, side::kLowX}}}});
    const auto outer = [](std::uint32_t part) {
        const std::uint32_t end = part == 0 ? side::kLowX : side::kHighX;
        return facesOf(part, {end, side::kLowY, side::kHighY, side::kLowZ, side::kHighZ});
    };
    model.temperatures.push_back({outer(0), atPlaces(harmonic)});
    model.temperatures.push_back({outer(1), atPlaces(harmonic)});
    return measured(model,
                    [](const Vec3& p) { return Eigen::Vector3d(-3.0 * harmonicGradient(p)); });
}

ErrorCase heatWithVaryingConductivity(int n) {
    constexpr double kInner = 1.0, kOuter = 2.0, kHot = 5.0, kCold = 1.0;
    ThermalModel model = heatModel(
        assembled({{cylinderSectorMesh(kInner, kOuter, 0.5, M_PI / 2, {n, 2 * n, 1})}}), 1.0);
    model.materials.front().conductivity = {{0.0, 8.0}, {allDirections(1.0), allDirections(3.0)}};
    model.temperatures.push_back({facesOf(0, {side::kLowX}), kHot});
    model.temperatures.push_back({facesOf(0, {side::kHighX}), kCold});
    // Kirchhoff's integral of k = 1 + T / 4 is harmonic.
    const double fall = (kHot + kHot * kHot / 8.0) - (kCold + kCold * kCold / 8.0);
    return measured(model, [fall](const Vec3& p) {
        const double r2 = p.x * p.x + p.y * p.y;
        return Eigen::Vector3d(fall / std::log(kOuter / kInner) / r2 *
                               Eigen::Vector3d(p.x, p.y, 0.0));
    });
}

ErrorCase smoothDisplacement(int n) {
    StructuralModel model =
        elasticModel(assembled({{boxMesh({0, 0, 0}, {2, 2, 1}, {2 * n, 2 * n, n}, 0.2)}}));
    prescribe([](const Vec3& p) { return Eigen::Vector3d(kAmplitude * harmonicGradient(p)); },
              model);
    // Without a change of volume: 2 mu times the second derivatives.
    const double shear = 70e9 / (2.0 * 1.3);
    return measured(model, [shear](const Vec3& p) {
        const double w = std::sqrt(2.0);
        const double sx = std::sin(p.x), sy = std::sin(p.y), cx = std::cos(p.x), cy = std::cos(p.y);
        const double sz = std::sinh(w * p.z), cz = std::cosh(w * p.z);
        Eigen::Matrix3d h;
        h << -sx * sy * sz, cx * cy * sz, w * cx * sy * cz, cx * cy * sz, -sx * sy * sz,
            w * sx * cy * cz, w * cx * sy * cz, w * sx * cy * cz, 2.0 * sx * sy * sz;
        return Eigen::Matrix3d(2.0 * shear * kAmplitude * h);
    });
}

ErrorCase pressurisedCylinder(int n) {
    return pressurisedCylinder(assembled({{cylinderSectorMesh(kInnerRadius, kOuterRadius, 0.02,
                                                              M_PI / 2, {n, 2 * n, 1})}}),
                               facesOf(0, {side::kLowX}),
                               facesOf(0, {side::kLowY, side::kHighY, side::kLowZ, side::kHighZ}));
}

ErrorCase pressurisedCylinder(std::shared_ptr<const FeMesh> mesh, std::vector<PartFace> inside,
                              std::vector<PartFace> planes) {
    constexpr double kPressure = 50e6;
    StructuralModel model = elasticModel(std::move(mesh));
    Support held;
    held.faces = std::move(planes);
    held.normal = true;
    model.supports.push_back(held);
    model.pressures.push_back({std::move(inside), kPressure});
    return measured(model, [](const Vec3& p) {
        const double ratio = kPressure * kInnerRadius * kInnerRadius /
                             (kOuterRadius * kOuterRadius - kInnerRadius * kInnerRadius);
        const double r = std::hypot(p.x, p.y);
        const double radial = ratio * (1.0 - kOuterRadius * kOuterRadius / (r * r));
        const double hoop = ratio * (1.0 + kOuterRadius * kOuterRadius / (r * r));
        const Eigen::Vector3d er(p.x / r, p.y / r, 0.0);
        const Eigen::Vector3d et(-p.y / r, p.x / r, 0.0);
        Eigen::Matrix3d stress = radial * er * er.transpose() + hoop * et * et.transpose();
        stress(2, 2) = 2.0 * kPoisson * ratio;
        return stress;
    });
}

ErrorCase thermalStress(int n) {
    StructuralModel model =
        elasticModel(assembled({{boxMesh({0, 0, 0}, {2, 2, 1}, {2 * n, 2 * n, n}, 0.2)}}));
    const auto potential = [](const Vec3& p) {
        return kAmplitude * std::sin(p.x) * std::sin(p.y) * std::sin(p.z);
    };
    Eigen::VectorXd temperature(static_cast<Eigen::Index>(model.mesh->nodes.size()));
    for (Eigen::Index i = 0; i < temperature.size(); ++i) {
        temperature[i] = 300.0 - 3.0 * potential(model.mesh->nodes[static_cast<std::size_t>(i)]) *
                                     (1.0 - kPoisson) / ((1.0 + kPoisson) * 2e-5);
    }
    model.temperature = temperature;
    prescribe(
        [](const Vec3& p) {
            return Eigen::Vector3d(kAmplitude *
                                   Eigen::Vector3d(std::cos(p.x) * std::sin(p.y) * std::sin(p.z),
                                                   std::sin(p.x) * std::cos(p.y) * std::sin(p.z),
                                                   std::sin(p.x) * std::sin(p.y) * std::cos(p.z)));
        },
        model);
    // 2 mu (second derivatives of the potential less its Laplacian).
    return measured(model, [potential](const Vec3& p) {
        const double shear = 70e9 / (2.0 * 1.3);
        const double sx = std::sin(p.x), sy = std::sin(p.y), sz = std::sin(p.z);
        const double cx = std::cos(p.x), cy = std::cos(p.y), cz = std::cos(p.z);
        Eigen::Matrix3d h = 2.0 * potential(p) * Eigen::Matrix3d::Identity();
        h(0, 1) = h(1, 0) = kAmplitude * cx * cy * sz;
        h(1, 2) = h(2, 1) = kAmplitude * sx * cy * cz;
        h(2, 0) = h(0, 2) = kAmplitude * cx * sy * cz;
        return Eigen::Matrix3d(2.0 * shear * h);
    });
}

}  // namespace twinbench
