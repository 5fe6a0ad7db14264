#pragma once

#include <vector>

#include "simulation/structural_model.h"

namespace twinbench {

struct BucklingSettings {
    int modes = 5;  ///< how many load factors, the smallest positive ones
};

/// A shape into which the structure may evade when its loads are multiplied by the factor.
struct BucklingMode {
    double loadFactor = 0.0;  ///< negative where the loads have to be turned round
    double residual = 0.0;    ///< |K phi + f Kg phi| / |f Kg phi|
    Eigen::VectorXd shape;    ///< 3 per node: the largest number is 1
};

struct BucklingSolution {
    /// Positive factors, ascending. After them the smallest of the reversed loads, if it is smaller
    /// than all of those in magnitude or if there are none. May be empty.
    std::vector<BucklingMode> modes;
    StructuralSolution prebuckling;  ///< under the loads as they are
    SolveReport report;  ///< steps of Lanczos' method as iterations; the largest residual of modes
};

/// Linear buckling: the factors f of all loads, temperatures and prescribed displacements at which
/// (K + f Kg) phi = 0 has a solution, with the geometric stiffness Kg of the stresses of the static
/// solution (Bathe, Finite Element Procedures, section 6.8.2). Displacements before buckling are
/// taken as small, loads keep their direction and materials are linear. Factors at which the mean
/// strain of the static solution would exceed kLargestBucklingStrain are no instabilities of a
/// structure and are not looked for.
/// Errors: those of solveStatic; BadInput for fewer modes than 1; Failed for loads that make no
/// stress, a factor that does not fit in memory and a mode whose residual is too large; Cancelled.
/// Warnings for fewer factors than asked for.
Result<BucklingSolution> solveBuckling(const StructuralModel& model,
                                       const BucklingSettings& settings,
                                       const SolverSettings& solver, const ThreadPool& pool,
                                       const TaskContext& context);

inline constexpr double kLargestBucklingStrain = 0.3;

}  // namespace twinbench
