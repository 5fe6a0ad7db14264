#include "app/shared/material_places.h"

#include "app/shared/user_folder.h"

namespace twinbench {

std::filesystem::path materialRulesFile(const InstallLayout& layout) {
    return layout.materials.parent_path() / "rules" / "part_materials.json";
}

std::filesystem::path ownMaterialsFolder() {
    const auto data = userFolder();
    return data.empty() ? data : data / "materials";
}

}  // namespace twinbench
