#include "app/window/results_loading.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/unit_text.h"
#include "twin/scalar_text.h"
#include "twin/study_type.h"
#include "widgets/engine_text.h"

namespace twinbench {

namespace {

/// For the translators, too: the context of these texts.
struct ResultsLoading {
    Q_DECLARE_TR_FUNCTIONS(ResultsLoading)
};

Result<LoadedView> loadView(const StudyRunner& runner, const StudyResult& result, bool stale,
                            std::shared_ptr<const FieldGeometry> geometry, const Assembly* assembly,
                            const ResultChoice& choice, UnitSystem units) {
    ResultView view;
    view.units = units;
    view.field = choice.field;
    view.time = choice.time;
    view.envelope = choice.envelope;
    view.style = choice.style;
    if (stale) {
        view.warning =
            ResultsLoading::tr("STALE: the model has changed since this run").toStdString();
    }
    if (choice.deformed && result.field("displacement")) {
        const auto displacement = runner.nodalField(result, "displacement", choice.time);
        if (displacement) {
            view.deformationFactor =
                niceDeformationFactor(*geometry, *displacement, isModeStudy(result.type));
        }
    }
    auto display = makeFieldDisplay(runner, result, std::move(geometry), assembly, view);
    if (!display) {
        return fail(display.error());
    }
    display->title = engineLines(display->title).toStdString();
    display->caption = engineLines(display->caption).toStdString();
    prepareToPick(*display);
    display->showExtremes = choice.extremes;
    display->showMeshEdges = choice.meshEdges;
    return LoadedView{std::move(*display), false};
}

/// The variant minus the reference node by node, for views of the same field on the same mesh.
std::optional<LoadedView> differenceView(const LoadedView& chosen, const LoadedView& other,
                                         const ResultChoice& choice, UnitSystem units) {
    const LoadedView& a = isReference(choice) ? chosen : other;
    const LoadedView& b = isReference(choice) ? other : chosen;
    if (a.display.title != b.display.title || a.display.geometry != b.display.geometry ||
        a.display.values.size() != b.display.values.size()) {
        return std::nullopt;
    }
    LoadedView difference{a.display, true};
    for (std::size_t i = 0; i < difference.display.values.size(); ++i) {
        difference.display.values[i] = b.display.values[i] - a.display.values[i];
    }
    // A difference of temperatures is in a unit without a zero of its own.
    FieldInfo field = a.display.probe->field();
    field.absoluteTemperature = false;
    const std::string unit = a.display.unit.empty()
                                 ? std::string()
                                 : typographicUnitText(shownUnit(field, units).symbol);
    difference.display.unit = unit;
    difference.display.title =
        fmt::format("{}\n[{}]", ResultsLoading::tr("Difference").toStdString(), unit);
    const std::string compared = choice.compareWith.value_or("");
    difference.display.caption = isReference(choice)
                                     ? compared + " \xE2\x88\x92 " + choice.scenario
                                     : choice.scenario + " \xE2\x88\x92 " + compared;
    difference.display.showColourBar = true;
    difference.display.probe = FieldProbe::difference(b.display.probe, a.display.probe);
    difference.display.displacement.clear();
    if (needsVectors(difference.display.style)) {
        difference.display.style = FieldStyle::Surface;  // a length that grew has no direction
    }
    prepareToPick(difference.display);
    if (difference.display.warning.empty()) {
        difference.display.warning = b.display.warning;
    }
    return difference;
}

Result<std::shared_ptr<const FieldGeometry>> geometryOf(const StudyRunner& runner,
                                                        const StudyResult& result,
                                                        const FieldGeometries& known) {
    const auto found = known.find(MeshStage::mergedKey(result.parts));
    return found != known.end() ? found->second : makeFieldGeometry(runner, result);
}

/// One curve per probe of the field at its point; a probe that this run does not cover has none.
void addProbeCurves(const StudyRunner& runner, const StudyResult& result, const std::string& field,
                    const std::vector<Probe>& probes, ProbeCurves& known,
                    const TaskContext& context, LoadedResults& loaded) {
    auto found = known.find(runner, result, field, probes, context);
    for (std::size_t i = 0; i < probes.size(); ++i) {
        if (!found[i]) {
            loaded.problems.push_back(found[i].error());
            continue;
        }
        for (SeriesResult& curve : *found[i]) {
            const bool isScalar = found[i]->size() == 1;
            curve.name =
                isScalar ? probes[i].name : fmt::format("{} {}", probes[i].name, curve.name);
            if (loaded.choice.compareWith) {
                curve.name = fmt::format("{}: {}", result.scenario, curve.name);
            }
            loaded.probes.push_back(std::move(curve));
        }
    }
}

/// A line that meets no part of this run has no curve, which is no problem.
void addPath(const StudyRunner& runner, const StudyRunner::StoredRun& stored,
             const ResultChoice& choice, const ProbeLine& line, ProbeCurves& known,
             const TaskContext& context, LoadedResults& loaded) {
    const auto locator = known.locatorOf(runner, *stored.result);
    if (!locator) {
        loaded.problems.push_back(locator.error());
        return;
    }
    auto path =
        probePath(runner, *stored.result, choice.field, line, choice.moment(), **locator, context);
    if (path) {
        loaded.paths.push_back(
            {stored.result->scenario, std::move(*path), stored.state != ResultState::Current});
    } else if (path.error().code != kPathOutside) {
        loaded.problems.push_back(path.error());
    }
}

/// Adds the view of one scenario; false if there is none.
bool addView(StudyRunner& runner, const StudyRunner::StoredRun& stored, const Assembly* assembly,
             const ResultChoice& choice, const FieldGeometries& known, LoadedResults& loaded) {
    const StudyResult& result = *stored.result;
    auto geometry = geometryOf(runner, result, known);
    if (!geometry) {
        loaded.problems.push_back(geometry.error());
        return false;
    }
    loaded.geometries[MeshStage::mergedKey(result.parts)] = *geometry;
    auto view = loadView(runner, result, stored.state != ResultState::Current, *geometry, assembly,
                         choice, loaded.units);
    if (!view) {
        loaded.problems.push_back(view.error());
        return false;
    }
    loaded.views.push_back(std::move(*view));
    return true;
}

/// Isosurfaces have the same values in all views but differences, and at all times.
void addSymbols(LoadedResults& loaded, const TaskContext& context) {
    if (!loaded.result) {
        return;
    }
    const std::string field = fieldWithin(*loaded.result, loaded.choice.field);
    const auto common = commonRange(loaded, field);
    const auto given = shownValues(loaded.choice.isoValuesOf(field), field, loaded.units);
    for (LoadedView& view : loaded.views) {
        if (context.stopRequested()) {
            return;
        }
        const auto [low, high] = view.isDifference ? rangeOf(view.display.values) : common;
        makeSymbols(view.display,
                    view.isDifference || given.empty()
                        ? isoLevels(low, high, loaded.choice.isosurfaces)
                        : given,
                    context);
    }
}

}  // namespace

namespace {

/// The number of a mode; the first that is no rigid motion if there is none of the wish.
std::optional<double> modeWithin(const StudyResult& result, std::optional<double> wish) {
    const auto count = static_cast<double>(result.shapeCount());
    if (wish && *wish >= 1.0 && *wish <= count && *wish == std::floor(*wish)) {
        return wish;
    }
    const auto first = std::ranges::find(result.modes, false, &ModeResult::isRigid);
    return first == result.modes.end()
               ? 1.0
               : 1.0 + static_cast<double>(std::distance(result.modes.begin(), first));
}

}  // namespace

bool isReference(const ResultChoice& choice) { return choice.scenario == kBaseline; }

std::string fieldWithin(const StudyResult& result, const std::string& wish) {
    const auto fields = displayableFields(result);
    const bool hasWish = std::find(fields.begin(), fields.end(), wish) != fields.end();
    return hasWish ? wish : fields.empty() ? std::string() : fields.front();
}

bool variesInTime(const StudyResult& result) {
    const FieldInfo* field = result.field("temperature");
    return field != nullptr && field->times.size() > 1;
}

std::optional<double> timeWithin(const StudyResult& result, std::optional<double> wish) {
    if (isModeStudy(result.type)) {
        return modeWithin(result, wish);
    }
    const FieldInfo* field = result.field("temperature");
    if (!wish || !variesInTime(result)) {
        return std::nullopt;
    }
    return std::clamp(*wish, field->times.front(), field->times.back());
}

LoadedResults loadResults(StudyRunner& runner, const ResultOrder& order, ProbeCurves& curves,
                          const TaskContext& context) {
    const ResultChoice& choice = order.choice;
    LoadedResults loaded;
    loaded.choice = choice;
    loaded.units = order.units;
    std::vector<std::string> scenarios{choice.scenario};
    if (choice.compareWith) {
        scenarios.push_back(*choice.compareWith);
    }
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const auto stored = runner.stored(order.model, {choice.study, scenarios[i], {}});
        if (!stored) {
            loaded.problems.push_back(stored.error());
            break;
        }
        if (!stored->result || displayableFields(*stored->result).empty()) {
            break;
        }
        (i == 0 ? loaded.result : loaded.compared) = stored->result;
        (i == 0 ? loaded.stale : loaded.comparedStale) = stored->state != ResultState::Current;
        ResultChoice one = choice;
        one.field = fieldWithin(*stored->result, choice.field);
        one.time = timeWithin(*stored->result, choice.time);
        if (!variesInTime(*stored->result)) {
            one.envelope.reset();
        }
        // Both views of a comparison show the same surfaces, so that their values can be taken
        // from each other.
        const FieldGeometries& shared = i == 0 ? order.known : loaded.geometries;
        if (!addView(runner, *stored, order.assembly.get(), one, shared, loaded)) {
            break;
        }
        addProbeCurves(runner, *stored->result, one.field, order.probes, curves, context, loaded);
        if (order.line) {
            addPath(runner, *stored, one, *order.line, curves, context, loaded);
        }
    }
    if (loaded.views.size() == 2) {
        loaded.views.front().display.showColourBar = false;  // the second view's is for both
        if (auto difference =
                differenceView(loaded.views[0], loaded.views[1], choice, order.units)) {
            loaded.views.push_back(std::move(*difference));
        }
    }
    loaded.lineIsOutside =
        order.line && loaded.result && loaded.paths.empty() && loaded.problems.empty();
    addSymbols(loaded, context);
    loaded.isStopped = context.stopRequested();
    return loaded;
}

std::pair<double, double> commonRange(const LoadedResults& loaded, const std::string& field) {
    double smallest = HUGE_VAL;
    double largest = -HUGE_VAL;
    for (const std::optional<StudyResult>* result : {&loaded.result, &loaded.compared}) {
        if (!result->has_value()) {
            continue;
        }
        for (const SeriesResult& series : (*result)->series) {
            const bool isExtreme = series.name == "min_" + field || series.name == "max_" + field;
            if (isExtreme && series.group.empty()) {
                const Unit unit =
                    displayUnit(loaded.units, series.dimension, series.absoluteTemperature);
                for (const double value : series.values) {
                    smallest = std::min(smallest, unit.fromSi(value));
                    largest = std::max(largest, unit.fromSi(value));
                }
            }
        }
    }
    for (const LoadedView& view : loaded.views) {
        if (view.isDifference || view.display.values.empty()) {
            continue;
        }
        const auto [low, high] = rangeOf(view.display.values);
        smallest = std::min(smallest, low);
        largest = std::max(largest, high);
    }
    return {smallest, largest};
}

}  // namespace twinbench
