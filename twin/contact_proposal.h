#pragma once

#include <map>
#include <optional>
#include <string>

#include "simulation/joint_conductance.h"
#include "twin/contact_settings.h"
#include "twin/material_library.h"

namespace twinbench {

/// A conductance that nobody gave, with what it follows from.
struct ContactProposal {
    double conductance = 0.0;  ///< W/(m^2 K), three digits: it is an estimate
    /// English, for people: "From Copper C11000 on aluminium, machined, at 1 MPa, in air".
    std::string origin;
};

/// Ra of a finish of ContactValues, metres. ISO 1302 classes N3, N5, N7 and N9 for "lapped",
/// "ground", "machined" and "cast".
double roughnessOf(const std::string& finish);

/// Proposes the conductances of contacts: see jointConductance. Properties of materials are those
/// at 20 degC; three conductivities count by their geometric mean. Keeps references, which must
/// outlive it.
class ContactProposer {
public:
    ContactProposer(const SystemModel& model, const MaterialLibrary& library,
                    const ValueReader& reader)
        : model_(model), library_(library), reader_(reader) {}

    /// Of two parts whose faces are `gap` metres apart on average. Problems: a part without a
    /// conductivity, a gap medium that is none; they name the contact.
    Checked<ContactProposal> propose(const Part& a, const Part& b, double gap,
                                     const ContactValues& values);

private:
    struct Solid {
        std::string material;
        std::optional<JointSolid> properties;  ///< absent without a conductivity
    };

    const Solid& solidOf(const Part& part);
    std::optional<GapMedium> mediumOf(const std::string& name) const;
    Error mediumProblem(const std::string& name, const std::string& object) const;

    const SystemModel& model_;
    const MaterialLibrary& library_;
    const ValueReader& reader_;
    std::map<std::string, Solid> solids_;  // by material
};

/// The proposals of a model's own contacts, without those of studies. Keeps references, which must
/// outlive it.
class ModelContactProposals {
public:
    ModelContactProposals(const SystemModel& model, const MaterialLibrary& library);
    ModelContactProposals(const ModelContactProposals&) = delete;
    ModelContactProposals& operator=(const ModelContactProposals&) = delete;

    /// Absent where a conductance is given, or where the model's settings are faulty, which is told
    /// elsewhere. Problems: as of ContactProposer.
    std::optional<Checked<ContactProposal>> of(const Part& a, const Part& b, double gap);

private:
    ParameterValues parameters_;
    ValueReader reader_;
    ContactProposer proposer_;
    std::optional<ContactSettings> settings_;
};

/// The problem of a gap medium that is neither a word for one nor a material; none if it is.
std::optional<Error> gapMediumProblem(const SystemModel& model, const std::string& medium,
                                      const std::string& object);

}  // namespace twinbench
