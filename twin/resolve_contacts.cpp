#include "geometry/part_pattern.h"
#include "twin/contact_proposal.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/resolve_context.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

std::string pairName(const ResolveContext& context, const ContactPair& pair) {
    return "contact '" + context.partName(pair.partA) + "' - '" + context.partName(pair.partB) +
           "'";
}

void warnOfPenetration(ResolveContext& context, const ContactPair& pair) {
    if (pair.penetration <= context.contacts.gap) {
        return;
    }
    context.warnings.push_back(
        badInput("contact.penetration", pairName(context, pair),
                 "The parts reach {0} into each other, more than the gap of {1}: they do not touch "
                 "there, and pass neither heat nor force.",
                 {formatQuantity({pair.penetration, dimension::length()}),
                  formatQuantity({context.contacts.gap, dimension::length()})},
                 "Check the positions, or make the gap larger."));
}

ContactInterface interfaceOf(const ResolveContext& context, const ContactPair& pair,
                             const ContactValues& values) {
    ContactInterface interface;
    interface.gap = context.contacts.gap;
    interface.conductance = values.conductance.value;
    interface.bonded = values.bonded;
    for (const FaceContact& contact : pair.faces) {
        interface.faces.push_back(
            {{static_cast<std::uint32_t>(context.positions[pair.partA]), contact.faceA},
             {static_cast<std::uint32_t>(context.positions[pair.partB]), contact.faceB}});
    }
    return interface;
}

/// Whether both parts conduct, so that currents pass between them.
bool conducts(const ContactInterface& interface, const ElectricModel* electric) {
    const auto& [a, b] = interface.faces.front();
    return electric != nullptr && electric->conductivities[a.part] &&
           electric->conductivities[b.part];
}

void addToKey(Hasher& key, const ContactInterface& interface, bool thermal) {
    key.add(interface.gap).add(thermal ? interface.conductance : 0.0).add(interface.faces.size());
    for (const auto& [a, b] : interface.faces) {
        key.add(a.part).add(a.face).add(b.part).add(b.face);
    }
}

/// Parts of the assembly, none of which this study takes.
bool isLeftOut(const ResolveContext& context, const std::string& pattern) {
    bool found = false;
    for (std::size_t i = 0; i < context.assembly.parts.size(); ++i) {
        if (matchesPart(pattern, context.assembly.parts[i])) {
            if (context.positions[i] >= 0) {
                return false;
            }
            found = true;
        }
    }
    return found;
}

/// Whether the override wants something to pass, which a study without the contact would miss.
bool isNeeded(const ContactChanges& changes, bool thermal) {
    if (!thermal) {
        return changes.bonded.value_or(false);
    }
    return changes.electricalConductance.value_or(0.0) > 0.0 ||
           (changes.conductance &&
            (changes.conductance->isProposed || changes.conductance->value > 0));
}

/// Overrides between parts that do not touch: what should pass there would be missing unseen.
void tellUnused(ResolveContext& context, const std::vector<bool>& used, bool thermal) {
    for (std::size_t i = 0; i < used.size(); ++i) {
        const ContactOverride& change = context.contacts.pairs[i];
        const auto first = change.between[0].get<std::string>();
        const auto second = change.between[1].get<std::string>();
        if (used[i] || isLeftOut(context, first) || isLeftOut(context, second)) {
            continue;
        }
        Problems& told = isNeeded(change.changes, thermal) ? context.problems : context.warnings;
        told.push_back(badInput(
            "contact.none", change.object,
            "'{0}' and '{1}' do not touch: no faces of theirs lie opposite within the gap of {2}.",
            {first, second, formatQuantity({context.contacts.gap, dimension::length()})},
            "Move a part, make the gap of the contacts larger, or remove the pair."));
    }
}

}  // namespace

std::vector<ContactInterface> resolveContacts(ResolveContext& context, const ContactLookup& lookup,
                                              ElectricModel* electric) {
    if (!context.contacts.enabled || context.parts.size() < 2) {
        return {};
    }
    const auto pairs = lookup(context.contacts.gap);
    if (!pairs) {
        context.problems.push_back(pairs.error());
        return {};
    }
    const bool thermal = isThermalStudy(context.studyType());
    std::vector<ContactInterface> interfaces;
    std::vector<bool> used(context.contacts.pairs.size(), false);
    ContactProposer proposer(context.model, context.library, context.reader);
    for (const ContactPair& pair : *pairs) {
        if (context.positions[pair.partA] < 0 || context.positions[pair.partB] < 0) {
            continue;
        }
        warnOfPenetration(context, pair);
        if (pair.faces.empty()) {
            continue;
        }
        const Part& a = context.assembly.parts[pair.partA];
        const Part& b = context.assembly.parts[pair.partB];
        for (std::size_t i = 0; i < used.size(); ++i) {
            used[i] = used[i] || context.contacts.pairs[i].isBetween(a, b);
        }
        const ContactValues values = context.contacts.valuesOf(a, b);
        ContactInterface interface = interfaceOf(context, pair, values);
        std::string origin;
        if (thermal && values.conductance.isProposed) {
            const auto proposal = proposer.propose(a, b, pair.gap, values);
            if (!proposal) {
                appendProblems(context.problems, proposal.error());
                continue;
            }
            interface.conductance = proposal->conductance;
            origin = proposal->origin;
        }
        if (conducts(interface, electric)) {
            electric->contacts.push_back(interface);
            electric->contacts.back().conductance = values.electricalConductance;
            context.key.add(values.electricalConductance);
        }
        if (thermal || interface.bonded) {
            addToKey(context.key, interface, thermal);
            if (!origin.empty()) {
                context.key.add(origin);  // results tell it
            }
            interfaces.push_back(std::move(interface));
            context.contactOrigins.push_back(std::move(origin));
        }
    }
    tellUnused(context, used, thermal);
    return interfaces;
}

}  // namespace twinbench
