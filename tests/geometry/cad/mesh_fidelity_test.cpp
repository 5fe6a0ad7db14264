#include "geometry/cad/mesh_fidelity.h"

#include <QtTest>
#include <algorithm>
#include <functional>
#include <map>

#include <BRep_Builder.hxx>
#include <TopExp_Explorer.hxx>
#include <TopoDS.hxx>
#include <TopoDS_Edge.hxx>

#include "geometry/cad/shape_codec.h"
#include "geometry/cad/volume_mesher.h"
#include "geometry/solid_builder.h"

namespace twinbench {

class MeshFidelityTest : public QObject {
    Q_OBJECT

private slots:
    void meshOfAPlateWithAHoleIsFaithful();
    void curvedAreaOfACylinderIsExact();
    void lostFaceIsRefused();
    void missingTrianglesShowAsAreaError();
    void areaIsKnownToTheTolerancesOfTheEdges();
    void areaWithinItsToleranceIsNoError();
    void tinyAndNarrowFacesMayVanish();
    void inwardBendsOfASheetAreMissedAtLargeElements();
    void bendsOfASheetAreFollowedByFewElements();
    void bothSidesOfThinBendsAreRefined();
    void smallFacesAreRefinedByThemselves();
    void remeshedPlateKeepsItsFaces();
    void remeshedPlateKeepsItsVolume();
    void remeshedRodFollowsItsRoundFace();
    void remeshWithoutEdgesIsAValidMesh();
    void remeshIsTheSameEachTime();
};

namespace {

PartShape plateWithHole() {
    const Solid drill = Solid::cylinder(0.006, 0.02).value().moved({0.02, 0.015, -0.005});
    return toPartShape(Solid::box({0.04, 0.03, 0.005}).value().cut(drill).value()).value();
}

VolumeMesh meshBy(const char* method, const PartShape& shape) {
    const auto mesh = meshSolid(shape, {}, *findRung(method), TaskContext());
    if (!mesh) {
        qFatal("%s", mesh.error().describe().c_str());
    }
    return *mesh;
}

// A tube bent of a sheet, 0.8 m long; its inner radius of bending.
PartShape bentTube(double sheet = 0.004, double radius = 0.004) {
    const auto profile = [](const Vec3& size, double rounding) {
        const Solid box = Solid::box(size).value();
        return box.fillet(rounding, EdgeSelection::along({1, 0, 0})).value();
    };
    const Solid inside =
        profile({1.0, 0.06 - 2.0 * sheet, 0.1 - 2.0 * sheet}, radius).moved({-0.1, sheet, sheet});
    return toPartShape(profile({0.8, 0.06, 0.1}, radius + sheet).cut(inside).value()).value();
}

VolumeMesh refined(const VolumeMesh& mesh, const PartShape& shape, double size) {
    MeshRung rung = *findRung("gmsh frontal at faces");
    rung.faceSizes = mesh.report.missedFaces;
    return meshSolid(shape, {.size = size}, rung, TaskContext()).value();
}

std::uint32_t cylinderOf(const PartShape& shape) {
    for (std::uint32_t face = 0; face < shape.faces.size(); ++face) {
        if (shape.faces[face].kind == SurfaceKind::Cylinder) {
            return face;
        }
    }
    qFatal("The plate has no hole.");
}

std::vector<double> exactly(const PartShape& shape) {
    return std::vector<double>(shape.faces.size(), 0.0);
}

}  // namespace

void MeshFidelityTest::meshOfAPlateWithAHoleIsFaithful() {
    const VolumeMesh mesh = meshBy("gmsh frontal", plateWithHole());
    QVERIFY(isFaithful(mesh.report));
    QVERIFY(std::abs(mesh.report.faceAreaError) < 1e-3);
    QCOMPARE(mesh.report.nodesOffFaces, 0.0);
}

void MeshFidelityTest::curvedAreaOfACylinderIsExact() {
    const PartShape shape = toPartShape(Solid::cylinder(0.01, 0.03).value()).value();
    const auto mesh = meshSolid(shape, {.size = 0.004}, *findRung("gmsh frontal"), TaskContext());
    QVERIFY(mesh);
    // Flat triangles between the corners would miss more than a percent.
    QVERIFY(std::abs(largestOf(faceAreaErrors(*mesh, shape, exactly(shape)).value())) < 1e-3);
}

void MeshFidelityTest::lostFaceIsRefused() {
    const PartShape shape = plateWithHole();
    VolumeMesh mesh = meshBy("gmsh frontal", shape);
    const std::uint32_t hole = cylinderOf(shape);
    for (BoundaryTriangle& triangle : mesh.boundary) {
        triangle.face = triangle.face == hole ? (hole + 1) % 7 : triangle.face;
    }
    const auto error = faceAreaErrors(mesh, shape, exactly(shape));
    QVERIFY(!error);
    QCOMPARE(error.error().code, std::string("mesh.face_lost"));
    QCOMPARE(error.error().arguments[0], std::string("1"));
}

void MeshFidelityTest::missingTrianglesShowAsAreaError() {
    const PartShape shape = plateWithHole();
    VolumeMesh mesh = meshBy("gmsh frontal", shape);
    const std::uint32_t hole = cylinderOf(shape);
    int kept = 0;
    std::erase_if(mesh.boundary, [&](const BoundaryTriangle& triangle) {
        return triangle.face == hole && ++kept % 2 == 0;
    });
    mesh.report.faceAreaError = largestOf(faceAreaErrors(mesh, shape, exactly(shape)).value());
    QVERIFY(mesh.report.faceAreaError < -0.3);
    QVERIFY(!isFaithful(mesh.report));
}

void MeshFidelityTest::areaIsKnownToTheTolerancesOfTheEdges() {
    const PartShape shape = toPartShape(Solid::box({0.01, 0.01, 0.01}).value()).value();
    const auto faces = facesOf(decodeShape(shape.brep).value());
    QVERIFY(areaTolerances(faces)[0] < 1e-11);  // the kernel's tolerance is 1e-7 mm
    const TopExp_Explorer edges(faces[0], TopAbs_EDGE);
    BRep_Builder().UpdateEdge(TopoDS::Edge(edges.Current()), 0.02);
    QVERIFY(std::abs(areaTolerances(faces)[0] - 0.2e-6) < 1e-11);  // 0.02 mm along 10 mm
}

void MeshFidelityTest::areaWithinItsToleranceIsNoError() {
    PartShape shape = plateWithHole();
    const VolumeMesh mesh = meshBy("gmsh frontal", shape);
    const std::uint32_t hole = cylinderOf(shape);
    shape.faces[hole].area *= 1.1;
    std::vector<double> tolerances = exactly(shape);
    tolerances[hole] = 0.12 * shape.faces[hole].area;
    QVERIFY(std::abs(largestOf(faceAreaErrors(mesh, shape, tolerances).value())) < 1e-3);
    tolerances[hole] = 0.05 * shape.faces[hole].area;
    QVERIFY(std::abs(largestOf(faceAreaErrors(mesh, shape, tolerances).value()) + 0.041) < 2e-3);
}

void MeshFidelityTest::tinyAndNarrowFacesMayVanish() {
    PartShape shape = toPartShape(Solid::box({0.1, 0.1, 0.1}).value()).value();
    QVERIFY(std::ranges::none_of(facesThatMayVanish(shape), std::identity()));
    shape.faces[2].area = 0.5e-6;  // 0.5 % of 173 mm is 0.87 mm
    QVERIFY(facesThatMayVanish(shape)[2]);
    shape.faces[2].area = 0.2 * 0.3e-3;  // 0.2 % is 0.35 mm
    QVERIFY(facesThatMayVanish(shape)[2]);
    shape.faces[2].area = 0.2 * 0.4e-3;
    QVERIFY(!facesThatMayVanish(shape)[2]);
}

void MeshFidelityTest::inwardBendsOfASheetAreMissedAtLargeElements() {
    const PartShape shape = bentTube();
    const auto mesh = meshSolid(shape, {.size = 0.02}, *findRung("gmsh frontal"), TaskContext());
    QVERIFY(mesh);
    QVERIFY(!isFaithful(mesh->report));
    QCOMPARE(mesh->report.missedFaces.size(), std::size_t(4));
    for (const FaceSize& missed : mesh->report.missedFaces) {
        QVERIFY(shape.faces[missed.face].hole);
        QVERIFY(missed.size > 0.002 && missed.size < 0.004);  // two in a quarter turn
    }
}

// Small elements all over the bends would be six times as many.
void MeshFidelityTest::bendsOfASheetAreFollowedByFewElements() {
    const PartShape shape = bentTube();
    const auto first = meshSolid(shape, {.size = 0.02}, *findRung("gmsh frontal"), TaskContext());
    QVERIFY(first);
    const VolumeMesh mesh = refined(*first, shape, 0.02);
    QVERIFY(isFaithful(mesh.report));
    QVERIFY(mesh.report.missedFaces.empty());
    QVERIFY(mesh.report.minQuality > 1e-3);
    QVERIFY2(mesh.nodes.size() < 3 * first->nodes.size(),
             std::to_string(mesh.nodes.size()).c_str());
}

// With a single row outside, its flat triangles would cut those of two rows inside.
void MeshFidelityTest::bothSidesOfThinBendsAreRefined() {
    const PartShape shape = bentTube(0.002, 0.006);
    const auto first = meshSolid(shape, {.size = 0.02}, *findRung("gmsh frontal"), TaskContext());
    QVERIFY(first);
    QVERIFY(!isFaithful(first->report));
    QCOMPARE(first->report.missedFaces.size(), std::size_t(8));
    QVERIFY(isFaithful(refined(*first, shape, 0.02).report));
}

void MeshFidelityTest::smallFacesAreRefinedByThemselves() {
    std::vector<Solid> drills;
    for (int i = 0; i < 6; ++i) {
        drills.push_back(
            Solid::cylinder(0.0015, 0.02).value().moved({0.03 * i + 0.02, 0.05, -0.005}));
    }
    const PartShape shape =
        toPartShape(Solid::box({0.2, 0.1, 0.003}).value().cut(drills).value()).value();
    const auto first = meshSolid(shape, {.size = 0.02}, *findRung("gmsh frontal"), TaskContext());
    QVERIFY(first);
    VolumeMesh few = *first;
    few.report.missedFaces = {{cylinderOf(shape), 0.0006}};
    const VolumeMesh mesh = refined(few, shape, 0.02);
    const auto trianglesOn = [&](const VolumeMesh& of) {
        return std::ranges::count(of.boundary, cylinderOf(shape), &BoundaryTriangle::face);
    };
    QVERIFY(trianglesOn(mesh) > 2 * trianglesOn(*first));
    QVERIFY2(mesh.nodes.size() < 2 * first->nodes.size(),
             std::to_string(mesh.nodes.size()).c_str());
}

void MeshFidelityTest::remeshedPlateKeepsItsFaces() {
    const PartShape shape = plateWithHole();
    const VolumeMesh mesh = meshBy("cgal", shape);
    QVERIFY(isFaithful(mesh.report));
    QVERIFY(mesh.report.minQuality > 1e-3);
    std::map<std::uint32_t, double> areas;
    for (const BoundaryTriangle& triangle : mesh.boundary) {
        const Vec3& a = mesh.nodes[triangle.nodes[0]];
        areas[triangle.face] +=
            0.5 * norm(cross(mesh.nodes[triangle.nodes[1]] - a, mesh.nodes[triangle.nodes[2]] - a));
    }
    QCOMPARE(areas.size(), shape.faces.size());
    for (const auto& [face, area] : areas) {
        QVERIFY(std::abs(area / shape.faces[face].area - 1.0) < 0.03);  // of flat triangles
    }
}

void MeshFidelityTest::remeshedPlateKeepsItsVolume() {
    const VolumeMesh mesh = meshBy("cgal", plateWithHole());
    QVERIFY(std::abs(mesh.report.volumeError) < 1e-3);
}

// Long straight edges beside a thin round face need elements as small as those of the face.
void MeshFidelityTest::remeshedRodFollowsItsRoundFace() {
    const Solid flat = Solid::box({0.02, 0.02, 0.3}).value().moved({-0.01, 0.0, -0.05});
    const Solid rod = Solid::cylinder(0.005, 0.2).value().cut(flat).value();
    const VolumeMesh mesh = meshBy("cgal", toPartShape(rod).value());
    QVERIFY(isFaithful(mesh.report));
    QVERIFY2(std::abs(mesh.report.volumeError) < 0.008,
             std::to_string(mesh.report.volumeError).c_str());
}

void MeshFidelityTest::remeshWithoutEdgesIsAValidMesh() {
    const VolumeMesh mesh = meshBy("cgal without edges", plateWithHole());
    QVERIFY(mesh.report.minQuality > 0.0);
    QVERIFY(std::abs(mesh.report.volumeError) < 0.01);
}

void MeshFidelityTest::remeshIsTheSameEachTime() {
    const PartShape shape = plateWithHole();
    QVERIFY(meshBy("cgal", shape).nodes == meshBy("cgal", shape).nodes);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::MeshFidelityTest)
#include "mesh_fidelity_test.moc"
