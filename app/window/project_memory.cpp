#include "app/window/project_memory.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>
#include <utility>

#include "app/window/json_vec3.h"
#include "app/window/project_setting.h"
#include "core/utf8_path.h"
#include "twin/system_model.h"

namespace twinbench {

namespace {

constexpr const char* kGroup = "lastTime";
constexpr const char* kPinned = "pinned";
constexpr int kWritingDelay = 1000;  // ms, in which much may change

Json toJson(const std::vector<Probe>& probes) {
    Json list = Json::array();
    for (const Probe& probe : probes) {
        list.push_back({{"name", probe.name}, {"path", probe.path}, {"at", toJson(probe.at)}});
    }
    return list;
}

/// Leaves out what is damaged.
std::vector<Probe> probesFrom(const Json& list) {
    std::vector<Probe> probes;
    for (const Json& item : list.is_array() ? list : Json::array()) {
        const auto at = item.is_object() ? vec3From(item.value("at", Json())) : std::nullopt;
        if (at && item.value("name", Json()).is_string() &&
            item.value("path", Json()).is_string()) {
            probes.push_back(
                {item["name"].get<std::string>(), item["path"].get<std::string>(), *at});
        }
    }
    return probes;
}

QString textIn(const Json& json, const char* key) {
    const Json value = json.value(key, Json());
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

Json parsed(const QString& text) { return Json::parse(text.toStdString(), nullptr, false); }

/// Takes out what is kept for projects that are gone.
void forgetLostProjects(QSettings& settings) {
    settings.beginGroup(kGroup);
    for (const QString& key : settings.childKeys()) {
        const Json stored = parsed(settings.value(key).toString());
        if (!stored.is_object() || !QFileInfo::exists(textIn(stored, "project"))) {
            settings.remove(key);
        }
    }
    settings.endGroup();
}

}  // namespace

ProjectMemory::ProjectMemory(Workbench& workbench, Panels& panels, ResultsController& results,
                             Annotations& annotations, SavedViews& views, QObject* parent)
    : QObject(parent),
      workbench_(workbench),
      panels_(panels),
      results_(results),
      annotations_(annotations),
      views_(views) {
    writing_.setSingleShot(true);
    writing_.setInterval(kWritingDelay);
    connect(&writing_, &QTimer::timeout, this, &ProjectMemory::write);
    connect(&workbench_, &Workbench::projectChanged, this, [this] {
        leave();
        annotations_.clear();
        views_.setAll({});
    });
    // After everybody else has turned to the new project.
    connect(&workbench_, &Workbench::projectChanged, this, &ProjectMemory::restore,
            Qt::QueuedConnection);
    connect(&workbench_, &Workbench::projectMoved, this, [this] {
        leave();
        project_ = openProject();
        keep();
    });
    connect(panels_.steps, &StepBar::stepChanged, this, &ProjectMemory::keep);
    connect(panels_.run, &RunBar::choiceChanged, this, &ProjectMemory::keep);
    connect(&results_, &ResultsController::shownChanged, this, &ProjectMemory::keep);
    connect(&annotations_, &Annotations::changed, this, &ProjectMemory::keep);
    connect(&views_, &SavedViews::changed, this, &ProjectMemory::keep);
}

ProjectMemory::~ProjectMemory() { leave(); }

void ProjectMemory::leave() {
    write();
    project_.clear();
    kept_.clear();
    wanted_.clear();
    pinned_.clear();
}

QString ProjectMemory::openProject() const {
    return workbench_.hasProject() ? QString::fromStdString(toUtf8(workbench_.projectPath()))
                                   : QString();
}

void ProjectMemory::restore() {
    const QString project = openProject();
    if (project == project_) {
        return;
    }
    leave();
    if (!project.isEmpty()) {
        const QString text = QSettings().value(projectSetting(kGroup, project)).toString();
        const Json stored = parsed(text);
        const std::string inFile = workbench_.viewState();
        // Pinned while the file could not be written to.
        const bool hasOwn = (!workbench_.readOnlyReason().isEmpty() || inFile.empty()) &&
                            stored.is_object() && stored.contains(kPinned);
        restorePinned(hasOwn ? stored[kPinned] : parsed(QString::fromStdString(inFile)));
        restorePlace(stored);
        kept_ = text;
        pinned_ = inFile;
    }
    project_ = project;
}

void ProjectMemory::restorePlace(const Json& stored) {
    if (!stored.is_object()) {
        return;
    }
    panels_.run->choose(textIn(stored, "study"), textIn(stored, "scenario"));
    const Json step = stored.value("step", Json());
    if (step.is_number_integer()) {
        const int last = static_cast<int>(Step::Results);
        panels_.steps->go(static_cast<Step>(std::clamp(step.get<int>(), 0, last)));
    }
}

void ProjectMemory::restorePinned(const Json& pinned) {
    if (pinned.is_object()) {
        results_.setProbes(probesFrom(pinned.value("probes", Json())));
        annotations_.setAll(annotationsFrom(pinned.value("annotations", Json())));
        views_.setAll(savedViewsFrom(pinned.value("views", Json())));
    }
}

Json ProjectMemory::pinned() const {
    return {{"probes", toJson(results_.probes())},
            {"annotations", toJson(annotations_.all())},
            {"views", toJson(views_.all())}};
}

void ProjectMemory::keepPinned() {
    const Json all = pinned();
    std::string now = all.dump();
    // A project that nobody pinned anything to is not written to.
    const bool isNothing = std::ranges::all_of(all, [](const Json& list) { return list.empty(); });
    if (now != pinned_ && !(pinned_.empty() && isNothing)) {
        workbench_.keepViewState(now);
        pinned_ = std::move(now);
    }
}

void ProjectMemory::keep() {
    if (project_.isEmpty() || project_ != openProject()) {
        return;
    }
    Json stored = {{"project", project_.toStdString()},
                   {"step", static_cast<int>(panels_.steps->current())},
                   {"study", panels_.run->study().toStdString()},
                   {"scenario", panels_.run->scenario().toStdString()}};
    if (workbench_.readOnlyReason().isEmpty()) {
        keepPinned();
    } else {
        stored[kPinned] = pinned();
    }
    wanted_ = QString::fromStdString(stored.dump());
    if (!writing_.isActive()) {
        writing_.start();
    }
}

void ProjectMemory::write() {
    writing_.stop();
    if (wanted_.isEmpty() || project_.isEmpty() || wanted_ == kept_) {
        return;
    }
    QSettings settings;
    const QString key = projectSetting(kGroup, project_);
    if (!settings.contains(key)) {
        forgetLostProjects(settings);
    }
    settings.setValue(key, wanted_);
    kept_ = std::exchange(wanted_, {});
}

}  // namespace twinbench
