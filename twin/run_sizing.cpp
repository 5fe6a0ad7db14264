#include "twin/run_sizing.h"

#include <algorithm>
#include <cmath>

#include "geometry/mesh_sizes.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

/// Of quadratic tetrahedra in parts that are neither bulky nor one element thin.
constexpr double kNodesPerElement = 1.7;

/// Components of the fields that a run of the study keeps, over all times.
std::size_t storedNumbers(const RunSpec& spec) {
    constexpr std::size_t kDisplacement = 3;
    if (spec.type == kModalStudy) {
        return kDisplacement * static_cast<std::size_t>(spec.modal.modes);
    }
    if (spec.type == kBucklingStudy) {
        return kDisplacement * static_cast<std::size_t>(spec.buckling.modes);
    }
    if (spec.type == kRandomVibrationStudy) {
        constexpr std::size_t kScalars = 4;  // stress, its frequency, damage, life
        return 2 * kDisplacement + kScalars;
    }
    if (std::holds_alternative<StructuralModel>(spec.physics)) {
        constexpr std::size_t kStress = 6;
        const bool isWarm = spec.temperatureFrom || !spec.partTemperatures.empty();
        return kDisplacement + kStress + (isWarm ? 1 : 0);
    }
    // Temperature; potential, current density and Joule heat.
    const std::size_t numbers = std::get<ThermalModel>(spec.physics).electric ? 1 + 5 : 1;
    return numbers * (spec.type == "thermal_transient" ? spec.transient.outputTimes.size() + 1 : 1);
}

}  // namespace

Checked<RunSize> RunSizing::sizeOf(const StudyPlan& plan) {
    const RunSpec& spec = plan.spec;
    RunSize size;
    size.study = spec.request.study;
    size.scenario = spec.request.scenario;
    size.type = spec.type;
    size.isCurrent = pipeline_->reader.run(plan.key).has_value();
    size.components = std::holds_alternative<StructuralModel>(spec.physics) ? 3 : 1;
    size.storedNumbers = storedNumbers(spec);
    size.isTransient = spec.type == "thermal_transient";
    if (size.isTransient && spec.transient.fixedStep) {
        size.steps = std::ceil(spec.transient.duration / *spec.transient.fixedStep);
    }
    Problems problems;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const PartShape& shape = *plan.composed.assembly->parts[spec.parts[i].part].shape;
        const auto sizes = meshSizes(shape.mass, spec.parts[i].mesh);
        if (!sizes) {
            problems.push_back(sizes.error());
            problems.back().object = plan.parts[i].name;
            continue;
        }
        const auto nodes = pipeline_->meshes.storedNodes(plan.parts[i].meshKey);
        size.parts.push_back({plan.parts[i].meshKey,
                              nodes ? static_cast<double>(*nodes)
                                    : kNodesPerElement * expectedElements(shape, *sizes),
                              nodes.has_value(), plan.parts[i].name, sizes->target});
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return size;
}

Checked<std::vector<RunSize>> RunSizing::of(const SystemModel& model, const StudyRequest& request) {
    const StudyPlanner planner = pipeline_->storedPlanner(model);
    std::vector<RunSize> sizes;
    std::optional<StudyRequest> next = request;
    while (next) {
        // A circle of studies is a problem of the first plan already.
        const auto plan = planner.plan(*next);
        if (!plan) {
            return fail(plan.error());
        }
        auto size = sizeOf(*plan);
        if (!size) {
            return fail(size.error());
        }
        sizes.push_back(std::move(*size));
        next = plan->dependency;
    }
    std::ranges::reverse(sizes);
    return sizes;
}

}  // namespace twinbench
