#include "app/window/window_resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function, which must stand outside of any namespace.
static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace twinbench {

void initWindowResources() { initIcons(); }

}  // namespace twinbench
