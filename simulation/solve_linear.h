#pragma once

#include "simulation/linear_solver.h"
#include "simulation/stopwatch.h"

namespace twinbench {

/// One system, prepared and solved; what it took goes into the report. `x` holds the first guess.
/// A system without unknowns is solved at once.
Result<void> solveOnce(SystemMatrix matrix, const Coarsening& coarsening, const Eigen::VectorXd& b,
                       Eigen::VectorXd& x, const SolverSettings& settings, SolveReport& report,
                       const ThreadPool& pool, const TaskContext& context);

}  // namespace twinbench
