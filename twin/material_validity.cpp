#include "twin/material_validity.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "twin/material_assignment.h"
#include "twin/parameter_descriptor.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

constexpr double kSlack = 1e-6;  // K

/// Parts of one material, and how far their temperatures get.
struct Users {
    std::string first;  // a part's name
    std::size_t count = 0;
    double coldest = HUGE_VAL;
    double warmest = -HUGE_VAL;  // K
};

std::string text(double kelvin) {
    return formatQuantity({kelvin, dimension::temperature(), true},
                          displayUnit(dimension::temperature(), true), 4);
}

std::vector<std::string> propertiesOf(const StudyResult& study) {
    const std::string& studyType = study.type;
    if (isThermalStudy(studyType)) {
        std::vector<std::string> properties = {"thermal_conductivity"};
        if (studyType == "thermal_transient") {
            properties.emplace_back("specific_heat");
        }
        if (study.electric) {
            properties.emplace_back("electrical_conductivity");
        }
        return properties;
    }
    if (studyType == "buckling") {
        return {"youngs_modulus", "poissons_ratio", "thermal_expansion"};
    }
    if (studyType == "modal" || studyType == "random_vibration") {
        return {"youngs_modulus", "poissons_ratio"};
    }
    return {"youngs_modulus", "poissons_ratio", "thermal_expansion", "yield_strength"};
}

const LibraryMaterial* libraryMaterialOf(const SystemModel& model, const MaterialLibrary& library,
                                         const Part& part) {
    const Entity* material = model.find(EntityKind::Material, materialOf(model, part));
    if (material == nullptr || !material->values.is_string()) {
        return nullptr;
    }
    const auto reference = material->values.get<std::string>();
    return reference.starts_with(kLibraryPrefix)
               ? library.find(reference.substr(kLibraryPrefix.size()))
               : nullptr;
}

std::map<std::string, std::pair<double, double>> extremesByPart(const StudyResult& temperatures) {
    std::map<std::string, std::pair<double, double>> extremes;
    for (const ScalarResult& scalar : temperatures.partScalars) {
        if (scalar.name == "min_temperature") {
            extremes[scalar.part].first = scalar.value;
        } else if (scalar.name == "max_temperature") {
            extremes[scalar.part].second = scalar.value;
        }
    }
    return extremes;
}

Error warning(const LibraryMaterial& material, const std::string& key,
              const TemperatureRange& valid, const Users& users) {
    const auto* descriptor = materialDescriptor().find(key);
    std::string parts = users.first;
    if (users.count > 1) {
        parts += " and " + std::to_string(users.count - 1) + " more";
    }
    return failure("material.beyond_validity", parts,
                   "The {0} of {1} holds from {2} to {3}, the temperatures reach from {4} to {5}.",
                   {descriptor->label, material.name, text(valid.lowest), text(valid.highest),
                    text(users.coldest), text(users.warmest)},
                   "Copy the material from the library and give it a table over the temperature.");
}

}  // namespace

Problems beyondValidity(const SystemModel& model, const Assembly& assembly,
                        const MaterialLibrary& library, const StudyResult& study,
                        const StudyResult& temperatures) {
    const auto extremes = extremesByPart(temperatures);
    std::map<std::string, std::pair<const LibraryMaterial*, Users>> byMaterial;
    for (const ResultPart& part : study.parts) {
        const auto reached = extremes.find(part.name);
        const LibraryMaterial* material =
            libraryMaterialOf(model, library, assembly.parts[part.assemblyIndex]);
        if (material == nullptr || reached == extremes.end()) {
            continue;
        }
        auto& [known, users] = byMaterial[material->name];
        known = material;
        users.first = users.count++ == 0 ? part.name : users.first;
        users.coldest = std::min(users.coldest, reached->second.first);
        users.warmest = std::max(users.warmest, reached->second.second);
    }
    Problems warnings;
    for (const auto& [name, use] : byMaterial) {
        const auto& [material, users] = use;
        for (const std::string& key : propertiesOf(study)) {
            const auto property = material->properties.find(key);
            if (property == material->properties.end() || property->second.value.is_object() ||
                !property->second.valid) {
                continue;
            }
            const TemperatureRange& valid = *property->second.valid;
            if (users.coldest < valid.lowest - kSlack || users.warmest > valid.highest + kSlack) {
                warnings.push_back(warning(*material, key, valid, users));
            }
        }
    }
    return warnings;
}

}  // namespace twinbench
