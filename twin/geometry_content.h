#pragma once

#include <optional>

#include "twin/model_edit.h"
#include "twin/project_store.h"

namespace twinbench {

/// The key of a geometry entity that holds the hash of its STEP file's bytes in the store. It makes
/// the project self-contained, and a new revision of the file an edit like any other.
inline constexpr const char* kGeometryContentKey = "content";

/// True if the edit brings STEP files that the store may not have yet.
bool bringsGeometry(const ModelEdit& edit);

/// Puts the STEP files that the edit brings into the store, and gives the edit with their hashes.
/// Problems: BadInput for each file that is missing, empty or cannot be read.
Checked<ModelEdit> embedGeometry(const ModelEdit& edit, ProjectStore& store);

/// The hash of the bytes of a geometry entity; absent if it has none yet.
std::optional<ContentHash> geometryContent(const Entity& geometry);

}  // namespace twinbench
