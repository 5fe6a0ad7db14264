#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "twin/mesh_stage.h"
#include "twin/run_spec.h"

namespace twinbench {

/// The outcome of the last meshing by part of the assembly, and the settings it was made with.
class PartMeshes {
public:
    /// Takes the outcomes of all `parts`; gives the problems of those that did not mesh.
    Problems take(const std::vector<StudyPart>& parts, std::vector<MeshOutcome> outcomes);
    void clear();

    const std::map<std::uint32_t, MeshOutcome>& byPart() const { return meshes_; }
    /// Parts whose mesh settings are others in the model.
    std::set<std::uint32_t> stale(const SystemModel& model, const Assembly& assembly) const;

private:
    std::map<std::uint32_t, MeshOutcome> meshes_;
    std::map<std::uint32_t, MeshSettings> meshedWith_;
};

}  // namespace twinbench
