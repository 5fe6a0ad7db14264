#include "geometry/solid_builder.h"

#include <QtTest>
#include <numbers>

namespace twinbench {

using std::numbers::pi;

class SolidBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void boxHasExactProperties();
    void roundSolidsHaveTheirExactVolume();
    void everyFaceOfABoxIsAPlaneWithOutwardNormal();
    void holeAndBossAreToldApart();
    void fusingAlignedBoxesMergesTheirFaces();
    void filletRoundsTheSelectedEdgesOnly();
    void chamferTakesPrismsOff();
    void placedSolidMovesAndMirrors();
    void tessellationEnclosesTheVolume();
    void edgesNameTheFacesTheyBound();
    void badSizesAreNamed();
    void filletThatDoesNotFitIsAnError();
    void cutThatLeavesTwoPiecesIsAnError();
    void manyToolsAtOnceAreAsOneAfterTheOther();
    void rotationTurnsByTheRightHandRule();
};

namespace {

Solid plate() { return Solid::box({0.1, 0.06, 0.01}).value(); }

PartShape shapeOf(const Solid& solid) { return toPartShape(solid).value(); }

bool isNear(double actual, double expected, double relative) {
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

/// The volume that the triangles enclose, by the divergence theorem.
double enclosedVolume(const Tessellation& t) {
    double sum = 0.0;
    for (const auto& [a, b, c] : t.triangles) {
        sum += dot(t.points[a], cross(t.points[b], t.points[c])) / 6.0;
    }
    return sum;
}

}  // namespace

void SolidBuilderTest::boxHasExactProperties() {
    const PartShape shape = shapeOf(plate());
    QVERIFY(shape.solid);
    QVERIFY(shape.valid);
    QVERIFY(isNear(shape.mass.volume, 6e-5, 1e-12));
    QVERIFY(isNear(shape.mass.area, 2 * (0.006 + 0.001 + 0.0006), 1e-12));
    QVERIFY(norm(shape.mass.centroid - Vec3{0.05, 0.03, 0.005}) < 1e-12);
    QVERIFY(norm(shape.mass.box.min) < 1e-12);
    QVERIFY(norm(shape.mass.box.max - Vec3{0.1, 0.06, 0.01}) < 1e-12);
    QCOMPARE(shape.faces.size(), std::size_t{6});
}

void SolidBuilderTest::roundSolidsHaveTheirExactVolume() {
    QVERIFY(isNear(shapeOf(Solid::cylinder(0.01, 0.03).value()).mass.volume, pi * 3e-6, 1e-9));
    QVERIFY(isNear(shapeOf(Solid::cone(0.01, 0.0, 0.03).value()).mass.volume, pi * 1e-6, 1e-9));
    const PartShape sphere = shapeOf(Solid::sphere(0.01).value());
    QVERIFY(isNear(sphere.mass.volume, pi * 4e-6 / 3, 1e-9));
    QVERIFY(norm(sphere.mass.box.max - Vec3{0.01, 0.01, 0.01}) < 1e-9);
}

void SolidBuilderTest::everyFaceOfABoxIsAPlaneWithOutwardNormal() {
    const PartShape shape = shapeOf(plate());
    for (const FaceInfo& face : shape.faces) {
        QCOMPARE(face.kind, SurfaceKind::Plane);
        QVERIFY(dot(face.normal, face.centroid - shape.mass.centroid) > 0.0);
    }
}

void SolidBuilderTest::holeAndBossAreToldApart() {
    const Solid drill = Solid::cylinder(0.004, 0.02).value().moved({0.02, 0.03, -0.005});
    const Solid pin = Solid::cylinder(0.006, 0.02).value().moved({0.07, 0.03, 0.005});
    const PartShape shape = shapeOf(plate().cut(drill).value().fuse(pin).value());
    int holes = 0;
    int bosses = 0;
    for (const FaceInfo& face : shape.faces) {
        if (face.kind == SurfaceKind::Cylinder) {
            QVERIFY(isNear(face.radius, face.hole ? 0.004 : 0.006, 1e-9));
            QVERIFY(std::abs(face.axisDirection.z) > 1.0 - 1e-9);
            ++(face.hole ? holes : bosses);
        }
    }
    QCOMPARE(holes, 1);
    QCOMPARE(bosses, 1);
}

void SolidBuilderTest::fusingAlignedBoxesMergesTheirFaces() {
    const Solid twice = plate().fuse(plate().moved({0.1, 0.0, 0.0})).value();
    const PartShape shape = shapeOf(twice);
    QCOMPARE(shape.faces.size(), std::size_t{6});
    QVERIFY(isNear(shape.mass.volume, 12e-5, 1e-12));
}

void SolidBuilderTest::filletRoundsTheSelectedEdgesOnly() {
    const double r = 0.005;
    const Solid rounded = plate().fillet(r, EdgeSelection::along({0, 0, 1})).value();
    const PartShape shape = shapeOf(rounded);
    QCOMPARE(shape.faces.size(), std::size_t{10});
    QVERIFY(isNear(shape.mass.volume, 6e-5 - (4 - pi) * r * r * 0.01, 1e-9));
    const auto top = plate().fillet(0.001, EdgeSelection::ofFaceNear({0.05, 0.03, 0.01}));
    QCOMPARE(shapeOf(top.value()).faces.size(), std::size_t{10});
    const auto one = plate().fillet(0.001, EdgeSelection::near({0.05, 0.0, 0.0}));
    QCOMPARE(shapeOf(one.value()).faces.size(), std::size_t{7});
}

void SolidBuilderTest::chamferTakesPrismsOff() {
    const Solid solid = plate().chamfer(0.002, EdgeSelection::along({0, 0, 1})).value();
    QVERIFY(isNear(shapeOf(solid).mass.volume, 6e-5 - 4 * 0.5 * 4e-6 * 0.01, 1e-9));
}

void SolidBuilderTest::placedSolidMovesAndMirrors() {
    Placement mirror;
    mirror.rotation[0] = {-1, 0, 0};
    mirror.translation = {0, 0, 1};
    const PartShape shape = shapeOf(plate().placed(mirror));
    QVERIFY(isNear(shape.mass.volume, 6e-5, 1e-12));
    QVERIFY(norm(shape.mass.centroid - Vec3{-0.05, 0.03, 1.005}) < 1e-12);
    for (const FaceInfo& face : shape.faces) {
        QVERIFY(dot(face.normal, face.centroid - shape.mass.centroid) > 0.0);
    }
}

void SolidBuilderTest::tessellationEnclosesTheVolume() {
    const Solid drill = Solid::cylinder(0.02, 0.02).value().moved({0.05, 0.03, -0.005});
    const PartShape shape = shapeOf(plate().cut(drill).value());
    const Tessellation& t = shape.tessellation;
    QVERIFY(isNear(enclosedVolume(t), shape.mass.volume, 0.01));
    QCOMPARE(t.faceOfTriangle.size(), t.triangles.size());
    for (const auto& [a, b, c] : t.triangles) {
        const Vec3 flat = cross(t.points[b] - t.points[a], t.points[c] - t.points[a]);
        QVERIFY(dot(flat, t.normals[a]) > 0.0);
        QVERIFY(std::abs(norm(t.normals[a]) - 1.0) < 1e-9);
    }
}

void SolidBuilderTest::edgesNameTheFacesTheyBound() {
    const PartShape box = shapeOf(plate());
    QCOMPARE(box.tessellation.edges.size(), std::size_t{12});
    for (const EdgePolyline& edge : box.tessellation.edges) {
        QVERIFY(edge.faces[0] >= 0 && edge.faces[1] >= 0);
        QVERIFY(edge.faces[0] != edge.faces[1]);
        QCOMPARE(edge.points.size(), std::size_t{2});
    }
    const PartShape cylinder = shapeOf(Solid::cylinder(0.01, 0.03).value());
    QCOMPARE(cylinder.tessellation.edges.size(), std::size_t{3});
    const auto seams =
        std::count_if(cylinder.tessellation.edges.begin(), cylinder.tessellation.edges.end(),
                      [](const EdgePolyline& edge) { return edge.faces[0] == edge.faces[1]; });
    QCOMPARE(seams, std::ptrdiff_t{1});
}

void SolidBuilderTest::badSizesAreNamed() {
    const auto box = Solid::box({0.1, -0.02, 0.1});
    QVERIFY(!box);
    QCOMPARE(box.error().kind, ErrorKind::BadInput);
    QCOMPARE(box.error().message(),
             std::string("The size is -20 mm; it must be greater than 0 mm."));
    QVERIFY(!Solid::cylinder(0.0, 1.0));
    QVERIFY(!Solid::sphere(std::nan("")));
}

void SolidBuilderTest::filletThatDoesNotFitIsAnError() {
    const auto result = plate().fillet(0.04, EdgeSelection::all());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Failed);
    QCOMPARE(result.error().object, std::string("fillet"));
}

void SolidBuilderTest::cutThatLeavesTwoPiecesIsAnError() {
    const Solid saw = Solid::box({0.01, 1.0, 1.0}).value().moved({0.05, -0.5, -0.5});
    const auto result = plate().cut(saw);
    QVERIFY(!result);
    QVERIFY(result.error().message().find("2 separate solids") != std::string::npos);
}

void SolidBuilderTest::manyToolsAtOnceAreAsOneAfterTheOther() {
    // The second drill overlaps the first, the third is apart.
    const Solid drill = Solid::cylinder(0.004, 0.02).value();
    const std::vector<Solid> drills = {drill.moved({0.02, 0.03, -0.005}),
                                       drill.moved({0.025, 0.03, -0.005}),
                                       drill.moved({0.07, 0.03, -0.005})};
    const PartShape atOnce = shapeOf(plate().cut(drills).value());
    const PartShape inTurn =
        shapeOf(plate().cut(drills[0]).value().cut(drills[1]).value().cut(drills[2]).value());
    QCOMPARE(atOnce.faces.size(), inTurn.faces.size());
    QVERIFY(isNear(atOnce.mass.volume, inTurn.mass.volume, 1e-9));
    // As much of the rods is outside of the plate as within.
    const PartShape pins = shapeOf(plate().fuse(drills).value());
    QVERIFY(isNear(pins.mass.volume + atOnce.mass.volume, 2 * 6e-5, 1e-9));
    const PartShape untouched = shapeOf(plate().cut(std::vector<Solid>{}).value());
    QVERIFY(isNear(untouched.mass.volume, 6e-5, 1e-9));
}

void SolidBuilderTest::rotationTurnsByTheRightHandRule() {
    const Vec3 turned = rotation({0, 0, 2}, pi / 2) * Vec3{1, 0, 0};
    QVERIFY(norm(turned - Vec3{0, 1, 0}) < 1e-15);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::SolidBuilderTest)
#include "solid_builder_test.moc"
