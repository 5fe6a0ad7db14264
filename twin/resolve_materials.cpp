#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "twin/material_assignment.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/resolve_context.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

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

/// Reads the properties of the materials in use, each material once, and puts them into the frames
/// of the parts.
class MaterialResolver {
public:
    explicit MaterialResolver(ResolveContext& context) : context_(context) { assign(); }

    /// The material of a study part; null if it has none (which is a problem already).
    const Entity* of(std::size_t position) const { return assigned_[position]; }

    /// The part's material frame in the assembly: columns are the axes of three values.
    Mat3 frame(std::size_t position) {
        const std::uint32_t part = context_.parts[position].part;
        const Mat3& rotation = context_.assembly.parts[part].placement.rotation;
        const Json* values = valuesOf(*assigned_[position]);
        if (values == nullptr || !values->contains("axes")) {
            return rotation;
        }
        const auto axes = readAxes((*values)["axes"], objectOf(*assigned_[position]) + ", axes");
        if (!axes) {
            return rotation;  // refused when the material entered the model
        }
        return rotation * transposed(Mat3{(*axes)[0], (*axes)[1], (*axes)[2]});
    }

    /// The three values of a property; nothing if the material lacks it, which is a problem if it
    /// is needed.
    std::optional<Vec3> three(std::size_t position, const std::string& property, bool needed) {
        const Entity& material = *assigned_[position];
        const auto known = values_.find({&material, property});
        if (known != values_.end()) {
            return known->second;
        }
        const std::optional<Vec3> value = read(material, property, needed);
        values_.emplace(std::pair{&material, property}, value);
        return value;
    }

    double scalar(std::size_t position, const std::string& property, bool needed, double fallback) {
        const std::optional<Vec3> value = three(position, property, needed);
        return value ? value->x : fallback;
    }

    /// Fills in the elastic constants: isotropic, or orthotropic if any of them has three values
    /// or the shear modulus is not that of an isotropic material.
    void readElasticity(std::size_t position, ElasticMaterial& material) {
        const auto young = three(position, "youngs_modulus", true);
        const auto poisson = three(position, "poissons_ratio", true);
        if (!young || !poisson) {
            return;
        }
        material.youngsModulus = young->x;
        material.poissonsRatio = poisson->x;
        const bool isEven = isUniform(*young) && isUniform(*poisson);
        const auto shear = three(position, "shear_modulus", !isEven);
        if (!shear) {
            return;
        }
        const double isotropic = young->x / (2.0 * (1.0 + poisson->x));
        constexpr double kRounding = 0.01;  // of data sheets, which give all three constants
        if (!isEven || !isUniform(*shear) ||
            std::abs(shear->x - isotropic) > kRounding * isotropic) {
            material.orthotropy = {*young, *poisson, *shear, frame(position)};
        }
    }

private:
    static std::string objectOf(const Entity& material) {
        return describeEntity(material.kind, material.name);
    }

    void assign() {
        std::string missing;
        for (const StudyPart& part : context_.parts) {
            const Entity* assignment =
                assignmentOf(context_.model, context_.assembly.parts[part.part]);
            const Entity* material = assignment ? materialNamed(*assignment) : nullptr;
            if (material == nullptr) {
                missing += (missing.empty() ? "" : ", ") + context_.partName(part.part);
            }
            assigned_.push_back(material);
        }
        if (!missing.empty()) {
            context_.problems.push_back(
                badInput("material.missing", describeEntity(EntityKind::Study, context_.study.name),
                         "These parts have no material: {0}.", {missing},
                         "Assign one, or exclude the parts from the study."));
        }
    }

    const Entity* materialNamed(const Entity& assignment) {
        const auto name = assignment.values["material"].get<std::string>();
        const Entity* material = context_.model.find(EntityKind::Material, name);
        if (material == nullptr && reported_.insert({&assignment, name}).second) {
            context_.problems.push_back(
                badInput("material.unknown", describeEntity(assignment.kind, assignment.name),
                         "The material '{0}' does not exist.", {name},
                         suggest(name, context_.model.names(EntityKind::Material))));
        }
        return material;
    }

    /// The properties as an object; those of the library for a reference to it.
    const Json* valuesOf(const Entity& material) {
        if (!material.values.is_string()) {
            return &material.values;
        }
        const std::string name = material.values.get<std::string>().substr(kLibraryPrefix.size());
        const LibraryMaterial* found = context_.library.find(name);
        if (found == nullptr) {
            if (reported_.insert({&material, "library"}).second) {
                context_.problems.push_back(*libraryProblem(material, context_.library));
            }
            return nullptr;
        }
        return &libraryValues_.try_emplace(name, found->values()).first->second;
    }

    std::optional<Vec3> read(const Entity& material, const std::string& property, bool needed) {
        const Json* values = valuesOf(material);
        if (values == nullptr) {
            return std::nullopt;
        }
        const ParameterDescriptor& descriptor = *materialDescriptor().find(property);
        if (!values->contains(property)) {
            if (needed) {
                reportOnce(material, property, "material.property_missing",
                           "The property {0} is missing.", "The study needs it.");
            }
            return std::nullopt;
        }
        const Json& value = (*values)[property];
        if (value.is_object()) {
            reportOnce(material, property, "material.table",
                       "{0} varies with temperature, which studies of this version cannot use.",
                       "Give one value.");
            return std::nullopt;
        }
        const std::string object = objectOf(material) + ", " + property;
        const auto read =
            descriptor.kind == ValueKind::QuantityOrThree
                ? context_.reader.quantityOrThree(value, descriptor, object)
                : context_.reader.quantity(value, descriptor, object).map([](double si) {
                      return Vec3{si, si, si};
                  });
        if (!read) {
            appendProblems(context_.problems, read.error());
            return std::nullopt;
        }
        return *read;
    }

    void reportOnce(const Entity& material, const std::string& property, const char* code,
                    const char* text, const char* advice) {
        if (reported_.insert({&material, property}).second) {
            context_.problems.push_back(
                badInput(code, objectOf(material), text, {property}, advice));
        }
    }

    ResolveContext& context_;
    std::vector<const Entity*> assigned_;  // by study part
    std::map<std::pair<const Entity*, std::string>, std::optional<Vec3>> values_;
    std::map<std::string, Json> libraryValues_;
    std::set<std::pair<const Entity*, std::string>> reported_;
};

void addToKey(Hasher& key, const Mat3& tensor) {
    for (const Vec3& row : tensor) {
        key.add(row.x).add(row.y).add(row.z);
    }
}

}  // namespace

std::vector<ThermalMaterial> resolveThermalMaterials(ResolveContext& context) {
    MaterialResolver materials(context);
    const bool transient = context.studyType() == "thermal_transient";
    std::vector<ThermalMaterial> result(context.parts.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (materials.of(i) == nullptr) {
            continue;
        }
        if (const auto conductivity = materials.three(i, "thermal_conductivity", true)) {
            result[i].conductivity = tensorOf(*conductivity, materials.frame(i));
        }
        if (transient) {
            result[i].density = materials.scalar(i, "density", true, 0.0);
            result[i].specificHeat = materials.scalar(i, "specific_heat", true, 0.0);
        }
        addToKey(context.key, result[i].conductivity);
        context.key.add(result[i].density).add(result[i].specificHeat);
    }
    return result;
}

std::vector<ElasticMaterial> resolveElasticMaterials(ResolveContext& context,
                                                     const ElasticNeeds& needs) {
    MaterialResolver materials(context);
    std::vector<ElasticMaterial> result(context.parts.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (materials.of(i) == nullptr) {
            continue;
        }
        ElasticMaterial& material = result[i];
        materials.readElasticity(i, material);
        if (needs.density) {
            material.density = materials.scalar(i, "density", true, 0.0);
        }
        if (needs.expansion) {
            const Vec3 expansion = materials.three(i, "thermal_expansion", true).value_or(Vec3{});
            material.expansion = tensorOf(expansion, materials.frame(i));
            material.referenceTemperature =
                materials.scalar(i, "reference_temperature", false, material.referenceTemperature);
        }
        context.key.add(material.youngsModulus).add(material.poissonsRatio).add(material.density);
        context.key.add(material.orthotropy.has_value());
        if (material.orthotropy) {
            const auto& [young, poisson, shear, axes] = *material.orthotropy;
            addToKey(context.key, {young, poisson, shear});
            addToKey(context.key, axes);
        }
        addToKey(context.key, material.expansion);
        context.key.add(material.referenceTemperature);
    }
    return result;
}

}  // namespace twinbench
