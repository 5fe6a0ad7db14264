#include "tests/simulation/elastic_box.h"

#include <algorithm>
#include <vector>

#include <Eigen/Dense>

namespace twinbench::test {

namespace {

using ElementMatrix = Eigen::Matrix<double, 30, 30>;
/// Grid offsets of the ten nodes of a tetrahedron in half cells: corners, then edge middles.
using ElementNodes = std::array<std::array<int, 3>, 10>;

constexpr int kEdges[6][2] = {{0, 1}, {1, 2}, {2, 0}, {0, 3}, {1, 3}, {2, 3}};

/// Kuhn's cut of a cube: one tetrahedron per order of the axes, along the diagonal.
ElementNodes kuhnTetrahedron(const std::array<int, 3>& axes) {
    ElementNodes nodes{};
    for (std::size_t corner = 1; corner < 4; ++corner) {
        nodes[corner] = nodes[corner - 1];
        nodes[corner][static_cast<std::size_t>(axes[corner - 1])] = 2;
    }
    for (std::size_t edge = 0; edge < 6; ++edge) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            nodes[4 + edge][axis] = (nodes[static_cast<std::size_t>(kEdges[edge][0])][axis] +
                                     nodes[static_cast<std::size_t>(kEdges[edge][1])][axis]) /
                                    2;
        }
    }
    return nodes;
}

/// Derivatives of the ten shape functions by place.
Eigen::Matrix<double, 10, 3> shapeGradients(const Eigen::Matrix<double, 4, 3>& corners,
                                            const Eigen::Vector4d& barycentric, double& volume) {
    Eigen::Matrix3d jacobian;
    for (int k = 0; k < 3; ++k) {
        jacobian.row(k) = corners.row(k + 1) - corners.row(0);
    }
    volume = std::abs(jacobian.determinant()) / 6.0;
    Eigen::Matrix<double, 4, 3> linear;
    linear.bottomRows<3>() = jacobian.inverse().transpose();
    linear.row(0) = -linear.bottomRows<3>().colwise().sum();
    Eigen::Matrix<double, 10, 3> gradients;
    for (int k = 0; k < 4; ++k) {
        gradients.row(k) = (4.0 * barycentric[k] - 1.0) * linear.row(k);
    }
    for (int edge = 0; edge < 6; ++edge) {
        const int p = kEdges[edge][0];
        const int q = kEdges[edge][1];
        gradients.row(4 + edge) =
            4.0 * (barycentric[p] * linear.row(q) + barycentric[q] * linear.row(p));
    }
    return gradients;
}

ElementMatrix stiffness(const ElementNodes& nodes, const std::array<double, 3>& cellSize) {
    constexpr double kYoung = 210e9;
    constexpr double kPoisson = 0.3;
    constexpr double kLambda = kYoung * kPoisson / ((1.0 + kPoisson) * (1.0 - 2.0 * kPoisson));
    constexpr double kShear = kYoung / (2.0 * (1.0 + kPoisson));
    constexpr double kInner = 0.58541019662496852;
    constexpr double kOuter = 0.13819660112501052;
    Eigen::Matrix<double, 4, 3> corners;
    for (std::size_t k = 0; k < 4; ++k) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            corners(static_cast<int>(k), static_cast<int>(axis)) =
                0.5 * nodes[k][axis] * cellSize[axis];
        }
    }
    ElementMatrix result = ElementMatrix::Zero();
    for (int point = 0; point < 4; ++point) {
        Eigen::Vector4d barycentric = Eigen::Vector4d::Constant(kOuter);
        barycentric[point] = kInner;
        double volume = 0.0;
        const auto g = shapeGradients(corners, barycentric, volume);
        for (int i = 0; i < 10; ++i) {
            for (int j = 0; j < 10; ++j) {
                const Eigen::Matrix3d block =
                    kLambda * g.row(i).transpose() * g.row(j) +
                    kShear * (g.row(j).transpose() * g.row(i) +
                              g.row(i).dot(g.row(j)) * Eigen::Matrix3d::Identity());
                result.block<3, 3>(3 * i, 3 * j) += 0.25 * volume * block;
            }
        }
    }
    return result;
}

/// Numbers of nodes on the grid of half cells. Planes below `firstX` are clamped and have none.
struct NodeGrid {
    std::array<int, 3> points;
    int firstX;

    int node(int x, int y, int z) const {
        return x < firstX ? -1 : ((x - firstX) * points[1] + y) * points[2] + z;
    }
    int count() const { return (points[0] - firstX) * points[1] * points[2]; }
};

SparseMatrix assemble(const NodeGrid& grid, const std::array<int, 3>& cells,
                      const std::array<double, 3>& cellSize) {
    std::vector<Eigen::Triplet<double>> entries;
    std::array<int, 3> axes{0, 1, 2};
    do {
        const ElementNodes nodes = kuhnTetrahedron(axes);
        const ElementMatrix element = stiffness(nodes, cellSize);
        for (int cell = 0; cell < cells[0] * cells[1] * cells[2]; ++cell) {
            const int z = cell % cells[2];
            const int y = cell / cells[2] % cells[1];
            const int x = cell / cells[2] / cells[1];
            std::array<int, 10> numbers{};
            std::transform(nodes.begin(), nodes.end(), numbers.begin(), [&](const auto& at) {
                return grid.node(2 * x + at[0], 2 * y + at[1], 2 * z + at[2]);
            });
            for (int i = 0; i < 30; ++i) {
                for (int j = 0; j < 30; ++j) {
                    const int row = numbers[static_cast<std::size_t>(i / 3)];
                    const int column = numbers[static_cast<std::size_t>(j / 3)];
                    if (row >= 0 && column >= 0) {
                        entries.emplace_back(3 * row + i % 3, 3 * column + j % 3, element(i, j));
                    }
                }
            }
        }
    } while (std::next_permutation(axes.begin(), axes.end()));
    SparseMatrix matrix(3 * grid.count(), 3 * grid.count());
    matrix.setFromTriplets(entries.begin(), entries.end());
    return matrix;
}

/// A node in the middle of an edge takes the mean of the edge's corners, which are the even points
/// on both sides along each axis on which the node is odd.
SparseMatrix interpolate(const NodeGrid& fine) {
    const NodeGrid coarse{
        {(fine.points[0] + 1) / 2, (fine.points[1] + 1) / 2, (fine.points[2] + 1) / 2},
        fine.firstX};
    std::vector<Eigen::Triplet<double>> entries;
    for (int x = fine.firstX; x < fine.points[0]; ++x) {
        for (int y = 0; y < fine.points[1]; ++y) {
            for (int z = 0; z < fine.points[2]; ++z) {
                const int low = coarse.node(x / 2, y / 2, z / 2);
                const int high = coarse.node((x + 1) / 2, (y + 1) / 2, (z + 1) / 2);
                for (const int corner : {low, high}) {
                    for (int axis = 0; corner >= 0 && axis < 3; ++axis) {
                        entries.emplace_back(3 * fine.node(x, y, z) + axis, 3 * corner + axis, 0.5);
                    }
                }
            }
        }
    }
    SparseMatrix matrix(3 * fine.count(), 3 * coarse.count());
    matrix.setFromTriplets(entries.begin(), entries.end());
    return matrix;
}

}  // namespace

TestSystem elasticBox(const std::array<int, 3>& cells, const std::array<double, 3>& cellSize,
                      Hold hold) {
    const NodeGrid grid{{2 * cells[0] + 1, 2 * cells[1] + 1, 2 * cells[2] + 1},
                        hold == Hold::Free ? 0 : 1};
    TestSystem system;
    system.matrix = assemble(grid, cells, cellSize);
    system.coarsening.interpolation = interpolate(grid);
    system.load = Eigen::VectorXd::Zero(system.matrix.rows());
    for (Eigen::Index i = 2; i < system.load.size(); i += 3) {
        system.load[i] = -1.0;
    }
    return system;
}

}  // namespace twinbench::test
