#pragma once

#include <array>

#include "twin/model_edit.h"

namespace twinbench {

/// The entities of a model by kind, in their order. Private to the classes that make models.
struct SystemModel::Payload {
    std::array<std::vector<Entity>, kEntityKindCount> entities;
};

/// Changes a model by single entity changes; the only code that does. Works on a copy that
/// `commit` hands over, so that a failed edit leaves the model as it was.
class ModelEditor {
public:
    explicit ModelEditor(SystemModel& model);

    /// Applies the change and gives the one that takes it back. Checks names and kinds, not values.
    Result<EntityChange> change(const EntityChange& change);
    void commit();

private:
    using Entities = std::vector<Entity>;

    EntityChange put(Entities& list, const EntityChange& change);
    Result<EntityChange> remove(Entities& list, const EntityChange& change);

    SystemModel& model_;
    std::shared_ptr<SystemModel::Payload> payload_;
};

/// How messages name an entity: "attachment 'Coolant'".
std::string describeEntity(EntityKind kind, const std::string& name);

}  // namespace twinbench
