#include "geometry/cad/mesh_quality.h"

#include <algorithm>
#include <cmath>

namespace twinbench {

namespace {

// The Jacobian matrix of a quadratic map is linear in the barycentric coordinates, so that its
// values at the four corners say all. Columns: derivatives along the edges 01, 02, 03.
using Columns = std::array<Vec3, 3>;

// The derivative by barycentric coordinate j at corner i: 4 * midnode(i, j) - corner(j), and
// 3 * corner(i) for j = i.
std::array<Columns, 4> cornerJacobians(const TetrahedronNodes& nodes) {
    constexpr int mid[4][4] = {{-1, 4, 6, 7}, {4, -1, 5, 8}, {6, 5, -1, 9}, {7, 8, 9, -1}};
    std::array<Columns, 4> jacobians;
    for (int i = 0; i < 4; ++i) {
        std::array<Vec3, 4> derivative;
        for (int j = 0; j < 4; ++j) {
            derivative[j] = i == j ? 3.0 * nodes[i] : 4.0 * nodes[mid[i][j]] - nodes[j];
        }
        for (int k = 0; k < 3; ++k) {
            jacobians[i][k] = derivative[k + 1] - derivative[0];
        }
    }
    return jacobians;
}

}  // namespace

JacobianBounds jacobianBounds(const TetrahedronNodes& nodes) {
    const std::array<Columns, 4> jacobians = cornerJacobians(nodes);
    double products[4][4][4];
    for (int j = 0; j < 4; ++j) {
        for (int k = 0; k < 4; ++k) {
            const Vec3 normal = cross(jacobians[j][1], jacobians[k][2]);
            for (int i = 0; i < 4; ++i) {
                products[i][j][k] = dot(jacobians[i][0], normal);
            }
        }
    }
    // The coefficient of the corners i <= j <= k is the mean over their permutations.
    JacobianBounds bounds{.minimum = HUGE_VAL};
    double sum = 0.0;
    for (int i = 0; i < 4; ++i) {
        for (int j = i; j < 4; ++j) {
            for (int k = j; k < 4; ++k) {
                const double coefficient =
                    (products[i][j][k] + products[i][k][j] + products[j][i][k] + products[j][k][i] +
                     products[k][i][j] + products[k][j][i]) /
                    6.0;
                bounds.minimum = std::min(bounds.minimum, coefficient);
                sum += coefficient;
            }
        }
    }
    bounds.volume = sum / 20.0 / 6.0;
    bounds.straight = dot(nodes[1] - nodes[0], cross(nodes[2] - nodes[0], nodes[3] - nodes[0]));
    return bounds;
}

double scaledJacobian(const TetrahedronNodes& nodes, const JacobianBounds& bounds) {
    std::array<double, 4> product = {1.0, 1.0, 1.0, 1.0};
    for (const auto& [a, b] : kTetrahedronEdges) {
        const double length = norm(nodes[b] - nodes[a]);
        product[a] *= length;
        product[b] *= length;
    }
    const double largest = *std::max_element(product.begin(), product.end());
    return largest > 0.0 ? std::sqrt(2.0) * bounds.minimum / largest : 0.0;
}

}  // namespace twinbench
