#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "twin/inp_text.h"
#include "twin/prepared_study.h"

namespace twinbench {

/// What heats and cools a study, added up as a deck has to say it: one load for each face of an
/// element, because of two loads on one face the solver keeps the last. SI units. Coefficients that
/// depend on place are taken at the middle of faces and elements; those on time give amplitudes.
class InpThermalLoads {
public:
    /// An element and its local face (inpFaceOf); face 0 is the element's body.
    using FaceKey = std::pair<std::uint32_t, int>;

    struct Film {
        double coefficient = 0.0;         ///< sum of h, W/(m^2 K)
        double coefficientTimesSink = 0;  ///< sum of h T, W/m^2
    };
    struct RadiatingFace {
        double emissivity = 0.0;  ///< with the share of the face that is free
        double ambient = 0.0;     ///< K
    };
    /// A load that follows an amplitude: values at unit amplitude.
    struct TimedFlux {
        std::vector<std::pair<FaceKey, double>> values;
        std::string amplitude;
    };
    struct TimedFilm {
        std::vector<std::pair<FaceKey, double>> values;
        std::string sinkAmplitude;
        std::string coefficientAmplitude;
    };
    /// Heat at nodes, W; with an amplitude, W at its unit.
    struct NodalFlux {
        std::vector<std::pair<std::uint32_t, double>> values;
        std::string amplitude = {};
    };
    /// Pairs of time (s) and value.
    using Amplitude = std::vector<std::pair<double, double>>;

    /// `covered`: by triangle of the mesh, the share of its area in contact; empty: none. The
    /// study must outlive the object.
    InpThermalLoads(const PreparedStudy& study, std::vector<double> covered);

    /// All that a deck cannot say: a load that changes with time where another one acts.
    const Problems& problems() const { return problems_; }

    const std::map<FaceKey, Film>& films() const { return films_; }
    const std::map<FaceKey, RadiatingFace>& radiations() const { return radiations_; }
    const std::map<FaceKey, double>& fluxes() const { return fluxes_; }  ///< W/m^2; bodies W/m^3
    const std::vector<TimedFilm>& timedFilms() const { return timedFilms_; }
    const std::vector<TimedFlux>& timedFluxes() const { return timedFluxes_; }
    /// Of edges and points.
    const std::vector<NodalFlux>& nodalFluxes() const { return nodalFluxes_; }
    /// By prescribed temperature: its amplitude (degC), or empty.
    const std::vector<std::string>& temperatureAmplitudes() const { return temperatureAmplitudes_; }
    const std::vector<Amplitude>& amplitudes() const { return amplitudes_; }  ///< AMP1, AMP2 ...

private:
    bool isTimed(const Coefficient& value) const;
    Vec3 middleOf(const FeTriangle& triangle) const;
    Vec3 middleOf(const PartFace& face) const;
    Vec3 centreOf(std::uint32_t element) const;
    double volumeOf(const std::vector<std::uint32_t>& parts) const;
    /// Visits the triangles of faces: visit(key, middle, free fraction).
    template <class Visit>
    void forTriangles(const std::vector<PartFace>& faces, const Visit& visit) const;
    std::string addAmplitude(const Coefficient& value, const Vec3& place, double offset);
    void collectFilms();
    void collectFluxes();
    void collectSources();
    void collectLineSource(const HeatSource& source);
    void collectTemperatures();
    void collectRadiation();

    const PreparedStudy& study_;
    const ThermalModel& model_;
    const FeMesh& mesh_;
    std::vector<double> covered_;
    FaceTriangles faces_;
    Problems problems_;
    std::map<FaceKey, Film> films_;
    std::map<FaceKey, RadiatingFace> radiations_;
    std::map<FaceKey, double> fluxes_;
    std::vector<TimedFilm> timedFilms_;
    std::vector<TimedFlux> timedFluxes_;
    std::vector<NodalFlux> nodalFluxes_;
    std::vector<std::string> temperatureAmplitudes_;
    std::vector<Amplitude> amplitudes_;
};

}  // namespace twinbench
