#include "geometry/volume_mesh.h"

#include <QtTest>

namespace twinbench {

class VolumeMeshTest : public QObject {
    Q_OBJECT

private slots:
    void archiveRoundTripKeepsEverything();
    void truncatedArchiveIsAnError();
    void meshesWithoutFidelityAreStillRead();
    void elementWithoutItsNodeIsAnError();
};

namespace {

/// A flag, two counts, two numbers and the length of an empty list: what stands at the end of an
/// archive and is not in those of the first meshes.
constexpr std::size_t kFidelityBytes =
    sizeof(bool) + 2 * sizeof(std::uint32_t) + 2 * sizeof(double) + sizeof(std::uint64_t);

VolumeMesh oneElement() {
    VolumeMesh mesh;
    mesh.nodes = {{0, 0, 0},   {1, 0, 0},   {0, 1, 0},   {0, 0, 1},     {0.5, 0, 0},
                  {.5, .5, 0}, {0, 0.5, 0}, {0, 0, 0.5}, {0.5, 0, 0.5}, {0, 0.5, 0.5}};
    mesh.elements = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}};
    mesh.boundary = {{{0, 2, 1, 6, 5, 4}, 7, 0}};
    mesh.report = {.method = "gmsh delaunay",
                   .minQuality = 0.5,
                   .volumeError = -0.01,
                   .relaxedNodes = 3,
                   .seconds = 1.5,
                   .size = 0.002,
                   .healed = true,
                   .removedEdges = 2,
                   .removedFaces = 1,
                   .faceAreaError = -0.03,
                   .nodesOffFaces = 0.02,
                   .missedFaces = {{7, 0.001}}};
    return mesh;
}

}  // namespace

void VolumeMeshTest::archiveRoundTripKeepsEverything() {
    const std::vector<std::byte> bytes = toBytes(oneElement());
    const Result<VolumeMesh> mesh = volumeMeshFromBytes(bytes);
    QVERIFY(mesh);
    QVERIFY(mesh->nodes == oneElement().nodes);
    QVERIFY(mesh->elements == oneElement().elements);
    QCOMPARE(mesh->boundary[0].face, 7U);
    QVERIFY(mesh->boundary[0].nodes == oneElement().boundary[0].nodes);
    QCOMPARE(mesh->report.method, std::string("gmsh delaunay"));
    QCOMPARE(mesh->report.relaxedNodes, 3U);
    QCOMPARE(mesh->report.size, 0.002);
    QVERIFY(mesh->report.healed);
    QCOMPARE(mesh->report.faceAreaError, -0.03);
    QCOMPARE(mesh->report.nodesOffFaces, 0.02);
    QCOMPARE(mesh->report.missedFaces.size(), std::size_t(1));
    QCOMPARE(mesh->report.missedFaces[0].size, 0.001);
}

void VolumeMeshTest::truncatedArchiveIsAnError() {
    VolumeMesh whole = oneElement();
    whole.report.missedFaces.clear();
    const std::vector<std::byte> bytes = toBytes(whole);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY2(size == bytes.size() - kFidelityBytes ||
                     !volumeMeshFromBytes(std::span(bytes).first(size)),
                 qPrintable(QString::number(size)));
    }
}

void VolumeMeshTest::meshesWithoutFidelityAreStillRead() {
    VolumeMesh whole = oneElement();
    whole.report.missedFaces.clear();
    const std::vector<std::byte> bytes = toBytes(whole);
    const auto old = volumeMeshFromBytes(std::span(bytes).first(bytes.size() - kFidelityBytes));
    QVERIFY(old);
    QVERIFY(old->nodes == whole.nodes);
    QCOMPARE(old->report.size, 0.002);
    QVERIFY(!old->report.healed);
}

void VolumeMeshTest::elementWithoutItsNodeIsAnError() {
    VolumeMesh mesh = oneElement();
    mesh.elements[0][9] = 10;
    const Result<VolumeMesh> after = volumeMeshFromBytes(toBytes(mesh));
    QVERIFY(!after);
    QCOMPARE(after.error().code, std::string("volume_mesh.damaged"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::VolumeMeshTest)
#include "volume_mesh_test.moc"
