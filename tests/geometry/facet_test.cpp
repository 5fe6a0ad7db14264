#include "geometry/facet.h"

#include <QtTest>

namespace twinbench {

class FacetTest : public QObject {
    Q_OBJECT

private slots:
    void heightOverAChordIsThatOfTheArc();
    void bulgeOfAHoleIsNegative();
    void planeHasNoBulge();
    void apexOfAConeHasNoBulge();
    void reachFindsTheTopOfASphere();
    void mirroredFacetKeepsItsBulge();
};

namespace {

/// One triangle with these normals, which need not be of unit length.
Facet facetWith(const std::array<Vec3, 3>& points, const std::array<Vec3, 3>& normals) {
    Tessellation mesh;
    mesh.points.assign(points.begin(), points.end());
    for (const Vec3& normal : normals) {
        mesh.normals.push_back(normalized(normal));
    }
    mesh.triangles = {{0, 1, 2}};
    mesh.faceOfTriangle = {0};
    return makeFacet(mesh, 0);
}

constexpr double kHalfAngle = 0.15;

Vec3 onArc(double angle, double z) { return {std::sin(angle), z, std::cos(angle)}; }

/// A facet of a cylinder of radius 1 about the y axis, its top at z = 1.
Facet cylinderFacet(bool hole) {
    const Vec3 a = onArc(-kHalfAngle, 0);
    const Vec3 b = onArc(kHalfAngle, 0);
    const Vec3 na = hole ? -a : a;
    const Vec3 nb = hole ? -b : b;
    const Vec3 c = onArc(kHalfAngle, 1);
    return hole ? facetWith({b, a, c}, {nb, na, nb}) : facetWith({a, b, c}, {na, nb, nb});
}

}  // namespace

void FacetTest::heightOverAChordIsThatOfTheArc() {
    const double exact = 1.0 - std::cos(kHalfAngle);
    const Facet facet = cylinderFacet(false);
    const double height = facet.height({0.5, 0.5, 0.0});
    QVERIFY(std::fabs(height - exact) < kHalfAngle * kHalfAngle * exact);
    QVERIFY(std::fabs(facet.sag() - exact) < kHalfAngle * kHalfAngle * exact);
    QCOMPARE(facet.height({0.0, 0.0, 1.0}), 0.0);
    QVERIFY(std::fabs(facet.height({0.0, 0.5, 0.5})) < 1e-15);
}

void FacetTest::bulgeOfAHoleIsNegative() {
    const double exact = 1.0 - std::cos(kHalfAngle);
    QVERIFY(std::fabs(cylinderFacet(true).height({0.5, 0.5, 0.0}) + exact) < 0.03 * exact);
}

void FacetTest::planeHasNoBulge() {
    const Vec3 up = {0, 0, 1};
    const Facet facet = facetWith({Vec3{0, 0, 0}, {1, 0, 0}, {0, 1, 0}}, {up, up, up});
    QCOMPARE(facet.sag(), 0.0);
    QVERIFY(facet.normal == up);
    QCOMPARE(facet.reach({1, 0, 0}), 1.0);
}

void FacetTest::apexOfAConeHasNoBulge() {
    // The normal in the apex is the axis, on the rim it is upright on the straight generator.
    const double c = std::cos(kHalfAngle);
    const double s = std::sin(kHalfAngle);
    const Facet facet =
        facetWith({Vec3{0, 0, 1}, {c, -s, 0}, {c, s, 0}}, {Vec3{0, 0, 1}, {c, -s, 1}, {c, s, 1}});
    QVERIFY(std::fabs(facet.height({0.5, 0.5, 0.0})) < 1e-15);
    QVERIFY(std::fabs(facet.height({0.5, 0.0, 0.5})) < 1e-15);
    QVERIFY(facet.height({0.0, 0.5, 0.5}) > 0.0);
}

void FacetTest::reachFindsTheTopOfASphere() {
    const Vec3 a = normalized({0.12, -0.05, 1});
    const Vec3 b = normalized({-0.02, 0.13, 1});
    const Vec3 c = normalized({-0.11, -0.09, 1});
    const Facet facet = facetWith({a, b, c}, {a, b, c});
    QVERIFY(std::fabs(facet.reach({0, 0, 1}) - 1.0) < 1e-4);
    QVERIFY(std::max({a.z, b.z, c.z}) < 1.0 - 5e-3);
    QCOMPARE(facet.reach({0, 0, -1}), -std::min({a.z, b.z, c.z}));
}

void FacetTest::mirroredFacetKeepsItsBulge() {
    Placement mirror;
    mirror.rotation[2].z = -1.0;
    const Facet facet = cylinderFacet(false);
    const Facet mirrored = facet.placed(mirror);
    QCOMPARE(mirrored.reach({0, 0, -1}), facet.reach({0, 0, 1}));
    QVERIFY(std::fabs(facet.reach({0, 0, 1}) - 1.0) < 1e-3);
    QVERIFY(mirrored.normal.z < 0.0);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::FacetTest)
#include "facet_test.moc"
