#pragma once

#include "geometry/assembly.h"
#include "twin/model_edit.h"

namespace twinbench {

/// A value of the contact between two parts, and what sets it: a contact pair, or null for the
/// settings of all contacts or their default. Lives as long as the model.
struct ContactValue {
    Json value;  ///< as the spec file writes it
    const Entity* source = nullptr;
};

/// What the model sets for the contact between two parts ("conductance", "bonded"); a study may
/// override it.
ContactValue contactValue(const SystemModel& model, const Part& a, const Part& b,
                          const std::string& key);

/// The contact pair that is between these two parts and no others; null if there is none. Lives as
/// long as the model.
const Entity* contactOverride(const SystemModel& model, const Part& a, const Part& b);

/// That pair, or a new one that sets nothing yet, to be put into the model with other values.
Entity contactOverrideToEdit(const SystemModel& model, const Part& a, const Part& b);

/// The change that gives the contact of two parts a value of its own. Null takes it back to what
/// counts without it. None where nothing changes.
std::optional<EntityChange> contactValueChange(const SystemModel& model, const Part& a,
                                               const Part& b, const std::string& key,
                                               const Json& value);

/// The edit, with the contact pairs that it changes moved behind all others: of several that fit,
/// the last one counts. A pair that would set nothing any more goes.
ModelEdit withPairsLast(const SystemModel& model, ModelEdit edit);

}  // namespace twinbench
