#pragma once

#include <vector>

#include "core/unit_system.h"
#include "twin/path_probe.h"
#include "widgets/plot_panel.h"

namespace twinbench {

/// A path as curves over the distance, both in displayed units: of a vector its length, and its
/// components for those who ask. Where the line is outside of every part there is a gap.
std::vector<PlotCurve> pathCurves(const PathResult& path, UnitSystem units);

}  // namespace twinbench
