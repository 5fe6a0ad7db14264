#include "app/window/results_controller.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "app/window/part_successors.h"
#include "app/window/shown_inputs.h"
#include "core/unit_text.h"
#include "core/utf8_path.h"
#include "twin/derived_fields.h"
#include "twin/result_flows.h"
#include "twin/scalar_text.h"
#include "twin/study_type.h"
#include "widgets/engine_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

/// Of the ranges that the settings keep.
constexpr UnitSystem kKeptUnits = UnitSystem::Millimetre;

/// The same wish with its range in another unit.
ColourBarWish inUnit(ColourBarWish wish, const Unit& from, const Unit& to) {
    for (std::optional<double>* end : {&wish.minimum, &wish.maximum}) {
        if (*end && from.symbol != to.symbol) {
            *end = to.fromSi(from.toSi(**end));
        }
    }
    return wish;
}

/// What the axis of a plot is called.
QString quantityTitle(const Dimension& dimension) {
    const std::pair<Dimension, QString> kTitles[] = {
        {dimension::temperature(), ResultsController::tr("Temperature")},
        {dimension::power(), ResultsController::tr("Heat flow")},
        {dimension::heatFlux(), ResultsController::tr("Heat flux")},
        {dimension::length(), ResultsController::tr("Displacement")},
        {dimension::pressure(), ResultsController::tr("Stress")}};
    for (const auto& [known, title] : kTitles) {
        if (known == dimension) {
            return title;
        }
    }
    return ResultsController::tr("Value");
}

/// "max_temperature" of the group "Cell" -> "Cell: max temperature". A monitor's name stays as it
/// is, with its part only where parts meet and it has a curve in each.
QString curveTitle(const SeriesResult& series, const std::vector<SeriesResult>& all) {
    const auto sameName = std::count_if(all.begin(), all.end(), [&](const SeriesResult& other) {
        return other.name == series.name;
    });
    const QString name = QString::fromStdString(series.name).replace('_', ' ');
    return series.group.empty() || sameName == 1
               ? name
               : QString::fromStdString(series.group) + ": " + name;
}

}  // namespace

ResultsController::ResultsController(Workbench& workbench, ViewArea& views, PlotPanel& plots,
                                     QObject* parent)
    : QObject(parent), workbench_(workbench), views_(views), plots_(plots) {
    connect(&plots_, &PlotPanel::timeChosen, this, &ResultsController::setTime);
    connect(&workbench_, &Workbench::runFinished, this, &ResultsController::refresh);
    connect(&workbench_, &Workbench::modelChanged, this, &ResultsController::followModel);
    connect(&workbench_, &Workbench::projectMoved, this, [this] {
        colours_.moveTo(QString::fromStdString(toUtf8(workbench_.projectPath())));
        refresh();
    });
    // After the views, which forget the field with the assembly it was shown in.
    connect(&workbench_, &Workbench::assemblyChanged, this, &ResultsController::followAssembly,
            Qt::QueuedConnection);
    connect(&workbench_, &Workbench::projectChanged, this, [this] {
        probes_.clear();
        forgetLine();
        geometries_.clear();
        assembly_.reset();
        colours_.open(QString::fromStdString(toUtf8(workbench_.projectPath())));
        hide();
        plots_.setCurves({});
    });
}

void ResultsController::show(const ResultChoice& choice) {
    choice_ = choice;
    if (needsVectors(choice_.style) && (choice_.envelope || !hasArrows(choice_.field))) {
        choice_.style = FieldStyle::Surface;  // there is nothing that has a direction
    }
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
    stale_ = comparedStale_ = false;
    ranges_.clear();
    emit shownChanged();
}

void ResultsController::refresh() {
    if (shown_) {
        load();
    }
}

void ResultsController::setUnits(UnitSystem units) {
    units_ = units;
    updateCurves();
    refresh();
}

void ResultsController::followModel() {
    std::set<std::string> scenarios{choice_.scenario};
    if (choice_.compareWith) {
        scenarios.insert(*choice_.compareWith);
    }
    if (hasSameInputs(loadedModel_, workbench_.model(), scenarios)) {
        return;
    }
    if (!shown_) {
        // Nobody tells any more whether they are stale.
        plots_.setCurves({});
        paths_.clear();
    }
    refreshOrTell();
}

void ResultsController::refreshOrTell() {
    if (shown_) {
        load();
    } else {
        emit shownChanged();
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
    emit loadingChanged();
    loadedModel_ = workbench_.model();
    workbench_.tasks().start<LoadedResults>(
        tr("Load the result"),
        [runner, curves = probeCurves_,
         order = ResultOrder{workbench_.model(), workbench_.assembly(), choice_, probes_, line_,
                             geometries_, units_}](const TaskContext& context) {
            return loadResults(*runner, order, *curves, context);
        },
        [this, runner, assembly = workbench_.assembly()](LoadedResults loaded) {
            loading_ = false;
            // What belongs to an assembly of before is loaded again when this follows the new one.
            if (!loaded.isStopped && runner == workbench_.runner() &&
                assembly == workbench_.assembly()) {
                display(std::move(loaded));
            }
            if (std::exchange(again_, false)) {
                load();
            }
            emit loadingChanged();
        });
}

std::string ResultsController::shownField() const {
    return result_ ? fieldWithin(*result_, choice_.field) : choice_.field;
}

void ResultsController::display(LoadedResults loaded) {
    if (!shown_ || loaded.choice.study != choice_.study) {
        return;
    }
    workbench_.tell(std::move(loaded.problems));
    geometries_ = std::move(loaded.geometries);
    const auto isModal = [](const auto& result) { return result && isModeStudy(result->type); };
    if (isModal(result_) != isModal(loaded.result)) {
        choice_.time.reset();  // the number of a mode is no time
    }
    result_ = loaded.result;
    compared_ = loaded.compared;
    stale_ = loaded.stale;
    comparedStale_ = loaded.comparedStale;
    probeSeries_ = std::move(loaded.probes);
    paths_ = std::move(loaded.paths);
    lineIsOutside_ = loaded.lineIsOutside;
    if (result_) {
        choice_.time = timeWithin(*result_, choice_.time);
    } else {
        emit nothingToShow(QString::fromStdString(choice_.study),
                           QString::fromStdString(choice_.scenario));
    }
    showViews(loaded);
    if (result_ && choice_.compareWith && !compared_) {
        emit nothingToShow(QString::fromStdString(choice_.study),
                           QString::fromStdString(*choice_.compareWith));
    }
    updateMarkers();
    updateCurves();
    emit shownChanged();
}

void ResultsController::showViews(LoadedResults& loaded) {
    ranges_.clear();
    if (loaded.views.empty()) {
        views_.setViewCount(1);
        views_.main().scene().clearField();
        views_.main().sceneChanged();
        return;
    }
    views_.setViewCount(static_cast<int>(loaded.views.size()));
    const auto [smallest, largest] = commonRange(loaded, shownField());
    const ColourMap usual = choice_.rainbow ? ColourMap::Rainbow : ColourMap::Viridis;
    for (std::size_t i = 0; i < loaded.views.size(); ++i) {
        FieldDisplay& shown = loaded.views[i].display;
        ShownRange range{smallest, largest, usual, loaded.views[i].isDifference};
        if (range.isDifference && !shown.values.empty()) {
            const auto [low, high] = rangeOf(shown.values);
            range.minimum = low;
            range.maximum = high;
            // What differs in one direction only needs no colours for the other.
            range.usual = low < 0.0 && high > 0.0 ? ColourMap::BlueRed : usual;
        }
        ranges_.push_back(range);
        shown.scale = scaleOf(range);
        Viewport& view = views_.view(static_cast<int>(i));
        // The colour bar takes room from the model once. Later the camera stays, whatever changes.
        const FieldDisplay* before = view.scene().field();
        const bool comesNew = !before || before->values.empty();
        view.scene().showField(std::move(shown));
        comesNew ? view.fitAgain() : view.sceneChanged();
    }
}

std::string ResultsController::colourKey(const ShownRange& range) const {
    return (range.isDifference ? "difference of " : "") + shownField();
}

ColourScale ResultsController::scaleOf(const ShownRange& range) const {
    return ColourScale::fitting(range.minimum, range.maximum, wishOf(range), range.usual);
}

Unit ResultsController::unitOf(const ShownRange& range, UnitSystem units) const {
    FieldInfo field = fieldDescription(shownField());
    if (result_ && isModeStudy(result_->type)) {
        field.dimension = {};  // shares of the largest displacement
    }
    // Differences of temperatures have a unit without a zero of its own.
    field.absoluteTemperature = field.absoluteTemperature && !range.isDifference;
    return twinbench::shownUnit(field, units);
}

ColourBarWish ResultsController::wishOf(const ShownRange& range) const {
    return inUnit(colours_.find(choice_.study, colourKey(range)), unitOf(range, kKeptUnits),
                  unitOf(range, units_));
}

std::optional<ColourBarSubject> ResultsController::coloursOf(int view) const {
    if (!result_ || view < 0 || static_cast<std::size_t>(view) >= ranges_.size()) {
        return std::nullopt;
    }
    const ShownRange& range = ranges_[static_cast<std::size_t>(view)];
    ColourBarSubject subject;
    subject.title = engineText(fieldTitle(shownField()));
    if (range.isDifference) {
        subject.title = tr("Difference: %1").arg(subject.title);
    }
    subject.unit = unitOf(range, units_);
    subject.automatic = ColourScale::fitting(range.minimum, range.maximum, {}, range.usual);
    subject.wish = wishOf(range);
    subject.isPositive = range.minimum > 0.0;
    return subject;
}

void ResultsController::setColours(int view, const ColourBarWish& wish) {
    if (static_cast<std::size_t>(view) >= ranges_.size()) {
        return;
    }
    const ShownRange& chosen = ranges_[static_cast<std::size_t>(view)];
    const std::string key = colourKey(chosen);
    colours_.set(choice_.study, key,
                 inUnit(wish, unitOf(chosen, units_), unitOf(chosen, kKeptUnits)));
    for (std::size_t i = 0; i < ranges_.size(); ++i) {
        if (colourKey(ranges_[i]) == key) {
            Viewport& shown = views_.view(static_cast<int>(i));
            shown.scene().setScale(scaleOf(ranges_[i]));
            shown.sceneChanged();
        }
    }
}

std::vector<PlotCurve> ResultsController::curvesOf(const StudyResult& result,
                                                   const std::string& prefix, bool stale) const {
    std::vector<PlotCurve> curves;
    const auto add = [&](const SeriesResult& series, const std::vector<SeriesResult>& all) {
        const Unit unit = displayUnit(units_, series.dimension, series.absoluteTemperature);
        PlotCurve curve;
        curve.name = QString::fromStdString(prefix) + curveTitle(series, all);
        curve.quantity = quantityTitle(series.dimension);
        curve.unit = printedUnits(unit.symbol);
        curve.times = series.times;
        for (const double value : series.values) {
            curve.values.push_back(unit.fromSi(value));
        }
        curve.stale = stale;
        curves.push_back(std::move(curve));
    };
    for (const SeriesResult& series : result.monitors) {
        add(series, result.monitors);
    }
    for (const SeriesResult& series : result.series) {
        add(series, result.series);
        const bool isWhole = series.group.empty() && series.name == "max_temperature";
        curves.back().secondary = !isWhole;
    }
    const std::vector<SeriesResult> flows = flowSeries(result);
    for (const SeriesResult& series : flows) {
        add(series, flows);
        curves.back().secondary = true;
    }
    return curves;
}

void ResultsController::addProbeCurves(std::vector<PlotCurve>& curves) const {
    StudyResult carrier;
    carrier.monitors = probeSeries_;
    const auto probed = curvesOf(carrier, "", stale_);
    curves.insert(curves.begin(), probed.begin(), probed.end());
}

void ResultsController::updateCurves() {
    std::vector<PlotCurve> curves;
    if (result_) {
        curves = curvesOf(*result_, compared_ ? choice_.scenario + ": " : "", stale_);
    }
    if (compared_) {
        for (PlotCurve& curve : curvesOf(*compared_, *choice_.compareWith + ": ", comparedStale_)) {
            curves.push_back(std::move(curve));
        }
    }
    addProbeCurves(curves);
    std::erase_if(curves, [](const PlotCurve& curve) { return curve.times.size() < 2; });
    plots_.setCurves(std::move(curves));
    plots_.setTime(choice_.time);
}

void ResultsController::followAssembly() {
    if (const auto& now = workbench_.assembly()) {
        const auto successors = successorsOf(assembly_.get(), now.get());
        std::erase_if(probes_, [&](const Probe& probe) {
            if (!assembly_) {  // of the last time that the project was open
                return !partOfPath(now.get(), probe.path);
            }
            const auto part = partOfPath(assembly_.get(), probe.path);
            return !part || !successors.contains(*part);
        });
        assembly_ = now;
    }
    refresh();
}

}  // namespace twinbench
