#pragma once

#include "widgets/theme.h"

class QCPAxis;

namespace twinbench {

/// Of a plot: what moves over its curves is drawn without them.
inline constexpr const char* kCursorLayer = "cursor";

/// Lines, texts and grid of a plot's axis in the colours of the theme.
void styleAxis(QCPAxis& axis, const Theme& theme);

}  // namespace twinbench
