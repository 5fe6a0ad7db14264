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

/// The derivative of radiation vanishes at absolute zero, where nothing else may hold a body: below
/// this temperature, K, that at it is taken. It decides on the way to a solution, not about it.
constexpr double kColdest = 50.0;

/// An exchange with the surroundings as a film: heat h (ambient - T) per area.
struct Film {
    double coefficient;  // W/(m^2 K)
    double ambient;      // K
};

Film filmOf(const Convection& convection, const tri6::Point& point, const FeTriangle&,
            const Eigen::VectorXd&, double time) {
    const Vec3 place = fromEigen(point.position);
    return {convection.coefficient(place, time), convection.ambient(place, time)};
}

/// Radiation by the secant at a temperature: T_a^4 - T^4 = (T_a^2 + T^2) (T_a + T) (T_a - T).
Film secantFilm(double emissivity, double ambient, double kelvin) {
    const double secant = (ambient * ambient + kelvin * kelvin) * std::max(ambient + kelvin, 0.0);
    return {kStefanBoltzmann * emissivity * secant, ambient};
}

double emissivityAt(const Radiation& radiation, const tri6::Point& point, double time) {
    return radiation.emissivity(fromEigen(point.position), time);
}

double emissivityAt(const IrradiatedFaces& irradiated, const tri6::Point&, double) {
    return irradiated.emissivity;
}

Film filmOf(const Radiation& radiation, const tri6::Point& point, const FeTriangle& triangle,
            const Eigen::VectorXd& temperature, double time) {
    return secantFilm(emissivityAt(radiation, point, time),
                      radiation.ambient(fromEigen(point.position), time),
                      atPoint(point, triangle.nodes, temperature));
}

Film filmOf(const IrradiatedFaces& irradiated, const tri6::Point& point, const FeTriangle& triangle,
            const Eigen::VectorXd& temperature, double) {
    return secantFilm(irradiated.emissivity, irradiated.surroundingsOf(triangle),
                      atPoint(point, triangle.nodes, temperature));
}

bool isPossible(const Convection&, const tri6::Point&, double) { return true; }
bool isPossible(const IrradiatedFaces&, const tri6::Point&, double) { return true; }

bool isPossible(const Radiation& radiation, const tri6::Point& point, double time) {
    const Vec3 place = fromEigen(point.position);
    const double emissivity = radiation.emissivity(place, time);
    return emissivity >= 0.0 && emissivity <= 1.0 && radiation.ambient(place, time) >= 0.0;
}

}  // namespace

ThermalBoundary::ThermalBoundary(const ThermalModel& model, std::vector<double> coveredFraction,
                                 std::vector<Enclosure> enclosures)
    : model_(&model),
      faces_(*model.mesh),
      covered_(std::move(coveredFraction)),
      enclosures_(std::move(enclosures)) {}

std::vector<IrradiatedFaces> ThermalBoundary::irradiated(const Eigen::VectorXd& temperature,
                                                         double time) const {
    if (enclosures_.empty()) {
        return {};
    }
    const auto surroundings =
        std::make_shared<std::vector<double>>(model_->mesh->triangles.size(), 0.0);
    for (const Enclosure& enclosure : enclosures_) {
        enclosure.irradiate(temperature, time, *surroundings);
    }
    std::vector<IrradiatedFaces> result;
    for (const EnclosureRadiation& radiation : model_->enclosures) {
        result.push_back(
            {radiation.faces, radiation.emissivity, model_->mesh->triangles.data(), surroundings});
    }
    return result;
}

void ThermalBoundary::addFlux(const HeatFlux& flux, double time, Eigen::VectorXd& load) const {
    forFree(flux.faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
        const double q = flux.flux(fromEigen(point.position), time);
        addToNodes(triangle.nodes, q * point.area * point.shape, load);
    });
}

template <class Exchange>
void ThermalBoundary::addAmbientOf(const Exchange& exchange, const Eigen::VectorXd& temperature,
                                   double time, Eigen::VectorXd& load) const {
    forFree(exchange.faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
        const Film film = filmOf(exchange, point, triangle, temperature, time);
        addToNodes(triangle.nodes, film.coefficient * film.ambient * point.area * point.shape,
                   load);
    });
}

void ThermalBoundary::addAmbient(const Convection& convection, const Eigen::VectorXd& temperature,
                                 double time, Eigen::VectorXd& load) const {
    addAmbientOf(convection, temperature, time, load);
}

void ThermalBoundary::addAmbient(const Radiation& radiation, const Eigen::VectorXd& temperature,
                                 double time, Eigen::VectorXd& load) const {
    addAmbientOf(radiation, temperature, time, load);
}

void ThermalBoundary::addAmbient(const IrradiatedFaces& irradiated,
                                 const Eigen::VectorXd& temperature, double time,
                                 Eigen::VectorXd& load) const {
    addAmbientOf(irradiated, temperature, time, load);
}

template <class Exchange>
bool ThermalBoundary::addExchangeOf(const Exchange& exchange, const Eigen::VectorXd& temperature,
                                    double time, BlockMatrix<1>& matrix) const {
    bool valid = true;
    forFree(exchange.faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
        const double h = filmOf(exchange, point, triangle, temperature, time).coefficient;
        valid = valid && h >= 0.0 && std::isfinite(h) && isPossible(exchange, point, time);
        const tri6::Shape scaled = h * point.area * point.shape;
        matrix.add(triangle.nodes, triangle.nodes, (scaled * point.shape.transpose()).eval());
    });
    return valid;
}

bool ThermalBoundary::addExchange(const Convection& convection, const Eigen::VectorXd& temperature,
                                  double time, BlockMatrix<1>& matrix) const {
    return addExchangeOf(convection, temperature, time, matrix);
}

bool ThermalBoundary::addExchange(const Radiation& radiation, const Eigen::VectorXd& temperature,
                                  double time, BlockMatrix<1>& matrix) const {
    return addExchangeOf(radiation, temperature, time, matrix);
}

bool ThermalBoundary::addExchange(const IrradiatedFaces& irradiated,
                                  const Eigen::VectorXd& temperature, double time,
                                  BlockMatrix<1>& matrix) const {
    return addExchangeOf(irradiated, temperature, time, matrix);
}

template <class Exchange>
void ThermalBoundary::addTangentOf(const Exchange& exchange, const Eigen::VectorXd& temperature,
                                   double time, BlockMatrix<1>& matrix) const {
    forFree(exchange.faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
        const Film secant = filmOf(exchange, point, triangle, temperature, time);
        const double kelvin = std::max(atPoint(point, triangle.nodes, temperature), kColdest);
        const double slope =
            4.0 * kStefanBoltzmann * kelvin * kelvin * kelvin * emissivityAt(exchange, point, time);
        const tri6::Shape scaled = (slope - secant.coefficient) * point.area * point.shape;
        matrix.add(triangle.nodes, triangle.nodes, (scaled * point.shape.transpose()).eval());
    });
}

void ThermalBoundary::addTangent(const Radiation& radiation, const Eigen::VectorXd& temperature,
                                 double time, BlockMatrix<1>& matrix) const {
    addTangentOf(radiation, temperature, time, matrix);
}

void ThermalBoundary::addTangent(const IrradiatedFaces& irradiated,
                                 const Eigen::VectorXd& temperature, double time,
                                 BlockMatrix<1>& matrix) const {
    addTangentOf(irradiated, temperature, time, matrix);
}

template <class Exchange, class Visit>
void ThermalBoundary::forExchanged(const Exchange& exchange, const std::vector<PartFace>& faces,
                                   const Eigen::VectorXd& temperature, double time,
                                   const Visit& visit) const {
    forFree(faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
        const Film film = filmOf(exchange, point, triangle, temperature, time);
        const double difference = film.ambient - atPoint(point, triangle.nodes, temperature);
        visit(film.coefficient * difference * point.area);
    });
}

void ThermalBoundary::addRates(const Eigen::VectorXd& temperature, double time,
                               HeatRates& rates) const {
    for (const HeatFlux& flux : model_->fluxes) {
        forFree(flux.faces, [&](const tri6::Point& point, const FeTriangle&) {
            rates.add(flux.flux(fromEigen(point.position), time) * point.area);
        });
    }
    const auto addExchanged = [&](const auto& exchanges) {
        for (const auto& exchange : exchanges) {
            forExchanged(exchange, exchange.faces, temperature, time,
                         [&](double watts) { rates.add(watts); });
        }
    };
    addExchanged(model_->convections);
    addExchanged(model_->radiations);
    addExchanged(irradiated(temperature, time));
}

double ThermalBoundary::heatIn(const HeatFlux& flux, double time) const {
    double in = 0.0;
    forFree(flux.faces, [&](const tri6::Point& point, const FeTriangle&) {
        in += flux.flux(fromEigen(point.position), time) * point.area;
    });
    return in;
}

template <class Exchange>
double ThermalBoundary::heatInBy(const Exchange& exchange, const Eigen::VectorXd& temperature,
                                 double time) const {
    double in = 0.0;
    forExchanged(exchange, exchange.faces, temperature, time, [&](double watts) { in += watts; });
    return in;
}

double ThermalBoundary::heatIn(const Convection& convection, const Eigen::VectorXd& temperature,
                               double time) const {
    return heatInBy(convection, temperature, time);
}

double ThermalBoundary::heatIn(const Radiation& radiation, const Eigen::VectorXd& temperature,
                               double time) const {
    return heatInBy(radiation, temperature, time);
}

double ThermalBoundary::heatIn(const IrradiatedFaces& irradiated,
                               const Eigen::VectorXd& temperature, double time) const {
    return heatInBy(irradiated, temperature, time);
}

double ThermalBoundary::heatOut(const std::vector<PartFace>& where,
                                const Eigen::VectorXd& temperature, double time) const {
    double out = 0.0;
    const std::vector<IrradiatedFaces> enclosed = irradiated(temperature, time);
    for (const PartFace& face : where) {
        for (const HeatFlux& flux : model_->fluxes) {
            if (contains(flux.faces, face)) {
                forFree({face}, [&](const tri6::Point& point, const FeTriangle&) {
                    out -= flux.flux(fromEigen(point.position), time) * point.area;
                });
            }
        }
        const auto addExchanged = [&](const auto& exchanges) {
            for (const auto& exchange : exchanges) {
                if (contains(exchange.faces, face)) {
                    forExchanged(exchange, {face}, temperature, time,
                                 [&](double watts) { out -= watts; });
                }
            }
        };
        addExchanged(model_->convections);
        addExchanged(model_->radiations);
        addExchanged(enclosed);
    }
    return out;
}

}  // namespace twinbench
