#include "twin/contact_proposal.h"

#include <cmath>

#include "twin/material_assignment.h"
#include "twin/material_property.h"
#include "twin/model_editor.h"
#include "twin/temperature_table.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

constexpr const char* kAir = "air";
constexpr const char* kVacuum = "vacuum";

/// Isotropic solids of this conductivity spread heat from small spots as orthotropic ones do.
double meanOf(const Vec3& conductivity) {
    return std::cbrt(conductivity.x * conductivity.y * conductivity.z);
}

/// Without the prefix of the library.
std::string shownName(const std::string& material) {
    return material.starts_with(kLibraryPrefix) ? material.substr(kLibraryPrefix.size()) : material;
}

/// To three digits.
double rounded(double value) {
    if (!(value > 0.0)) {
        return value;
    }
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 2.0);
    return std::round(value / step) * step;
}

std::string lengthText(double metres) { return formatQuantity({metres, dimension::length()}, 3); }

std::string originOf(const std::string& materialA, const std::string& materialB,
                     const JointSolid& a, const JointSolid& b, const ContactValues& values,
                     const JointFaces& faces, const JointConductance& joint, double gap) {
    const std::string medium = shownName(values.gapMedium);
    if (joint.spots > 0.0) {
        return "From " + materialA + " on " + materialB + ", " + values.finish + ", at " +
               formatQuantity({values.pressure, dimension::pressure()}, 3) + ", in " + medium;
    }
    if (isTouching(a, b, faces, gap)) {
        return "From " + medium + " between " + values.finish + " faces that touch";
    }
    return "From " + medium + " in a gap of " + lengthText(gap);
}

}  // namespace

double roughnessOf(const std::string& finish) {
    return finish == "lapped"   ? 0.1e-6
           : finish == "ground" ? 0.4e-6
           : finish == "cast"   ? 6.3e-6
                                : 1.6e-6;
}

const ContactProposer::Solid& ContactProposer::solidOf(const Part& part) {
    const std::string material = materialOf(model_, part);
    const auto [known, isNew] = solids_.try_emplace(material);
    if (isNew) {
        known->second.material = material;
        const Json values = materialValues(model_, library_, material);
        const auto conductivity = materialProperty(values, "thermal_conductivity", reader_);
        const auto strength = materialProperty(values, "yield_strength", reader_);
        if (conductivity) {
            JointSolid solid;
            solid.conductivity = meanOf(conductivity->at(kRoomTemperature));
            if (strength) {
                solid.yieldStrength = strength->at(kRoomTemperature).x;
            }
            known->second.properties = solid;
        }
    }
    return known->second;
}

std::optional<GapMedium> ContactProposer::mediumOf(const std::string& name) const {
    if (name == kAir) {
        return airGap();
    }
    if (name == kVacuum) {
        return GapMedium();
    }
    const auto conductivity =
        materialProperty(materialValues(model_, library_, name), "thermal_conductivity", reader_);
    return conductivity ? std::optional(layerGap(meanOf(conductivity->at(kRoomTemperature))))
                        : std::nullopt;
}

Error ContactProposer::mediumProblem(const std::string& name, const std::string& object) const {
    if (auto unknown = gapMediumProblem(model_, name, object)) {
        return *unknown;
    }
    const bool isOfLibrary = name.starts_with(kLibraryPrefix);
    if (isOfLibrary && library_.find(shownName(name)) == nullptr) {
        return badInput("contact.medium", object, "The library has no material '{0}'.",
                        {shownName(name)}, suggest(shownName(name), library_.names()));
    }
    return badInput("contact.medium", object, "The gap medium '{0}' has no conductivity.", {name},
                    "Name another material, air or vacuum.");
}

Checked<ContactProposal> ContactProposer::propose(const Part& a, const Part& b, double gap,
                                                  const ContactValues& values) {
    const std::string object = "contact '" + a.name + "' - '" + b.name + "'";
    Problems problems;
    for (const Part* part : {&a, &b}) {
        if (!solidOf(*part).properties) {
            problems.push_back(badInput(
                "contact.no_conductivity", object,
                "No conductance can be proposed: '{0}' has no material with a conductivity.",
                {part->name}, "Assign one, or give the contact a conductance."));
        }
    }
    const auto medium = mediumOf(values.gapMedium);
    if (!medium) {
        problems.push_back(mediumProblem(values.gapMedium, object));
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    const Solid& solidA = solidOf(a);
    const Solid& solidB = solidOf(b);
    const JointFaces faces = {roughnessOf(values.finish), values.pressure};
    const JointConductance joint =
        jointConductance(*solidA.properties, *solidB.properties, faces, *medium, gap);
    return ContactProposal{rounded(joint.total()),
                           originOf(solidA.material, solidB.material, *solidA.properties,
                                    *solidB.properties, values, faces, joint, gap)};
}

ModelContactProposals::ModelContactProposals(const SystemModel& model,
                                             const MaterialLibrary& library)
    : parameters_(evaluateKnownParameters(model.parameterTexts()).values),
      reader_(parameters_),
      proposer_(model, library, reader_) {
    if (auto settings = readContactSettings(model, nullptr, reader_)) {
        settings_ = std::move(*settings);
    }
}

std::optional<Checked<ContactProposal>> ModelContactProposals::of(const Part& a, const Part& b,
                                                                  double gap) {
    if (!settings_) {
        return std::nullopt;
    }
    const ContactValues values = settings_->valuesOf(a, b);
    return values.conductance.isProposed ? std::optional(proposer_.propose(a, b, gap, values))
                                         : std::nullopt;
}

std::optional<Error> gapMediumProblem(const SystemModel& model, const std::string& medium,
                                      const std::string& object) {
    if (medium == kAir || medium == kVacuum || medium.starts_with(kLibraryPrefix) ||
        model.find(EntityKind::Material, medium) != nullptr) {
        return std::nullopt;
    }
    std::vector<std::string> known = model.names(EntityKind::Material);
    known.insert(known.end(), {kAir, kVacuum});
    return badInput("contact.medium", object, "The gap medium '{0}' is not known.", {medium},
                    suggest(medium, known));
}

}  // namespace twinbench
