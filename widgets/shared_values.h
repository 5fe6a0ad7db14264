#pragma once

#include <set>
#include <string>
#include <vector>

#include "twin/system_model.h"

namespace twinbench {

/// What several entities of one kind have in common, to be edited as one.
struct SharedValues {
    Entity common;                    ///< the first one, with only the values that all have
    std::set<std::string> different;  ///< keys of the others
};

/// `entities`: not empty; the values of several are objects.
SharedValues sharedValues(const std::vector<Entity>& entities);

/// "Heat source, Convection": as many names as a line takes.
std::string namesOf(const std::vector<Entity>& entities);

}  // namespace twinbench
