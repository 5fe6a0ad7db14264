// Every distinct solid of the real files, meshed in the worker process at its automatic size.
#include <QtTest>
#include <set>

#include "geometry/geometry_worker.h"

namespace twinbench {

class RealMeshesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void solidsOfTheFileMesh_data();
    void solidsOfTheFileMesh();
    void cleanupTestCase();

private:
    std::size_t solids_ = 0;
    std::size_t meshed_ = 0;
};

namespace {

std::filesystem::path folder() { return std::filesystem::path(TWINBENCH_REAL_DATA) / "step"; }

GeometryWorker worker() {
    return GeometryWorker(std::filesystem::path(TWINBENCH_BINARY_DIR) / "twinbench-worker");
}

}  // namespace

void RealMeshesTest::initTestCase() {
    if (!std::filesystem::exists(folder())) {
        QSKIP("The folder of real data is missing.");
    }
}

// `least` is the number of solids that mesh today, of all distinct ones of the file.
void RealMeshesTest::solidsOfTheFileMesh_data() {
    QTest::addColumn<int>("least");
    QTest::newRow("BatteryHolder_Keystone_1042_1x18650.step") << 9;
    QTest::newRow("Heatsink_125x35x50mm_3xFixationM3.step") << 1;
    QTest::newRow("TO-247-3_Vertical.step") << 1;
    QTest::newRow("Transformer_37x44.step") << 13;
    QTest::newRow("as1-oc-214.stp") << 5;
    QTest::newRow("gimbal_bracket.stp") << 1;
    QTest::newRow("io1-cm-214.stp") << 1;
    QTest::newRow("nist_ctc_01_asme1_ap242-e1.stp") << 1;
    QTest::newRow("occt_screw.step") << 1;
    QTest::newRow("sg1-c5-214.stp") << 1;
    QTest::newRow("step_boundary_colors.stp") << 1;
    QTest::newRow("tinymovr_servokit_r2.stp") << 75;
}

void RealMeshesTest::solidsOfTheFileMesh() {
    QFETCH(int, least);
    const auto imported = worker().importStep(folder() / QTest::currentDataTag(), TaskContext());
    QVERIFY2(imported.has_value(), imported ? "" : imported.error().describe().c_str());
    std::set<ContentHash> seen;
    int meshed = 0;
    for (const Part& part : imported->assembly.parts) {
        if (!part.shape->solid || !seen.insert(part.shape->key).second) {
            continue;
        }
        ++solids_;
        const auto mesh = worker().mesh(*part.shape, part.name, {}, TaskContext());
        if (!mesh) {
            qWarning("%s", mesh.error().describe().c_str());
            continue;
        }
        const MeshReport& report = mesh->report;
        QVERIFY2(report.minQuality > 0.0, part.name.c_str());
        QVERIFY2(std::abs(report.volumeError) <= 0.01, part.name.c_str());
        qInfo(
            "%s: %zu faces, %zu nodes, %zu elements by %s, quality %.1e, volume error %.1e, "
            "%u relaxed, %.1f s",
            part.name.c_str(), part.shape->faces.size(), mesh->nodes.size(), mesh->elements.size(),
            report.method.c_str(), report.minQuality, report.volumeError, report.relaxedNodes,
            report.seconds);
        ++meshed;
        ++meshed_;
    }
    QVERIFY2(meshed >= least, std::to_string(meshed).c_str());
}

void RealMeshesTest::cleanupTestCase() {
    qInfo("%zu of %zu distinct solids mesh.", meshed_, solids_);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::RealMeshesTest)
#include "real_meshes_test.moc"
