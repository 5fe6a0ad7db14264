#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/archive.h"
#include "core/content_hash.h"
#include "core/quantity.h"
#include "core/vec3.h"
#include "simulation/solve_report.h"
#include "simulation/temperature_curve.h"

namespace twinbench {

enum class RunStatus { Done, Invalid, Failed, Cancelled };

/// A stage of the pipeline as it went in one run.
struct StageRecord {
    std::string name;  ///< read, tessellate, contacts, mesh, assemble, setup, solve, recover, store
    double seconds = 0.0;
    bool reused = false;
};

/// A scalar with where it occurs.
struct ScalarResult {
    std::string name;    ///< "max_temperature"
    double value = 0.0;  ///< SI
    Dimension dimension;
    bool absoluteTemperature = false;
    std::string part;
    std::optional<Vec3> point;  ///< metres, assembly frame; none of a mean
    /// Half the width of the band in which the exact value is estimated to lie, SI; absent where
    /// none can be given. See ErrorEstimator::bandAt.
    std::optional<double> band = {};
};
/// The estimated error of a run or a part relative to its energy, a ScalarResult without a place:
/// see ErrorEstimate.
inline constexpr const char* kEnergyErrorScalar = "energy_error";

/// A curve over time.
struct SeriesResult {
    std::string name;   ///< "max_temperature", a monitor's name
    std::string group;  ///< "Cell" for all parts "Cell 1", "Cell 2" ...; empty: the whole model
    Dimension dimension;
    bool absoluteTemperature = false;
    std::vector<double> times;   ///< s
    std::vector<double> values;  ///< SI
};

/// In and out of the model: heat, or loads against reactions.
struct BalanceResult {
    std::string kind;  ///< "heat rate" (W), "heat" (J), "force" (N)
    double in = 0.0, out = 0.0, stored = 0.0;
    double relativeError = 0.0;
    Vec3 appliedForce, reactionForce, appliedMoment, reactionMoment;  ///< structural
};

/// What passes an electrode at the end of a run, and over a transient one.
struct ElectrodeFlow {
    double current = 0.0;            ///< A, into the parts
    double potential = 0.0;          ///< V, the mean over its faces
    std::vector<double> currents;    ///< A, at StudyResult::flowTimes
    std::vector<double> potentials;  ///< V, the same
};

/// Of a run with electric currents, at its end.
struct ElectricResult {
    double volumeHeat = 0.0;           ///< Joule heat of volumes, W
    double contactHeat = 0.0;          ///< of contacts, W
    std::optional<double> voltage;     ///< V, the largest between two electrodes
    std::optional<double> resistance;  ///< ohm, of two electrodes that currents flow between
    double chargeError = 0.0;          ///< see ElectricState
    double powerError = 0.0;           ///< see ElectricState
};

/// What an attachment brings into a run: of a thermal study the heat that it brings into the parts
/// (electrodes the power that becomes heat), of a stress study what a constraint exerts on them.
struct BoundaryFlow {
    std::string name;           ///< of the attachment
    std::string model;          ///< "convection"
    double heat = 0.0;          ///< over a transient run, J; of a steady one, W
    std::vector<double> rates;  ///< W, at StudyResult::flowTimes
    Vec3 force;                 ///< N
    Vec3 moment;                ///< N m, about `about`
    Vec3 about;                 ///< metres: the middle of what the constraint holds, by area
    std::optional<ElectrodeFlow> electrode = {};
};

/// The heat that passes between two parts in contact, from `partA` to `partB`.
struct ContactFlow {
    std::string partA, partB;
    /// W/(m^2 K), infinite where perfect; absent of results that were stored without it.
    std::optional<double> conductance = {};
    std::string origin = {};    ///< of a proposed conductance, see ContactProposal
    double heat = 0.0;          ///< over a transient run, J; of a steady one, W
    std::vector<double> rates;  ///< W, at StudyResult::flowTimes
    /// A, from A to B at the end of the run, between conductors of a study with currents.
    std::optional<double> current = {};
};

/// A nodal field for one or more times; the numbers are read or derived when they are needed.
struct FieldInfo {
    std::string name;  ///< of a FieldKind, or of a component of one
    int components = 1;
    Dimension dimension;
    bool absoluteTemperature = false;
    std::vector<double> times;      ///< s; one entry (0) for static fields; numbers of modes
    std::vector<ContentHash> keys;  ///< per time: float32, component fastest; empty if derived
};

/// A mode of a modal study, see Mode. Its shape is the stored displacement at the time of its
/// number, mass-normalised: a metre stands for 1 / kg^(1/2).
struct ModeResult {
    double frequency = 0.0;  ///< Hz; 0 of a rigid motion
    bool isRigid = false;
    double residual = 0.0;
    Vec3 participation;          ///< kg^(1/2), along x, y, z
    Vec3 effectiveMass() const;  ///< kg
};
/// What the modes of a modal study are compared with.
struct ModalMass {
    double total = 0.0;  ///< kg, of parts and point masses
    Vec3 movable;        ///< kg: the sum of the effective masses of all modes of the mesh
};

/// A mesh on the way to a target of the error.
struct RefinementPass {
    std::uint64_t elements = 0;
    double error = 0.0;  ///< relative, in the energy norm, without singular places
};

/// A mode of a buckling study, see BucklingMode. Its shape is stored as that of a modal study, its
/// largest number a metre.
struct BucklingModeResult {
    double loadFactor = 0.0;  ///< negative of reversed loads
    double residual = 0.0;
};

/// Where a part's share of the nodes stands.
struct ResultPart {
    std::string name;
    std::string path;
    std::uint32_t assemblyIndex = 0;
    ContentHash meshKey;
    Placement placement;
    std::uint32_t firstNode = 0, nodeCount = 0;
    TemperatureCurve<Mat3> conductivity;  ///< W/(m K), assembly frame; of thermal studies
    /// Pa; of stress studies, where the material has one.
    std::optional<TemperatureCurve<double>> yieldStrength = {};
};

/// All that a run of a study left, but the numbers of the fields. Self-contained: it stays readable
/// when the model has moved on.
struct StudyResult {
    std::string study, scenario, type;
    RunStatus status = RunStatus::Done;
    ContentHash key;          ///< of the run's inputs
    ContentHash geometryKey;  ///< of the assembly
    std::string time;         ///< when it was made, ISO 8601 UTC
    SolveReport solver;
    std::vector<StageRecord> stages;
    double wallSeconds = 0.0;
    std::uint64_t peakMemory = 0;  ///< bytes, children included
    BalanceResult balance;
    std::vector<ScalarResult> scalars;      ///< of the whole model
    std::vector<ScalarResult> partScalars;  ///< the same per part
    std::vector<SeriesResult> series;
    std::vector<SeriesResult> monitors;
    std::vector<double> flowTimes;  ///< s: the ends of the time steps
    std::vector<BoundaryFlow> boundaries;
    std::vector<ContactFlow> contacts;
    std::vector<FieldInfo> fields;
    std::vector<ResultPart> parts;
    std::vector<ModeResult> modes;  ///< of a modal and of a random vibration study, by frequency
    ModalMass modalMass;
    std::vector<RefinementPass> refinement;  ///< empty without a target; the last is this result's
    std::vector<std::string> leftOut;        ///< singular places that the target leaves out
    std::optional<ElectricResult> electric;
    std::vector<BucklingModeResult> bucklingModes;  ///< of a buckling study, as it found them
    Problems warnings;
    Problems errors;  ///< of Failed and Invalid

    const FieldInfo* field(std::string_view name) const;
    const ScalarResult* scalar(std::string_view name) const;
    /// How many shapes are stored.
    std::size_t shapeCount() const;
};

std::vector<std::byte> toBytes(const StudyResult& result);
Result<StudyResult> studyResultFromBytes(std::span<const std::byte> bytes);

}  // namespace twinbench
