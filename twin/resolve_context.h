#pragma once

#include <string>
#include <vector>

#include "twin/contact_settings.h"
#include "twin/run_spec.h"
#include "twin/target_resolver.h"
#include "twin/value_reader.h"

namespace twinbench {

/// What the steps of resolving one study share: the inputs, and the problems, warnings and key that
/// they add to. Lives on the stack of `resolve`.
struct ResolveContext {
    const SystemModel& model;
    const Assembly& assembly;
    const MaterialLibrary& library;
    const Entity& study;
    const ParameterValues& parameters;
    const ValueReader& reader;
    const ContactSettings& contacts;
    const TargetResolver& targets;
    std::vector<StudyPart> parts = {};
    std::vector<int> positions = {};  ///< by part of the assembly: index into `parts`, or -1
    Problems problems = {};
    Problems warnings = {};
    std::vector<std::string> contactOrigins = {};  ///< see RunSpec
    Hasher key = {};

    std::string studyType() const { return study.values["type"].get<std::string>(); }
    std::string partName(std::uint32_t assemblyPart) const {
        return assembly.parts[assemblyPart].name;
    }

    /// The values of an entity by descriptor: the number, with problems noted, added to the key.
    double quantity(const Json& value, const ParameterDescriptor& descriptor,
                    const std::string& object);
    /// A field; its expression goes into the key if it depends on time or place.
    Coefficient field(const Json& value, const ParameterDescriptor& descriptor,
                      const std::string& object);
    /// The same of three components.
    VectorCoefficient fieldVector(const Json& value, const ParameterDescriptor& descriptor,
                                  const std::string& object);
    Vec3 place(const Json& value, const ParameterDescriptor& descriptor, const std::string& object);
    /// A number, or what stands for a function: its text and the parameters in it.
    void addToKey(const Json& value, const Coefficient& field);
};

/// The parts of the study with their mesh settings. Problems: patterns that match nothing, no solid
/// part.
void resolveStudyParts(ResolveContext& context);
/// That of the model, for studies whose error is estimated.
std::optional<ErrorTarget> resolveErrorTarget(ResolveContext& context);

class MaterialReader;

/// Materials by study part. Problems: parts without a material, missing properties.
std::vector<ThermalMaterial> resolveThermalMaterials(ResolveContext& context,
                                                     MaterialReader& materials);
/// Electrical conductivities by study part, of those whose material has one.
void resolveElectricMaterials(ResolveContext& context, MaterialReader& materials,
                              ElectricModel& electric);
struct ElasticNeeds {
    bool expansion = false;  ///< temperatures act
    bool density = false;    ///< gravity or rotation acts
};
/// Fills in the materials and the ends of their tables.
void resolveElasticMaterials(ResolveContext& context, MaterialReader& materials,
                             const ElasticNeeds& needs, StructuralModel& structural);
/// Yield strengths by study part, Pa, of those whose material has one.
std::vector<std::optional<TemperatureCurve<double>>> resolveYieldStrengths(
    ResolveContext& context, MaterialReader& materials);

/// The contacts of the study's parts. Warnings: interpenetration, overrides without a contact,
/// which are problems where something should pass. `electric` gets those between conductors; may be
/// null.
std::vector<ContactInterface> resolveContacts(ResolveContext& context, const ContactLookup& lookup,
                                              ElectricModel* electric = nullptr);

/// Attachments into the model of the study; tells which became what.
std::vector<LoadRange> resolveThermalLoads(ResolveContext& context, MaterialReader& materials,
                                           ThermalModel& thermal);
std::vector<LoadRange> resolveStructuralLoads(ResolveContext& context, StructuralModel& structural,
                                              std::vector<PartTemperature>& partTemperatures);

/// Duration, steps and output times of a transient study.
TransientSettings resolveTransient(ResolveContext& context);

}  // namespace twinbench
