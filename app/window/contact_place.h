#pragma once

#include <vector>

#include "core/task_context.h"
#include "geometry/contact_finder.h"
#include "widgets/scene/selected_shape.h"
#include "widgets/selection.h"

namespace twinbench {

/// Where two parts touch, as the views show it.
struct ContactPlace {
    /// On both, as they may be drawn from each other; nothing if they reach into each other.
    std::vector<SelectedShape> shapes;
    bool isWholeFaces = false;  ///< of some, where the area is too fine to be found
};

/// `contacts`: as found in the assembly with this gap (metres). Takes long for a work of the UI
/// thread; incomplete once a stop is requested.
ContactPlace findContactPlace(const Assembly& assembly, const std::vector<ContactPair>& contacts,
                              PartPair parts, double gap, const TaskContext& context);

}  // namespace twinbench
