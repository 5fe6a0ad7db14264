#pragma once

#include "widgets/theme.h"

class QCPAxis;

namespace twinbench {

/// Lines, texts and grid of a plot's axis in the colours of the theme.
void styleAxis(QCPAxis& axis, const Theme& theme);

}  // namespace twinbench
