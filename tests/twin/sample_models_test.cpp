// The larger samples that the build makes: what importer, contact search and studies say to them.
#include <QtTest>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "geometry/cad/step_importer.h"
#include "twin/run_spec.h"
#include "twin/spec_file.h"

using namespace twinbench;

namespace {

/// What is said of a sample from outside, by hand.
struct Expectation {
    std::string name;
    std::size_t parts = 0;
    std::size_t mostShapes = 0;
    double gap = 0.0;                                         ///< of its contacts, m
    std::vector<std::string> paths;                           ///< some that must be there
    std::vector<std::pair<std::string, std::string>> joined;  ///< names that must touch
    std::string wetted;                                       ///< the selection of what is cooled
    double wettedArea = 0.0;                                  ///< m^2
};

Expectation inverter() {
    return {"inverter",
            110,
            30,
            2e-5,
            {"Traction inverter/Power modules/Phase 3/Die 8", "Traction inverter/Cooling/Heat sink",
             "Traction inverter/Cover/Cover plate"},
            {{"Heat sink", "Baseplate"},
             {"Heat sink", "Channel seal"},
             {"Housing", "Channel seal"},
             {"Baseplate", "Substrate"},
             {"Substrate", "Copper layer plus"},
             {"Copper layer plus", "Die 1"},
             {"Busbar plus", "Tab plus"},
             {"Busbar minus", "Tab minus"},
             {"Busbar plus", "DC link capacitor"},
             {"Phase busbar 1", "Tab phase"}},
            "wetted",
            // 147 pins: 157.0 cm^2 around, 18.5 cm^2 at their tips; 118.4 cm^2 between them.
            0.02939};
}

Expectation busbarJoint() {
    return {"busbar_joint",
            7,
            5,
            1e-4,
            {"Busbar joint/Copper bar", "Busbar joint/Nut 2"},
            {{"Copper bar", "Aluminium bar"},
             {"Copper bar", "Stand"},
             {"Copper bar", "Bolt 1"},
             {"Aluminium bar", "Nut 1"},
             {"Bolt 2", "Nut 2"}},
            "bars",
            // 166.3 cm^2 of copper, 181.2 cm^2 of aluminium, holes within.
            0.03475};
}

Expectation motor() {
    return {"motor",
            82,
            16,
            5e-5,
            {"Motor/Stator group/Winding 24", "Motor/Rotor group/Magnet 8",
             "Motor/Rotor group/Bearing rear/Ball 9"},
            {{"Housing", "Stator"},
             {"Housing", "Coolant inlet"},
             {"Housing", "End shield drive side"},
             {"Stator", "Winding 1"},
             {"Winding 24", "End winding rear"},
             {"Rotor", "Magnet 1"},
             {"Rotor", "Shaft"},
             {"Shaft", "Inner ring"},
             {"End shield drive side", "Outer ring"}},
            "jacket",
            // Four rings of 2 pi (106 + 113) 22 mm^2, less the bores of two ports.
            0.12093};
}

Expectation skateboard() {
    return {"skateboard",
            514,
            43,
            1e-4,
            {"Skateboard EV/Battery pack/Modules/Module 8/Module/Cell stack/Cell 12",
             "Skateboard EV/Corner rear left/Wheel rear left/Wheel bolt 5",
             "Skateboard EV/Rear drive/Inverter/Inverter housing"},
            {{"Tray", "Module seat 1"},
             {"Tray", "Pack lug 3"},
             {"Tray", "Pack cross member 2"},
             {"Sill left", "Pack lug 3"},
             {"Sill left", "Torque box front"},
             {"Torque box rear", "Crash rail rear right"},
             {"Motor", "Gear housing"},
             {"Motor", "Drive mount front"},
             {"Crash rail rear left", "Drive mount front"},
             {"Subframe front", "Lower arm front left"},
             {"Knuckle front left", "Lower arm front left"}},
            "channels",
            // Eight times what the test of the module's spec tells.
            8 * 0.0952};
}

struct Sample {
    Expectation expected;
    SystemModel model;
    Assembly assembly;
    std::map<double, std::vector<ContactPair>> contacts;  ///< by gap, once they were asked for
};

}  // namespace

class SampleModelsTest : public QObject {
    Q_OBJECT

private:
    const std::filesystem::path share_ =
        std::filesystem::path(TWINBENCH_BINARY_DIR).parent_path() / "share/twinbench";
    MaterialLibrary library_;
    std::vector<Sample> samples_;

    void read(const Expectation& expected) {
        const auto folder = share_ / "samples";
        std::ifstream file(folder / (expected.name + ".twin.json"));
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const auto edit = readSpec(text, folder);
        QVERIFY2(edit.has_value(), edit ? "" : edit.error().front().describe().c_str());
        SystemModel model;
        QVERIFY(apply(model, *edit).has_value());
        auto imported = importStepHere(folder / (expected.name + ".step"), TaskContext());
        QVERIFY2(imported.has_value(), imported ? "" : imported.error().describe().c_str());
        samples_.push_back({expected, std::move(model), std::move(imported->assembly), {}});
    }

    Sample& current() {
        QFETCH(int, number);
        return samples_[static_cast<std::size_t>(number)];
    }

    static Result<std::vector<ContactPair>> contactsOf(Sample& sample, double gap) {
        if (!sample.contacts.contains(gap)) {
            const ThreadPool pool(2);
            auto found = findContacts(sample.assembly, gap, pool, TaskContext());
            if (!found) {
                return found;
            }
            sample.contacts[gap] = std::move(*found);
        }
        return sample.contacts[gap];
    }

    void addSamples() {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < samples_.size(); ++i) {
            QTest::addRow("%s", samples_[i].expected.name.c_str()) << static_cast<int>(i);
        }
    }

private slots:
    void initTestCase() {
        auto library = MaterialLibrary::read(share_ / "materials");
        QVERIFY2(library.has_value(), library ? "" : library.error().describe().c_str());
        library_ = *library;
        for (const Expectation& expected : {busbarJoint(), inverter(), motor(), skateboard()}) {
            read(expected);
        }
    }

    void partsAreValidSolids_data() { addSamples(); }
    void partsAreValidSolids() {
        const Sample& sample = current();
        QCOMPARE(sample.assembly.parts.size(), sample.expected.parts);
        for (const Part& part : sample.assembly.parts) {
            QVERIFY2(part.shape->solid && part.shape->valid, part.path.c_str());
            QVERIFY2(part.shape->mass.volume > 0.0, part.path.c_str());
            QVERIFY2(part.colour.has_value(), part.path.c_str());
        }
    }

    void occurrencesShareTheirShapes_data() { addSamples(); }
    void occurrencesShareTheirShapes() {
        const Sample& sample = current();
        std::set<ContentHash> shapes;
        for (const Part& part : sample.assembly.parts) {
            shapes.insert(part.shape->key);
        }
        QVERIFY2(shapes.size() <= sample.expected.mostShapes,
                 std::to_string(shapes.size()).c_str());
    }

    void productsAreNested_data() { addSamples(); }
    void productsAreNested() {
        const Sample& sample = current();
        std::set<std::string> paths;
        for (const Part& part : sample.assembly.parts) {
            paths.insert(part.path);
        }
        for (const std::string& path : sample.expected.paths) {
            QVERIFY2(paths.contains(path), path.c_str());
        }
    }

    void partsTouchWhereTheyShould_data() { addSamples(); }
    void partsTouchWhereTheyShould() {
        Sample& sample = current();
        const std::vector<Part>& parts = sample.assembly.parts;
        const auto contacts = contactsOf(sample, sample.expected.gap);
        QVERIFY(contacts.has_value());
        std::set<std::pair<std::string, std::string>> touching;
        for (const ContactPair& pair : *contacts) {
            touching.emplace(parts[pair.partA].name, parts[pair.partB].name);
            touching.emplace(parts[pair.partB].name, parts[pair.partA].name);
            const std::string names = parts[pair.partA].path + " and " + parts[pair.partB].path;
            // Facets of round parts lie in each other by as much as they are off their surface.
            QVERIFY2(pair.penetration < 1.5e-4, names.c_str());
        }
        for (const auto& names : sample.expected.joined) {
            QVERIFY2(touching.contains(names), (names.first + " and " + names.second).c_str());
        }
    }

    void studiesResolveWithoutWarnings_data() { addSamples(); }
    void studiesResolveWithoutWarnings() {
        Sample& sample = current();
        std::vector<std::string> scenarios = sample.model.names(EntityKind::Scenario);
        scenarios.emplace_back(kBaseline);
        for (const std::string& study : sample.model.names(EntityKind::Study)) {
            for (const std::string& scenario : scenarios) {
                const auto spec =
                    resolve(sample.model, sample.assembly, library_, {study, scenario, {}},
                            [&](double gap) { return contactsOf(sample, gap); });
                QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
                QVERIFY2(spec->warnings.empty(),
                         spec->warnings.empty() ? "" : spec->warnings.front().describe().c_str());
            }
        }
    }

    void wettedSurfaceIsFoundByItsQuery_data() { addSamples(); }
    void wettedSurfaceIsFoundByItsQuery() {
        const Sample& sample = current();
        const auto wetted =
            resolveTarget(sample.model, sample.assembly, Json{{"faces", sample.expected.wetted}});
        QVERIFY2(wetted.has_value(), wetted ? "" : wetted.error().front().describe().c_str());
        double area = 0.0;
        for (const FaceRef& face : wetted->faces) {
            area += sample.assembly.parts[face.part].shape->faces[face.face].area;
        }
        QVERIFY2(std::abs(area / sample.expected.wettedArea - 1.0) < 0.02,
                 std::to_string(area).c_str());
    }
};

QTEST_GUILESS_MAIN(SampleModelsTest)
#include "sample_models_test.moc"
