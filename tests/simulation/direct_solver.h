#pragma once

#include "core/thread_pool.h"
#include "simulation/solve_report.h"

namespace twinbench {

/// Two threads for the tests of a file.
inline const ThreadPool& pool() {
    static const ThreadPool instance(2);
    return instance;
}

/// Cholesky, so that a test sees the discretisation's error and not an iteration's.
inline SolverSettings direct() {
    SolverSettings settings;
    settings.method = SolverMethod::Cholesky;
    return settings;
}

}  // namespace twinbench
