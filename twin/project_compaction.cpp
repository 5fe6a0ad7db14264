#include "twin/project_compaction.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "twin/geometry_content.h"
#include "twin/run_checkpoint.h"

namespace twinbench {

namespace {

/// The hashes of STEP files anywhere in an edit as it is stored.
void collectContents(const Json& json, std::set<ContentHash>& hashes) {
    for (const auto& item : json.items()) {
        if (item.key() == kGeometryContentKey && item.value().is_string()) {
            if (const auto hash = ContentHash::fromHex(item.value().get<std::string>())) {
                hashes.insert(*hash);
            }
        } else if (item.value().is_structured()) {
            collectContents(item.value(), hashes);
        }
    }
}

}  // namespace

Result<std::uint64_t> ProjectCompaction::run(const SystemModel& model, const TaskContext& task) {
    auto collected = keepBlobs(model).and_then([&] { return keepRuns(model); });
    if (!collected) {
        return fail(collected.error());
    }
    const std::vector<ContentHash> results(results_.begin(), results_.end());
    const std::vector<ContentHash> blobs(blobs_.begin(), blobs_.end());
    return pipeline_->services.store->compact(results, blobs, task);
}

Result<std::uint64_t> ProjectCompaction::runOnResults(const SystemModel& model,
                                                      const std::string& asOf,
                                                      const TaskContext& task) {
    if (auto collected = keepRuns(model); !collected) {
        return fail(collected.error());
    }
    const std::vector<ContentHash> results(results_.begin(), results_.end());
    return pipeline_->services.store->compactResults(results, asOf, task);
}

Result<void> ProjectCompaction::dropOf(const SystemModel& model,
                                       const std::set<ContentHash>& keys) {
    if (auto collected = keepRuns(model); !collected) {
        return collected;
    }
    std::vector<ContentHash> unwanted;
    std::set_difference(keys.begin(), keys.end(), results_.begin(), results_.end(),
                        std::back_inserter(unwanted));
    return pipeline_->services.store->dropResults(unwanted);
}

Result<void> ProjectCompaction::keepBlobs(const SystemModel& model) {
    for (const Entity& geometry : model.entities(EntityKind::Geometry)) {
        if (const auto hash = geometryContent(geometry)) {
            blobs_.insert(*hash);
        }
    }
    const ProjectStore& store = *pipeline_->services.store;
    const auto journal = store.journal();
    const auto versions = store.versions();
    if (!journal || !versions) {
        return fail(!journal ? journal.error() : versions.error());
    }
    for (const JournalEntry& entry : *journal) {
        collectContents(Json::parse(entry.edit, nullptr, false), blobs_);
        collectContents(Json::parse(entry.inverse, nullptr, false), blobs_);
    }
    for (const SavedVersion& version : *versions) {
        const auto saved = store.versionModel(version.name);
        if (!saved) {
            return fail(saved.error());
        }
        collectContents(Json::parse(*saved, nullptr, false), blobs_);
    }
    return {};
}

Result<void> ProjectCompaction::keepRuns(const SystemModel& model) {
    const auto imports = pipeline_->assemblies.importKeys(model);
    results_.insert(imports.begin(), imports.end());
    const StudyPlanner planner = pipeline_->storedPlanner(model, &results_);
    const auto latest = pipeline_->services.store->latestRuns();
    if (!latest) {
        return fail(latest.error());
    }
    std::vector<std::string> scenarios = model.names(EntityKind::Scenario);
    scenarios.insert(scenarios.begin(), std::string(kBaseline));
    for (const std::string& study : model.names(EntityKind::Study)) {
        for (const std::string& scenario : scenarios) {
            if (const auto plan = planner.plan({study, scenario, {}})) {
                for (const ResultPart& part : plan->parts) {
                    results_.insert(part.meshKey);
                }
                const auto stopped = RunCheckpoint::storedKeys(pipeline_->services, plan->key);
                results_.insert(stopped.begin(), stopped.end());
                if (const auto result = pipeline_->reader.run(plan->key)) {
                    keepRun(*result);
                }
            }
            for (const LatestRun& run : *latest) {
                if (run.study == study && run.scenario == scenario) {
                    if (const auto result = pipeline_->reader.run(run.key)) {
                        keepRun(*result);
                    }
                }
            }
        }
    }
    return {};
}

void ProjectCompaction::keepRun(const StudyResult& result) {
    results_.insert(result.key);
    for (const FieldInfo& field : result.fields) {
        results_.insert(field.keys.begin(), field.keys.end());
    }
    for (const ResultPart& part : result.parts) {
        results_.insert(part.meshKey);
    }
}

}  // namespace twinbench
