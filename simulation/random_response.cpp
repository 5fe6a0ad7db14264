#include "simulation/random_response.h"

namespace twinbench {

namespace {

constexpr std::size_t kRowsAtOnce = 1024;

}  // namespace

Eigen::VectorXd rootMeanSquares(const ShapeMatrix& shapes, const Eigen::MatrixXd& factor,
                                const ThreadPool& pool) {
    Eigen::VectorXd result(shapes.rows());
    pool.forBlocks(static_cast<std::size_t>(shapes.rows()), kRowsAtOnce,
                   [&](std::size_t begin, std::size_t end) {
                       const auto first = static_cast<Eigen::Index>(begin);
                       const auto count = static_cast<Eigen::Index>(end - begin);
                       const Eigen::MatrixXd product =
                           shapes.middleRows(first, count).cast<double>() * factor;
                       result.segment(first, count) = product.rowwise().norm();
                   });
    return result;
}

Eigen::VectorXd vonMisesMoments(const ShapeMatrix& stresses, const Eigen::MatrixXd& factor,
                                const ThreadPool& pool) {
    Eigen::VectorXd result(stresses.rows() / 6);
    pool.forBlocks(static_cast<std::size_t>(result.size()), kRowsAtOnce,
                   [&](std::size_t begin, std::size_t end) {
                       const auto first = static_cast<Eigen::Index>(begin);
                       const auto count = static_cast<Eigen::Index>(end - begin);
                       const Eigen::MatrixXd s =
                           stresses.middleRows(6 * first, 6 * count).cast<double>() * factor;
                       for (Eigen::Index node = 0; node < count; ++node) {
                           const auto row = [&](Eigen::Index i) { return s.row(6 * node + i); };
                           const double differences = (row(0) - row(1)).squaredNorm() +
                                                      (row(1) - row(2)).squaredNorm() +
                                                      (row(2) - row(0)).squaredNorm();
                           const double shear =
                               row(3).squaredNorm() + row(4).squaredNorm() + row(5).squaredNorm();
                           result[first + node] = 0.5 * differences + 3.0 * shear;
                       }
                   });
    return result;
}

}  // namespace twinbench
