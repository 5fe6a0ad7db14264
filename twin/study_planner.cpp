#include "twin/study_planner.h"

#include <algorithm>
#include <utility>

#include "twin/model_under_request.h"

namespace twinbench {

namespace {

/// Changes whenever the same inputs would give other results.
constexpr int kAlgorithmVersion = 10;

std::vector<ResultPart> resultParts(const RunSpec& spec, const Assembly& assembly) {
    std::vector<ResultPart> parts;
    for (std::size_t i = 0; i < spec.parts.size(); ++i) {
        const Part& source = assembly.parts[spec.parts[i].part];
        ResultPart part;
        part.name = spec.partNames[i];
        part.path = source.path;
        part.assemblyIndex = spec.parts[i].part;
        part.meshKey = MeshStage::keyOf(*source.shape, spec.parts[i].mesh);
        part.placement = source.placement;
        if (const auto* thermal = std::get_if<ThermalModel>(&spec.physics)) {
            part.conductivity = thermal->materials[i].conductivity;
        } else {
            part.yieldStrength = spec.yieldStrengths[i];
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

void addTransient(Hasher& key, const TransientSettings& transient) {
    key.add(transient.duration).add(transient.tolerance);
    for (const auto& step : {transient.maxStep, transient.fixedStep}) {
        key.add(step.has_value()).add(step.value_or(0.0));
    }
    key.add(transient.outputTimes.size());
    for (const double time : transient.outputTimes) {
        key.add(time);
    }
}

void addSolver(Hasher& key, const SolverSettings& solver) {
    key.add(static_cast<int>(solver.method)).add(solver.tolerance).add(solver.maxIterations);
}

}  // namespace

ContentHash StudyPlanner::runKey(const StudyPlan& plan, const ContentHash& dependency) const {
    const RunSpec& spec = plan.spec;
    Hasher key;
    key.add("run").add(kAlgorithmVersion).add(spec.type).add(plan.meshKey).add(spec.physicsKey);
    for (const ResultPart& part : plan.parts) {
        key.add(part.path).add(part.assemblyIndex);
    }
    addTransient(key, spec.transient);
    key.add(spec.initialTemperature).add(dependency);
    key.add(spec.temperatureTime.has_value()).add(spec.temperatureTime.value_or(0.0));
    addSolver(key, spec.solver);
    if (spec.errorTarget) {
        key.add(spec.errorTarget->relative).add(spec.errorTarget->maxElements);
    }
    addTo(key, plan.monitors);
    return key.finish();
}

Checked<StudyPlan> StudyPlanner::plan(const StudyRequest& request) const {
    std::vector<std::string> chain;
    return plan(request, chain);
}

Checked<StudyPlan> StudyPlanner::plan(const StudyRequest& request,
                                      std::vector<std::string>& chain) const {
    const bool isCircle = std::find(chain.begin(), chain.end(), request.study) != chain.end();
    chain.push_back(request.study);
    if (isCircle) {
        std::string circle;
        for (const std::string& study : chain) {
            circle += (circle.empty() ? "" : " -> ") + study;
        }
        return fail(Problems{badInput("study.circle", request.study,
                                      "Studies depend on each other in a circle: {0}.", {circle},
                                      "Let one of them start from a temperature.")});
    }
    const auto model = modelUnder(*model_, request);
    if (!model) {
        return fail(model.error());
    }
    auto composed = assembly_(*model);
    if (!composed) {
        return fail(composed.error());
    }
    auto spec = resolve(*model, *composed->assembly, *library_, request,
                        [&](double gap) { return contacts_(*composed, gap); });
    if (!spec) {
        return fail(spec.error());
    }
    StudyPlan plan;
    plan.spec = std::move(*spec);
    plan.composed = std::move(*composed);
    plan.parts = resultParts(plan.spec, *plan.composed.assembly);
    plan.meshKey = MeshStage::mergedKey(plan.parts);
    auto monitors = resolveMonitors(*model, *plan.composed.assembly, plan.spec);
    if (!monitors) {
        return fail(monitors.error());
    }
    plan.monitors = std::move(*monitors);
    for (const auto& source :
         {plan.spec.temperatureFrom, plan.spec.initialFrom, plan.spec.prestressFrom}) {
        plan.dependency = plan.dependency ? plan.dependency : source;
    }
    ContentHash dependencyKey;
    if (plan.dependency) {
        auto dependency = this->plan(*plan.dependency, chain);
        if (!dependency) {
            return fail(dependency.error());
        }
        dependencyKey = dependency->key;
    }
    plan.key = runKey(plan, dependencyKey);
    return plan;
}

}  // namespace twinbench
