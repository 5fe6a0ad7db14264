#include "simulation/point_locator.h"

#include <QtTest>
#include <cmath>

#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class PointLocatorTest : public QObject {
    Q_OBJECT

private slots:
    void quadraticFieldIsReproducedAnywhere();
    void pointWherePartsMeetIsInBoth();
    void pointOutsideKnowsItsNearestPart();
    void pointOnTheExactCylinderIsFound();
    void mirroredPartIsProbedInItsPlace();
};

namespace {

double quadratic(const Vec3& p) { return 1.0 + p.x * p.x - 2.0 * p.x * p.y + 3.0 * p.z * p.y; }

Eigen::VectorXd nodal(const FeMesh& mesh, double (*function)(const Vec3&)) {
    Eigen::VectorXd field(static_cast<Eigen::Index>(mesh.nodes.size()));
    for (std::size_t i = 0; i < mesh.nodes.size(); ++i) {
        field[static_cast<Eigen::Index>(i)] = function(mesh.nodes[i]);
    }
    return field;
}

}  // namespace

void PointLocatorTest::quadraticFieldIsReproducedAnywhere() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 2, 1}, {4, 5, 3}, 0.25), {}}});
    const Eigen::VectorXd field = nodal(*mesh, quadratic);
    const PointLocator locator(mesh);
    for (int i = 0; i < 200; ++i) {
        const Vec3 p = {std::fmod(0.37 * i, 1.0), std::fmod(0.73 * i, 2.0),
                        std::fmod(0.11 * i, 1.0)};
        const auto found = locator.find(p);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(std::abs(interpolate(*mesh, found[0], field, 1)[0] - quadratic(p)) < 1e-10);
    }
}

void PointLocatorTest::pointWherePartsMeetIsInBoth() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}), {}},
                                 {boxMesh({1, 0, 0}, {2, 1, 1}, {3, 3, 3}), {}}});
    const PointLocator locator(mesh);
    const auto found = locator.find({1.0, 0.4, 0.3});
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].part, 0U);
    QCOMPARE(found[1].part, 1U);
    QCOMPARE(locator.find({1.1, 0.4, 0.3}).size(), std::size_t{1});
}

void PointLocatorTest::pointOutsideKnowsItsNearestPart() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}), {}},
                                 {boxMesh({2, 0, 0}, {3, 1, 1}, {2, 2, 2}), {}}});
    const PointLocator locator(mesh);
    QVERIFY(locator.find({1.6, 0.5, 0.5}).empty());
    QVERIFY(locator.find({1.00001, 0.5, 0.5}).empty());
    const auto nearest = locator.nearest({1.6, 0.5, 0.5});
    QCOMPARE(nearest.part, 1U);
    QVERIFY(std::abs(nearest.distance - 0.4) < 1e-12);
    QVERIFY(std::abs(locator.nearest({0.5, 0.5, 1.3}).distance - 0.3) < 1e-12);
}

void PointLocatorTest::pointOnTheExactCylinderIsFound() {
    const auto mesh = assembled({{cylinderSectorMesh(0.05, 0.1, 0.1, 1.5, {2, 5, 2}), {}}});
    const PointLocator locator(mesh);
    for (const double radius : {0.05, 0.1}) {
        for (double angle = 0.03; angle < 1.5; angle += 0.1) {
            const Vec3 p = {radius * std::cos(angle), radius * std::sin(angle), 0.033};
            QCOMPARE(locator.find(p).size(), std::size_t{1});
        }
    }
    QVERIFY(locator.find({0.104, 0.0, 0.033}).empty());
}

void PointLocatorTest::mirroredPartIsProbedInItsPlace() {
    Placement mirrored;
    mirrored.rotation = {Vec3{-1, 0, 0}, Vec3{0, 1, 0}, Vec3{0, 0, 1}};
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}, 0.2), mirrored}});
    const Eigen::VectorXd field = nodal(*mesh, quadratic);
    const PointLocator locator(mesh);
    const auto found = locator.find({-0.3, 0.6, 0.7});
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(std::abs(interpolate(*mesh, found[0], field, 1)[0] - quadratic({-0.3, 0.6, 0.7})) <
            1e-10);
    QVERIFY(locator.find({0.3, 0.6, 0.7}).empty());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::PointLocatorTest)
#include "point_locator_test.moc"
