#include "app/window/mesh_note.h"

#include <QtTest>

using namespace twinbench;

class MeshNoteTest : public QObject {
    Q_OBJECT

private:
    static MeshOutcome meshed(std::size_t elements, double quality) {
        VolumeMesh mesh;
        mesh.elements.resize(elements);
        mesh.report.minQuality = quality;
        MeshOutcome outcome;
        outcome.mesh = std::make_shared<const VolumeMesh>(std::move(mesh));
        return outcome;
    }

private slots:
    void tellsPartsElementsAndTime() {
        QCOMPARE(MeshNote::of({{0, meshed(10, 0.3)}, {4, meshed(5, 0.2)}}, 1.5),
                 QString("Mesh: 2 parts meshed, 15 elements, 1.5 s, no poor elements"));
    }

    void tellsPoorPartsAndThoseWithoutAMesh() {
        MeshOutcome failed;
        failed.error = failure("mesh.failed", "A", "No.");
        QCOMPARE(MeshNote::of({{0, meshed(10, 0.001)}, {1, failed}}, 2.0),
                 QString("Mesh: 1 part meshed, 10 elements, 2.0 s, 1 part with poor elements, "
                         "1 part has no mesh"));
    }
};

QTEST_APPLESS_MAIN(MeshNoteTest)
#include "mesh_note_test.moc"
