#pragma once

namespace twinbench {

/// How much of the progress range each step of a run takes, as the end of its share.
inline constexpr double kAssemblyShare = 0.10;
inline constexpr double kContactShare = 0.15;
inline constexpr double kMeshShare = 0.50;
inline constexpr double kSolveShare = 0.97;

}  // namespace twinbench
