#include "twin/material_library.h"

#include <algorithm>
#include <system_error>

#include "core/file.h"
#include "core/path_text.h"
#include "core/quantity.h"
#include "twin/model_editor.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

Error damaged(const std::filesystem::path& file, const std::string& what) {
    return badInput("library.damaged", pathText(file), "The material cannot be read: {0}.", {what});
}

std::optional<double> readTemperature(const Json& json) {
    if (!json.is_string()) {
        return std::nullopt;
    }
    const Result<Quantity> quantity = parseQuantity(json.get_ref<const std::string&>());
    return quantity && quantity->dimension == dimension::temperature()
               ? std::optional(quantity->value)
               : std::nullopt;
}

/// Two ascending temperatures.
std::optional<TemperatureRange> readRange(const Json& json) {
    if (!json.is_array() || json.size() != 2) {
        return std::nullopt;
    }
    const auto lowest = readTemperature(json[0]);
    const auto highest = readTemperature(json[1]);
    return lowest && highest && *lowest >= 0.0 && *lowest < *highest
               ? std::optional(TemperatureRange{*lowest, *highest})
               : std::nullopt;
}

Result<LibraryProperty> readProperty(const Json& json, const std::string& name,
                                     const std::filesystem::path& file) {
    if (!json.is_object() || !json.contains("value") || !json.contains("source") ||
        !json["source"].is_string() || json["source"].get_ref<const std::string&>().empty()) {
        return fail(damaged(file, "'" + name + "' needs a value and a source"));
    }
    LibraryProperty property{json["value"], json["source"].get<std::string>(), {}, {}};
    if (json.contains("validity") && json["validity"].is_string()) {
        property.validity = json["validity"].get<std::string>();
    }
    if (json.contains("valid")) {
        property.valid = readRange(json["valid"]);
        if (!property.valid) {
            return fail(
                damaged(file, "'valid' of '" + name + "' needs two ascending temperatures"));
        }
    }
    return property;
}

Result<LibraryMaterial> readMaterial(const Json& json, const std::filesystem::path& file) {
    if (!json.is_object() || !json.contains("name") || !json["name"].is_string() ||
        !json.contains("properties") || !json["properties"].is_object()) {
        return fail(damaged(file, "it needs a name and properties"));
    }
    LibraryMaterial material;
    material.name = json["name"].get<std::string>();
    if (json.contains("category") && json["category"].is_string()) {
        material.category = json["category"].get<std::string>();
    }
    for (const auto& [name, item] : json["properties"].items()) {
        Result<LibraryProperty> property = readProperty(item, name, file);
        if (!property) {
            return fail(std::move(property.error()));
        }
        material.properties.emplace(name, std::move(*property));
    }
    const Problems problems =
        validateEntity({EntityKind::Material, material.name, material.values()});
    if (!problems.empty()) {
        return fail(damaged(file, problems.front().describe()));
    }
    return material;
}

}  // namespace

Result<LibraryMaterial> readLibraryMaterial(const std::filesystem::path& file) {
    const Result<std::vector<std::byte>> bytes = readFile(file);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto* begin = reinterpret_cast<const char*>(bytes->data());
    const Json json = Json::parse(begin, begin + bytes->size(), nullptr, false);
    if (json.is_discarded()) {
        return fail(damaged(file, "it is not valid JSON"));
    }
    return readMaterial(json, file);
}

Result<std::vector<std::filesystem::path>> libraryFiles(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator item(folder, error), end; !error && item != end;
         item.increment(error)) {
        if (item->path().extension() == ".json") {
            files.push_back(item->path());
        }
    }
    if (error) {
        return fail(failure("library.missing", pathText(folder),
                            "The folder of materials cannot be read: {0}.", {error.message()},
                            "Install the program's resources again."));
    }
    std::sort(files.begin(), files.end());
    return files;
}

Json LibraryMaterial::values() const {
    Json result = Json::object();
    for (const auto& [key, property] : properties) {
        result[key] = property.value;
    }
    return result;
}

Result<MaterialLibrary> MaterialLibrary::read(const std::filesystem::path& folder) {
    const auto files = libraryFiles(folder);
    if (!files) {
        return fail(files.error());
    }
    MaterialLibrary library;
    for (const std::filesystem::path& file : *files) {
        Result<LibraryMaterial> material = readLibraryMaterial(file);
        if (!material) {
            return fail(std::move(material.error()));
        }
        if (library.find(material->name) != nullptr) {
            return fail(damaged(file, "'" + material->name + "' is there already"));
        }
        library.materials_.push_back(std::move(*material));
    }
    return library;
}

const LibraryMaterial* MaterialLibrary::find(std::string_view name) const {
    const auto found =
        std::find_if(materials_.begin(), materials_.end(),
                     [&](const LibraryMaterial& material) { return material.name == name; });
    return found == materials_.end() ? nullptr : &*found;
}

std::vector<std::string> MaterialLibrary::names() const {
    std::vector<std::string> result;
    for (const LibraryMaterial& material : materials_) {
        result.push_back(material.name);
    }
    return result;
}

std::optional<Error> libraryProblem(const Entity& material, const MaterialLibrary& library) {
    if (!material.values.is_string()) {
        return std::nullopt;
    }
    const std::string& reference = material.values.get_ref<const std::string&>();
    if (!reference.starts_with(kLibraryPrefix)) {
        return std::nullopt;
    }
    const std::string name = reference.substr(kLibraryPrefix.size());
    if (library.find(name) != nullptr) {
        return std::nullopt;
    }
    return badInput("library.unknown", describeEntity(material.kind, material.name),
                    "The library has no material '{0}'.", {name}, suggest(name, library.names()));
}

}  // namespace twinbench
