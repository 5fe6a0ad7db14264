#include "app/window/results_actions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include "app/window/window_settings.h"
#include "twin/study_type.h"
#include "widgets/edit_label.h"

namespace twinbench {

namespace {

/// Millimetres to the micrometre: a click is not more exact.
double millimetres(double metres) { return std::round(1e6 * metres) / 1e3; }

}  // namespace

ResultsActions::ResultsActions(QMainWindow& window, Workbench& workbench,
                               ResultsController& results, SelectionController& selection,
                               RunBar& choice)
    : ActionSet(tr("&Results"), window),
      workbench_(workbench),
      results_(results),
      selection_(selection),
      choice_(choice) {
    ResultChoice usual = results_.choice();
    usual.meshEdges = WindowSettings().meshLines();
    results_.prepare(usual);
    add({"results.show", tr("&Show the result"), "results", QKeySequence("R"),
         tr("The chosen study under the chosen scenario")},
        [this] { showChosen(); });
    add({"results.hide", tr("Show the &geometry"), "geometry", QKeySequence("G"), {}},
        [this] { results_.hide(); });
    addSeparator();
    addToggleOf({"results.deformed", tr("&Deformed"), "deform", QKeySequence("D"),
                 tr("Shows displacements enlarged")},
                &ResultChoice::deformed);
    addToggleOf({"results.extremes", tr("&Minimum and maximum"), "extremes", QKeySequence("M"), {}},
                &ResultChoice::extremes);
    addToggleOf({"results.mesh", tr("Mesh &lines"), "mesh", QKeySequence("W"), {}},
                &ResultChoice::meshEdges);
    connect(action("results.mesh"), &QAction::triggered, this,
            [](bool on) { WindowSettings().setMeshLines(on); });
    addToggleOf({"results.rainbow",
                 tr("Rain&bow colours"),
                 "",
                 {},
                 tr("The classic colours, whose bright bands look like jumps that are not there")},
                &ResultChoice::rainbow);
    addSeparator();
    addToggle({"results.probe", tr("&Probe"), "probe", QKeySequence("Shift+P"),
               tr("Click points of the result for their value and history; Escape ends")},
              false, [this](bool on) {
                  endPath(on);
                  selection_.setProbing(on);
              });
    addToggle(
        {"results.path", tr("Pa&th"), "curve", QKeySequence("Shift+L"),
         tr("Click two points of the result for the field along the line between them; Escape "
            "ends")},
        false, [this](bool on) { pickPath(on); });
    add({"results.clearProbes", tr("&Clear probes"), "close", {}, {}},
        [this] { results_.clearProbes(); });
    add({"results.monitors",
         tr("&Keep probes as monitors (needs a run)"),
         "curve",
         {},
         tr("Monitors are recorded at every time step. Their study is run anew for them, and what "
            "takes its results.")},
        [this] { addMonitors(); });
    add({"results.requirement",
         tr("&New requirement"),
         "info",
         {},
         tr("A limit that results are judged by")},
        [this] { addRequirement(); });
    connect(&selection_, &SelectionController::probingChanged, this, [this](bool on) {
        endPath(!on);
        action("results.probe")->setChecked(on && !picksPath_);
    });
    connect(&selection_, &SelectionController::probed, this, &ResultsActions::probed);
    updateEnabled();
}

void ResultsActions::pickPath(bool on) {
    if (on == picksPath_) {
        return;
    }
    // A click tells one thing at a time.
    selection_.setProbing(false);
    if (on) {
        picksPath_ = true;
        selection_.setProbing(true);
    }
}

void ResultsActions::endPath(bool ends) {
    if (ends && picksPath_) {
        picksPath_ = false;
        results_.dropBegunLine();
        selection_.setProbing(false);
        action("results.path")->setChecked(false);
    }
}

void ResultsActions::probed(std::uint32_t part, const Vec3& at) {
    if (!picksPath_) {
        results_.addProbe(part, at);
    } else if (results_.pickLine(part, at)) {
        selection_.setProbing(false);
        emit pathChosen();
    }
}

void ResultsActions::addToggleOf(const ActionText& text, bool ResultChoice::*option) {
    QAction* toggle = addToggle(text, results_.choice().*option, [this, option](bool on) {
        ResultChoice choice = results_.choice();
        if (choice.*option == on) {
            return;  // follows what a saved view chose
        }
        choice.*option = on;
        if (results_.isShown()) {
            results_.show(choice);
        } else {
            results_.prepare(choice);
        }
    });
    toggles_[toggle] = option;
}

void ResultsActions::showChosen() {
    ResultChoice choice = results_.choice();
    const std::string study = choice_.study().toStdString();
    if (choice.study != study) {
        // Another study has other fields and times.
        choice.field.clear();
        choice.time.reset();
        choice.envelope.reset();
        choice.compareWith.reset();
    }
    choice.study = study;
    choice.scenario = choice_.scenario().toStdString();
    if (choice.compareWith == choice.scenario) {
        choice.compareWith.reset();
    }
    if (!study.empty()) {
        results_.show(choice);
    }
}

void ResultsActions::updateEnabled() {
    const bool hasStudy = workbench_.hasProject() && !choice_.study().isEmpty();
    const bool hasResult = results_.result().has_value();
    if (!hasResult && (picksPath_ || action("results.probe")->isChecked())) {
        selection_.setProbing(false);  // there is nothing left to click
    }
    for (const auto& [toggle, option] : toggles_) {
        toggle->setChecked(results_.choice().*option);
    }
    const QString whyNoStudy = workbench_.hasProject() ? tr("add a study first") : whyNoProject();
    enable(*action("results.show"), hasStudy, whyNoStudy);
    enable(*action("results.requirement"), hasStudy, whyNoStudy);
    enable(*action("results.hide"), results_.isShown(), tr("it is shown"));
    enable(*action("results.probe"), hasResult, whyNoResult());
    enable(*action("results.path"), hasResult, whyNoResult());
    enable(*action("results.deformed"),
           hasResult && results_.result()->field("displacement") != nullptr,
           hasResult ? tr("only results of stress studies") : whyNoResult());
    const bool hasProbes = hasResult && !results_.probes().empty();
    const QString whyNoProbe = hasResult ? tr("probe a point first") : whyNoResult();
    enable(*action("results.clearProbes"), hasProbes || results_.line(), whyNoProbe);
    enable(*action("results.monitors"), hasProbes, whyNoProbe);
}

void ResultsActions::addMonitors() {
    ModelEdit edit{editLabel("Keep probes as monitors", {}), {}};
    SystemModel after = workbench_.model();
    for (const Probe& probe : results_.probes()) {
        const EntityChange change{
            EntityKind::Monitor, after.freeName(EntityKind::Monitor, probe.name),
            Json{{"study", results_.choice().study},
                 {"field", results_.shownField()},
                 {"at",
                  {millimetres(probe.at.x), millimetres(probe.at.y), millimetres(probe.at.z)}}},
            std::nullopt};
        edit.changes.push_back(change);
        (void)apply(after, {"", {change}});
    }
    if (!edit.changes.empty() && workbench_.apply(edit)) {
        emit hint(
            tr("Monitors are recorded by a run: the results of %1 are of before. Run it (F5).")
                .arg(QString::fromStdString(results_.choice().study)));
    }
}

std::string ResultsActions::studyWithoutLimit() const {
    const SystemModel& model = workbench_.model();
    const auto isLimited = [&](const std::string& study) {
        return std::ranges::any_of(
            model.entities(EntityKind::Requirement),
            [&](const Entity& entity) { return entity.values.value("study", "") == study; });
    };
    const std::string chosen = choice_.study().toStdString();
    const auto studies = model.names(EntityKind::Study);
    const auto free = std::ranges::find_if_not(studies, isLimited);
    return isLimited(chosen) && free != studies.end() ? *free : chosen;
}

namespace {

/// A requirement that a study of the type can be asked for, to be changed.
std::string exampleFor(const std::string& type) {
    static const std::map<std::string_view, std::string> kExamples = {
        {"structural_static", "max(von_mises) < 100 MPa"},
        {kModalStudy, "min(frequency) > 30 Hz"},
        {kBucklingStudy, "min(load_factor) > 3"},
        {kRandomVibrationStudy, "min(fatigue_life) > 100 h"}};
    const auto found = kExamples.find(type);
    return found != kExamples.end() ? found->second : "max(temperature) < 60 degC";
}

}  // namespace

void ResultsActions::addRequirement() {
    const std::string study = studyWithoutLimit();
    const Entity* entity = workbench_.model().find(EntityKind::Study, study);
    const std::string type = entity ? entity->values.value("type", "") : std::string();
    const std::string name =
        workbench_.model().freeName(EntityKind::Requirement, tr("Limit").toStdString());
    workbench_.apply({editLabel("Add {0}", {name}),
                      {{EntityKind::Requirement, name,
                        Json{{"study", study}, {"require", exampleFor(type)}}, std::nullopt}}});
    selection_.selectByName(QString::fromStdString(name));
}

}  // namespace twinbench
