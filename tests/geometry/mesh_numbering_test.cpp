#include "geometry/mesh_numbering.h"

#include <QtTest>
#include <algorithm>

namespace twinbench {

class MeshNumberingTest : public QObject {
    Q_OBJECT

private slots:
    void elementsKeepTheirNodesPlaces();
    void elementsCloseInSpaceFollowOneAnother();
    void nodesComeInTheOrderOfTheirFirstUse();
    void boundaryTrianglesKeepTheirElementAndPlaces();
};

namespace {

/// A row of straight elements that share no nodes, each a millimetre further in x than the one
/// before, in an order that jumps; the first node of all belongs to no element.
VolumeMesh scattered() {
    constexpr std::uint32_t kCount = 32;
    constexpr std::uint32_t kStride = 11;  // has no factor in common with the count
    const std::array<Vec3, 10> places = {{{0, 0, 0},
                                          {1, 0, 0},
                                          {0, 1, 0},
                                          {0, 0, 1},
                                          {0.5, 0, 0},
                                          {0.5, 0.5, 0},
                                          {0, 0.5, 0},
                                          {0, 0, 0.5},
                                          {0.5, 0, 0.5},
                                          {0, 0.5, 0.5}}};
    VolumeMesh mesh;
    mesh.nodes.push_back({-1, -1, -1});
    for (std::uint32_t i = 0; i < kCount; ++i) {
        const Vec3 corner{1.0 * (i * kStride % kCount), 0.0, 0.0};
        std::array<std::uint32_t, 10> element;
        for (std::size_t k = 0; k < 10; ++k) {
            element[k] = static_cast<std::uint32_t>(mesh.nodes.size());
            mesh.nodes.push_back(corner + 0.5 * places[k]);
        }
        mesh.boundary.push_back(
            {{element[0], element[2], element[1], element[6], element[5], element[4]}, i, i});
        mesh.elements.push_back(element);
    }
    return mesh;
}

/// The way from each element to the next.
double wayThrough(const VolumeMesh& mesh) {
    double way = 0.0;
    for (std::size_t e = 1; e < mesh.elements.size(); ++e) {
        way += norm(mesh.nodes[mesh.elements[e][0]] - mesh.nodes[mesh.elements[e - 1][0]]);
    }
    return way;
}

}  // namespace

void MeshNumberingTest::elementsKeepTheirNodesPlaces() {
    VolumeMesh mesh = scattered();
    numberAlongCurve(mesh);
    QCOMPARE(mesh.elements.size(), scattered().elements.size());
    for (const auto& element : mesh.elements) {
        const Vec3 corner = mesh.nodes[element[0]];
        QVERIFY(mesh.nodes[element[1]] == (corner + Vec3{0.5, 0, 0}));
        QVERIFY(mesh.nodes[element[9]] == (corner + Vec3{0, 0.25, 0.25}));
    }
}

void MeshNumberingTest::elementsCloseInSpaceFollowOneAnother() {
    VolumeMesh mesh = scattered();
    numberAlongCurve(mesh);
    QVERIFY(wayThrough(mesh) < 0.3 * wayThrough(scattered()));
}

void MeshNumberingTest::nodesComeInTheOrderOfTheirFirstUse() {
    VolumeMesh mesh = scattered();
    numberAlongCurve(mesh);
    std::uint32_t next = 0;
    for (const auto& element : mesh.elements) {
        for (const std::uint32_t node : element) {
            QCOMPARE(node, next++);
        }
    }
    QVERIFY(mesh.nodes.back() == (Vec3{-1, -1, -1}));
}

void MeshNumberingTest::boundaryTrianglesKeepTheirElementAndPlaces() {
    VolumeMesh mesh = scattered();
    const std::vector<BoundaryTriangle> before = mesh.boundary;
    const std::vector<Vec3> places = mesh.nodes;
    numberAlongCurve(mesh);
    QCOMPARE(mesh.boundary.size(), before.size());
    QVERIFY(std::ranges::is_sorted(mesh.boundary, {}, &BoundaryTriangle::element));
    for (const BoundaryTriangle& triangle : mesh.boundary) {
        const auto same = std::ranges::find(before, triangle.face, &BoundaryTriangle::face);
        QVERIFY(same != before.end());
        QVERIFY(mesh.nodes[triangle.nodes[2]] == places[same->nodes[2]]);
        QCOMPARE(mesh.elements[triangle.element][0], triangle.nodes[0]);
    }
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::MeshNumberingTest)
#include "mesh_numbering_test.moc"
