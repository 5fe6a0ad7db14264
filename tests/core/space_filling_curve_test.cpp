#include "core/space_filling_curve.h"

#include <QtTest>
#include <algorithm>

namespace twinbench {

class SpaceFillingCurveTest : public QObject {
    Q_OBJECT

private slots:
    void everyPointComesOnce();
    void neighboursOnTheCurveOfAGridAreNeighboursInSpace();
    void pointsInOnePlaceKeepTheirOrder();
    void noPointsHaveNoOrder();
};

namespace {

constexpr int kSide = 8;

/// The centres of 8 x 8 x 8 cells, plane by plane.
std::vector<Vec3> grid() {
    std::vector<Vec3> points;
    for (int i = 0; i < kSide; ++i) {
        for (int j = 0; j < kSide; ++j) {
            for (int k = 0; k < kSide; ++k) {
                points.push_back({1.0 * i, 1.0 * j, 1.0 * k});
            }
        }
    }
    return points;
}

}  // namespace

void SpaceFillingCurveTest::everyPointComesOnce() {
    std::vector<std::uint32_t> order = orderAlongHilbertCurve(grid());
    std::ranges::sort(order);
    QCOMPARE(order.size(), grid().size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        QCOMPARE(order[i], i);
    }
}

void SpaceFillingCurveTest::neighboursOnTheCurveOfAGridAreNeighboursInSpace() {
    const std::vector<Vec3> points = grid();
    const std::vector<std::uint32_t> order = orderAlongHilbertCurve(points);
    for (std::size_t i = 1; i < order.size(); ++i) {
        QCOMPARE(norm(points[order[i]] - points[order[i - 1]]), 1.0);
    }
}

void SpaceFillingCurveTest::pointsInOnePlaceKeepTheirOrder() {
    const std::vector<Vec3> points(5, Vec3{1.0, 2.0, 3.0});
    QCOMPARE(orderAlongHilbertCurve(points), (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
}

void SpaceFillingCurveTest::noPointsHaveNoOrder() { QVERIFY(orderAlongHilbertCurve({}).empty()); }

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::SpaceFillingCurveTest)
#include "space_filling_curve_test.moc"
