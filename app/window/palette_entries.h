#pragma once

#include "app/window/action_set.h"
#include "app/window/selection_controller.h"
#include "app/window/workbench.h"
#include "widgets/command_palette.h"

namespace twinbench {

/// What the command palette finds: the actions, the steps, and every parameter and part of the
/// model.
std::vector<PaletteEntry> paletteEntries(const std::vector<const ActionSet*>& sets,
                                         const QList<QAction*>& steps, Workbench& workbench,
                                         SelectionController& selection);

}  // namespace twinbench
