#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

#include "twin/material_reader.h"

namespace twinbench {

namespace {

using Curve = MaterialReader::Curve;

bool isUniform(const Vec3& values) { return values.x == values.y && values.y == values.z; }

/// A symmetric tensor with principal values along the columns of a frame: A diag(v) A^T. Equal
/// values give an exact multiple of the identity.
Mat3 tensorOf(const Vec3& principal, const Mat3& frame) {
    if (isUniform(principal)) {
        return {Vec3{principal.x, 0, 0}, Vec3{0, principal.x, 0}, Vec3{0, 0, principal.x}};
    }
    Mat3 tensor = {};
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j) {
            for (int k = 0; k < 3; ++k) {
                tensor[static_cast<std::size_t>(i)][j] += frame[static_cast<std::size_t>(i)][k] *
                                                          principal[k] *
                                                          frame[static_cast<std::size_t>(j)][k];
            }
        }
    }
    return tensor;
}

TemperatureCurve<Mat3> tensorOf(const Curve& principal, const Mat3& frame) {
    std::vector<Mat3> tensors;
    for (const Vec3& values : principal.values) {
        tensors.push_back(tensorOf(values, frame));
    }
    return {principal.temperatures, std::move(tensors)};
}

TemperatureCurve<double> scalarOf(const Curve& curve) {
    std::vector<double> values;
    for (const Vec3& three : curve.values) {
        values.push_back(three.x);
    }
    return {curve.temperatures, std::move(values)};
}

bool isUniform(const Curve& curve) {
    return std::ranges::all_of(curve.values, [](const Vec3& v) { return isUniform(v); });
}

/// The temperatures of all tables, ascending; null is no table.
std::vector<double> temperaturesOf(std::initializer_list<const Curve*> curves) {
    std::vector<double> all;
    for (const Curve* curve : curves) {
        if (curve != nullptr) {
            all.insert(all.end(), curve->temperatures.begin(), curve->temperatures.end());
        }
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// Whether the shear modulus is that of an isotropic material, but for the rounding of data sheets,
/// which give all three constants.
bool isIsotropic(const Curve& young, const Curve& poisson, const Curve& shear) {
    constexpr double kRounding = 0.01;
    const auto fits = [&](double kelvin) {
        const double isotropic = young.at(kelvin).x / (2.0 * (1.0 + poisson.at(kelvin).x));
        return std::abs(shear.at(kelvin).x - isotropic) <= kRounding * isotropic;
    };
    const std::vector<double> temperatures = temperaturesOf({&young, &poisson, &shear});
    return temperatures.empty() ? fits(0.0) : std::ranges::all_of(temperatures, fits);
}

/// The elastic constants, over the temperatures of all their tables: isotropic, or orthotropic
/// if any of them has three values or the shear modulus is not that of an isotropic material.
TemperatureCurve<ElasticMaterial> elasticOf(MaterialReader& materials, std::size_t position,
                                            const ElasticNeeds& needs) {
    ElasticMaterial fixed;
    if (needs.density) {
        fixed.density = materials.scalar(position, "density", true, 0.0);
    }
    const auto young = materials.curve(position, "youngs_modulus", true);
    const auto poisson = materials.curve(position, "poissons_ratio", true);
    const bool isEven = young && poisson && isUniform(*young) && isUniform(*poisson);
    const auto shear = materials.curve(position, "shear_modulus", young && poisson && !isEven);
    std::optional<Curve> expansion;
    if (needs.expansion) {
        expansion = materials.curve(position, "thermal_expansion", true);
        fixed.referenceTemperature =
            materials.scalar(position, "reference_temperature", false, fixed.referenceTemperature);
    }
    if (!young || !poisson) {
        return fixed;
    }
    const bool isOrthotropic =
        shear && (!isEven || !isUniform(*shear) || !isIsotropic(*young, *poisson, *shear));
    const auto at = [&](double kelvin) {
        ElasticMaterial material = fixed;
        material.youngsModulus = young->at(kelvin).x;
        material.poissonsRatio = poisson->at(kelvin).x;
        if (isOrthotropic) {
            material.orthotropy = {young->at(kelvin), poisson->at(kelvin), shear->at(kelvin),
                                   materials.frame(position)};
        }
        if (expansion) {
            material.expansion = tensorOf(expansion->at(kelvin), materials.frame(position));
        }
        return material;
    };
    const std::vector<double> temperatures = temperaturesOf(
        {&*young, &*poisson, shear ? &*shear : nullptr, expansion ? &*expansion : nullptr});
    if (temperatures.empty()) {
        return at(fixed.referenceTemperature);
    }
    std::vector<ElasticMaterial> rows;
    for (const double kelvin : temperatures) {
        rows.push_back(at(kelvin));
    }
    return {temperatures, std::move(rows)};
}

std::vector<TableEnds> elasticTableEnds(MaterialReader& materials, std::size_t position,
                                        const ElasticNeeds& needs) {
    std::vector<TableEnds> ends;
    const auto add = [&](const char* property, const char* name) {
        const auto curve = materials.curve(position, property, false);
        if (curve && curve->varies()) {
            ends.push_back({name, curve->temperatures.front(), curve->temperatures.back()});
        }
    };
    add("youngs_modulus", "Young's modulus");
    add("poissons_ratio", "Poisson's ratio");
    add("shear_modulus", "shear modulus");
    add("yield_strength", "yield strength");
    if (needs.expansion) {
        add("thermal_expansion", "thermal expansion");
    }
    return ends;
}

void addToKey(Hasher& key, const Mat3& tensor) {
    for (const Vec3& row : tensor) {
        key.add(row.x).add(row.y).add(row.z);
    }
}

void addToKey(Hasher& key, double value) { key.add(value); }

void addToKey(Hasher& key, const ElasticMaterial& material) {
    key.add(material.youngsModulus).add(material.poissonsRatio).add(material.density);
    key.add(material.orthotropy.has_value());
    if (material.orthotropy) {
        const auto& [young, poisson, shear, axes] = *material.orthotropy;
        addToKey(key, {young, poisson, shear});
        addToKey(key, axes);
    }
    addToKey(key, material.expansion);
    key.add(material.referenceTemperature);
}

template <class T>
void addToKey(Hasher& key, const TemperatureCurve<T>& curve) {
    key.add(curve.values.size());
    for (const double kelvin : curve.temperatures) {
        key.add(kelvin);
    }
    for (const T& value : curve.values) {
        addToKey(key, value);
    }
}

}  // namespace

std::vector<ThermalMaterial> resolveThermalMaterials(ResolveContext& context,
                                                     MaterialReader& materials) {
    const bool transient = context.studyType() == "thermal_transient";
    std::vector<ThermalMaterial> result(context.parts.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (materials.of(i) == nullptr) {
            continue;
        }
        if (const auto conductivity = materials.curve(i, "thermal_conductivity", true)) {
            result[i].conductivity = tensorOf(*conductivity, materials.frame(i));
        }
        if (transient) {
            result[i].density = materials.scalar(i, "density", true, 0.0);
            if (const auto specificHeat = materials.curve(i, "specific_heat", true)) {
                result[i].specificHeat = scalarOf(*specificHeat);
            }
        }
        addToKey(context.key, result[i].conductivity);
        context.key.add(result[i].density);
        addToKey(context.key, result[i].specificHeat);
    }
    return result;
}

void resolveElectricMaterials(ResolveContext& context, MaterialReader& materials,
                              ElectricModel& electric) {
    electric.conductivities.resize(context.parts.size());
    for (std::size_t i = 0; i < context.parts.size(); ++i) {
        const auto conductivity = materials.of(i) != nullptr
                                      ? materials.curve(i, "electrical_conductivity", false)
                                      : std::nullopt;
        context.key.add(conductivity.has_value());
        if (conductivity) {
            electric.conductivities[i] = tensorOf(*conductivity, materials.frame(i));
            addToKey(context.key, *electric.conductivities[i]);
        }
    }
}

std::vector<std::optional<TemperatureCurve<double>>> resolveYieldStrengths(
    ResolveContext& context, MaterialReader& materials) {
    std::vector<std::optional<TemperatureCurve<double>>> strengths(context.parts.size());
    for (std::size_t i = 0; i < strengths.size(); ++i) {
        if (materials.of(i) != nullptr) {
            const auto strength = materials.curve(i, "yield_strength", false);
            strengths[i] = strength ? std::optional(scalarOf(*strength)) : std::nullopt;
        }
        context.key.add(strengths[i].has_value());
        if (strengths[i]) {
            addToKey(context.key, *strengths[i]);
        }
    }
    return strengths;
}

void resolveElasticMaterials(ResolveContext& context, MaterialReader& materials,
                             const ElasticNeeds& needs, StructuralModel& structural) {
    structural.materials.resize(context.parts.size());
    structural.tableEnds.resize(context.parts.size());
    for (std::size_t i = 0; i < structural.materials.size(); ++i) {
        if (materials.of(i) != nullptr) {
            structural.materials[i] = elasticOf(materials, i, needs);
            structural.tableEnds[i] = elasticTableEnds(materials, i, needs);
            addToKey(context.key, structural.materials[i]);
        }
    }
}

}  // namespace twinbench
