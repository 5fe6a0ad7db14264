#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "twin/system_model.h"

namespace twinbench {

/// How a model names a material of the library: "library:Aluminium 6061-T6".
inline constexpr std::string_view kLibraryPrefix = "library:";

/// Temperatures between which a value may be used, K.
struct TemperatureRange {
    double lowest = 0.0;
    double highest = 0.0;
    friend bool operator==(const TemperatureRange&, const TemperatureRange&) = default;
};

/// One property of a library material with its origin.
struct LibraryProperty {
    Json value;            ///< as the spec file writes it
    std::string source;    ///< title, table or page, year
    std::string validity;  ///< condition of the value: "20 degC, annealed"; may be empty
    /// The ends of a table; of a single value the range that its source states, or else in which a
    /// material of the kind changes it by about a tenth at most.
    std::optional<TemperatureRange> valid;
};

struct LibraryMaterial {
    std::string name;  ///< "Aluminium 6061-T6", used as "library:Aluminium 6061-T6"
    std::string category;
    std::map<std::string, LibraryProperty> properties;
    Json values() const;  ///< the properties as a material of the spec file
};

/// Reads one material of a library from its file. Errors: as of MaterialLibrary::read.
Result<LibraryMaterial> readLibraryMaterial(const std::filesystem::path& file);
/// The JSON files of a folder, by name. Errors: a folder that cannot be read.
Result<std::vector<std::filesystem::path>> libraryFiles(const std::filesystem::path& folder);

/// The materials shipped with the program, read from a folder of JSON files, one material each:
///
///     {"name": "Copper", "category": "Metal", "properties": {
///         "density": {"value": "8960 kg/m^3", "source": "CRC Handbook, 97th ed., p. 12-214",
///                     "validity": "annealed", "valid": ["0 degC", "40 degC"]}}}
///
/// Immutable; in the order of the file names.
class MaterialLibrary {
public:
    MaterialLibrary() = default;
    /// Errors: a folder or file that cannot be read, properties that the descriptors refuse or that
    /// name no source, a name given twice; the file is the object.
    static Result<MaterialLibrary> read(const std::filesystem::path& folder);
    const std::vector<LibraryMaterial>& materials() const { return materials_; }
    const LibraryMaterial* find(std::string_view name) const;
    std::vector<std::string> names() const;

private:
    std::vector<LibraryMaterial> materials_;
};

/// The problem of a material that names one of the library which is not there, with the nearest.
std::optional<Error> libraryProblem(const Entity& material, const MaterialLibrary& library);

}  // namespace twinbench
