#pragma once

#include "simulation/cholesky_factor.h"
#include "simulation/system_matrix.h"

namespace twinbench {

/// Predicted costs in seconds of one core of the reference machine. They decide between the two
/// ways to solve a system and depend on nothing but the system, so that the choice is the same
/// for each number of threads; both ways gain about as much from more of them.
struct IterativeCost {
    double setup = 0.0;
    double iteration = 0.0;
    double total() const;  ///< with the usual number of iterations
};
struct DirectCost {
    double setup = 0.0;  ///< analysis and factorisation
    double solve = 0.0;
    double total() const { return setup + solve; }
};

/// Of conjugate gradients with p-multigrid, after the analysis of the coarse matrix.
IterativeCost predictIterative(const SystemMatrix& matrix, const CholeskyForecast& coarse);
/// Of Cholesky for `matrix`, whose analysis costs as well unless it `isAnalysed`.
DirectCost predictDirect(const SystemMatrix& matrix, const CholeskyForecast& forecast,
                         bool isAnalysed);
/// What the analysis of a matrix will tell, from that of its coarse matrix with `coarseUnknowns`.
CholeskyForecast extrapolateForecast(const CholeskyForecast& coarse, Eigen::Index unknowns,
                                     Eigen::Index coarseUnknowns);

}  // namespace twinbench
