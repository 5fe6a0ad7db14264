#include "twin/own_materials.h"

#include <algorithm>
#include <system_error>

#include "core/file.h"
#include "core/path_text.h"
#include "twin/model_editor.h"
#include "twin/parameter_descriptor.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

constexpr const char* kCategory = "Own";
constexpr const char* kSource = "Kept by the user of this computer";
constexpr const char* kEnding = ".json";

/// Letters and digits of ASCII in lower case, others as '_': a file name on every platform.
std::string fileNameFor(const std::string& name) {
    std::string result;
    for (const char c : name) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool isCapital = c >= 'A' && c <= 'Z';
        result += isLetter ? c : isCapital ? static_cast<char>(c - 'A' + 'a') : '_';
    }
    return result;
}

/// The file that holds the material of this name, or the first that is free for it.
std::filesystem::path fileFor(const std::filesystem::path& folder, const std::string& name) {
    const std::string wish = fileNameFor(name);
    for (int number = 1;; ++number) {
        const std::string ending = number == 1 ? kEnding : "_" + std::to_string(number) + kEnding;
        const std::filesystem::path file = folder / (wish + ending);
        std::error_code error;
        if (!std::filesystem::exists(file, error)) {
            return file;
        }
        const auto material = readLibraryMaterial(file);
        if (material && material->name == name) {
            return file;
        }
    }
}

std::string textOf(const std::string& name, const Json& values) {
    Json properties = Json::object();
    for (const auto& [key, value] : values.items()) {
        properties[key] = Json{{"value", value}, {"source", kSource}};
    }
    return Json{{"name", name}, {"category", kCategory}, {"properties", properties}}.dump(2) + "\n";
}

}  // namespace

OwnMaterials readOwnMaterials(const std::filesystem::path& folder) {
    OwnMaterials own;
    std::error_code error;
    if (folder.empty() || !std::filesystem::exists(folder, error)) {
        return own;
    }
    const auto files = libraryFiles(folder);
    if (!files) {
        own.problems.push_back(files.error());
        return own;
    }
    for (const std::filesystem::path& file : *files) {
        auto material = readLibraryMaterial(file);
        if (!material) {
            own.problems.push_back(std::move(material.error()));
        } else if (std::ranges::any_of(own.materials, [&](const LibraryMaterial& other) {
                       return other.name == material->name;
                   })) {
            own.problems.push_back(badInput("library.damaged", pathText(file),
                                            "The material '{0}' is there already.",
                                            {material->name}, "Give one of them another name."));
        } else {
            own.materials.push_back(std::move(*material));
        }
    }
    std::ranges::sort(own.materials, {}, &LibraryMaterial::name);
    return own;
}

Checked<void> keepOwnMaterial(const std::filesystem::path& folder, const std::string& name,
                              const Json& values) {
    const std::string object = describeEntity(EntityKind::Material, name);
    if (!values.is_object() || values.empty()) {
        return fail(Problems{badInput("library.empty", object, "There are no values to keep.", {},
                                      "Give it a property first.")});
    }
    static const ParameterValues kNone;
    if (Problems problems = checkValues(values, materialDescriptor(), {}, object, &kNone);
        !problems.empty()) {
        return fail(std::move(problems));
    }
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (folder.empty() || error) {
        return fail(Problems{failure("library.unwritable", pathText(folder),
                                     "The folder of your materials cannot be made: {0}.",
                                     {error.message()}, "Look at the rights of the folder.")});
    }
    auto written = writeFileAtomically(fileFor(folder, name), textOf(name, values));
    if (!written) {
        return fail(Problems{written.error()});
    }
    return {};
}

ModelEdit embedOwnMaterialsEdit(const SystemModel& model, const MaterialLibrary& library,
                                const std::vector<LibraryMaterial>& own) {
    ModelEdit edit;
    for (const Entity& material : model.entities(EntityKind::Material)) {
        if (!libraryProblem(material, library)) {
            continue;
        }
        const std::string name = material.values.get<std::string>().substr(kLibraryPrefix.size());
        const auto found = std::ranges::find(own, name, &LibraryMaterial::name);
        if (found != own.end()) {
            edit.changes.push_back({material.kind, material.name, found->values(), std::nullopt});
        }
    }
    return edit;
}

}  // namespace twinbench
