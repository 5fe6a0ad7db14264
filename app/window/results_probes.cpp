#include <algorithm>

#include <fmt/format.h>

#include "app/window/part_successors.h"
#include "app/window/results_controller.h"
#include "widgets/scene/number_text.h"

// The probes and the line of shown results.

namespace twinbench {

void ResultsController::updateMarkers() {
    for (int i = 0; i < views_.viewCount(); ++i) {
        Viewport& view = views_.view(i);
        std::vector<Marker> markers;
        const FieldDisplay* field = view.scene().field();
        for (const Probe& probe : probes_) {
            const auto part = partOfPath(workbench_.assembly().get(), probe.path);
            if (!part) {
                continue;
            }
            const auto value = view.scene().valueAt(*part, probe.at);
            markers.push_back({probe.at,
                               value && field
                                   ? fmt::format("{}: {} {}", probe.name,
                                                 numberText(*value, kMarkerDigits), field->unit)
                                   : probe.name,
                               part});
        }
        for (const Probe& end : lineEnds_) {
            const auto part = partOfPath(workbench_.assembly().get(), end.path);
            markers.push_back({end.at, end.name, part});
        }
        if (lineEnds_.size() == 2) {
            Marker& begin = markers[markers.size() - 2];
            begin.to = markers.back().at;
            begin.partOfTo = markers.back().part;
        }
        view.scene().setMarkers(std::move(markers));
        view.sceneChanged();
    }
}

void ResultsController::addProbe(std::uint32_t part, const Vec3& at) {
    std::string name;
    for (std::size_t number = 1; name.empty(); ++number) {
        const std::string wish = tr("Probe %1").arg(number).toStdString();
        const bool isTaken = std::any_of(probes_.begin(), probes_.end(),
                                         [&](const Probe& probe) { return probe.name == wish; });
        name = isTaken ? "" : wish;
    }
    probes_.push_back(clicked(name, part, at));
    refresh();
}

Probe ResultsController::clicked(const std::string& name, std::uint32_t part,
                                 const Vec3& at) const {
    // What is clicked may lie beside the mesh, as curved faces are drawn flatter than they are.
    return {name, workbench_.assembly()->parts[part].path, views_.main().scene().onMesh(part, at)};
}

void ResultsController::setLine(const std::optional<ProbeLine>& line) {
    forgetLine();
    if (line) {
        line_ = line;
        lineEnds_ = {{"A", {}, line->from}, {"B", {}, line->to}};
    }
    refreshOrTell();
}

bool ResultsController::pickLine(std::uint32_t part, const Vec3& at) {
    if (line_ || lineEnds_.empty()) {
        forgetLine();
        lineEnds_ = {clicked("A", part, at)};
        updateMarkers();
        emit shownChanged();  // the line of before is gone
        return false;
    }
    lineEnds_.push_back(clicked("B", part, at));
    line_ = ProbeLine{lineEnds_.front().at, lineEnds_.back().at};
    refreshOrTell();
    return true;
}

void ResultsController::dropBegunLine() {
    if (!line_ && !lineEnds_.empty()) {
        lineEnds_.clear();
        if (shown_) {
            updateMarkers();
        }
    }
}

void ResultsController::forgetLine() {
    line_.reset();
    lineEnds_.clear();
    paths_.clear();
    lineIsOutside_ = false;
}

void ResultsController::setProbes(std::vector<Probe> probes) {
    probes_ = std::move(probes);
    refresh();
}

void ResultsController::clearProbes() {
    probes_.clear();
    forgetLine();
    refreshOrTell();
}

}  // namespace twinbench
