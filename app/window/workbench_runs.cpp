#include <QElapsedTimer>
#include <algorithm>

#include "app/shared/user_folder.h"
#include "app/window/duration_text.h"
#include "app/window/mesh_note.h"
#include "app/window/run_note.h"
#include "app/window/shown_inputs.h"
#include "app/window/workbench.h"
#include "twin/run_rates.h"
#include "twin/study_parts.h"
#include "twin/utc_time.h"
#include "widgets/engine_text.h"

// What the workbench computes in the background: runs and meshes.

namespace twinbench {

namespace {

/// A file is compacted again when it has grown by this share.
constexpr std::uint64_t kWorthAPass = 10;

bool isStopped(const Problems& problems) {
    return !problems.empty() && problems.front().kind == ErrorKind::Cancelled;
}

}  // namespace

void Workbench::run(const std::string& study, const std::vector<std::string>& scenarios) {
    if (!runner_) {
        return;
    }
    std::vector<std::string> wanted = scenarios;
    const auto& running = queue_.running();
    const bool isRunning =
        running && running->study == study && std::erase(wanted, running->scenario) > 0;
    if (isRunning && !hasSameInputs(runModel_, model(), {running->scenario})) {
        wanted.push_back(running->scenario);  // what is being computed will be stale
    } else if (isRunning) {
        emit noted(
            tr("%1 under %2 is being computed already.")
                .arg(QString::fromStdString(study), QString::fromStdString(running->scenario)));
    }
    if (!wanted.empty()) {
        queue_.add(study, wanted, studiesBefore(model(), study));
    }
}

void Workbench::solve(const QueuedRun& run) {
    using Solved = Checked<StudyResult>;
    runModel_ = model();
    const auto wasThere = std::make_shared<bool>(false);  // set by the task, read when it has ended
    runTask_ = tasks_.start<Solved>(
        QString::fromStdString(run.study + " / " + run.scenario),
        [runner = runner_, snapshot = model(), run, wasThere](const TaskContext& context) {
            const StudyRequest request{run.study, run.scenario, {}};
            *wasThere =
                !run.neededBy.empty() && runner->state(snapshot, request) == ResultState::Current;
            const auto before = runner->sizes(snapshot, request);
            auto result = runner->run(snapshot, request, context);
            if (result) {
                // That this fails is no problem of the run.
                (void)keepRates(runRatesFile(), *result, before);
            }
            return result;
        },
        [this, runner = runner_, run, wasThere](const Solved& solved) {
            if (runner == runner_ && *wasThere && solved) {
                queue_.skipped();
            } else if (runner == runner_) {
                takeRun(run, solved);
            } else if (runner == movedRunner_.lock()) {
                solve(run);  // the project has moved to another file meanwhile
            }
        });
}

void Workbench::takeRun(const QueuedRun& run, const Checked<StudyResult>& solved) {
    const QString study = QString::fromStdString(run.study);
    const QString scenario = QString::fromStdString(run.scenario);
    tell(solved ? solved->errors : solved.error());
    tellNotMeshed(solved ? solved->errors : solved.error());
    const bool wasStopped = !solved && isStopped(solved.error());
    if (!wasStopped && (!solved || !solved->errors.empty())) {
        emit runProblemsTold(run);
    }
    if (wasStopped) {
        const QString advice = adviceText(solved.error().front());
        const QString text = tr("Stopped: %1 under %2").arg(study, scenario);
        emit noted(advice.isEmpty() ? text : text + ". " + advice);
        queue_.stopped();
        return;
    }
    if (solved) {
        emit noted(RunNote::of(*solved));
        emit runFinished(study, scenario);
    }
    queue_.ended(solved ? solved->status : RunStatus::Failed);
    compactLargeFile();
}

void Workbench::compactLargeFile() {
    if (fileLimit_ == 0 || !readOnlyReason().isEmpty()) {
        return;
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(projectPath(), error);
    // What the last pass had to leave is not looked at again after each run.
    const auto enough = std::max(fileLimit_, compactedSize_ + compactedSize_ / kWorthAPass);
    if (!error && size > enough) {
        compact(false);
    }
}

void Workbench::compact() { compact(true); }

void Workbench::compact(bool wasAsked) {
    if (!runner_ || compacting_) {
        return;
    }
    compacting_ = true;
    tasks_.start<Result<std::uint64_t>>(
        tr("Compact"),
        [runner = runner_, snapshot = model(), asOf = utcNow()](const TaskContext& context) {
            return runner->compactResults(snapshot, asOf, context);
        },
        [this, wasAsked, runner = runner_](const Result<std::uint64_t>& freed) {
            compacting_ = false;
            if (freed && runner == runner_) {
                std::error_code error;
                const auto size = std::filesystem::file_size(projectPath(), error);
                compactedSize_ = error ? 0 : size;
            }
            if (!freed) {
                tell({freed.error()});
            } else if (wasAsked || *freed > 0) {
                emit noted(tr("Results that nothing shows were dropped: the project file is "
                              "smaller by %1.")
                               .arg(bytesText(static_cast<double>(*freed))));
            }
        });
}

Checked<std::vector<StudyPart>> Workbench::partsToMesh() const {
    // Parts are counted in the assembly, which is an old one while another is being read.
    if (!runner_ || !assembly() || !geometry_.isCurrent()) {
        return std::vector<StudyPart>();
    }
    auto parts = solidParts(model(), *assembly());
    const auto& studies = model().entities(EntityKind::Study);
    if (parts && !studies.empty()) {
        std::erase_if(*parts, [&](const StudyPart& part) {
            const Part& source = assembly()->parts[part.part];
            return std::ranges::none_of(
                studies, [&source](const Entity& study) { return takesPart(study, source); });
        });
    }
    return parts;
}

void Workbench::loadMeshes() {
    const auto parts = partsToMesh();
    if (!parts || parts->empty() || !meshes().empty()) {
        return;
    }
    tasks_.start<std::vector<MeshOutcome>>(
        QString(),
        [runner = runner_, assembly = assembly(), parts = *parts](const TaskContext& context) {
            return runner->storedMeshes(*assembly, parts, context);
        },
        [this, assembly = assembly(), parts = *parts](std::vector<MeshOutcome> stored) {
            if (assembly == this->assembly() && meshes().empty() && !stored.empty()) {
                meshes_.take(parts, std::move(stored));
                emit meshesChanged();
            }
        });
}

void Workbench::meshAll() {
    const auto parts = partsToMesh();
    if (!parts) {
        tell(parts.error());
        return;
    }
    if (!runner_ || !assembly() || !geometry_.isCurrent()) {
        return;
    }
    using Meshed = Checked<std::vector<MeshOutcome>>;
    QElapsedTimer timer;
    timer.start();
    tasks_.start<Meshed>(
        tr("Mesh"),
        [runner = runner_, snapshot = model(), parts = *parts](const TaskContext& context) {
            return runner->meshes(snapshot, parts, context);
        },
        [this, assembly = assembly(), parts = *parts, timer](Meshed meshed) {
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
            constexpr double kSecond = 1e-3;  // of a millisecond
            emit noted(MeshNote::of(meshes(), kSecond * static_cast<double>(timer.elapsed())));
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
