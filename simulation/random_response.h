#pragma once

#include <functional>
#include <vector>

#include <Eigen/Core>

#include "core/thread_pool.h"
#include "simulation/modal_covariance.h"

namespace twinbench {

/// Fields of several shapes, a column each, as floats: a column is read and not computed with.
using ShapeMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The root mean squares of a field that is the sum of shapes times random coordinates: of each
/// row of `shapes` the length of its product with the factor of the coordinates' covariance.
Eigen::VectorXd rootMeanSquares(const ShapeMatrix& shapes, const Eigen::MatrixXd& factor,
                                const ThreadPool& pool);

/// The mean squares of the von Mises stress, one per node, of stresses xx yy zz xy yz zx in six
/// rows per node: the sum of the squares that the columns of the factor make (the quadratic form of
/// Segalman, see RandomVibrationSolution).
Eigen::VectorXd vonMisesMoments(const ShapeMatrix& stresses, const Eigen::MatrixXd& factor,
                                const ThreadPool& pool);

}  // namespace twinbench
