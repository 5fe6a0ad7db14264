#include "twin/material_rules.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "tests/geometry/synthetic_shapes.h"
#include "twin/material_assignment.h"

using namespace twinbench;
using namespace twinbench::test;

class MaterialRulesTest : public QObject {
    Q_OBJECT

private:
    MaterialLibrary library_;
    MaterialRules rules_;

    static Part solid(const std::string& name) {
        return makePart(name, boxShape({0, 0, 0}, {1, 1, 1}));
    }

    /// The material proposed for a part of this name; empty if none is.
    std::string proposalFor(const std::string& name, const std::string& path = {}) const {
        Assembly assembly = makeAssembly("A", {solid(name)});
        if (!path.empty()) {
            assembly.parts.front().path = path;
        }
        const auto proposals = rules_.propose(SystemModel(), assembly);
        return proposals.empty() ? std::string()
                                 : proposals.front().material.substr(kLibraryPrefix.size());
    }

    Result<MaterialRules> readText(const std::string& text) const {
        const QTemporaryDir folder;
        const std::filesystem::path file =
            std::filesystem::path(folder.path().toStdString()) / "rules.json";
        std::ofstream(file) << text;
        return MaterialRules::read(file, library_);
    }

private slots:
    void initTestCase() {
        const auto resources = std::filesystem::path(TWINBENCH_SOURCE_DIR) / "resources";
        auto library = MaterialLibrary::read(resources / "materials");
        QVERIFY(library.has_value());
        library_ = std::move(*library);
        auto rules = MaterialRules::read(resources / "rules" / "part_materials.json", library_);
        QVERIFY2(rules.has_value(), rules ? "" : rules.error().describe().c_str());
        rules_ = std::move(*rules);
    }

    void namesFallIntoWords_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("capitals within") << "HeatSink_6061-T6"
                                         << " heat sink 6061 t 6 ";
        QTest::newRow("number beside") << "bolt_1 [2]"
                                       << " bolt 1 2 ";
        QTest::newRow("all capitals") << "END PLATE"
                                      << " end plate ";
        QTest::newRow("umlauts") << QString::fromUtf8("Gehäuse-Übergang") << " gehaeuse uebergang ";
        QTest::newRow("accents") << QString::fromUtf8("écrou M8") << " ecrou m 8 ";
        QTest::newRow("sharp s") << QString::fromUtf8("Maß") << " mass ";
        QTest::newRow("Chinese") << QString::fromUtf8("铝板1") << QString::fromUtf8(" 铝板 1 ");
        QTest::newRow("nothing") << ""
                                 << " ";
    }
    void namesFallIntoWords() {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QCOMPARE(QString::fromStdString(wordsOfName(name.toStdString())), words);
    }

    /// Names of parts in STEP files that others made.
    void namesOfRealFilesGetWhatAnEngineerWouldSay_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("material");
        const auto row = [](const char* name, const char* material) {
            QTest::newRow(name) << name << material;
        };
        row("nut_1", "Steel S235");
        row("bolt_1 [5]", "Steel S235");
        row("l-bracket_1 [2]", "Steel S235");
        row("plate_1", "Steel S235");
        row("rod_1", "Steel S235");
        row("Heatsink_125x35x50mm_3xFixationM3", "Aluminium 6063-T5");
        row("Keystone_1042_1x18650/Solid 1", "");
        row("TO-247-3_Vertical", "");
        row("Transformer_37x045/Solid 3", "");
        row("Document/Solid 40", "");
        row("io1", "");
        row("SG1", "");
        row("NIST Complex Test Case 1", "");
        row("the product name", "");
    }
    void namesOfRealFilesGetWhatAnEngineerWouldSay() {
        QFETCH(QString, name);
        QFETCH(QString, material);
        QCOMPARE(QString::fromStdString(proposalFor(name.toStdString())), material);
    }

    void namesOfElectricVehiclesAreKnownInSeveralLanguages_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("material");
        const auto row = [](const char* name, const char* material) {
            QTest::newRow(name) << QString::fromUtf8(name) << material;
        };
        row("Cell 3", "NMC prismatic cell");
        row("LFP_Cell_12", "LFP prismatic cell");
        row("Batteriezelle", "NMC prismatic cell");
        row("Cell holder", "PA66-GF30");
        row("Thermal pad", "Gap filler 3 W/(m*K)");
        row("Wärmeleitpad", "Gap filler 3 W/(m*K)");
        row("Busbar 2", "Copper C11000");
        row("Kupferschiene", "Copper C11000");
        row("铜排", "Copper C11000");
        row("Cold plate", "Aluminium 3003-H14");
        row("Kühlplatte", "Aluminium 3003-H14");
        row("Motor_Housing", "Aluminium AlSi10Mg, cast");
        row("MotorGehäuse", "Aluminium AlSi10Mg, cast");
        row("StatorCore", "Electrical steel M270-35A, stack");
        row("Rotor shaft", "Steel 42CrMo4 (4140), quenched and tempered");
        row("Antriebswelle", "Steel 42CrMo4 (4140), quenched and tempered");
        row("Winding U1", "Copper C10200, oxygen-free");
        row("Rotor magnet 7", "Magnet NdFeB N42SH");
        row("Main PCB", "FR4");
        row("Dichtung", "EPDM rubber, 60 Shore A");
        row("Vis M6", "Steel S235");
        row("Sechskantschraube", "Steel S235");
        row("Plate EN AW-6082", "Aluminium 6082-T6");
        row("Blech DC04", "Steel DC04");
        row("Deckel AlSi10Mg", "Aluminium AlSi10Mg, cast");
        row("Edelstahlrohr", "Stainless steel 304");
        row("Coolant volume", "Ethylene glycol and water 50/50");
    }
    void namesOfElectricVehiclesAreKnownInSeveralLanguages() {
        QFETCH(QString, name);
        QFETCH(QString, material);
        QCOMPARE(QString::fromStdString(proposalFor(name.toStdString())), material);
    }

    void wordsAreNotFoundWithinOthers() {
        for (const char* name : {"Cellar", "Donut", "Padlock", "Vision", "Timer", "Alumni"}) {
            QVERIFY2(proposalFor(name).empty(), name);
        }
    }

    void theProductTellsWhereThePartDoesNot() {
        QCOMPARE(proposalFor("Body", "Car/Heat sink/Body"), std::string("Aluminium 6063-T5"));
        QCOMPARE(proposalFor("Bolt", "Car/Heat sink/Bolt"), std::string("Steel S235"));
        QVERIFY(proposalFor("Body", "Heat sink/Car/Body").empty());
    }

    void theNameThatTheFileGivesToASolidTellsFirst() {
        Assembly assembly = makeAssembly("A", {solid("Bolt/Solid 1"), solid("Bolt/Solid 2")});
        assembly.root.parts = {};
        assembly.root.children = {{"Bolt", {{"Heat sink", {}, {1}}}, {0}}};
        const auto proposals = rules_.propose(SystemModel(), assembly);
        QCOMPARE(proposals.size(), std::size_t(2));
        QCOMPARE(proposals[0].material, std::string("library:Steel S235"));
        QCOMPARE(proposals[1].material, std::string("library:Aluminium 6063-T5"));
    }

    void everyProposalNamesItsReason() {
        const auto proposals = rules_.propose(SystemModel(), makeAssembly("A", {solid("bolt_1")}));
        QCOMPARE(proposals.front().reason,
                 std::string("fastener, property class unknown, by 'bolt*' in 'bolt_1'"));
    }

    void onlySolidsWithoutAMaterialGetAProposal() {
        SystemModel model;
        QVERIFY(apply(model, {"", {{EntityKind::Material, "mine", Json::object(), {}}}}));
        const Assembly assembly =
            makeAssembly("A", {solid("bolt"), makePart("nut", sheetShape()), solid("screw")});
        QVERIFY(apply(model, assignMaterialEdit(model, assembly, {0}, "mine")));
        const auto proposals = rules_.propose(model, assembly);
        QCOMPARE(proposals.size(), std::size_t(1));
        QCOMPARE(proposals.front().part, 2U);
    }

    void acceptingIsOneEditThatCanBeTakenBack() {
        const Assembly assembly = makeAssembly(
            "A", {solid("bolt"), solid("heat sink"), solid("screw"), solid("mystery")});
        SystemModel model;
        const SystemModel before = model;
        const auto proposals = rules_.propose(model, assembly);
        const auto inverse = apply(model, acceptProposalsEdit(model, assembly, proposals));
        QVERIFY(inverse.has_value());
        QCOMPARE(materialOf(model, assembly.parts[0]), std::string("Steel S235"));
        QCOMPARE(materialOf(model, assembly.parts[1]), std::string("Aluminium 6063-T5"));
        QCOMPARE(materialOf(model, assembly.parts[2]), std::string("Steel S235"));
        QVERIFY(materialOf(model, assembly.parts[3]).empty());
        QVERIFY(rules_.propose(model, assembly).empty());
        QVERIFY(apply(model, *inverse).has_value());
        QVERIFY(model == before);
    }

    void refusesDamagedRules_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << "{";
        QTest::newRow("no rules") << "{}";
        const auto row = [](const char* name, const char* rule) {
            QTest::newRow(name) << QString("{\"rules\": [%1]}").arg(rule);
        };
        row("no words", R"({"material": "Steel S235", "reason": "r"})");
        row("empty words", R"({"words": [], "material": "Steel S235", "reason": "r"})");
        row("a star alone", R"({"words": ["*"], "material": "Steel S235", "reason": "r"})");
        row("no reason", R"({"words": ["bolt"], "material": "Steel S235"})");
        row("unknown material", R"({"words": ["bolt"], "material": "Steel", "reason": "r"})");
    }
    void refusesDamagedRules() {
        QFETCH(QString, text);
        const auto rules = readText(text.toStdString());
        QVERIFY(!rules.has_value());
        QCOMPARE(rules.error().code, std::string("rules.damaged"));
    }
};

QTEST_GUILESS_MAIN(MaterialRulesTest)

#include "material_rules_test.moc"
