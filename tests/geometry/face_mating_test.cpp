#include "geometry/face_mating.h"

#include <QTest>
#include <numbers>

#include "geometry/rotation.h"
#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

namespace {

bool near(const Vec3& a, const Vec3& b) { return norm(a - b) < 1e-9; }

}  // namespace

class FaceMatingTest : public QObject {
    Q_OBJECT

private:
    /// A plate with its top at z = 10 mm, and a block that stands turned beside it.
    Assembly assembly_ =
        makeAssembly("Bench", {makePart("Plate", boxShape({0, 0, 0}, {0.1, 0.06, 0.01})),
                               makePart("Block", boxShape({0, 0, 0}, {0.02, 0.01, 0.005}),
                                        turned({0, 1, 0}, 30.0, {0.3, 0.0, 0.0})),
                               makePart("Ball", sphereShape(0.01, 12))});

private slots:
    void facesMeetWithOpposedNormals() {
        const Vec3 clicked{0.02004, 0.01, 0.01};
        const auto motion = mateFaces(assembly_, {1, MinZ}, {0, MaxZ}, clicked);
        QVERIFY(motion.has_value());
        const Placement placed = motion->after(assembly_.parts[1].placement);
        const FaceInfo& face = assembly_.parts[1].shape->faces[MinZ];
        QVERIFY(near(placed.direction(face.normal), {0, 0, -1}));
        // The click rounds to a tenth of a millimetre from the middle of the plate.
        QVERIFY(near(placed.point(face.centroid), {0.02, 0.01, 0.01}));
    }

    void faceTurnedAwayIsTurnedHalfACircle() {
        const auto motion = mateFaces(assembly_, {0, MaxZ}, {0, MaxZ}, {0.05, 0.03, 0.01});
        QVERIFY(motion.has_value());
        QVERIFY(near(motion->direction({0, 0, 1}), {0, 0, -1}));
        QVERIFY(near(motion->point({0.05, 0.03, 0.01}), {0.05, 0.03, 0.01}));
    }

    void halfTurnOfAnUprightFaceKeepsUpWhatIsUp() {
        const auto motion = mateFaces(assembly_, {0, MinY}, {0, MinY}, {0.05, 0.0, 0.005});
        QVERIFY(motion.has_value());
        QVERIFY(near(motion->direction({0, -1, 0}), {0, 1, 0}));
        QVERIFY(near(motion->direction({0, 0, 1}), {0, 0, 1}));
    }

    void faceThatIsNotPlaneIsRefusedByName() {
        const auto motion = mateFaces(assembly_, {2, 0}, {0, MaxZ}, {});
        QVERIFY(!motion.has_value());
        QCOMPARE(QString::fromStdString(motion.error().object), QString("Ball"));
    }

    void rotationsComeBackFromAxisAndAngle_data() {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {0.0, 1e-3, 37.0, 90.0, 179.9999, 180.0}) {
            QTest::addRow("%g degrees", degrees) << degrees;
        }
    }

    void rotationsComeBackFromAxisAndAngle() {
        QFETCH(double, degrees);
        const Vec3 axis = normalized({1.0, -2.0, 0.5});
        const double angle = degrees * std::numbers::pi / 180.0;
        const Mat3 rotation = rotationAbout(axis, angle);
        const AxisAngle found = axisAngleOf(rotation);
        QVERIFY(std::abs(found.angle - angle) < 1e-8);
        const Mat3 again = rotationAbout(found.axis, found.angle);
        for (std::size_t row = 0; row < 3; ++row) {
            QVERIFY(norm(again[row] - rotation[row]) < 1e-8);
        }
    }
};

QTEST_GUILESS_MAIN(FaceMatingTest)

#include "face_mating_test.moc"
