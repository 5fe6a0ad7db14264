#include "twin/own_materials.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace twinbench;

class OwnMaterialsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    std::filesystem::path folder_;

    static Json alloy() {
        return {{"density", "2710 kg/m^3"},
                {"thermal_conductivity", {"30 W/(m*K)", "30 W/(m*K)", "1 W/(m*K)"}},
                {"specific_heat", Json::parse(R"J({"table": [["20 degC", "900 J/(kg*K)"],
                                           ["80 degC", "950 J/(kg*K)"]]})J")},
                {"axes", Json::parse("[[1, 0, 0], [0, 0, 1]]")}};
    }

private slots:
    void init() {
        folder_ = std::filesystem::path(temporary_.path().toStdString()) /
                  QTest::currentTestFunction() / "materials";
    }

    void aFolderThatIsNotThereHoldsNone() {
        const OwnMaterials own = readOwnMaterials(folder_);
        QVERIFY(own.materials.empty() && own.problems.empty());
        QVERIFY(readOwnMaterials({}).problems.empty());
    }

    void whatIsKeptIsFoundAgain() {
        QVERIFY(keepOwnMaterial(folder_, "My alloy / 2", alloy()));
        const OwnMaterials own = readOwnMaterials(folder_);
        QVERIFY(own.problems.empty());
        QCOMPARE(own.materials.size(), std::size_t(1));
        QCOMPARE(own.materials.front().name, std::string("My alloy / 2"));
        const Json wanted = alloy();
        QCOMPARE(own.materials.front().properties.size(), wanted.size());
        for (const auto& [key, value] : wanted.items()) {
            QVERIFY2(own.materials.front().properties.at(key).value == value, key.c_str());
        }
    }

    void keptAgainReplacesAndAnotherNameDoesNot() {
        QVERIFY(keepOwnMaterial(folder_, "My alloy", alloy()));
        QVERIFY(keepOwnMaterial(folder_, "my alloy", alloy()));
        QVERIFY(keepOwnMaterial(folder_, "My alloy", {{"density", "2 kg/m^3"}}));
        const OwnMaterials own = readOwnMaterials(folder_);
        QCOMPARE(own.materials.size(), std::size_t(2));
        QVERIFY(own.materials.front().values() == Json({{"density", "2 kg/m^3"}}));
    }

    void valuesThatOtherProjectsCannotReadAreRefused() {
        QVERIFY(!keepOwnMaterial(folder_, "a", {{"density", "rho"}}));
        QVERIFY(!keepOwnMaterial(folder_, "a", {{"density", "1 kg"}}));
        QVERIFY(!keepOwnMaterial(folder_, "a", Json::object()));
        QVERIFY(!keepOwnMaterial(folder_, "a", Json("library:Copper C11000")));
        QVERIFY(!keepOwnMaterial({}, "a", alloy()));
        QVERIFY(readOwnMaterials(folder_).materials.empty());
    }

    void aDamagedFileIsToldAndTheOthersStay() {
        QVERIFY(keepOwnMaterial(folder_, "good", alloy()));
        std::ofstream(folder_ / "bad.json") << "{";
        const OwnMaterials own = readOwnMaterials(folder_);
        QCOMPARE(own.materials.size(), std::size_t(1));
        QCOMPARE(own.problems.size(), std::size_t(1));
        QVERIFY(own.problems.front().object.find("bad.json") != std::string::npos);
    }

    void aProjectTakesTheValuesIn() {
        QVERIFY(keepOwnMaterial(folder_, "mine", alloy()));
        SystemModel model;
        QVERIFY(apply(model, {"",
                              {{EntityKind::Material, "plate", "library:mine", {}},
                               {EntityKind::Material, "other", "library:unknown", {}}}}));
        const OwnMaterials own = readOwnMaterials(folder_);
        const ModelEdit edit = embedOwnMaterialsEdit(model, MaterialLibrary(), own.materials);
        QCOMPARE(edit.changes.size(), std::size_t(1));
        QVERIFY(apply(model, edit));
        QVERIFY(model.find(EntityKind::Material, "plate")->values.contains("axes"));
        QVERIFY(model.find(EntityKind::Material, "other")->values.is_string());
    }
};

QTEST_GUILESS_MAIN(OwnMaterialsTest)

#include "own_materials_test.moc"
