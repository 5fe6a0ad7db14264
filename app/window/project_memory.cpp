#include "app/window/project_memory.h"

#include <QCryptographicHash>
#include <QSettings>
#include <algorithm>

#include "core/utf8_path.h"
#include "twin/system_model.h"

namespace twinbench {

namespace {

QString settingOf(const QString& project) {
    const QByteArray hash =
        QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha1).toHex();
    return "lastTime/" + QString::fromLatin1(hash);
}

Json toJson(const std::vector<Probe>& probes) {
    Json list = Json::array();
    for (const Probe& probe : probes) {
        list.push_back({{"name", probe.name},
                        {"path", probe.path},
                        {"at", {probe.at.x, probe.at.y, probe.at.z}}});
    }
    return list;
}

/// Leaves out what is damaged.
std::vector<Probe> probesFrom(const Json& list) {
    std::vector<Probe> probes;
    for (const Json& item : list.is_array() ? list : Json::array()) {
        const Json at = item.is_object() ? item.value("at", Json()) : Json();
        const bool isPoint = at.is_array() && at.size() == 3 &&
                             std::all_of(at.begin(), at.end(),
                                         [](const Json& number) { return number.is_number(); });
        if (isPoint && item.value("name", Json()).is_string() &&
            item.value("path", Json()).is_string()) {
            probes.push_back({item["name"].get<std::string>(),
                              item["path"].get<std::string>(),
                              {at[0].get<double>(), at[1].get<double>(), at[2].get<double>()}});
        }
    }
    return probes;
}

QString textIn(const Json& json, const char* key) {
    const Json value = json.value(key, Json());
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

}  // namespace

ProjectMemory::ProjectMemory(Workbench& workbench, Panels& panels, ResultsController& results,
                             QObject* parent)
    : QObject(parent), workbench_(workbench), panels_(panels), results_(results) {
    // After everybody else has turned to the new project.
    connect(&workbench_, &Workbench::projectChanged, this, &ProjectMemory::restore,
            Qt::QueuedConnection);
    connect(&workbench_, &Workbench::projectMoved, this, [this] {
        project_ = openProject();
        keep();
    });
    connect(panels_.steps, &StepBar::stepChanged, this, &ProjectMemory::keep);
    connect(panels_.run, &RunBar::choiceChanged, this, &ProjectMemory::keep);
    connect(&results_, &ResultsController::shownChanged, this, &ProjectMemory::keep);
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
    project_.clear();
    const std::string text = QSettings().value(settingOf(project)).toString().toStdString();
    const Json stored = Json::parse(text, nullptr, false);
    if (!project.isEmpty() && stored.is_object()) {
        panels_.run->choose(textIn(stored, "study"), textIn(stored, "scenario"));
        results_.setProbes(probesFrom(stored.value("probes", Json())));
        const Json step = stored.value("step", Json());
        if (step.is_number_integer()) {
            const int last = static_cast<int>(Step::Results);
            panels_.steps->go(static_cast<Step>(std::clamp(step.get<int>(), 0, last)));
        }
    }
    project_ = project;
}

void ProjectMemory::keep() {
    if (project_.isEmpty() || project_ != openProject()) {
        return;
    }
    const Json stored = {{"step", static_cast<int>(panels_.steps->current())},
                         {"study", panels_.run->study().toStdString()},
                         {"scenario", panels_.run->scenario().toStdString()},
                         {"probes", toJson(results_.probes())}};
    QSettings().setValue(settingOf(project_), QString::fromStdString(stored.dump()));
}

}  // namespace twinbench
