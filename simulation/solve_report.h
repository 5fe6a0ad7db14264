#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/error.h"

namespace twinbench {

/// Which path solves the linear systems.
enum class SolverMethod { Automatic, ConjugateGradients, Cholesky };

struct SolverSettings {
    SolverMethod method = SolverMethod::Automatic;  ///< Automatic: by predicted cost
    double tolerance = 1e-9;                        ///< of |b - Ax| / |b|
    int maxIterations = 2000;
};

/// What was solved, how, and in which time (wall seconds per stage).
struct SolveReport {
    std::uint64_t unknowns = 0;  ///< after constraints
    std::string method;          ///< "cg + p-multigrid", "cholesky"
    std::uint64_t iterations = 0;
    double residual = 0.0;                ///< the largest |b - Ax| / |b| of the systems solved
    std::vector<double> residualHistory;  ///< of the last system
    double assembleSeconds = 0.0;
    double setupSeconds = 0.0;
    double solveSeconds = 0.0;
    double recoverSeconds = 0.0;
    std::uint64_t steps = 0;  ///< accepted time steps
    std::uint64_t rejectedSteps = 0;
};

}  // namespace twinbench
