#pragma once

#include <span>
#include <string>

namespace twinbench {

/// How the residuals of an iteration went, for people: "1, 0.03, 2.1e-05", at most eight of them,
/// evenly chosen, with the first and the last. Empty without any.
std::string historyText(std::span<const double> residuals);

}  // namespace twinbench
