#include "tests/validation/mindlin_plate.h"

#include <cmath>
#include <vector>

#include <Eigen/Cholesky>

namespace twinbench {

namespace {

constexpr int kFunctions = 11;  // along each side, of one parity
constexpr int kPoints = 2 * kFunctions + 6;

/// P_k and its derivative.
struct Legendre {
    double value, slope;
};

Legendre legendre(int k, double x) {
    double before = 1.0, value = k == 0 ? 1.0 : x;
    double slopeBefore = 0.0, slope = k == 0 ? 0.0 : 1.0;
    for (int n = 1; n < k; ++n) {
        const double next = ((2 * n + 1) * x * value - n * before) / (n + 1);
        const double nextSlope = slopeBefore + (2 * n + 1) * value;
        before = value;
        value = next;
        slopeBefore = slope;
        slope = nextSlope;
    }
    return {value, slope};
}

/// Function number `i` of even or odd parity over -1 to 1, zero at the ends if `isHeld`.
Legendre function(int i, bool isOdd, bool isHeld, double x) {
    const int k = 2 * i + (isOdd ? 1 : 0);
    const Legendre low = legendre(k, x);
    if (!isHeld) {
        return low;
    }
    const Legendre high = legendre(k + 2, x);
    return {high.value - low.value, high.slope - low.slope};
}

/// Gauss's points and weights over -1 to 1 by Newton's method.
std::vector<std::pair<double, double>> gaussPoints() {
    std::vector<std::pair<double, double>> points;
    for (int i = 0; i < kPoints; ++i) {
        double x = std::cos(M_PI * (i + 0.75) / (kPoints + 0.5));
        for (int step = 0; step < 20; ++step) {
            const Legendre p = legendre(kPoints, x);
            x -= p.value / p.slope;
        }
        const double slope = legendre(kPoints, x).slope;
        points.emplace_back(x, 2.0 / ((1.0 - x * x) * slope * slope));
    }
    return points;
}

}  // namespace

double mindlinDeflection(PlateEdge edge, double slenderness, double poisson) {
    constexpr int kField = kFunctions * kFunctions;
    const bool isClamped = edge == PlateEdge::Clamped;
    // With a = 1 and D = 1: the shear stiffness 5/6 G h.
    const double shear = 5.0 * (1.0 - poisson) * slenderness * slenderness;
    Eigen::Matrix<double, 5, 5> law = Eigen::Matrix<double, 5, 5>::Zero();
    law.topLeftCorner<2, 2>() << 1.0, poisson, poisson, 1.0;
    law.diagonal().tail<3>() << 0.5 * (1.0 - poisson), shear, shear;
    Eigen::MatrixXd stiffness = Eigen::MatrixXd::Zero(3 * kField, 3 * kField);
    Eigen::VectorXd load = Eigen::VectorXd::Zero(3 * kField);
    Eigen::VectorXd middle = load;
    Eigen::MatrixXd strain(5, 3 * kField);
    const auto points = gaussPoints();
    for (const auto& [x, wx] : points) {
        for (const auto& [y, wy] : points) {
            const double weight = 0.25 * wx * wy;
            strain.setZero();
            for (int i = 0; i < kFunctions; ++i) {
                for (int j = 0; j < kFunctions; ++j) {
                    const int n = i * kFunctions + j;
                    // Deflection, turn of the normal along x, and along y; over -1 to 1.
                    const Legendre wX = function(i, false, true, x);
                    const Legendre wY = function(j, false, true, y);
                    const Legendre aX = function(i, true, isClamped, x);
                    const Legendre bY = function(j, true, isClamped, y);
                    strain(3, n) = 2.0 * wX.slope * wY.value;
                    strain(4, n) = 2.0 * wX.value * wY.slope;
                    load[n] += weight * wX.value * wY.value;
                    strain(0, kField + n) = 2.0 * aX.slope * wY.value;
                    strain(2, kField + n) = 2.0 * aX.value * wY.slope;
                    strain(3, kField + n) = aX.value * wY.value;
                    strain(1, 2 * kField + n) = 2.0 * wX.value * bY.slope;
                    strain(2, 2 * kField + n) = 2.0 * wX.slope * bY.value;
                    strain(4, 2 * kField + n) = wX.value * bY.value;
                }
            }
            stiffness.noalias() += weight * strain.transpose() * law * strain;
        }
    }
    for (int n = 0; n < kField; ++n) {
        middle[n] = function(n / kFunctions, false, true, 0.0).value *
                    function(n % kFunctions, false, true, 0.0).value;
    }
    return middle.dot(stiffness.ldlt().solve(load));
}

}  // namespace twinbench
