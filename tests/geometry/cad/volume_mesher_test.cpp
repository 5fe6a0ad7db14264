#include "geometry/cad/volume_mesher.h"

#include <QtTest>
#include <algorithm>
#include <cstring>
#include <map>
#include <numbers>
#include <set>

#include "geometry/cad/mesh_quality.h"
#include "geometry/solid_builder.h"

namespace twinbench {

using std::numbers::pi;

class VolumeMesherTest : public QObject {
    Q_OBJECT

private slots:
    void boxIsFilledExactly();
    void boundaryCarriesFaceIdsAndPointsOutward();
    void midSideNodesAreShared();
    void cylinderMeshConvergesToTheExactVolume();
    void midSideNodesLieOnTheCylinder();
    void fineHoleInPlateIsFollowed();
    void explicitSizeIsKept();
    void automaticSizeGivesThousandsOfElements();
    void repeatedRunIsIdentical();
    void noUnusedNodesAreLeft();
    void partWithoutSolidIsRefused();
    void impossibleSizeIsRefused();
    void stopRequestCancels();
    void jacobianBoundFindsAnInvertedElement();
    void scaledJacobianOfTheRegularTetrahedronIsOne();
};

namespace {

PartShape shapeOf(const Result<Solid>& solid) { return toPartShape(solid.value()).value(); }

PartShape plateWithHole() {
    const Solid drill = Solid::cylinder(0.002, 0.02).value().moved({0.02, 0.015, -0.005});
    return shapeOf(Solid::box({0.04, 0.03, 0.005}).value().cut(drill));
}

VolumeMesh meshOf(const PartShape& shape, std::optional<double> size = std::nullopt) {
    const auto mesh = meshSolid(shape, MeshSettings{size}, TaskContext());
    if (!mesh) {
        qFatal("%s", mesh.error().describe().c_str());
    }
    return *mesh;
}

TetrahedronNodes nodesOf(const VolumeMesh& mesh, std::size_t element) {
    TetrahedronNodes nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i] = mesh.nodes[mesh.elements[element][i]];
    }
    return nodes;
}

double volumeOf(const VolumeMesh& mesh) {
    double volume = 0.0;
    for (std::size_t element = 0; element < mesh.elements.size(); ++element) {
        volume += jacobianBounds(nodesOf(mesh, element)).volume;
    }
    return volume;
}

// Of the flat triangle between the corners, its length the area.
Vec3 areaVector(const VolumeMesh& mesh, const BoundaryTriangle& triangle) {
    const Vec3& a = mesh.nodes[triangle.nodes[0]];
    return 0.5 * cross(mesh.nodes[triangle.nodes[1]] - a, mesh.nodes[triangle.nodes[2]] - a);
}

double meanCornerEdge(const VolumeMesh& mesh) {
    double sum = 0.0;
    std::size_t count = 0;
    for (const auto& element : mesh.elements) {
        for (const auto& [a, b] : kTetrahedronEdges) {
            sum += norm(mesh.nodes[element[a]] - mesh.nodes[element[b]]);
            ++count;
        }
    }
    return sum / static_cast<double>(count);
}

bool isNear(double actual, double expected, double relative) {
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

}  // namespace

void VolumeMesherTest::boxIsFilledExactly() {
    const VolumeMesh mesh = meshOf(shapeOf(Solid::box({0.1, 0.06, 0.02})), 0.015);
    QVERIFY(isNear(volumeOf(mesh), 0.1 * 0.06 * 0.02, 1e-12));
    QVERIFY(std::abs(mesh.report.volumeError) < 1e-12);
    QVERIFY(mesh.report.minQuality > 0.05);
    QCOMPARE(mesh.report.relaxedNodes, 0u);
    QVERIFY(!mesh.report.method.empty());
}

void VolumeMesherTest::boundaryCarriesFaceIdsAndPointsOutward() {
    const PartShape shape = shapeOf(Solid::box({0.1, 0.06, 0.02}));
    const VolumeMesh mesh = meshOf(shape, 0.015);
    std::vector<double> areas(shape.faces.size(), 0.0);
    for (const BoundaryTriangle& triangle : mesh.boundary) {
        const Vec3 area = areaVector(mesh, triangle);
        QVERIFY(dot(area, shape.faces[triangle.face].normal) > 0.999 * norm(area));
        areas[triangle.face] += norm(area);
        const auto& element = mesh.elements[triangle.element];
        for (const std::uint32_t node : triangle.nodes) {
            QVERIFY(std::find(element.begin(), element.end(), node) != element.end());
        }
    }
    for (std::size_t face = 0; face < areas.size(); ++face) {
        QVERIFY(isNear(areas[face], shape.faces[face].area, 1e-12));
    }
}

void VolumeMesherTest::midSideNodesAreShared() {
    const VolumeMesh mesh = meshOf(shapeOf(Solid::box({0.1, 0.06, 0.02})), 0.015);
    std::map<std::set<std::uint32_t>, std::uint32_t> midOfEdge;
    for (const auto& element : mesh.elements) {
        for (std::size_t e = 0; e < kTetrahedronEdges.size(); ++e) {
            const auto [a, b] = kTetrahedronEdges[e];
            const auto [known, isNew] =
                midOfEdge.try_emplace({element[a], element[b]}, element[4 + e]);
            QCOMPARE(known->second, element[4 + e]);
            const Vec3 middle = 0.5 * (mesh.nodes[element[a]] + mesh.nodes[element[b]]);
            QVERIFY(norm(mesh.nodes[element[4 + e]] - middle) < 1e-12);
        }
    }
}

void VolumeMesherTest::cylinderMeshConvergesToTheExactVolume() {
    const PartShape shape = shapeOf(Solid::cylinder(0.01, 0.03));
    double previous = 1.0;
    for (const double size : {0.006, 0.003, 0.0015}) {
        const VolumeMesh mesh = meshOf(shape, size);
        const double error = std::abs(volumeOf(mesh) / (pi * 3e-6) - 1.0);
        QVERIFY(isNear(error, std::abs(mesh.report.volumeError), 1e-3));
        QVERIFY(error < 0.5 * previous);
        previous = error;
    }
    QVERIFY(previous < 1e-4);
}

void VolumeMesherTest::midSideNodesLieOnTheCylinder() {
    const PartShape shape = shapeOf(Solid::cylinder(0.01, 0.03));
    const VolumeMesh mesh = meshOf(shape);
    QCOMPARE(mesh.report.relaxedNodes, 0u);
    std::size_t checked = 0;
    for (const BoundaryTriangle& triangle : mesh.boundary) {
        if (shape.faces[triangle.face].kind != SurfaceKind::Cylinder) {
            continue;
        }
        for (const std::uint32_t node : triangle.nodes) {
            const Vec3& x = mesh.nodes[node];
            QVERIFY(std::abs(std::hypot(x.x, x.y) - 0.01) < 1e-9);
            ++checked;
        }
    }
    QVERIFY(checked > 0);
}

void VolumeMesherTest::fineHoleInPlateIsFollowed() {
    const PartShape shape = plateWithHole();
    const VolumeMesh mesh = meshOf(shape);
    QVERIFY(mesh.report.minQuality > 0.02);
    QVERIFY(std::abs(mesh.report.volumeError) < 1e-4);
    std::vector<double> areas(shape.faces.size(), 0.0);
    for (const BoundaryTriangle& triangle : mesh.boundary) {
        areas[triangle.face] += norm(areaVector(mesh, triangle));
    }
    for (std::size_t face = 0; face < areas.size(); ++face) {
        // Flat triangles inscribed in the hole, at least six around it: sin(pi/6) / (pi/6).
        const bool flat = shape.faces[face].kind == SurfaceKind::Plane;
        QVERIFY(isNear(areas[face], shape.faces[face].area, flat ? 0.01 : 0.05));
    }
}

void VolumeMesherTest::explicitSizeIsKept() {
    const PartShape shape = shapeOf(Solid::box({0.1, 0.06, 0.03}));
    for (const double size : {0.01, 0.005}) {
        const VolumeMesh mesh = meshOf(shape, size);
        QCOMPARE(mesh.report.size, size);
        const double mean = meanCornerEdge(mesh);
        QVERIFY2(isNear(mean, size, 0.15), std::to_string(mean).c_str());
    }
}

void VolumeMesherTest::automaticSizeGivesThousandsOfElements() {
    for (const PartShape& shape :
         {plateWithHole(), shapeOf(Solid::box({0.1, 0.06, 0.02})), shapeOf(Solid::sphere(0.02))}) {
        const std::size_t count = meshOf(shape).elements.size();
        QVERIFY2(count >= 1000 && count <= 40000, std::to_string(count).c_str());
    }
}

void VolumeMesherTest::repeatedRunIsIdentical() {
    const PartShape shape = plateWithHole();
    const VolumeMesh first = meshOf(shape, 0.003);
    const VolumeMesh second = meshOf(shape, 0.003);
    QVERIFY(first.nodes == second.nodes);
    QVERIFY(first.elements == second.elements);
    QCOMPARE(first.boundary.size(), second.boundary.size());
}

void VolumeMesherTest::noUnusedNodesAreLeft() {
    const VolumeMesh mesh = meshOf(plateWithHole(), 0.004);
    std::set<std::uint32_t> used;
    for (const auto& element : mesh.elements) {
        used.insert(element.begin(), element.end());
    }
    QCOMPARE(used.size(), mesh.nodes.size());
}

void VolumeMesherTest::partWithoutSolidIsRefused() {
    PartShape shape = shapeOf(Solid::box({0.1, 0.06, 0.02}));
    shape.solid = false;
    const auto mesh = meshSolid(shape, {}, TaskContext());
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().code, std::string("mesh.not_solid"));
}

void VolumeMesherTest::impossibleSizeIsRefused() {
    const PartShape shape = shapeOf(Solid::box({0.1, 0.06, 0.02}));
    for (const double size : {0.0, -1.0, 1e-5, std::nan("")}) {
        const auto mesh = meshSolid(shape, MeshSettings{size}, TaskContext());
        QVERIFY(!mesh);
        QCOMPARE(mesh.error().kind, ErrorKind::BadInput);
        QCOMPARE(mesh.error().code, std::string("mesh.size_too_small"));
    }
}

void VolumeMesherTest::stopRequestCancels() {
    std::stop_source source;
    source.request_stop();
    const auto mesh =
        meshSolid(shapeOf(Solid::box({0.1, 0.06, 0.02})), {}, TaskContext(source.get_token()));
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().kind, ErrorKind::Cancelled);
}

void VolumeMesherTest::jacobianBoundFindsAnInvertedElement() {
    TetrahedronNodes nodes = {Vec3{0, 0, 0}, Vec3{1, 0, 0}, Vec3{0, 1, 0}, Vec3{0, 0, 1}};
    for (std::size_t e = 0; e < kTetrahedronEdges.size(); ++e) {
        nodes[4 + e] = 0.5 * (nodes[kTetrahedronEdges[e][0]] + nodes[kTetrahedronEdges[e][1]]);
    }
    QVERIFY(isNear(jacobianBounds(nodes).minimum, 1.0, 1e-14));
    QVERIFY(isNear(jacobianBounds(nodes).volume, 1.0 / 6.0, 1e-14));
    nodes[4].x = 0.8;  // beyond three quarters of the edge the map folds over at corner 1
    QVERIFY(jacobianBounds(nodes).minimum < 0.0);
    QVERIFY(scaledJacobian(nodes, jacobianBounds(nodes)) < 0.0);
}

void VolumeMesherTest::scaledJacobianOfTheRegularTetrahedronIsOne() {
    TetrahedronNodes nodes = {Vec3{1, 1, 1}, Vec3{-1, 1, -1}, Vec3{1, -1, -1}, Vec3{-1, -1, 1}};
    for (std::size_t e = 0; e < kTetrahedronEdges.size(); ++e) {
        nodes[4 + e] = 0.5 * (nodes[kTetrahedronEdges[e][0]] + nodes[kTetrahedronEdges[e][1]]);
    }
    QVERIFY(isNear(scaledJacobian(nodes, jacobianBounds(nodes)), 1.0, 1e-12));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::VolumeMesherTest)
#include "volume_mesher_test.moc"
