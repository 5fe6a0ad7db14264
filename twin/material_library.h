#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "twin/system_model.h"

namespace twinbench {

/// One property of a library material with its origin.
struct LibraryProperty {
    Json value;          ///< as the spec file writes it
    std::string source;  ///< title, table or page, year
};

struct LibraryMaterial {
    std::string name;  ///< "Aluminium 6061-T6", used as "library:Aluminium 6061-T6"
    std::string category;
    std::map<std::string, LibraryProperty> properties;
    Json values() const;  ///< the properties as a material of the spec file
};

/// The materials shipped with the program, read from a folder of JSON files. Immutable.
class MaterialLibrary {
public:
    static Result<MaterialLibrary> read(const std::filesystem::path& folder);
    const std::vector<LibraryMaterial>& materials() const { return materials_; }
    const LibraryMaterial* find(std::string_view name) const;

private:
    std::vector<LibraryMaterial> materials_;
};

}  // namespace twinbench
