#pragma once

#include <optional>
#include <string>
#include <vector>

#include "twin/system_model.h"

namespace twinbench {

/// One entity put, replaced or removed.
struct EntityChange {
    EntityKind kind = EntityKind::Project;
    std::string name;
    std::optional<Json> values;           ///< absent: remove
    std::optional<std::size_t> position;  ///< among its kind; absent: stays, or goes to the end
    friend bool operator==(const EntityChange&, const EntityChange&) = default;
};

/// The only way a model changes: some entity changes that belong together under one label, as the
/// undo menu shows it ("Set h_coolant to 1600 W/(m^2*K)"). Edits are values; the list of them is
/// the project's journal.
struct ModelEdit {
    std::string label;
    std::vector<EntityChange> changes;
    friend bool operator==(const ModelEdit&, const ModelEdit&) = default;
};

/// Applies the edit and gives the edit that takes it back. On an error (an unknown entity to
/// remove, values that the descriptors refuse) the model stays as it was; all problems are told.
Checked<ModelEdit> apply(SystemModel& model, const ModelEdit& edit);

Json toJson(const ModelEdit& edit);
Result<ModelEdit> modelEditFromJson(const Json& json);

/// "Set NAME to TEXT"; the parameter must exist. Checks syntax, dimension, cycles.
Checked<ModelEdit> setParameterEdit(const SystemModel& model, const std::string& name,
                                    const std::string& text);

/// Every problem of the values of one entity on its own: unknown keys with the nearest known one,
/// bare numbers, wrong units, missing values, unknown models.
Problems validateEntity(const Entity& entity);
/// Every problem of the model that needs no geometry: those of the entities, names that are not
/// there (materials only at a run), cycles, dimension errors, scenarios that set unknown
/// parameters.
Problems validate(const SystemModel& model);

}  // namespace twinbench
