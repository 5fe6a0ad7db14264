#pragma once

namespace twinbench {

/// Makes the icons that are linked into the window's library known. Once, before the first icon.
void initWindowResources();

}  // namespace twinbench
