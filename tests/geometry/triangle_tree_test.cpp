#include "geometry/triangle_tree.h"

#include <QtTest>
#include <random>
#include <set>

#include "tests/geometry/synthetic_shapes.h"

namespace twinbench {

using namespace test;

class TriangleTreeTest : public QObject {
    Q_OBJECT

private slots:
    void nearestAgreesWithASearchThroughAllTriangles();
    void nearestBeyondTheLimitIsNone();
    void firstHitIsOnTheNearSide();
    void rayThroughADiagonalOfTwoTrianglesHits();
    void insideIsToldFromOutside();
    void everyOverlappingTriangleIsVisitedOnce();
    void emptyTessellationHasNothingNear();
};

namespace {

std::vector<Vec3> randomPoints(int count, double range) {
    std::mt19937 generator(7);
    std::uniform_real_distribution<double> uniform(-range, range);
    std::vector<Vec3> points;
    for (int i = 0; i < count; ++i) {
        const double x = uniform(generator);
        const double y = uniform(generator);
        points.push_back({x, y, uniform(generator)});
    }
    return points;
}

}  // namespace

void TriangleTreeTest::nearestAgreesWithASearchThroughAllTriangles() {
    const ShapePointer shape = tubeShape(0.5, 1.0, 2.0, 24);
    const Tessellation& mesh = shape->tessellation;
    const TriangleTree tree(mesh);
    for (const Vec3& point : randomPoints(200, 2.5)) {
        double least = HUGE_VAL;
        for (const auto& [a, b, c] : mesh.triangles) {
            const Vec3 near =
                nearestPointOfTriangle(point, mesh.points[a], mesh.points[b], mesh.points[c]);
            least = std::min(least, norm(point - near));
        }
        const auto found = tree.nearest(point);
        QVERIFY(found);
        QVERIFY(std::fabs(found->distance - least) < 1e-14);
        QVERIFY(std::fabs(norm(point - found->point) - least) < 1e-14);
    }
}

void TriangleTreeTest::nearestBeyondTheLimitIsNone() {
    const ShapePointer shape = boxShape({0, 0, 0}, {1, 1, 1});
    const TriangleTree tree(shape->tessellation);
    QVERIFY(!tree.nearest({0.5, 0.5, 1.5}, 0.4));
    QVERIFY(tree.nearest({0.5, 0.5, 1.5}, 0.6));
}

void TriangleTreeTest::firstHitIsOnTheNearSide() {
    const ShapePointer shape = boxShape({0, 0, 0}, {1, 1, 1});
    const TriangleTree tree(shape->tessellation);
    const auto hit = tree.firstHit({0.3, 0.4, 5.0}, {0, 0, -2});
    QVERIFY(hit);
    QCOMPARE(hit->distance, 2.0);
    QCOMPARE(shape->tessellation.faceOfTriangle[hit->triangle], std::uint32_t{MaxZ});
    QVERIFY(!tree.firstHit({0.3, 0.4, 5.0}, {0, 0, 1}));
    QVERIFY(!tree.firstHit({1.3, 0.4, 5.0}, {0, 0, -1}));
}

void TriangleTreeTest::rayThroughADiagonalOfTwoTrianglesHits() {
    const ShapePointer shape = boxShape({0, 0, 0}, {0.3, 0.3, 0.3});
    const TriangleTree tree(shape->tessellation);
    for (int i = 1; i < 100; ++i) {
        const double s = 0.3 * i / 100.0;
        QVERIFY(tree.firstHit({s, s, 1.0}, {0, 0, -1}));
        QVERIFY(tree.firstHit({s, 0.3 - s, 1.0}, {0, 0, -1}));
    }
}

void TriangleTreeTest::insideIsToldFromOutside() {
    const ShapePointer shape = tubeShape(0.5, 1.0, 2.0, 64);
    const TriangleTree tree(shape->tessellation);
    for (const Vec3& point : randomPoints(500, 2.1)) {
        const double radius = std::hypot(point.x, point.y);
        // The facets lie up to 0.0012 inside the circles.
        if (std::fabs(radius - 0.5) < 0.002 || std::fabs(radius - 1.0) < 0.002) {
            continue;
        }
        const bool inside = radius > 0.5 && radius < 1.0 && point.z > 0.0 && point.z < 2.0;
        QCOMPARE(tree.contains(point), inside);
    }
}

void TriangleTreeTest::everyOverlappingTriangleIsVisitedOnce() {
    const ShapePointer shape = sphereShape(1.0, 32);
    const Tessellation& mesh = shape->tessellation;
    const TriangleTree tree(mesh);
    const Box3 query = {{0.2, -0.5, -0.3}, {2.0, 0.4, 0.6}};
    std::multiset<std::uint32_t> visited;
    tree.visitOverlapping(query, [&](std::uint32_t triangle) { visited.insert(triangle); });
    std::multiset<std::uint32_t> expected;
    for (std::uint32_t i = 0; i < mesh.triangles.size(); ++i) {
        Box3 box;
        for (const auto corner : mesh.triangles[i]) {
            box.add(mesh.points[corner]);
        }
        if (box.intersects(query)) {
            expected.insert(i);
        }
    }
    QVERIFY(!expected.empty());
    QVERIFY(visited == expected);
}

void TriangleTreeTest::emptyTessellationHasNothingNear() {
    const Tessellation mesh;
    const TriangleTree tree(mesh);
    QVERIFY(!tree.nearest({0, 0, 0}));
    QVERIFY(!tree.firstHit({0, 0, 0}, {0, 0, 1}));
    QVERIFY(!tree.contains({0, 0, 0}));
    QVERIFY(tree.box().isEmpty());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::TriangleTreeTest)
#include "triangle_tree_test.moc"
