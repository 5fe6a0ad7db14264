#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/window/probe_curves.h"
#include "twin/path_probe.h"
#include "twin/study_runner.h"
#include "widgets/scene/result_display.h"

namespace twinbench {

/// What the views show of results.
struct ResultChoice {
    std::string study;
    std::string scenario = std::string(kBaseline);
    std::optional<std::string> compareWith;  ///< a second scenario: two views and the difference
    std::string field;
    std::optional<double> time;             ///< s; absent: the end
    std::optional<Envelope> envelope = {};  ///< extremes over all times instead
    bool deformed = true;
    bool meshEdges = false;
    bool extremes = true;
    bool rainbow = false;  ///< the classic colours, which mislead the eye
    FieldStyle style = FieldStyle::Surface;
    int isosurfaces = 5;  ///< how many
    /// Where they lie instead of evenly between the extremes, SI, while this field is shown.
    struct IsoValues {
        std::string field;
        std::vector<double> values;
    };
    IsoValues isoValues = {};

    /// Those of a field; empty if they are of another one.
    std::vector<double> isoValuesOf(const std::string& shown) const {
        return isoValues.field == shown ? isoValues.values : std::vector<double>();
    }
    FieldMoment moment() const { return envelope ? FieldMoment(*envelope) : FieldMoment(time); }
};

/// Surfaces of meshes by the key of the merged mesh: scenarios on the same mesh share them.
using FieldGeometries = std::map<ContentHash, std::shared_ptr<const FieldGeometry>>;

/// The field of one view, ready to be shown.
struct LoadedView {
    FieldDisplay display;
    bool isDifference = false;
};

/// The shown field of a scenario along the line.
struct LoadedPath {
    std::string scenario;
    PathResult path;
    bool stale = false;
};

/// What one choice shows: a view per scenario and, of two on the same mesh, their difference.
struct LoadedResults {
    ResultChoice choice;
    std::optional<StudyResult> result;
    std::optional<StudyResult> compared;
    bool stale = false;
    bool comparedStale = false;
    FieldGeometries geometries;  ///< of the views
    std::vector<LoadedView> views;
    std::vector<SeriesResult> probes;
    std::vector<LoadedPath> paths;
    bool lineIsOutside = false;  ///< it meets no part of these runs
    Problems problems;
    UnitSystem units = UnitSystem::Millimetre;  ///< of the numbers in the views
    bool isStopped = false;                     ///< and so not complete
};

/// What a comparison tells: the values of the variant minus those of the reference. That is the
/// baseline, or else the scenario that the chosen one is compared with. True if the chosen one is
/// the reference.
bool isReference(const ResultChoice& choice);

/// The wished field, or the usual one if the result does not have it. Empty if it has none.
std::string fieldWithin(const StudyResult& result, const std::string& wish);
/// True if the result has fields of several times.
bool variesInTime(const StudyResult& result);
/// The nearest time that the result covers; absent (the end) where it does not depend on time.
std::optional<double> timeWithin(const StudyResult& result, std::optional<double> wish);

/// What is to be loaded, and where it will be shown.
struct ResultOrder {
    SystemModel model;
    std::shared_ptr<const Assembly> assembly;  ///< of the views; may be null
    ResultChoice choice;
    std::vector<Probe> probes;
    std::optional<ProbeLine> line;
    FieldGeometries known;  ///< surfaces that need no building again
    UnitSystem units = UnitSystem::Millimetre;
};

/// Reads the stored runs of a choice. Heavy, for a worker. `curves` keeps those of the probes from
/// one call to the next.
LoadedResults loadResults(StudyRunner& runner, const ResultOrder& order, ProbeCurves& curves,
                          const TaskContext& context);

/// What the field spans in all views but differences, and at all times of their runs, in the
/// displayed unit: it stays while the time moves.
std::pair<double, double> commonRange(const LoadedResults& loaded, const std::string& field);

}  // namespace twinbench
