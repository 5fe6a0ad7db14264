#include "app/window/mending_offers.h"

namespace twinbench {

MendingOffers::MendingOffers(Workbench& workbench, AttachController& attach, PlaceController& place,
                             MessageBar& messages, QObject* parent)
    : QObject(parent), workbench_(workbench), attach_(attach), place_(place), messages_(messages) {
    // Later than what tells the problems themselves, whose message these replace or complete.
    connect(&workbench_, &Workbench::partsNotMeshed, this, &MendingOffers::leaveOut,
            Qt::QueuedConnection);
    connect(&workbench_, &Workbench::assemblyFailed, this, &MendingOffers::readAgainOrTakeOut,
            Qt::QueuedConnection);
    connect(&place_, &PlaceController::standsInOthers, this, &MendingOffers::putBeside);
}

void MendingOffers::leaveOut(const std::vector<std::uint32_t>& parts) {
    const auto& assembly = workbench_.assembly();
    if (!assembly) {
        return;
    }
    constexpr std::size_t kMostNames = 4;
    QStringList names;
    for (std::size_t i = 0; i < parts.size() && i < kMostNames; ++i) {
        names << QString::fromStdString(assembly->parts[parts[i]].name);
    }
    if (parts.size() > kMostNames) {
        names << "\u2026";
    }
    messages_.showProblem(tr("%1 of %2 parts could not be meshed: %3.")
                              .arg(parts.size())
                              .arg(assembly->parts.size())
                              .arg(names.join(", ")));
    // By their paths: the assembly may be another one when the button is clicked.
    std::set<std::string> paths;
    for (const std::uint32_t part : parts) {
        paths.insert(assembly->parts[part].path);
    }
    messages_.offer(tr("Leave out of the studies"), [this, paths] { leaveOutPaths(paths); });
}

void MendingOffers::leaveOutPaths(const std::set<std::string>& paths) {
    std::vector<std::uint32_t> parts;
    if (const auto& assembly = workbench_.assembly()) {
        for (std::uint32_t i = 0; i < assembly->parts.size(); ++i) {
            if (paths.contains(assembly->parts[i].path)) {
                parts.push_back(i);
            }
        }
    }
    if (!parts.empty()) {
        attach_.setExcluded(parts, true);
    }
}

void MendingOffers::readAgainOrTakeOut(bool isStopped) {
    if (isStopped) {
        messages_.showHint(tr("The geometry was not read."));
        messages_.offer(tr("Read again"), [this] { workbench_.loadAssembly(); });
    } else if (workbench_.undoTakesFilesOut()) {
        messages_.offer(tr("Take the file out again"), [this] { workbench_.undo(); });
    }
}

void MendingOffers::putBeside(const QString& geometry) {
    messages_.showHint(tr("%1 stands where its file has it, in the other parts.").arg(geometry));
    messages_.offer(tr("Put it beside them"),
                    [this, geometry] { place_.putBeside(geometry.toStdString()); });
}

}  // namespace twinbench
