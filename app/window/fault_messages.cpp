#include "app/window/fault_messages.h"

#include <algorithm>

#include "app/window/shown_inputs.h"

namespace twinbench {

namespace {

bool isSameModel(const SystemModel& a, const SystemModel& b) {
    for (std::size_t index = 0; index < kEntityKindCount; ++index) {
        const auto kind = static_cast<EntityKind>(index);
        if (a.entities(kind) != b.entities(kind)) {
            return false;
        }
    }
    return true;
}

}  // namespace

FaultMessages::FaultMessages(Workbench& workbench, MessageBar& messages, QObject* parent)
    : QObject(parent), workbench_(workbench), messages_(messages) {
    connect(&messages_, &MessageBar::problemShown, this, &FaultMessages::remember);
    connect(&workbench_, &Workbench::modelChanged, this, &FaultMessages::followModel);
    connect(&workbench_.queue(), &RunQueue::changed, this, &FaultMessages::followQueue);
    // Later, as the message may be replaced by one that offers to mend it.
    connect(
        &workbench_, &Workbench::runProblemsTold, this,
        [this](const QueuedRun& run) { run_ = run; }, Qt::QueuedConnection);
    connect(
        &workbench_, &Workbench::partsNotMeshed, this, [this] { failed(Work::Meshing); },
        Qt::QueuedConnection);
    connect(
        &workbench_, &Workbench::assemblyFailed, this, [this] { failed(Work::Reading); },
        Qt::QueuedConnection);
    connect(&workbench_, &Workbench::meshesChanged, this, [this] {
        const auto& meshes = workbench_.meshes();
        if (std::ranges::all_of(meshes,
                                [](const auto& mesh) { return mesh.second.mesh != nullptr; })) {
            done(Work::Meshing);
        }
    });
    connect(&workbench_, &Workbench::assemblyChanged, this, [this] {
        if (workbench_.assembly()) {
            done(Work::Reading);
        }
    });
}

void FaultMessages::remember() {
    model_ = workbench_.model();
    run_.reset();
    work_.reset();
}

void FaultMessages::done(Work work) {
    if (work_ == work) {
        messages_.hideProblem();
    }
}

void FaultMessages::followModel() {
    if (mayMend(workbench_.model())) {
        messages_.hideProblem();
    }
}

bool FaultMessages::mayMend(const SystemModel& now) const {
    const auto isOther = [&](EntityKind kind) {
        return model_.entities(kind) != now.entities(kind);
    };
    if (run_) {
        return !hasSameInputs(model_, now, {run_->scenario});
    }
    if (!work_) {
        return !isSameModel(model_, now);  // an edit that was refused
    }
    switch (*work_) {
        case Work::Meshing:
            return isOther(EntityKind::Parameter) || !hasSameInputs(model_, now, {});
        case Work::Reading:
            return isOther(EntityKind::Geometry);
        case Work::Exporting:
            break;  // files are written again, whatever the model
    }
    return false;
}

void FaultMessages::followQueue() {
    const auto& running = workbench_.queue().running();
    const bool isAgain = run_ && running && running->id != run_->id &&
                         running->study == run_->study && running->scenario == run_->scenario;
    if (isAgain) {
        messages_.hideProblem();
        run_.reset();
    }
}

}  // namespace twinbench
