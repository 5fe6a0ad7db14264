#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <Eigen/Core>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/coefficient.h"
#include "simulation/contact_interface.h"
#include "simulation/electric_model.h"
#include "simulation/heat_flows.h"
#include "simulation/line_target.h"
#include "simulation/solve_report.h"
#include "simulation/temperature_curve.h"

namespace twinbench {

struct ThermalMaterial {
    double density = 0.0;                   ///< kg/m^3; only transient
    TemperatureCurve<double> specificHeat;  ///< J/(kg K); only transient
    TemperatureCurve<Mat3> conductivity;    ///< W/(m K), symmetric, assembly frame
};

struct HeatSource {
    std::vector<std::uint32_t> parts;
    Coefficient powerDensity;  ///< W/m^3; if `total`, W
    /// The power is that of all parts together, spread evenly over the volume of their mesh, so
    /// that the heat released is exact however coarse the mesh.
    bool total = false;
    LineTarget lines = {};  ///< in place of parts: they share the total
};

struct HeatFlux {
    std::vector<PartFace> faces;
    Coefficient flux;  ///< W/m^2 into the body
};

struct Convection {
    std::vector<PartFace> faces;
    Coefficient coefficient;  ///< heat transfer coefficient, W/(m^2 K)
    Coefficient ambient;      ///< K
};

/// Heat radiated between grey faces and surroundings that are much larger than they: sigma
/// emissivity (ambient^4 - T^4) into the body (Incropera et al. 2007, Fundamentals of Heat and Mass
/// Transfer, 6th ed., eq. 1.7).
struct Radiation {
    std::vector<PartFace> faces;
    Coefficient emissivity;  ///< 0 to 1
    Coefficient ambient;     ///< K
};
/// W/(m^2 K^4), CODATA 2018.
inline constexpr double kStefanBoltzmann = 5.670374419e-8;

/// Faces that see each other and exchange heat by radiation, grey and diffuse; all of one name are
/// one enclosure.
struct EnclosureRadiation {
    std::vector<PartFace> faces;
    double emissivity = 0.0;             ///< above 0, at most 1
    std::string enclosure;               ///< "" is a name, too
    std::optional<Coefficient> ambient;  ///< K, seen through openings: one for the enclosure, may
                                         ///< depend on time; absent: it is closed
};

/// How far the view factors of enclosures were from adding up and from being reciprocal before they
/// were made so: the largest of all enclosures, see ViewFactors.
struct ViewFactorErrors {
    double sum = 0.0;
    double reciprocity = 0.0;
};

struct PrescribedTemperature {
    std::vector<PartFace> faces;
    Coefficient temperature;  ///< K
    LineTarget lines = {};
};

/// Heat conduction in solid parts, div(k grad T) + q = rho c dT/dt, where k and c may vary with the
/// temperature. Heat flux, convection and radiation act on the part of a face that is not in
/// contact.
struct ThermalModel {
    std::shared_ptr<const FeMesh> mesh;
    std::vector<ThermalMaterial> materials;  ///< by part
    std::vector<HeatSource> sources;
    std::vector<HeatFlux> fluxes;
    std::vector<Convection> convections;
    std::vector<Radiation> radiations;
    std::vector<EnclosureRadiation> enclosures;
    std::vector<PrescribedTemperature> temperatures;
    std::vector<ContactInterface> contacts;
    /// Currents that heat the parts: two-way where conductivities vary with the temperature.
    std::optional<ElectricModel> electric = {};
};

/// Heat in and out of the model, computed from the solved field: sources, integrals over faces,
/// reactions at prescribed temperatures. Watts (steady) or joules over the run (transient).
struct HeatBalance {
    double in = 0.0;      ///< >= 0
    double out = 0.0;     ///< >= 0
    double stored = 0.0;  ///< signed; transient only
    /// What the solver's tolerance, which is relative to absolute temperatures, may leave open:
    /// less heat than this counts as none, so that a body at rest is in balance.
    double resolution = 0.0;
    double relativeError() const;  ///< |in - out - stored| / max(in, out, |stored|, resolution)
};

struct SteadyThermalSolution {
    Eigen::VectorXd temperature;  ///< K, per node
    HeatFlows flows;              ///< W
    HeatBalance balance;
    std::optional<ViewFactorErrors> viewFactors = {};  ///< where there are enclosures
    SolveReport report;
    std::shared_ptr<const ElectricState> electric = {};  ///< null of a model without
};

struct TransientSettings {
    double duration = 0.0;            ///< s
    double tolerance = 0.1;           ///< K, local error per step
    std::optional<double> maxStep;    ///< s
    std::optional<double> fixedStep;  ///< s; switches the step control off
    std::vector<double> outputTimes;  ///< s, ascending, within (0, duration]
};

struct TransientThermalSolution {
    Eigen::VectorXd temperature;  ///< K, per node, at the end
    HeatFlows flows;              ///< J, over the run
    HeatBalance balance;
    std::optional<ViewFactorErrors> viewFactors = {};  ///< where there are enclosures
    SolveReport report;
    std::shared_ptr<const ElectricState> electric = {};  ///< at the end; null of a model without
};

/// The field at one instant of a run, with what can be measured while the solver has it.
struct ThermalInstant {
    double time;                         ///< s
    const Eigen::VectorXd& temperature;  ///< K, per node
    /// The start, an output time or the end of the run; else the end of a time step only.
    bool isOutput;
    /// Heat that leaves the parts through faces of theirs, W: by convection, radiation, fluxes and
    /// contacts, and what prescribed temperatures take. It adds up: over all faces of a part it is
    /// what the part's sources release less what it stores. What prescribed temperatures take is
    /// known at the end of each step but not at the start, where they may jump, and not within a
    /// step.
    std::function<std::optional<double>(const std::vector<PartFace>& faces)> heatThrough;
    /// What each load brings in and each contact passes, W; null where not all of it is known, as
    /// said of heatThrough.
    const HeatFlows* flows = nullptr;
    /// The electric field at this instant, and its fields for display; absent of a model without
    /// one. Errors: those of the solver.
    std::function<Result<std::shared_ptr<const ElectricState>>()> electric = {};
    std::function<ElectricFields(const ElectricState& state)> electricFields = {};
};

/// Gets the instants of a run in the order of time: of a steady study the one there is, of a
/// transient one the start, the end of each accepted step and the output times. An error stops the
/// run.
using ThermalSink = std::function<Result<void>(const ThermalInstant& instant)>;

/// Where properties or boundaries vary with the temperature, Newton's method solves it. Errors:
/// Failed for a floating (no heat path) or non-finite field and a solver that does not converge;
/// BadInput for properties out of range (all named); Cancelled; those of the sink.
Result<SteadyThermalSolution> solveSteady(const ThermalModel& model, const SolverSettings& solver,
                                          const ThreadPool& pool, const TaskContext& context,
                                          const ThermalSink& sink = {});

/// From `initial` (K, per node). TR-BDF2, second order and L-stable, with local error control.
/// Errors: as of solveSteady.
Result<TransientThermalSolution> solveTransient(const ThermalModel& model,
                                                const Eigen::VectorXd& initial,
                                                const TransientSettings& settings,
                                                const SolverSettings& solver,
                                                const ThermalSink& sink, const ThreadPool& pool,
                                                const TaskContext& context);

/// Heat flux vectors (W/m^2) at the nodes, averaged over the elements of a part: 3 per node.
Eigen::VectorXd recoverHeatFlux(const ThermalModel& model, const Eigen::VectorXd& temperature,
                                const ThreadPool& pool);

}  // namespace twinbench
