#include "simulation/thermal_boundary.h"

#include <algorithm>
#include <cmath>

#include "simulation/eigen_vec3.h"

namespace twinbench {

namespace {

void addToNodes(const std::array<std::uint32_t, 6>& nodes, const tri6::Shape& values,
                Eigen::VectorXd& vector) {
    for (int i = 0; i < 6; ++i) {
        vector[static_cast<Eigen::Index>(nodes[static_cast<std::size_t>(i)])] += values[i];
    }
}

double atPoint(const tri6::Point& point, const std::array<std::uint32_t, 6>& nodes,
               const Eigen::VectorXd& field) {
    double value = 0.0;
    for (int i = 0; i < 6; ++i) {
        value +=
            point.shape[i] * field[static_cast<Eigen::Index>(nodes[static_cast<std::size_t>(i)])];
    }
    return value;
}

bool contains(const std::vector<PartFace>& faces, const PartFace& face) {
    return std::find(faces.begin(), faces.end(), face) != faces.end();
}

/// Heat into the body by convection at a point, W.
double convectedIn(const Convection& convection, const tri6::Point& point,
                   const FeTriangle& triangle, const Eigen::VectorXd& temperature, double time) {
    const Vec3 place = fromEigen(point.position);
    const double difference =
        convection.ambient(place, time) - atPoint(point, triangle.nodes, temperature);
    return convection.coefficient(place, time) * difference * point.area;
}

}  // namespace

ThermalBoundary::ThermalBoundary(const ThermalModel& model, std::vector<double> coveredFraction)
    : model_(&model), faces_(*model.mesh), covered_(std::move(coveredFraction)) {}

void ThermalBoundary::addFlux(const HeatFlux& flux, double time, Eigen::VectorXd& load) const {
    forFree(flux.faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
        const double q = flux.flux(fromEigen(point.position), time);
        addToNodes(triangle.nodes, q * point.area * point.shape, load);
    });
}

void ThermalBoundary::addConvection(const Convection& convection, double time,
                                    Eigen::VectorXd& load) const {
    forFree(convection.faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
        const Vec3 place = fromEigen(point.position);
        const double h = convection.coefficient(place, time);
        const double ambient = convection.ambient(place, time);
        addToNodes(triangle.nodes, h * ambient * point.area * point.shape, load);
    });
}

bool ThermalBoundary::addConvection(const Convection& convection, double time,
                                    BlockMatrix<1>& matrix) const {
    bool valid = true;
    forFree(convection.faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
        const double h = convection.coefficient(fromEigen(point.position), time);
        valid = valid && h >= 0.0 && std::isfinite(h);
        const tri6::Shape scaled = h * point.area * point.shape;
        matrix.add(triangle.nodes, triangle.nodes, (scaled * point.shape.transpose()).eval());
    });
    return valid;
}

void ThermalBoundary::addRates(const Eigen::VectorXd& temperature, double time,
                               HeatRates& rates) const {
    for (const HeatFlux& flux : model_->fluxes) {
        forFree(flux.faces, [&](const tri6::Point& point, const FeTriangle&) {
            rates.add(flux.flux(fromEigen(point.position), time) * point.area);
        });
    }
    for (const Convection& convection : model_->convections) {
        forFree(convection.faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
            rates.add(convectedIn(convection, point, triangle, temperature, time));
        });
    }
}

double ThermalBoundary::heatOut(const std::vector<PartFace>& where,
                                const Eigen::VectorXd& temperature, double time) const {
    double out = 0.0;
    for (const PartFace& face : where) {
        for (const HeatFlux& flux : model_->fluxes) {
            if (contains(flux.faces, face)) {
                forFree({face}, [&](const tri6::Point& point, const FeTriangle&) {
                    out -= flux.flux(fromEigen(point.position), time) * point.area;
                });
            }
        }
        for (const Convection& convection : model_->convections) {
            if (contains(convection.faces, face)) {
                forFree({face}, [&](const tri6::Point& point, const FeTriangle& triangle) {
                    out -= convectedIn(convection, point, triangle, temperature, time);
                });
            }
        }
    }
    return out;
}

}  // namespace twinbench
