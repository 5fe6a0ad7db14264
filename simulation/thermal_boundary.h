#pragma once

#include <memory>
#include <vector>

#include "simulation/block_matrix.h"
#include "simulation/enclosure.h"
#include "simulation/thermal_model.h"
#include "simulation/tri6.h"

namespace twinbench {

/// Heat entering and leaving, W, both >= 0.
struct HeatRates {
    double in = 0.0;
    double out = 0.0;

    /// Counts a signed rate into the body on its side.
    void add(double rate) { (rate > 0.0 ? in : out) += std::abs(rate); }
};

/// One EnclosureRadiation of a model at a temperature field: what falls onto its faces, as black
/// surroundings of a temperature (K) by triangle of the mesh.
struct IrradiatedFaces {
    const std::vector<PartFace>& faces;
    double emissivity = 0.0;
    const FeTriangle* firstTriangle = nullptr;
    std::shared_ptr<const std::vector<double>> surroundings;

    double surroundingsOf(const FeTriangle& triangle) const {
        return (*surroundings)[static_cast<std::size_t>(&triangle - firstTriangle)];
    }
};

/// What acts on the surface of a thermal model, over the area that is not in contact. Keeps a
/// reference to the model, which must outlive it.
class ThermalBoundary {
public:
    /// `coveredFraction`: by triangle of the mesh, the share of its area that is in contact; empty
    /// for no contact at all.
    ThermalBoundary(const ThermalModel& model, std::vector<double> coveredFraction,
                    std::vector<Enclosure> enclosures);

    const FaceTriangles& faces() const { return faces_; }
    const std::vector<Enclosure>& enclosures() const { return enclosures_; }
    /// In the order of the model's list.
    std::vector<IrradiatedFaces> irradiated(const Eigen::VectorXd& temperature, double time) const;

    /// Adds N_i q, W.
    void addFlux(const HeatFlux& flux, double time, Eigen::VectorXd& load) const;
    /// Adds the ambient's side of an exchange with the surroundings, N_i h T_ambient, W. The
    /// coefficient h of radiation is the secant at a temperature, with which the exchanged heat is
    /// exact there. That temperature (K, per node) is not read for convection.
    void addAmbient(const Convection& convection, const Eigen::VectorXd& temperature, double time,
                    Eigen::VectorXd& load) const;
    void addAmbient(const Radiation& radiation, const Eigen::VectorXd& temperature, double time,
                    Eigen::VectorXd& load) const;
    void addAmbient(const IrradiatedFaces& irradiated, const Eigen::VectorXd& temperature,
                    double time, Eigen::VectorXd& load) const;
    /// Adds the body's side, N_i h N_j, W/K. False for a coefficient that is negative or not finite
    /// somewhere.
    bool addExchange(const Convection& convection, const Eigen::VectorXd& temperature, double time,
                     BlockMatrix<1>& matrix) const;
    bool addExchange(const Radiation& radiation, const Eigen::VectorXd& temperature, double time,
                     BlockMatrix<1>& matrix) const;
    bool addExchange(const IrradiatedFaces& irradiated, const Eigen::VectorXd& temperature,
                     double time, BlockMatrix<1>& matrix) const;
    /// Adds what the derivative of radiation by the temperature has above its secant, W/K.
    void addTangent(const Radiation& radiation, const Eigen::VectorXd& temperature, double time,
                    BlockMatrix<1>& matrix) const;
    /// The same of enclosures, with what falls onto each face kept.
    void addTangent(const IrradiatedFaces& irradiated, const Eigen::VectorXd& temperature,
                    double time, BlockMatrix<1>& matrix) const;
    /// Counts what fluxes, convection and radiation bring in and take out.
    void addRates(const Eigen::VectorXd& temperature, double time, HeatRates& rates) const;
    /// What one of them brings in, W.
    double heatIn(const HeatFlux& flux, double time) const;
    double heatIn(const Convection& convection, const Eigen::VectorXd& temperature,
                  double time) const;
    double heatIn(const Radiation& radiation, const Eigen::VectorXd& temperature,
                  double time) const;
    double heatIn(const IrradiatedFaces& irradiated, const Eigen::VectorXd& temperature,
                  double time) const;
    /// What leaves through faces by fluxes, convection and radiation, W.
    double heatOut(const std::vector<PartFace>& where, const Eigen::VectorXd& temperature,
                   double time) const;

    /// Calls visit(point, triangle) for the quadrature points of faces, each with its free area.
    template <class Visit>
    void forFree(const std::vector<PartFace>& where, const Visit& visit) const {
        for (const PartFace& face : where) {
            for (const std::uint32_t index : faces_.of(face)) {
                const double fraction = 1.0 - covered(index);
                if (fraction > 0.0) {
                    const FeTriangle& triangle = model_->mesh->triangles[index];
                    tri6::forPoints(tri6::coordinates(*model_->mesh, triangle),
                                    [&](tri6::Point& point) {
                                        point.area *= fraction;
                                        visit(point, triangle);
                                    });
                }
            }
        }
    }

private:
    template <class Exchange>
    void addAmbientOf(const Exchange& exchange, const Eigen::VectorXd& temperature, double time,
                      Eigen::VectorXd& load) const;
    template <class Exchange>
    bool addExchangeOf(const Exchange& exchange, const Eigen::VectorXd& temperature, double time,
                       BlockMatrix<1>& matrix) const;
    template <class Exchange>
    void addTangentOf(const Exchange& exchange, const Eigen::VectorXd& temperature, double time,
                      BlockMatrix<1>& matrix) const;
    /// Calls visit(watts) with the heat into the body at each point of `faces` by an exchange.
    template <class Exchange, class Visit>
    void forExchanged(const Exchange& exchange, const std::vector<PartFace>& faces,
                      const Eigen::VectorXd& temperature, double time, const Visit& visit) const;

    template <class Exchange>
    double heatInBy(const Exchange& exchange, const Eigen::VectorXd& temperature,
                    double time) const;

    double covered(std::uint32_t triangle) const {
        return covered_.empty() ? 0.0 : covered_[triangle];
    }

    const ThermalModel* model_;
    FaceTriangles faces_;
    std::vector<double> covered_;
    std::vector<Enclosure> enclosures_;
};

}  // namespace twinbench
