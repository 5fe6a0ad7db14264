#pragma once

#include <memory>

#include "app/cli/command.h"

namespace twinbench {

/// Proposes materials for the parts that have none, and assigns them if it is told to.
std::unique_ptr<Command> makeProposeCommand();

}  // namespace twinbench
