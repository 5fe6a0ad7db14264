#pragma once

#include <string>
#include <vector>

#include "twin/system_model.h"

namespace twinbench {

/// How the spec file writes the entities of a kind.
enum class SpecForm {
    Keyed,    ///< an object: name -> values
    Named,    ///< a list of objects whose "name" is the name
    Derived,  ///< a list of objects; the name follows from the values, or is given as nameKey
};

struct SpecSection {
    std::string key;  ///< "attach"
    EntityKind kind = EntityKind::Project;
    SpecForm form = SpecForm::Keyed;
    std::string nameKey = "name";  ///< of the Derived form
};

/// The sections that are lists or objects of entities, in the order of the file; contacts and mesh
/// have a form of their own.
const std::vector<SpecSection>& specSections();

/// The name of an entity that the spec file gives none, if it is not taken: "Heat source", "Cell*".
std::string derivedName(EntityKind kind, const Json& values);

/// The version of the format that this program writes and reads.
inline constexpr int kSpecVersion = 1;

}  // namespace twinbench
