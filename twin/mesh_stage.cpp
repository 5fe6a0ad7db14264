#include "twin/mesh_stage.h"

#include <atomic>
#include <map>
#include <utility>

namespace twinbench {

/// One call of the mesher: the shape, and a part that has it.
struct MeshStage::Job {
    ContentHash key;
    const Part* part = nullptr;
    MeshSettings settings;
    std::shared_ptr<const VolumeMesh> mesh;
    std::optional<Error> error;
    bool reused = false;
};

ContentHash MeshStage::keyOf(const PartShape& shape, const MeshSettings& settings) {
    return Hasher()
        .add("mesh")
        .add(GeometryWorker::meshVersion())
        .add(shape.key)
        .add(settings.size.has_value())
        .add(settings.size.value_or(0.0))
        .finish();
}

std::shared_ptr<const VolumeMesh> MeshStage::stored(const ContentHash& key) const {
    const auto bytes = services_->load(key);
    if (!bytes) {
        return nullptr;
    }
    auto mesh = volumeMeshFromBytes(*bytes);
    return mesh ? std::make_shared<const VolumeMesh>(std::move(*mesh)) : nullptr;
}

std::optional<std::size_t> MeshStage::storedNodes(const ContentHash& key) {
    {
        const std::lock_guard lock(nodesMutex_);
        if (const auto found = nodes_.find(key); found != nodes_.end()) {
            return found->second;
        }
    }
    const auto mesh = stored(key);
    if (!mesh) {
        return std::nullopt;
    }
    const std::lock_guard lock(nodesMutex_);
    return nodes_[key] = mesh->nodes.size();
}

void MeshStage::runJob(Job& job, const TaskContext& context) {
    if (auto go = context.checkpoint(); !go) {
        job.error = go.error();
        return;
    }
    job.mesh = stored(job.key);
    job.reused = job.mesh != nullptr;
    if (job.reused) {
        return;
    }
    // Several workers report to one task: only finished parts count (see run).
    auto made = services_->worker.mesh(*job.part->shape, job.part->name, job.settings,
                                       TaskContext(context.stopToken()));
    if (!made) {
        job.error = made.error();
        return;
    }
    services_->counter->add("mesh");
    if (auto kept = services_->keep(job.key, "mesh", toBytes(*made)); !kept) {
        job.error = kept.error();
        return;
    }
    job.mesh = std::make_shared<const VolumeMesh>(std::move(*made));
}

std::vector<MeshOutcome> MeshStage::run(const Assembly& assembly,
                                        const std::vector<StudyPart>& parts,
                                        const TaskContext& context) {
    std::vector<Job> jobs;
    std::map<ContentHash, std::size_t> jobByKey;
    std::vector<std::size_t> jobOfPart;
    for (const StudyPart& part : parts) {
        const Part& occurrence = assembly.parts[part.part];
        const ContentHash key = keyOf(*occurrence.shape, part.mesh);
        const auto [found, isNew] = jobByKey.emplace(key, jobs.size());
        if (isNew) {
            Job job;
            job.key = key;
            job.part = &occurrence;
            job.settings = part.mesh;
            jobs.push_back(std::move(job));
        }
        jobOfPart.push_back(found->second);
    }
    std::atomic<std::size_t> done = 0;
    services_->pool->forBlocks(jobs.size(), 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            runJob(jobs[i], context);
            context.report(static_cast<double>(++done) / static_cast<double>(jobs.size()),
                           (jobs[i].error ? "Could not mesh " : "Meshing ") + jobs[i].part->name);
        }
    });
    std::vector<MeshOutcome> outcomes;
    std::vector<bool> seen(jobs.size(), false);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Job& job = jobs[jobOfPart[i]];
        MeshOutcome outcome;
        outcome.part = parts[i].part;
        outcome.mesh = job.mesh;
        outcome.error = job.error;
        outcome.reused = job.reused || seen[jobOfPart[i]];
        if (outcome.error && outcome.error->kind == ErrorKind::Failed) {
            outcome.error->object = assembly.parts[parts[i].part].name;
        }
        seen[jobOfPart[i]] = true;
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

ContentHash MeshStage::mergedKey(const std::vector<ResultPart>& parts) {
    Hasher key;
    for (const ResultPart& part : parts) {
        key.add(part.name).add(part.meshKey);
        for (int row = 0; row < 3; ++row) {
            const Vec3& r = part.placement.rotation[static_cast<std::size_t>(row)];
            key.add(r.x).add(r.y).add(r.z).add(part.placement.translation[row]);
        }
    }
    return key.finish();
}

std::shared_ptr<const FeMesh> MeshStage::merged(const ContentHash& key) {
    return recentMerged_.find(key);
}

std::shared_ptr<const FeMesh> MeshStage::merge(const ContentHash& key,
                                               const std::vector<PlacedMesh>& meshes) {
    auto mesh = std::make_shared<const FeMesh>(mergeMeshes(meshes));
    recentMerged_.put(key, mesh);
    return mesh;
}

}  // namespace twinbench
