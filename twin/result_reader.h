#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "twin/mesh_stage.h"

namespace twinbench {

/// Reads runs, their fields and meshes from the store, and derives the fields that are not stored.
/// Thread-safe.
class ResultReader {
public:
    ResultReader(StageServices& services, MeshStage& meshes)
        : services_(&services), meshes_(&meshes) {}

    /// Absent if there is none, or it is damaged or of an older format.
    std::optional<StudyResult> run(const ContentHash& key) const;
    /// The merged mesh that the fields of a result stand on.
    Result<std::shared_ptr<const FeMesh>> mesh(const StudyResult& result) const;
    /// A stored field at a time index.
    Result<std::vector<float>> field(const FieldInfo& field, std::size_t timeIndex) const;
    /// A stored or derived field at a time; see StudyRunner::nodalField.
    Result<std::vector<float>> nodalField(const StudyResult& result, std::string_view name,
                                          std::optional<double> time) const;

private:
    Result<std::vector<float>> fieldAt(const FieldInfo& info, std::optional<double> time) const;

    StageServices* services_;
    MeshStage* meshes_;
};

}  // namespace twinbench
