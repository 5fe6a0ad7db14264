#pragma once

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "geometry/assembly.h"
#include "geometry/contact_finder.h"
#include "simulation/buckling.h"
#include "simulation/modal_analysis.h"
#include "simulation/random_vibration.h"
#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"
#include "twin/edge_ref.h"
#include "twin/expression.h"
#include "twin/material_library.h"
#include "twin/system_model.h"

namespace twinbench {

/// Which study of the model to resolve, under which overrides.
struct StudyRequest {
    std::string study;
    std::string scenario = std::string(kBaseline);
    std::map<std::string, std::string> sets = {};  ///< temporary overrides of parameters
};

/// A part that takes part in a study.
struct StudyPart {
    std::uint32_t part = 0;  ///< index into the assembly
    MeshSettings mesh;
};

/// The estimated error down to which a run makes its meshes finer.
struct ErrorTarget {
    static constexpr std::uint64_t kMostElements = 500'000;  ///< unless the model says otherwise
    double relative = 0.0;                                   ///< in the energy norm
    std::uint64_t maxElements = kMostElements;
};

/// A temperature prescribed on whole parts of a stress study (positions in RunSpec::parts), taken
/// at time 0. It goes before that of a thermal study.
struct PartTemperature {
    std::vector<std::uint32_t> parts;
    Coefficient temperature;  ///< K
};

/// What an attachment became in the model of a study: entries of the list of its kind.
struct LoadRange {
    std::string name;   ///< of the attachment
    std::string model;  ///< "convection"
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Everything a solver needs, resolved from the model: numbers in SI units, faces and parts by
/// index. Part numbers in `thermal` and `structural` are positions in `parts`; the mesh in them is
/// null until the pipeline has it. Immutable after resolve.
struct RunSpec {
    StudyRequest request;
    std::string type;  ///< "thermal_steady", ...
    std::vector<StudyPart> parts;
    std::vector<std::string> partNames;      ///< by position in `parts`
    std::optional<ErrorTarget> errorTarget;  ///< thermal_steady and structural_static
    std::variant<ThermalModel, StructuralModel> physics;
    /// In the order of the attachments: of a thermal study all, of a stress study constraints.
    std::vector<LoadRange> loads;
    /// By position in `parts`, Pa; structural, where a material has one.
    std::vector<std::optional<TemperatureCurve<double>>> yieldStrengths;
    /// By contact of a thermal study: what its conductance was proposed of; empty if it is given.
    std::vector<std::string> contactOrigins;
    TransientSettings transient;      ///< thermal_transient
    double initialTemperature = 0.0;  ///< K
    std::optional<StudyRequest> initialFrom;
    std::optional<StudyRequest> temperatureFrom;
    std::optional<double> temperatureTime;  ///< s; absent: the end
    ModalSettings modal;                    ///< modal; without the prestress
    std::optional<StudyRequest> prestressFrom;
    BucklingSettings buckling;
    RandomVibrationSettings randomVibration;
    std::vector<PartTemperature> partTemperatures;
    SolverSettings solver;
    /// Of materials, loads and contacts, with the numbers of the parameters they mention; without
    /// the mesh, the transient settings and the source of temperatures.
    ContentHash physicsKey;
    Problems warnings;
};

/// The contacts of the assembly for a gap, found once and cached by the caller.
using ContactLookup = std::function<Result<std::vector<ContactPair>>(double gap)>;

/// Turns a study of the model into a RunSpec: evaluates parameters, selectors, materials, loads.
/// Problems: everything that stands in the way of a run, each naming its object. `contacts` is
/// called at most once per gap.
Checked<RunSpec> resolve(const SystemModel& model, const Assembly& assembly,
                         const MaterialLibrary& library, const StudyRequest& request,
                         const ContactLookup& contacts);

/// The faces, parts, edges or points that a target of an attachment, a selection or a monitor
/// means, for display. `values` holds "part", "faces", "edges" or "points"; a target that matches
/// nothing is a problem.
struct ResolvedTarget {
    std::vector<std::uint32_t> parts;  ///< ascending
    std::vector<FaceRef> faces;        ///< ascending; empty for whole parts
    std::vector<EdgeRef> edges;
    std::vector<SurfacePoint> points;
};
Checked<ResolvedTarget> resolveTarget(const SystemModel& model, const Assembly& assembly,
                                      const Json& values);
/// Every solid part with the mesh settings that the model gives it.
Checked<std::vector<StudyPart>> solidParts(const SystemModel& model, const Assembly& assembly);
/// The gap (metres) of the model's contact settings; absent for "none".
Result<std::optional<double>> contactGap(const SystemModel& model);

}  // namespace twinbench
