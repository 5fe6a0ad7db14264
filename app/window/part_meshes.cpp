#include "app/window/part_meshes.h"

#include <utility>

namespace twinbench {

Problems PartMeshes::take(const std::vector<StudyPart>& parts, std::vector<MeshOutcome> outcomes) {
    clear();
    for (const StudyPart& part : parts) {
        meshedWith_[part.part] = part.mesh;
    }
    Problems problems;
    for (MeshOutcome& outcome : outcomes) {
        if (outcome.error) {
            problems.push_back(*outcome.error);
        }
        meshes_[outcome.part] = std::move(outcome);
    }
    return problems;
}

void PartMeshes::clear() {
    meshes_.clear();
    meshedWith_.clear();
}

std::set<std::uint32_t> PartMeshes::stale(const SystemModel& model,
                                          const Assembly& assembly) const {
    std::set<std::uint32_t> stale;
    const auto parts =
        meshes_.empty() ? Checked<std::vector<StudyPart>>() : solidParts(model, assembly);
    for (const StudyPart& part : parts.value_or(std::vector<StudyPart>())) {
        const auto meshed = meshedWith_.find(part.part);
        if (meshed != meshedWith_.end() && meshed->second != part.mesh) {
            stale.insert(part.part);
        }
    }
    return stale;
}

}  // namespace twinbench
