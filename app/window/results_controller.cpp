#include "app/window/results_controller.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "twin/derived_fields.h"
#include "twin/probe_result.h"

namespace twinbench {

namespace {

/// The field of each view, ready to be shown, or why not.
struct LoadedView {
    FieldDisplay display;
    bool isDifference = false;
};

Result<LoadedView> loadView(const StudyRunner& runner, const StudyResult& result, bool stale,
                            std::shared_ptr<const FieldGeometry> geometry,
                            const ResultChoice& choice) {
    ResultView view;
    view.field = choice.field;
    view.time = choice.time;
    view.stale = stale;
    if (choice.deformed && result.field("displacement")) {
        const auto displacement = runner.nodalField(result, "displacement", choice.time);
        if (displacement) {
            view.deformationFactor = niceDeformationFactor(*geometry, *displacement);
        }
    }
    auto display = makeFieldDisplay(runner, result, std::move(geometry), view);
    if (!display) {
        return fail(display.error());
    }
    display->showExtremes = choice.extremes;
    display->showMeshEdges = choice.meshEdges;
    return LoadedView{std::move(*display), false};
}

/// B - A node by node, for views on the same mesh.
std::optional<LoadedView> differenceView(const LoadedView& a, const LoadedView& b,
                                         const ResultChoice& choice) {
    if (a.display.values.size() != b.display.values.size()) {
        return std::nullopt;
    }
    LoadedView difference{a.display, true};
    for (std::size_t i = 0; i < difference.display.values.size(); ++i) {
        difference.display.values[i] = b.display.values[i] - a.display.values[i];
    }
    // A difference of temperatures is in kelvin.
    const std::string unit = a.display.unit == "degC" ? "K" : a.display.unit;
    difference.display.unit = unit;
    difference.display.title = fmt::format("Difference\n[{}]", unit);
    difference.display.caption =
        choice.compareWith.value_or("") + " \xE2\x88\x92 " + choice.scenario;
    difference.display.displacement.clear();
    return difference;
}

ColourScale commonScale(const std::vector<LoadedView>& views) {
    double smallest = HUGE_VAL;
    double largest = -HUGE_VAL;
    for (const LoadedView& view : views) {
        if (view.isDifference || view.display.values.empty()) {
            continue;
        }
        const auto [low, high] =
            std::minmax_element(view.display.values.begin(), view.display.values.end());
        smallest = std::min<double>(smallest, *low);
        largest = std::max<double>(largest, *high);
    }
    return ColourScale::enclosing(smallest, largest);
}

}  // namespace

struct ResultsController::Loaded {
    ResultChoice choice;
    std::optional<StudyResult> result;
    std::optional<StudyResult> compared;
    std::map<ContentHash, std::shared_ptr<const FieldGeometry>> geometries;
    std::vector<LoadedView> views;
    std::map<std::string, SeriesResult> probes;
    Problems problems;
};

ResultsController::ResultsController(Workbench& workbench, ViewArea& views, PlotPanel& plots,
                                     QObject* parent)
    : QObject(parent), workbench_(workbench), views_(views), plots_(plots) {
    connect(&plots_, &PlotPanel::timeChosen, this, &ResultsController::setTime);
    connect(&workbench_, &Workbench::runFinished, this, &ResultsController::refresh);
    connect(&workbench_, &Workbench::modelChanged, this, &ResultsController::refresh);
    connect(&workbench_, &Workbench::projectChanged, this, [this] {
        probes_.clear();
        geometries_.clear();
        hide();
    });
}

void ResultsController::show(const ResultChoice& choice) {
    choice_ = choice;
    shown_ = true;
    load();
}

void ResultsController::hide() {
    shown_ = false;
    result_.reset();
    compared_.reset();
    views_.setViewCount(1);
    views_.main().scene().clearField();
    views_.main().scene().setMarkers({});
    views_.main().sceneChanged();
    plots_.setCurves({});
    emit shownChanged();
}

void ResultsController::refresh() {
    if (shown_) {
        load();
    }
}

void ResultsController::setTime(double seconds) {
    choice_.time = seconds;
    plots_.setTime(seconds);
    if (shown_) {
        load();
        emit timeChanged(seconds);
    }
}

std::vector<double> ResultsController::storedTimes() const {
    const FieldInfo* field = result_ ? result_->field("temperature") : nullptr;
    return field && field->times.size() > 1 ? field->times : std::vector<double>{};
}

void ResultsController::load() {
    // While the slider moves, only the latest wish counts.
    if (loading_) {
        again_ = true;
        return;
    }
    const auto runner = workbench_.runner();
    if (!runner) {
        return;
    }
    loading_ = true;
    const auto work = [runner, model = workbench_.model(), choice = choice_, probes = probes_,
                       geometries = geometries_](const TaskContext&) {
        Loaded loaded;
        loaded.choice = choice;
        loaded.geometries = geometries;
        std::vector<std::string> scenarios{choice.scenario};
        if (choice.compareWith) {
            scenarios.push_back(*choice.compareWith);
        }
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            auto stored = runner->stored(model, {choice.study, scenarios[i], {}});
            if (!stored || !stored->result) {
                break;
            }
            const StudyResult& result = *stored->result;
            const bool stale = stored->state != ResultState::Current;
            auto& geometry = loaded.geometries[result.key];
            if (!geometry) {
                auto made = makeFieldGeometry(*runner, result);
                if (!made) {
                    loaded.problems.push_back(made.error());
                    break;
                }
                geometry = std::move(*made);
            }
            ResultChoice one = choice;
            if (one.field.empty()) {
                one.field = displayableFields(result).front();
            }
            auto view = loadView(*runner, result, stale, geometry, one);
            if (!view) {
                loaded.problems.push_back(view.error());
                break;
            }
            loaded.views.push_back(std::move(*view));
            for (const Probe& probe : probes) {
                if (auto series = probeSeries(*runner, result, one.field, probe.part, probe.at)) {
                    series->name = probe.name + (i == 0 ? "" : " / " + scenarios[i]);
                    loaded.probes[series->name] = std::move(*series);
                }
            }
            (i == 0 ? loaded.result : loaded.compared) = result;
        }
        if (loaded.views.size() == 2) {
            if (auto difference = differenceView(loaded.views[0], loaded.views[1], choice)) {
                loaded.views.push_back(std::move(*difference));
            }
        }
        return loaded;
    };
    workbench_.tasks().start<Loaded>(tr("Load result"), work, [this](Loaded loaded) {
        loading_ = false;
        display(std::move(loaded));
        if (std::exchange(again_, false)) {
            load();
        }
    });
}

void ResultsController::display(Loaded loaded) {
    if (!shown_ || loaded.choice.study != choice_.study) {
        return;
    }
    geometries_ = std::move(loaded.geometries);
    result_ = std::move(loaded.result);
    compared_ = std::move(loaded.compared);
    probeSeries_ = std::move(loaded.probes);
    if (loaded.views.empty()) {
        views_.setViewCount(1);
        views_.main().scene().clearField();
        views_.main().sceneChanged();
        emit nothingToShow(QString::fromStdString(choice_.study),
                           QString::fromStdString(choice_.scenario));
    } else {
        views_.setViewCount(static_cast<int>(loaded.views.size()));
        const ColourScale scale = commonScale(loaded.views);
        for (std::size_t i = 0; i < loaded.views.size(); ++i) {
            FieldDisplay& shown = loaded.views[i].display;
            const auto [low, high] = std::minmax_element(shown.values.begin(), shown.values.end());
            shown.scale = loaded.views[i].isDifference
                              ? ColourScale::enclosing(*low, *high, ColourMap::BlueRed)
                              : scale;
            Viewport& view = views_.view(static_cast<int>(i));
            view.scene().showField(std::move(shown));
            view.sceneChanged();
        }
    }
    updateMarkers();
    updateCurves();
    emit shownChanged();
}

std::vector<PlotCurve> ResultsController::curvesOf(const StudyResult& result,
                                                   const std::string& prefix, bool stale) const {
    std::vector<PlotCurve> curves;
    const auto add = [&](const SeriesResult& series) {
        const Unit unit = displayUnit(series.dimension, series.absoluteTemperature);
        PlotCurve curve;
        curve.name = QString::fromStdString(prefix + series.name).replace('_', ' ');
        curve.quantity = series.absoluteTemperature ? tr("Temperature") : tr("Value");
        curve.unit = QString::fromStdString(unit.symbol);
        curve.times = series.times;
        for (const double value : series.values) {
            curve.values.push_back(unit.fromSi(value));
        }
        curve.stale = stale;
        curves.push_back(std::move(curve));
    };
    for (const SeriesResult& series : result.series) {
        add(series);
    }
    for (const SeriesResult& series : result.monitors) {
        add(series);
    }
    return curves;
}

void ResultsController::addProbeCurves(std::vector<PlotCurve>& curves) const {
    for (const auto& [name, series] : probeSeries_) {
        StudyResult carrier;
        carrier.series.push_back(series);
        for (PlotCurve& curve : curvesOf(carrier, "", false)) {
            curves.push_back(std::move(curve));
        }
    }
}

void ResultsController::updateCurves() {
    std::vector<PlotCurve> curves;
    if (result_) {
        const bool stale =
            workbench_.state(choice_.study, choice_.scenario) != ResultState::Current;
        curves = curvesOf(*result_, compared_ ? choice_.scenario + ": " : "", stale);
    }
    if (compared_) {
        for (PlotCurve& curve : curvesOf(*compared_, *choice_.compareWith + ": ", false)) {
            curves.push_back(std::move(curve));
        }
    }
    addProbeCurves(curves);
    std::erase_if(curves, [](const PlotCurve& curve) { return curve.times.size() < 2; });
    plots_.setCurves(std::move(curves));
    plots_.setTime(choice_.time);
}

void ResultsController::updateMarkers() {
    for (int i = 0; i < views_.viewCount(); ++i) {
        Viewport& view = views_.view(i);
        std::vector<Marker> markers;
        const FieldDisplay* field = view.scene().field();
        for (const Probe& probe : probes_) {
            const auto value = view.scene().valueNear(probe.part, probe.at);
            markers.push_back({probe.at, value && field ? fmt::format("{}: {:.4g} {}", probe.name,
                                                                      *value, field->unit)
                                                        : probe.name});
        }
        view.scene().setMarkers(std::move(markers));
        view.sceneChanged();
    }
}

void ResultsController::addProbe(std::uint32_t part, const Vec3& at) {
    probes_.push_back({fmt::format("Probe {}", probes_.size() + 1), part, at});
    refresh();
}

void ResultsController::clearProbes() {
    probes_.clear();
    refresh();
}

}  // namespace twinbench
