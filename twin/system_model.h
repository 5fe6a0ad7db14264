#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/content_hash.h"
#include "core/result.h"

namespace twinbench {

/// JSON with the order of keys kept, as the user wrote it.
using Json = nlohmann::ordered_json;

/// The kinds of things a model consists of, in the order of the spec file.
enum class EntityKind {
    Project,  ///< one: name
    Geometry,
    Material,
    Parameter,
    Assignment,
    Selection,
    Attachment,
    Contacts,  ///< one: gap, conductance, bonded, or "none"
    ContactPair,
    Mesh,      ///< one: size, order
    MeshPart,  ///< the size of one part
    Study,
    Monitor,
    Scenario,
    Requirement,
};

inline constexpr std::size_t kEntityKindCount =
    static_cast<std::size_t>(EntityKind::Requirement) + 1;

std::string_view entityKindName(EntityKind kind);  ///< "attachment"; stable, used in the journal
std::optional<EntityKind> entityKindFromName(std::string_view name);

/// Project, Contacts and Mesh: every model has exactly one, named as its kind ("contacts"), with
/// empty values ({}) as long as nothing was set. It cannot be removed.
bool isSingleton(EntityKind kind);

/// One thing of the model: its kind, a name unique within the kind, and its values exactly as the
/// spec file writes them ("coefficient": "h_coolant"), without the name where the spec file has it
/// as a key or as "name". A parameter's values are its text ("8 W"), a material's may be
/// "library:NAME", those of contacts may be "none"; the others are objects. Values are interpreted
/// when a study is resolved, so that an expression stays an expression.
struct Entity {
    EntityKind kind = EntityKind::Project;
    std::string name;
    Json values;
    friend bool operator==(const Entity&, const Entity&) = default;
};

/// The whole system model: the only source of truth. A value; copies share the payload until one
/// of them changes (see ModelEdit).
class SystemModel {
public:
    SystemModel();

    const std::vector<Entity>& entities(EntityKind kind) const;
    const Entity* find(EntityKind kind, std::string_view name) const;
    /// The one entity of a singleton kind.
    const Entity& only(EntityKind kind) const;
    std::vector<std::string> names(EntityKind kind) const;
    /// `wish` if it is not taken, else "wish 2", "wish 3" ...
    std::string freeName(EntityKind kind, const std::string& wish) const;

    /// The parameters' texts with a scenario's overrides (empty or "Baseline": none; so for an
    /// unknown scenario). Overrides of unknown parameters are left out.
    std::map<std::string, std::string> parameterTexts(std::string_view scenario = {}) const;

    /// Equal models have equal hashes.
    ContentHash hash() const;
    friend bool operator==(const SystemModel& a, const SystemModel& b);

private:
    friend class ModelEditor;
    struct Payload;
    std::shared_ptr<const Payload> payload_;
};

inline constexpr std::string_view kBaseline = "Baseline";

}  // namespace twinbench
