// The sample that the build makes: what the importer, the contact search and the mesher say to it.
#include <QtTest>
#include <map>
#include <numeric>
#include <set>

#include "geometry/cad/step_importer.h"
#include "geometry/cad/volume_mesher.h"
#include "geometry/contact_finder.h"

namespace twinbench {

class BatteryModuleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void partsAreValidSolidsWithManyFaces();
    void cellsAreOccurrencesOfOneShape();
    void everySecondCellIsTurned();
    void contactsHoldTheModuleTogether();
    void nothingInterpenetrates();
    void everyPartMeshes();

private:
    Assembly assembly_;
};

namespace {

std::filesystem::path moduleFile() {
    return std::filesystem::path(TWINBENCH_BINARY_DIR).parent_path() / "share/twinbench/samples" /
           "battery_module.step";
}

bool isCell(const Part& part) { return part.path.find("/Cell stack/") != std::string::npos; }

std::vector<ContactPair> contactsOf(const Assembly& assembly) {
    return findContacts(assembly, 1e-4, ThreadPool(2), TaskContext()).value();
}

}  // namespace

void BatteryModuleTest::initTestCase() {
    auto imported = importStepHere(moduleFile(), TaskContext());
    QVERIFY2(imported.has_value(), imported ? "" : imported.error().describe().c_str());
    assembly_ = std::move(imported->assembly);
}

void BatteryModuleTest::partsAreValidSolidsWithManyFaces() {
    QCOMPARE(assembly_.parts.size(), std::size_t{33});
    std::size_t faces = 0;
    for (const Part& part : assembly_.parts) {
        QVERIFY2(part.shape->solid && part.shape->valid, part.name.c_str());
        QVERIFY2(part.colour.has_value(), part.name.c_str());
        faces += part.shape->faces.size();
    }
    QVERIFY(faces >= 15 * assembly_.parts.size());
}

void BatteryModuleTest::cellsAreOccurrencesOfOneShape() {
    std::set<ContentHash> shapes;
    std::size_t cells = 0;
    for (const Part& part : assembly_.parts) {
        if (isCell(part)) {
            shapes.insert(part.shape->key);
            ++cells;
        }
    }
    QCOMPARE(cells, std::size_t{12});
    QCOMPARE(shapes.size(), std::size_t{1});
}

void BatteryModuleTest::everySecondCellIsTurned() {
    std::map<std::string, double> axis;
    for (const Part& part : assembly_.parts) {
        if (isCell(part)) {
            axis[part.name] = part.placement.direction({1, 0, 0}).x;
        }
    }
    QVERIFY(std::abs(axis.at("Cell 1") - 1.0) < 1e-12);
    QVERIFY(std::abs(axis.at("Cell 2") + 1.0) < 1e-12);
}

void BatteryModuleTest::contactsHoldTheModuleTogether() {
    std::vector<std::size_t> group(assembly_.parts.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    for (const ContactPair& pair : contactsOf(assembly_)) {
        const std::size_t from = group[pair.partB];
        std::replace(group.begin(), group.end(), from, group[pair.partA]);
    }
    for (std::size_t part = 0; part < group.size(); ++part) {
        QVERIFY2(group[part] == group[0], assembly_.parts[part].name.c_str());
    }
}

void BatteryModuleTest::nothingInterpenetrates() {
    for (const ContactPair& pair : contactsOf(assembly_)) {
        const std::string names =
            assembly_.parts[pair.partA].name + " and " + assembly_.parts[pair.partB].name;
        QVERIFY2(pair.penetration < 5e-5, names.c_str());
    }
}

void BatteryModuleTest::everyPartMeshes() {
    std::set<ContentHash> seen;
    for (const Part& part : assembly_.parts) {
        if (!seen.insert(part.shape->key).second) {
            continue;
        }
        // As the sample's spec file has it: the tubes of the ports are thin.
        const double size = part.name == "Inlet" || part.name == "Outlet" ? 0.004 : 0.014;
        const auto mesh = meshSolid(*part.shape, MeshSettings{size}, TaskContext());
        QVERIFY2(mesh.has_value(), mesh ? "" : (part.name + mesh.error().describe()).c_str());
        QVERIFY2(mesh->report.minQuality > 1e-4, part.name.c_str());
        QVERIFY2(mesh->nodes.size() < 50000, part.name.c_str());
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::BatteryModuleTest)
#include "battery_module_test.moc"
