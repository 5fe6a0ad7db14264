#include "twin/point_locator.h"

#include <QtTest>
#include <cmath>

#include "tests/twin/small_meshes.h"

namespace twinbench {

class PointLocatorTest : public QObject {
    Q_OBJECT

private slots:
    void quadraticFieldIsExactInside();
    void pointWherePartsMeetIsInBoth();
    void pointOutsideHasANearestPart();
    void curvedElementIsInverted();
};

void PointLocatorTest::quadraticFieldIsExactInside() {
    const auto mesh = rowOfBoxes(0.1, 3, {"Block"});
    std::vector<double> values;
    for (const Vec3& p : mesh->nodes) {
        values.push_back(p.x * p.y - 2.0 * p.z * p.z + p.x);
    }
    const PointLocator locator(mesh);
    const Vec3 p = {0.0513, 0.0177, 0.0921};
    const auto found = locator.find(p);
    QCOMPARE(found.size(), std::size_t{1});
    const double value = interpolate(*mesh, found[0], values, 1)[0];
    QVERIFY(std::abs(value - (p.x * p.y - 2.0 * p.z * p.z + p.x)) < 1e-14);
}

void PointLocatorTest::pointWherePartsMeetIsInBoth() {
    const PointLocator locator(rowOfBoxes(0.1, 2, {"Left", "Right", "Far"}));
    const auto found = locator.find({0.1, 0.03, 0.04});
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].part, 0U);
    QCOMPARE(found[1].part, 1U);
}

void PointLocatorTest::pointOutsideHasANearestPart() {
    const PointLocator locator(rowOfBoxes(0.1, 2, {"Left", "Right"}));
    const Vec3 p = {0.23, 0.14, 0.05};
    QVERIFY(locator.find(p).empty());
    const auto nearest = locator.nearest(p);
    QCOMPARE(nearest.part, 1U);
    QVERIFY(std::abs(nearest.distance - 0.05) < 1e-12);
    // Inside the box of the part beside a face, not beside an edge.
    QVERIFY(std::abs(locator.nearest({0.05, 0.05, 0.13}).distance - 0.03) < 1e-12);
}

void PointLocatorTest::curvedElementIsInverted() {
    FeMesh bent = *rowOfBoxes(0.1, 1, {"Block"});
    for (Vec3& node : bent.nodes) {
        node.z += 0.8 * node.x * node.x;
    }
    const auto mesh = std::make_shared<const FeMesh>(bent);
    std::vector<Vec3> places = mesh->nodes;
    std::vector<double> values;
    for (const Vec3& p : places) {
        values.insert(values.end(), {p.x, p.y, p.z});
    }
    const Vec3 p = {0.07, 0.05, 0.05 + 0.8 * 0.07 * 0.07};
    const auto found = PointLocator(mesh).find(p);
    QCOMPARE(found.size(), std::size_t{1});
    const auto at = interpolate(*mesh, found[0], values, 3);
    QVERIFY(norm(Vec3{at[0], at[1], at[2]} - p) < 1e-12);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::PointLocatorTest)
#include "point_locator_test.moc"
