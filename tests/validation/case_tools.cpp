#include "tests/validation/case_tools.h"

#include <cmath>
#include <limits>

#include "simulation/eigen_vec3.h"
#include "simulation/tet10.h"

namespace twinbench {

namespace {

constexpr double kSteadyImbalance = 1e-6;

/// Of a field with D components per node.
template <int D, class Exact>
double l2Error(const FeMesh& mesh, const Eigen::VectorXd& field, const Exact& exact) {
    double error = 0.0;
    double size = 0.0;
    for (std::size_t e = 0; e < mesh.elements.size(); ++e) {
        const auto x = tet10::coordinates(mesh, e);
        const auto values = tet10::nodalValues<D>(mesh, e, field);
        tet10::forPoints(tet10::table14(), x,
                         [&](const tet10::Point& point, const tet10::Shape& shape) {
                             const Eigen::Vector3d at = x * shape;
                             const Eigen::Matrix<double, D, 1> wanted = exact(fromEigen(at));
                             error += point.weight * (values * shape - wanted).squaredNorm();
                             size += point.weight * wanted.squaredNorm();
                         });
    }
    return std::sqrt(error / size);
}

}  // namespace

Mat3 isotropic(double value) { return {Vec3{value, 0, 0}, Vec3{0, value, 0}, Vec3{0, 0, value}}; }

ThermalModel thermalModel(std::shared_ptr<const FeMesh> mesh, const Mat3& conductivity) {
    ThermalModel model;
    model.materials.assign(mesh->parts.size(), {0.0, 0.0, conductivity});
    model.mesh = std::move(mesh);
    return model;
}

ElasticMaterial elasticMaterial(double youngsModulus, double poissonsRatio) {
    ElasticMaterial material;
    material.youngsModulus = youngsModulus;
    material.poissonsRatio = poissonsRatio;
    return material;
}

Support normalSupport(std::vector<PartFace> faces) {
    Support support;
    support.faces = std::move(faces);
    support.normal = true;
    return support;
}

double valueAt(const FeMesh& mesh, const Eigen::VectorXd& field, const Vec3& point, int component,
               std::uint32_t part) {
    const auto components = field.size() / static_cast<Eigen::Index>(mesh.nodes.size());
    const FePart& nodes = mesh.parts[part];
    for (std::uint32_t i = nodes.firstNode; i < nodes.firstNode + nodes.nodeCount; ++i) {
        if (norm(mesh.nodes[i] - point) < 1e-9) {
            return field[components * i + component];
        }
    }
    return std::numeric_limits<double>::quiet_NaN();
}

double largestError(const FeMesh& mesh, const Eigen::VectorXd& field, const ExactField& exact) {
    double error = 0.0;
    for (std::size_t i = 0; i < mesh.nodes.size(); ++i) {
        const double difference = field[static_cast<Eigen::Index>(i)] - exact(mesh.nodes[i]);
        error = std::max(error, std::abs(difference));
    }
    return error;
}

double relativeL2Error(const FeMesh& mesh, const Eigen::VectorXd& field, const ExactField& exact) {
    return l2Error<1>(mesh, field,
                      [&](const Vec3& p) { return Eigen::Matrix<double, 1, 1>(exact(p)); });
}

double relativeL2Error(const FeMesh& mesh, const Eigen::VectorXd& field,
                       const ExactVectorField& exact) {
    return l2Error<3>(mesh, field, [&](const Vec3& p) { return toEigen(exact(p)); });
}

double SineHeatedRectangle::operator()(const Vec3& p) const {
    const double decay = M_PI / a * std::sqrt(kx / ky);
    return std::sin(M_PI * p.x / a) * std::sinh(decay * p.y) / std::sinh(decay * b);
}

Result<SteadyThermalSolution> solveBalanced(const ThermalModel& model, const ThermalSink& sink) {
    return balanced(solveSteady(model, {}, pool(), {}, sink), kSteadyImbalance);
}

Result<StructuralSolution> solveBalanced(const StructuralModel& model) {
    return balanced(solveStatic(model, {}, pool(), {}), kSteadyImbalance);
}

double orderOf(const std::vector<ValidationRow>& rows) {
    return observedOrder(rows[rows.size() - 2].error, rows.back().error, 2.0);
}

bool errorsFall(const std::vector<ValidationRow>& rows) {
    constexpr double kRounding = 1e-9;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const double error = std::abs(rows[i].error);
        if (!(error < kRounding || error < std::abs(rows[i - 1].error))) {
            return false;
        }
    }
    return true;
}

}  // namespace twinbench
