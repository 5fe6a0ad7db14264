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

/// A steel box of quadratic tetrahedra, clamped at x = 0 and under uniform weight along z: each of
/// the cells (counts per axis, sizes in metres) is cut into six tetrahedra.
TestSystem elasticBox(const std::array<int, 3>& cells, const std::array<double, 3>& cellSize);

}  // namespace twinbench::test
