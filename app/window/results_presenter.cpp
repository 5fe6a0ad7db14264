#include "app/window/results_presenter.h"

#include <QLabel>
#include <utility>

#include "app/window/path_curves.h"
#include "twin/study_type.h"
#include "widgets/engine_text.h"

namespace twinbench {

ResultsPresenter::ResultsPresenter(Workbench& workbench, ResultsController& results, Panels& panels,
                                   QObject* parent)
    : QObject(parent),
      workbench_(workbench),
      results_(results),
      panels_(panels),
      popover_(new ColourBarPopover(panels.views)) {
    connect(&results_, &ResultsController::shownChanged, this, &ResultsPresenter::showResult);
    connect(&workbench_, &Workbench::modelChanged, this, &ResultsPresenter::updateBar);
    connect(&results_, &ResultsController::timeChanged, panels_.time,
            [this](double seconds) { panels_.time->setTime(seconds); });
    connect(panels_.time, &TimeBar::timeChosen, &results_, &ResultsController::setTime);
    connect(panels_.time, &TimeBar::envelopeChosen, this, [this](std::optional<Envelope> envelope) {
        ResultChoice choice = results_.choice();
        choice.envelope = envelope;
        results_.show(choice);
    });
    connect(panels_.modes, &ModeBar::modeChosen, &results_, &ResultsController::setTime);
    connect(panels_.modes, &ModeBar::phaseChanged, this, &ResultsPresenter::showPhase);
    connect(panels_.modes, &ModeBar::playStarted, this, [this] {
        if (ResultChoice choice = results_.choice(); !choice.deformed) {
            choice.deformed = true;
            results_.show(choice);
        }
    });
    connect(panels_.path, &PathPanel::lineChosen, this, [this](const Vec3& from, const Vec3& to) {
        results_.setLine(ProbeLine{from, to});
    });
    connect(&results_, &ResultsController::nothingToShow, this,
            [this](const QString& study, const QString& scenario) {
                if (workbench_.queue().has(study.toStdString(), scenario.toStdString())) {
                    return;  // it is on its way, which the steps and the tables tell
                }
                if (!problem_.isEmpty() && panels_.messages->text() == problem_) {
                    return;  // which may tell why there is none
                }
                hint_ = tr("%1 has no result under %2 yet. Run it (F5).").arg(study, scenario);
                panels_.messages->showHint(hint_);
            });
    connect(panels_.messages, &MessageBar::problemShown, this,
            [this] { problem_ = panels_.messages->text(); });
    connect(panels_.results, &ResultBar::fieldChosen, this, [this](const QString& field) {
        ResultChoice choice = results_.choice();
        choice.field = field.toStdString();
        results_.show(choice);
    });
    connect(panels_.results, &ResultBar::comparisonChosen, this, [this](const QString& scenario) {
        ResultChoice choice = results_.choice();
        choice.compareWith.reset();
        if (!scenario.isEmpty()) {
            choice.compareWith = scenario.toStdString();
        }
        results_.show(choice);
    });
    connect(panels_.results, &ResultBar::coloursRequested, this,
            [this](QPoint global) { editColours(0, global); });
    connect(panels_.views, &ViewArea::colourBarClicked, this, &ResultsPresenter::editColours);
    connect(panels_.views, &ViewArea::hovered, this, &ResultsPresenter::showHover);
}

void ResultsPresenter::showResult() {
    const bool isComplete =
        results_.result() && (!results_.choice().compareWith || results_.compared());
    if (isComplete && !hint_.isEmpty() && panels_.messages->text() == hint_) {
        panels_.messages->hide();  // what it asked for is there
    }
    updateBar();
    panels_.time->setTimes(results_.storedTimes());
    panels_.time->setTime(results_.choice().time);
    panels_.time->setEnvelope(results_.choice().envelope);
    updateModes();
    showPaths();
    panels_.table->setRuns(results_.result(), results_.compared(), results_.isStale(),
                           isReference(results_.choice()), results_.units());
    const bool hasCurves = results_.storedTimes().size() > 1;
    if (results_.result() && !hasCurves && panels_.tabs->currentWidget() == panels_.plots) {
        panels_.showTab(panels_.table);  // what does not vary with time is told in numbers
    }
}

QString ResultsPresenter::modeName(const StudyResult& result, std::size_t index) {
    const auto number = index + 1;
    if (result.type == kBucklingStudy) {
        return tr("%1: load factor %2")
            .arg(number)
            .arg(result.bucklingModes[index].loadFactor, 0, 'g', 5);
    }
    const ModeResult& mode = result.modes[index];
    return mode.isRigid ? tr("%1: rigid motion").arg(number)
                        : tr("%1: %2 Hz").arg(number).arg(mode.frequency, 0, 'g', 5);
}

void ResultsPresenter::updateModes() {
    QStringList modes;
    const auto& result = results_.result();
    if (result && results_.isShown()) {
        for (std::size_t i = 0; i < result->shapeCount(); ++i) {
            modes << modeName(*result, i);
        }
    }
    panels_.modes->setModes(modes);
    panels_.modes->setMode(static_cast<int>(results_.choice().time.value_or(1.0)));
}

void ResultsPresenter::showPhase(double share) {
    for (int i = 0; i < panels_.views->viewCount(); ++i) {
        Viewport& view = panels_.views->view(i);
        view.scene().setDeformationShare(share);
        view.sceneChanged();
    }
}

void ResultsPresenter::showPaths() {
    const auto& line = results_.line();
    const bool wasOutside = std::exchange(lineWasOutside_, results_.lineIsOutside());
    if (wasOutside || lineWasOutside_) {
        panels_.path->setProblem(lineWasOutside_ ? tr("The line meets no part of this result.")
                                                 : QString());
    }
    if (line) {
        panels_.path->setPoints(line->from, line->to);
    } else if (results_.paths().empty()) {
        panels_.path->setPoints(std::nullopt, std::nullopt);
    }
    std::vector<PlotCurve> curves;
    for (const LoadedPath& loaded : results_.paths()) {
        const QString scenario = QString::fromStdString(loaded.scenario);
        for (PlotCurve& curve : pathCurves(loaded.path, results_.units())) {
            curve.name = results_.paths().size() > 1 ? scenario + ": " + curve.name : curve.name;
            curve.stale = loaded.stale;
            curves.push_back(std::move(curve));
        }
    }
    panels_.path->plot().setCurves(std::move(curves));
}

void ResultsPresenter::updateBar() {
    const auto& result = results_.result();
    panels_.resultsAction->setVisible(results_.isShown() && result.has_value());
    if (!result) {
        return;
    }
    QList<std::pair<QString, QString>> fields;
    for (const std::string& field : displayableFields(*result)) {
        fields << std::pair(QString::fromStdString(field), engineText(fieldTitle(field)));
    }
    panels_.results->setFields(fields, QString::fromStdString(results_.shownField()));
    QStringList others{QString::fromUtf8(kBaseline.data(), static_cast<int>(kBaseline.size()))};
    for (const std::string& scenario : workbench_.model().names(EntityKind::Scenario)) {
        others << QString::fromStdString(scenario);
    }
    others.removeAll(QString::fromStdString(results_.choice().scenario));
    panels_.results->setScenarios(
        others, QString::fromStdString(results_.choice().compareWith.value_or("")));
}

void ResultsPresenter::editColours(int view, QPoint global) {
    const auto subject = results_.coloursOf(view);
    if (!subject) {
        return;
    }
    popover_->disconnect(this);
    connect(popover_, &ColourBarPopover::wished, this,
            [this, view](const ColourBarWish& wish) { results_.setColours(view, wish); });
    popover_->open(*subject, global);
}

void ResultsPresenter::showHover(int view, const std::optional<ScenePick>& pick) {
    if (!pick || !workbench_.assembly()) {
        panels_.pointer->clear();
        return;
    }
    QString text = QString::fromStdString(workbench_.assembly()->parts[pick->face.part].name);
    const Scene& scene = panels_.views->view(view).scene();
    const auto value = scene.valueAt(pick->face.part, pick->point);
    if (value && scene.field()) {
        text += QString(": %1 %2").arg(QString::number(*value, 'g', 5),
                                       QString::fromStdString(scene.field()->unit));
    }
    panels_.pointer->setText(tr("Under the pointer: %1").arg(text));
}

}  // namespace twinbench
