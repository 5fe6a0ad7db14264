#include "geometry/face_measure.h"

#include <QtTest>
#include <cmath>
#include <numbers>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

/// What two picked places on faces are to each other.
class FaceMeasureTest : public QObject {
    Q_OBJECT

private:
    static bool isNear(double value, double wanted) { return std::abs(value - wanted) < 1e-9; }
    static constexpr double kDegree = std::numbers::pi / 180.0;

private slots:
    void parallelPlanesHaveADistance() {
        const Assembly assembly = makeAssembly(
            "A", {makePart("One", boxShape({0, 0, 0}, {1, 1, 1})),
                  makePart("Two", boxShape({0, 0, 0}, {1, 1, 1}), shifted({5, 2, 0}))});
        const auto measure =
            measurePair(assembly, {{0, MaxX}, {1, 0.5, 0.5}}, {{1, MinX}, {5, 2.5, 0.5}});
        QVERIFY(isNear(measure.distance, std::sqrt(20.0)));
        QCOMPARE(measure.along, (Vec3{4, 2, 0}));
        QVERIFY(measure.faceDistance && isNear(*measure.faceDistance, 4.0));
        QVERIFY(measure.angle && *measure.angle == 0.0);
    }

    void inclinedPlanesHaveAnAngleOnly() {
        const Assembly assembly = makeAssembly(
            "A", {makePart("One", boxShape({0, 0, 0}, {1, 1, 1})),
                  makePart("Two", boxShape({0, 0, 0}, {1, 1, 1}), turned({0, 0, 1}, 150.0))});
        const auto measure = measurePair(assembly, {{0, MaxX}, {}}, {{1, MaxX}, {}});
        QVERIFY(measure.angle && isNear(*measure.angle, 30.0 * kDegree));
        QVERIFY(!measure.faceDistance);
    }

    void parallelAxesHaveADistance() {
        const Assembly assembly =
            makeAssembly("A", {makePart("Pin", cylinderShape(0.5, 2.0, 12)),
                               makePart("Other", cylinderShape(0.2, 1.0, 12), shifted({3, 4, 7}))});
        const auto measure =
            measurePair(assembly, {{0, Lateral}, {0.5, 0, 1}}, {{1, Lateral}, {3.2, 4, 7.5}});
        QVERIFY(measure.faceDistance && isNear(*measure.faceDistance, 5.0));
    }

    void axisAndPlaneAreMeasuredToEachOther() {
        const Assembly assembly =
            makeAssembly("A", {makePart("Pin", cylinderShape(0.5, 2.0, 12)),
                               makePart("Box", boxShape({3, 0, 0}, {4, 1, 1}))});
        const auto beside = measurePair(assembly, {{0, Lateral}, {}}, {{1, MinX}, {}});
        QVERIFY(beside.faceDistance && isNear(*beside.faceDistance, 3.0));
        const auto across = measurePair(assembly, {{0, Lateral}, {}}, {{1, MaxZ}, {}});
        QVERIFY(across.angle && isNear(*across.angle, 90.0 * kDegree));
        QVERIFY(!across.faceDistance);
    }

    void spheresHaveOnlyTheDistanceOfThePoints() {
        const Assembly assembly =
            makeAssembly("A", {makePart("Ball", sphereShape(1.0, 12)),
                               makePart("Box", boxShape({3, 0, 0}, {4, 1, 1}))});
        const auto measure = measurePair(assembly, {{0, 0}, {1, 0, 0}}, {{1, MinX}, {3, 0, 0}});
        QVERIFY(isNear(measure.distance, 2.0));
        QVERIFY(!measure.angle && !measure.faceDistance);
    }
};

QTEST_GUILESS_MAIN(FaceMeasureTest)
#include "face_measure_test.moc"
