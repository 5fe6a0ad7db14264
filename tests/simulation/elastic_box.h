#pragma once

#include <array>

#include "simulation/linear_solver.h"

namespace twinbench::test {

/// A linear system of the kind that the solvers meet.
struct TestSystem {
    SparseMatrix matrix;
    Coarsening coarsening;
    Eigen::VectorXd load;
};

enum class Hold { ClampedAtX0, Free };

/// A steel box of quadratic tetrahedra under uniform weight along z: each of the cells (counts per
/// axis, sizes in metres) is cut into six tetrahedra.
TestSystem elasticBox(const std::array<int, 3>& cells, const std::array<double, 3>& cellSize,
                      Hold hold = Hold::ClampedAtX0);

}  // namespace twinbench::test
