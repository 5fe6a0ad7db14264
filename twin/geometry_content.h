#pragma once

#include <optional>

#include "twin/model_edit.h"
#include "twin/project_store.h"

namespace twinbench {

/// The key of a geometry entity that holds the hash of its STEP file's bytes in the store. It makes
/// the project self-contained, and a new revision of the file an edit like any other.
inline constexpr const char* kGeometryContentKey = "content";

/// True if the edit names files that are still to be read: STEP files and tables over time.
bool bringsFiles(const ModelEdit& edit);

/// Puts the STEP files that the edit brings into the store and the tables into its values, and
/// gives the edit with hashes and points. Problems: BadInput for each file that is missing, empty
/// or cannot be read.
Checked<ModelEdit> embedFiles(const ModelEdit& edit, ProjectStore& store);

/// The hash of the bytes of a geometry entity; absent if it has none yet.
std::optional<ContentHash> geometryContent(const Entity& geometry);

}  // namespace twinbench
