#include <algorithm>

#include "app/window/run_note.h"
#include "app/window/workbench.h"
#include "twin/study_parts.h"

// What the workbench computes in the background: runs and meshes.

namespace twinbench {

namespace {

bool isStopped(const Problems& problems) {
    return !problems.empty() && problems.front().kind == ErrorKind::Cancelled;
}

}  // namespace

void Workbench::run(const std::string& study, std::vector<std::string> scenarios) {
    if (!runner_ || scenarios.empty()) {
        return;
    }
    const StudyRequest request{study, scenarios.front(), {}};
    scenarios.erase(scenarios.begin());
    using Solved = Checked<StudyResult>;
    tasks_.start<Solved>(
        QString::fromStdString(study + " / " + request.scenario),
        [runner = runner_, snapshot = model(), request](const TaskContext& context) {
            return runner->run(snapshot, request, context);
        },
        [this, runner = runner_, request, rest = std::move(scenarios)](Solved solved) {
            if (runner != runner_) {
                if (runner == movedRunner_.lock()) {
                    std::vector<std::string> all = rest;
                    all.insert(all.begin(), request.scenario);
                    run(request.study, std::move(all));
                }
                return;  // another project came meanwhile
            }
            tell(solved ? solved->errors : solved.error());
            tellNotMeshed(solved ? solved->errors : solved.error());
            if (!solved && isStopped(solved.error())) {
                emit noted(tr("Stopped: %1 under %2")
                               .arg(QString::fromStdString(request.study),
                                    QString::fromStdString(request.scenario)));
                return;
            }
            if (solved) {
                emit noted(RunNote::of(*solved));
                emit runFinished(QString::fromStdString(request.study),
                                 QString::fromStdString(request.scenario));
            }
            run(request.study, rest);
        });
}

void Workbench::meshAll() {
    // Parts are counted in the assembly, which is an old one while another is being read.
    if (!runner_ || !assembly() || !geometry_.isCurrent()) {
        return;
    }
    auto parts = solidParts(model(), *assembly());
    if (!parts) {
        tell(parts.error());
        return;
    }
    const auto& studies = model().entities(EntityKind::Study);
    std::erase_if(*parts, [&](const StudyPart& part) {
        const Part& source = assembly()->parts[part.part];
        return !studies.empty() &&
               std::none_of(studies.begin(), studies.end(),
                            [&source](const Entity& study) { return takesPart(study, source); });
    });
    using Meshed = Checked<std::vector<MeshOutcome>>;
    tasks_.start<Meshed>(
        tr("Mesh"),
        [runner = runner_, snapshot = model(), parts = *parts](const TaskContext& context) {
            return runner->meshes(snapshot, parts, context);
        },
        [this, assembly = assembly(), parts = *parts](Meshed meshed) {
            if (assembly != this->assembly()) {
                return;  // another project or revision came meanwhile
            }
            if (!meshed) {
                if (isStopped(meshed.error())) {
                    emit noted(tr("Stopped: meshing"));
                }
                tell(meshed.error());
                return;
            }
            const Problems problems = meshes_.take(parts, std::move(*meshed));
            tell(problems);
            tellNotMeshed(problems);
            emit meshesChanged();
        });
}

std::set<std::uint32_t> Workbench::staleMeshes() const {
    return assembly() ? meshes_.stale(model(), *assembly()) : std::set<std::uint32_t>{};
}

ResultState Workbench::state(const std::string& study, const std::string& scenario) const {
    return runner_ ? runner_->state(model(), {study, scenario, {}}) : ResultState::Missing;
}

void Workbench::tellNotMeshed(const Problems& problems) {
    std::vector<std::uint32_t> parts;
    for (std::uint32_t i = 0; assembly() && i < assembly()->parts.size(); ++i) {
        const bool failed =
            std::any_of(problems.begin(), problems.end(), [&](const Error& problem) {
                const bool isOfMesher =
                    problem.code.starts_with("mesh.") || problem.code.starts_with("worker.");
                return isOfMesher && problem.object == assembly()->parts[i].name;
            });
        if (failed) {
            parts.push_back(i);
        }
    }
    if (!parts.empty()) {
        emit partsNotMeshed(parts);
    }
}

}  // namespace twinbench
