#include "twin/study_pipeline.h"

#include <algorithm>
#include <utility>

#include "twin/flow_recorder.h"
#include "twin/part_temperature.h"
#include "twin/problem_list.h"
#include "twin/study_run_shares.h"

namespace twinbench {

namespace {

/// Parts that no attachment prescribes a temperature for.
std::vector<ResultPart> partsWithoutTemperature(const StudyPlan& plan) {
    std::vector<bool> prescribed(plan.parts.size(), false);
    for (const PartTemperature& temperature : plan.spec.partTemperatures) {
        for (const std::uint32_t part : temperature.parts) {
            prescribed[part] = true;
        }
    }
    std::vector<ResultPart> parts;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        if (!prescribed[i]) {
            parts.push_back(plan.parts[i]);
        }
    }
    return parts;
}

}  // namespace

StudyPlanner StudyPipeline::planner(const SystemModel& model, const TaskContext& context,
                                    StageClock& clock) {
    const TaskContext forAssembly = context.share(0.0, kAssemblyShare);
    const TaskContext forContacts = context.share(kAssemblyShare, kContactShare);
    return StudyPlanner(
        model, *library,
        [this, &clock, forAssembly](const SystemModel& underRequest) {
            auto composed = assemblies.run(underRequest, forAssembly, clock);
            clock.enter("contacts");
            clock.setReused("contacts", true);
            return composed;
        },
        [this, &clock, forContacts](const ComposedAssembly& composed,
                                    double gap) -> Result<std::vector<ContactPair>> {
            auto pairs = contacts.run(composed, gap, forContacts, clock);
            return pairs ? Result<std::vector<ContactPair>>(**pairs) : fail(pairs.error());
        });
}

StudyPlanner StudyPipeline::storedPlanner(const SystemModel& model, std::set<ContentHash>* used) {
    const auto missing = [](const char* what) {
        return failure("store.not_computed", what, "It was not computed yet.", {}, "Run it.");
    };
    return StudyPlanner(
        model, *library,
        [this, missing](const SystemModel& underRequest) -> Checked<ComposedAssembly> {
            auto composed = assemblies.stored(underRequest);
            if (composed && !composed->assembly) {
                return fail(singleProblem(missing("geometry")));
            }
            return composed;
        },
        [this, missing, used](const ComposedAssembly& composed,
                              double gap) -> Result<std::vector<ContactPair>> {
            if (used != nullptr) {
                used->insert(ContactStage::keyOf(composed, gap));
            }
            const auto pairs = contacts.stored(composed, gap);
            return pairs ? Result<std::vector<ContactPair>>(*pairs) : fail(missing("contacts"));
        });
}

std::optional<StudyResult> StudyPipeline::reuse(const StudyPlan& plan, StageClock& clock) {
    auto result = reader.run(plan.key);
    if (!result) {
        return std::nullopt;
    }
    // Another scenario may have had the same inputs.
    result->study = plan.spec.request.study;
    result->scenario = plan.spec.request.scenario;
    renameFlows(plan.spec.loads, *result);
    for (const char* stage : {"mesh", "assemble", "setup", "solve", "recover", "store"}) {
        clock.charge({{stage, 0.0}});
        clock.setReused(stage, true);
    }
    result->stages = clock.records();
    result->wallSeconds = clock.wallSeconds();
    return result;
}

Checked<StudyResult> StudyPipeline::run(const SystemModel& model, const StudyRequest& request,
                                        const TaskContext& context) {
    Running running;
    running.earlierWarnings = context.diagnostics().warnings().size();
    auto plan = planner(model, context, running.clock).plan(request);
    if (!plan) {
        return fail(plan.error());
    }
    running.plan = std::move(*plan);
    if (!request.sets.empty()) {
        noteTemporary(running.plan);
    }
    auto result = reuse(running.plan, running.clock);
    if (!result) {
        return compute(model, running, context);
    }
    if (request.sets.empty() && !services.store->readOnly()) {
        const auto marked =
            services.store->setLatestRun(request.study, request.scenario, running.plan.key);
        if (!marked) {
            return fail(singleProblem(marked.error()));
        }
    }
    context.report(1.0, "Done");
    return std::move(*result);
}

void StudyPipeline::noteTemporary(const StudyPlan& plan) {
    // A mesh that is there already may be that of a run which undo brings back.
    for (const ResultPart& part : plan.parts) {
        if (!services.store->hasResult(part.meshKey)) {
            temporaryResults.insert(part.meshKey);
        }
    }
}

Checked<std::optional<StudyResult>> StudyPipeline::runDependency(const SystemModel& model,
                                                                 const StudyPlan& plan,
                                                                 const TaskContext& context) {
    if (!plan.dependency) {
        return std::optional<StudyResult>();
    }
    auto result = run(model, *plan.dependency, context);
    if (!result) {
        return fail(result.error());
    }
    if (result->status != RunStatus::Done) {
        return fail(result->errors);
    }
    return std::optional(std::move(*result));
}

FieldTransfer StudyPipeline::transferOf(const StudyResult& from, std::span<const float> field,
                                        const FeMesh& mesh) {
    return {from, field, [this, &from] { return reader.mesh(from); }, mesh};
}

Checked<std::optional<Eigen::VectorXd>> StudyPipeline::temperatureFor(
    const std::optional<StudyResult>& dependency, const StudyPlan& plan, const FeMesh& mesh) {
    std::optional<Eigen::VectorXd> transferred;
    // A static study that gives a prestress may have been without temperatures.
    if (dependency && (!plan.spec.prestressFrom || dependency->field("temperature") != nullptr)) {
        const auto source =
            reader.nodalField(*dependency, "temperature", plan.spec.temperatureTime);
        if (!source) {
            return fail(singleProblem(source.error()));
        }
        transferred = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(mesh.nodes.size()));
        auto moved = transferTemperature(transferOf(*dependency, *source, mesh),
                                         partsWithoutTemperature(plan), *transferred);
        if (!moved) {
            return fail(moved.error());
        }
    }
    return structuralTemperature(plan.spec, mesh, std::move(transferred));
}

Checked<void> StudyPipeline::takePrestress(const std::optional<StudyResult>& dependency,
                                           const FeMesh& mesh, StudyPlan& plan) {
    if (!dependency || !plan.spec.prestressFrom) {
        return {};
    }
    const auto source = reader.nodalField(*dependency, "stress", std::nullopt);
    if (!source) {
        return fail(singleProblem(source.error()));
    }
    Eigen::VectorXd stress =
        Eigen::VectorXd::Zero(6 * static_cast<Eigen::Index>(mesh.nodes.size()));
    const FieldTransfer transfer = transferOf(*dependency, *source, mesh);
    if (auto moved = transferStress(transfer, plan.parts, stress); !moved) {
        return moved;
    }
    plan.spec.modal.prestress = std::move(stress);
    return {};
}

Checked<std::shared_ptr<const FeMesh>> StudyPipeline::buildMesh(StudyPlan& plan,
                                                                const TaskContext& context,
                                                                StageClock& clock) {
    clock.enter("mesh");
    clock.setReused("mesh", true);
    std::shared_ptr<const FeMesh> merged = meshes.merged(plan.meshKey);
    if (!merged) {
        const Assembly& assembly = *plan.composed.assembly;
        Problems problems;
        std::vector<PlacedMesh> placed;
        bool reused = true;
        for (MeshOutcome& outcome : meshes.run(assembly, plan.spec.parts, context)) {
            reused = reused && outcome.reused;
            if (outcome.error) {
                problems.push_back(std::move(*outcome.error));
                continue;
            }
            const ResultPart& part = plan.parts[placed.size()];
            placed.push_back({std::move(outcome.mesh), part.placement, part.name});
        }
        clock.setReused("mesh", reused);
        if (!problems.empty()) {
            return fail(std::move(problems));
        }
        clock.enter("assemble");
        merged = meshes.merge(plan.meshKey, placed);
    }
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        plan.parts[i].firstNode = merged->parts[i].firstNode;
        plan.parts[i].nodeCount = merged->parts[i].nodeCount;
    }
    return merged;
}

Checked<std::shared_ptr<const FeMesh>> StudyPipeline::meshOf(const SystemModel& model,
                                                             const StudyRequest& request,
                                                             StudyPlan& plan,
                                                             const TaskContext& context,
                                                             StageClock& clock) {
    if (!plan.spec.errorTarget) {
        return buildMesh(plan, context, clock);
    }
    auto result = run(model, request, context);
    if (!result) {
        return fail(result.error());
    }
    if (result->status == RunStatus::Failed) {
        return fail(result->errors);
    }
    plan.parts = result->parts;
    auto mesh = reader.mesh(*result);
    return mesh ? Checked<std::shared_ptr<const FeMesh>>(std::move(*mesh))
                : fail(singleProblem(mesh.error()));
}

Checked<PreparedStudy> StudyPipeline::prepare(const SystemModel& model, const StudyRequest& request,
                                              const TaskContext& context) {
    StageClock clock;
    auto plan = planner(model, context, clock).plan(request);
    if (!plan) {
        return fail(plan.error());
    }
    const auto dependency = runDependency(model, *plan, context.share(kContactShare, kMeshShare));
    if (!dependency) {
        return fail(dependency.error());
    }
    auto mesh = meshOf(model, request, *plan, context.share(kMeshShare, 1.0), clock);
    if (!mesh) {
        return fail(mesh.error());
    }
    auto temperature = temperatureFor(*dependency, *plan, **mesh);
    if (!temperature) {
        return fail(temperature.error());
    }
    if (auto taken = takePrestress(*dependency, **mesh, *plan); !taken) {
        return fail(taken.error());
    }
    PreparedStudy study{std::move(plan->spec), plan->composed.assembly, *mesh, std::nullopt};
    if (auto* structural = std::get_if<StructuralModel>(&study.spec.physics)) {
        structural->mesh = *mesh;
        structural->temperature = std::move(*temperature);
    } else {
        std::get<ThermalModel>(study.spec.physics).mesh = *mesh;
        study.initialTemperature = std::move(*temperature);
        if (study.spec.type == "thermal_transient" && !study.initialTemperature) {
            study.initialTemperature = Eigen::VectorXd::Constant(
                static_cast<Eigen::Index>((*mesh)->nodes.size()), study.spec.initialTemperature);
        }
    }
    return study;
}

}  // namespace twinbench
