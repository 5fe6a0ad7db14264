#include "core/vec3.h"

#include <QtTest>

namespace twinbench {

class Vec3Test : public QObject {
    Q_OBJECT

private slots:
    void productsObeyTheirIdentities();
    void normalizedHasLengthOneAndZeroStaysZero();
    void matrixProductAgreesWithApplyingOneAfterTheOther();
    void placementTurnsThenMoves();
    void placementsCompose();
    void inverseUndoesAPlacement();
    void inverseUndoesAMirror();
    void boxGrowsByPointsAndBoxes();
    void emptyBoxContainsAndTouchesNothing();
    void boxesThatShareAFaceIntersect();
};

namespace {

// A right-handed rotation by the angle of the 3-4-5 triangle about z, then a quarter about x.
const Mat3 kTurnZ = {Vec3{0.6, -0.8, 0.0}, Vec3{0.8, 0.6, 0.0}, Vec3{0.0, 0.0, 1.0}};
const Mat3 kTurnX = {Vec3{1.0, 0.0, 0.0}, Vec3{0.0, 0.0, -1.0}, Vec3{0.0, 1.0, 0.0}};

bool isNear(const Vec3& a, const Vec3& b) { return norm(a - b) < 1e-14; }

}  // namespace

void Vec3Test::productsObeyTheirIdentities() {
    const Vec3 a = {1.0, -2.0, 3.0};
    const Vec3 b = {4.0, 5.0, -6.0};
    QCOMPARE(dot(a, b), -24.0);
    QVERIFY((cross(a, b) == Vec3{-3.0, 18.0, 13.0}));
    QCOMPARE(dot(cross(a, b), a), 0.0);
    // Lagrange's identity.
    QCOMPARE(dot(cross(a, b), cross(a, b)), dot(a, a) * dot(b, b) - dot(a, b) * dot(a, b));
    QVERIFY((cross(Vec3{1, 0, 0}, Vec3{0, 1, 0}) == Vec3{0, 0, 1}));
}

void Vec3Test::normalizedHasLengthOneAndZeroStaysZero() {
    QVERIFY((normalized({0.0, 3.0, -4.0}) == Vec3{0.0, 0.6, -0.8}));
    QVERIFY((normalized({}) == Vec3{}));
}

void Vec3Test::matrixProductAgreesWithApplyingOneAfterTheOther() {
    const Vec3 v = {1.0, 2.0, 3.0};
    QVERIFY(isNear((kTurnX * kTurnZ) * v, kTurnX * (kTurnZ * v)));
    QVERIFY(!isNear((kTurnX * kTurnZ) * v, (kTurnZ * kTurnX) * v));
}

void Vec3Test::placementTurnsThenMoves() {
    const Placement placement = {kTurnX, {10.0, 0.0, 0.0}};
    QVERIFY((placement.point({1.0, 2.0, 3.0}) == Vec3{11.0, -3.0, 2.0}));
    QVERIFY((placement.direction({0.0, 1.0, 0.0}) == Vec3{0.0, 0.0, 1.0}));
}

void Vec3Test::placementsCompose() {
    const Placement first = {kTurnZ, {1.0, 2.0, 3.0}};
    const Placement second = {kTurnX, {-4.0, 0.0, 7.0}};
    const Vec3 p = {0.3, -0.7, 2.0};
    QVERIFY(isNear(second.after(first).point(p), second.point(first.point(p))));
    QVERIFY(isNear(second.after(first).direction(p), second.direction(first.direction(p))));
}

void Vec3Test::inverseUndoesAPlacement() {
    const Placement placement = {kTurnX * kTurnZ, {1.0, -2.0, 5.0}};
    const Vec3 p = {0.3, -0.7, 2.0};
    QVERIFY(isNear(placement.inversePoint(placement.point(p)), p));
    QVERIFY(isNear(placement.inverseDirection(placement.direction(p)), p));
}

void Vec3Test::inverseUndoesAMirror() {
    const Placement mirror = {{Vec3{-1, 0, 0}, Vec3{0, 1, 0}, Vec3{0, 0, 1}}, {2.0, 0.0, 0.0}};
    const Vec3 p = {0.5, 1.0, 1.5};
    QVERIFY(isNear(mirror.inversePoint(mirror.point(p)), p));
}

void Vec3Test::boxGrowsByPointsAndBoxes() {
    Box3 box;
    box.add(Vec3{1.0, 5.0, -1.0});
    box.add(Vec3{3.0, 2.0, 0.0});
    QVERIFY((box.min == Vec3{1.0, 2.0, -1.0} && box.max == Vec3{3.0, 5.0, 0.0}));
    QVERIFY((box.centre() == Vec3{2.0, 3.5, -0.5}));
    QCOMPARE(box.diagonal(), std::sqrt(4.0 + 9.0 + 1.0));
    Box3 other = box;
    other.add(Box3{});
    QVERIFY(other == box);
    other.add(box.grown(1.0));
    QVERIFY(other == box.grown(1.0));
}

void Vec3Test::emptyBoxContainsAndTouchesNothing() {
    const Box3 empty;
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.diagonal(), 0.0);
    QVERIFY(!empty.contains({}));
    QVERIFY(!empty.intersects(Box3{{-1, -1, -1}, {1, 1, 1}}));
}

void Vec3Test::boxesThatShareAFaceIntersect() {
    const Box3 box = {{0, 0, 0}, {1, 1, 1}};
    QVERIFY(box.contains({1.0, 0.5, 0.0}));
    QVERIFY(!box.contains({1.0001, 0.5, 0.0}));
    QVERIFY(box.intersects(Box3{{1, 0, 0}, {2, 1, 1}}));
    QVERIFY(!box.intersects(Box3{{1.1, 0, 0}, {2, 1, 1}}));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::Vec3Test)
#include "vec3_test.moc"
