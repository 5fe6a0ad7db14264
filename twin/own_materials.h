#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "twin/material_library.h"
#include "twin/model_edit.h"

namespace twinbench {

/// What the user keeps for all projects, and what could not be read of it.
struct OwnMaterials {
    std::vector<LibraryMaterial> materials;  ///< by name
    Problems problems;
};

/// Reads the materials of the user's folder, files of the same form as those of the library. A
/// folder that is not there holds none; a damaged file is told and left out, as is a name given
/// twice.
OwnMaterials readOwnMaterials(const std::filesystem::path& folder);

/// Keeps a material's values (as the spec file writes them) under a name in the user's folder,
/// which is made if need be; a material of that name is replaced. Problems: values that mention
/// parameters, which other projects do not have; no values; a folder that cannot be written to.
Checked<void> keepOwnMaterial(const std::filesystem::path& folder, const std::string& name,
                              const Json& values);

/// Puts the values of the user's materials in the place of references to them ("library:NAME"), so
/// that a project needs nothing but itself. Names that the library has mean those of the library.
ModelEdit embedOwnMaterialsEdit(const SystemModel& model, const MaterialLibrary& library,
                                const std::vector<LibraryMaterial>& own);

}  // namespace twinbench
