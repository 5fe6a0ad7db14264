#pragma once

#include <array>

namespace twinbench {

/// A quadrature point of the unit tetrahedron; the weights of a rule sum to its volume, 1/6.
struct TetPoint {
    double r, s, t, weight;
};

/// A quadrature point of the unit triangle; the weights of a rule sum to its area, 1/2.
struct TrianglePoint {
    double r, s, weight;
};

namespace quadrature_detail {

/// The four points with three equal coordinates `a`.
constexpr void addCornerOrbit(TetPoint* points, double a, double weight) {
    const double b = 1.0 - 3.0 * a;
    points[0] = {a, a, a, weight / 6.0};
    points[1] = {b, a, a, weight / 6.0};
    points[2] = {a, b, a, weight / 6.0};
    points[3] = {a, a, b, weight / 6.0};
}

/// The six points with two coordinates `a` and two 1/2 - a.
constexpr void addEdgeOrbit(TetPoint* points, double a, double weight) {
    const double b = 0.5 - a;
    points[0] = {a, b, b, weight / 6.0};
    points[1] = {b, a, b, weight / 6.0};
    points[2] = {b, b, a, weight / 6.0};
    points[3] = {b, a, a, weight / 6.0};
    points[4] = {a, b, a, weight / 6.0};
    points[5] = {a, a, b, weight / 6.0};
}

constexpr void addOrbit(TrianglePoint* points, double a, double weight) {
    const double b = 1.0 - 2.0 * a;
    points[0] = {a, a, weight / 2.0};
    points[1] = {b, a, weight / 2.0};
    points[2] = {a, b, weight / 2.0};
}

constexpr std::array<TetPoint, 4> tet4() {
    std::array<TetPoint, 4> points{};
    addCornerOrbit(points.data(), 0.13819660112501051518, 0.25);
    return points;
}

constexpr std::array<TetPoint, 14> tet14() {
    std::array<TetPoint, 14> points{};
    addCornerOrbit(points.data(), 0.31088591926330060980, 0.11268792571801585080);
    addCornerOrbit(points.data() + 4, 0.092735250310891226402, 0.073493043116361949544);
    addEdgeOrbit(points.data() + 8, 0.045503704125649649492, 0.042546020777081466438);
    return points;
}

constexpr std::array<TrianglePoint, 6> triangle6() {
    std::array<TrianglePoint, 6> points{};
    addOrbit(points.data(), 0.44594849091596488632, 0.22338158967801146570);
    addOrbit(points.data() + 3, 0.091576213509770743460, 0.10995174365532186764);
    return points;
}

constexpr std::array<TrianglePoint, 7> triangle7() {
    std::array<TrianglePoint, 7> points{};
    points[0] = {1.0 / 3.0, 1.0 / 3.0, 0.225 / 2.0};
    addOrbit(points.data() + 1, 0.47014206410511508977, 0.13239415278850618074);
    addOrbit(points.data() + 4, 0.10128650732345633880, 0.12593918054482715260);
    return points;
}

}  // namespace quadrature_detail

/// Exact for polynomials of degree 2. Point 0 lies nearest to corner 0 of the unit tetrahedron,
/// point 1 to corner 1 and so on.
inline constexpr std::array<TetPoint, 4> kTet4 = quadrature_detail::tet4();
/// Exact for degree 5, all weights positive: Walkington (2000), Quadrature on simplices of
/// arbitrary dimension, section 4.
inline constexpr std::array<TetPoint, 14> kTet14 = quadrature_detail::tet14();
/// Exact for degree 4: Dunavant (1985), Int. J. Numer. Methods Eng. 21, table II.
inline constexpr std::array<TrianglePoint, 6> kTriangle6 = quadrature_detail::triangle6();
/// Exact for degree 5: Dunavant (1985), table II.
inline constexpr std::array<TrianglePoint, 7> kTriangle7 = quadrature_detail::triangle7();

}  // namespace twinbench
