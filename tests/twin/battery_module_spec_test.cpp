// The sample's model, as the build puts them beside the programs.
#include <QTest>
#include <fstream>
#include <iterator>

#include "geometry/cad/step_importer.h"
#include "twin/run_spec.h"
#include "twin/spec_file.h"

using namespace twinbench;

class BatteryModuleSpecTest : public QObject {
    Q_OBJECT

private:
    const std::filesystem::path share_ =
        std::filesystem::path(TWINBENCH_BINARY_DIR).parent_path() / "share/twinbench";
    SystemModel model_;
    Assembly assembly_;
    MaterialLibrary library_;

    Checked<RunSpec> resolved(const StudyRequest& request) const {
        const ThreadPool pool(2);
        return resolve(model_, assembly_, library_, request, [&](double gap) {
            return findContacts(assembly_, gap, pool, TaskContext());
        });
    }

private slots:
    void initTestCase() {
        auto library = MaterialLibrary::read(share_ / "materials");
        QVERIFY2(library.has_value(), library ? "" : library.error().describe().c_str());
        library_ = *library;
        std::ifstream file(share_ / "samples/battery_module.twin.json");
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const auto edit = readSpec(text, share_ / "samples");
        QVERIFY2(edit.has_value(), edit ? "" : edit.error().front().describe().c_str());
        const auto inverse = apply(model_, *edit);
        QVERIFY(inverse.has_value());
        auto imported = importStepHere(share_ / "samples/battery_module.step", TaskContext());
        QVERIFY(imported.has_value());
        assembly_ = std::move(imported->assembly);
    }

    void studiesResolve_data() {
        QTest::addColumn<QString>("study");
        QTest::addColumn<QString>("scenario");
        for (const char* scenario : {"Baseline", "Double flow", "Fast charge"}) {
            QTest::addRow("Warm-up, %s", scenario) << "Warm-up" << scenario;
            QTest::addRow("Stress, %s", scenario) << "Stress" << scenario;
        }
    }
    void studiesResolve() {
        QFETCH(QString, study);
        QFETCH(QString, scenario);
        const auto spec = resolved({study.toStdString(), scenario.toStdString(), {}});
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        QCOMPARE(spec->parts.size(), assembly_.parts.size());
        QVERIFY2(spec->warnings.empty(),
                 spec->warnings.empty() ? "" : spec->warnings.front().describe().c_str());
    }

    void channelIsTheWettedSurface() {
        const auto channel = resolveTarget(model_, assembly_, Json{{"faces", "channel"}});
        QVERIFY2(channel.has_value(), channel ? "" : channel.error().front().describe().c_str());
        double area = 0.0;
        for (const FaceRef& face : channel->faces) {
            const FaceInfo& info = assembly_.parts[face.part].shape->faces[face.face];
            QVERIFY(info.box.max.z < -1e-3 && info.box.min.z > -17e-3);
            area += info.area;
        }
        // By hand: floor and ceiling 599 cm^2, walls 332 cm^2, two bores 21 cm^2.
        QVERIFY2(std::abs(area / 0.0952 - 1.0) < 0.02, std::to_string(area).c_str());
    }
};

QTEST_GUILESS_MAIN(BatteryModuleSpecTest)
#include "battery_module_spec_test.moc"
