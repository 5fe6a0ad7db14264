#include "twin/material_library.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "twin/model_edit.h"

using namespace twinbench;

class MaterialLibraryTest : public QObject {
    Q_OBJECT

private:
    /// A folder that holds the given texts as materials.
    static Result<MaterialLibrary> readTexts(const std::vector<std::string>& texts) {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            std::ofstream(path / (std::to_string(i) + ".json")) << texts[i];
        }
        return MaterialLibrary::read(path);
    }

    static std::string copper(const std::string& density) {
        return R"({"name": "Copper", "category": "Metal", "properties": {"density": )" + density +
               "}}";
    }

private slots:
    void readsPropertiesWithTheirSource() {
        const auto library =
            readTexts({copper(R"({"value": "8960 kg/m^3", "source": "CRC Handbook, p. 12-214"})")});
        QVERIFY(library.has_value());
        const LibraryMaterial* material = library->find("Copper");
        QVERIFY(material != nullptr);
        QCOMPARE(material->category, std::string("Metal"));
        QCOMPARE(material->properties.at("density").source, std::string("CRC Handbook, p. 12-214"));
        QVERIFY(material->values() == Json({{"density", "8960 kg/m^3"}}));
        QVERIFY(library->find("copper") == nullptr);
    }

    void readsTheConditionAndTheRangeOfAValue() {
        const auto library =
            readTexts({copper(R"({"value": "8960 kg/m^3", "source": "s", "validity": "annealed",
                                  "valid": ["-40 degC", "400 K"]})")});
        QVERIFY(library.has_value());
        const LibraryProperty& density = library->find("Copper")->properties.at("density");
        QCOMPARE(density.validity, std::string("annealed"));
        QVERIFY(density.valid.has_value());
        QCOMPARE(density.valid->lowest, 233.15);
        QCOMPARE(density.valid->highest, 400.0);
    }

    void refusesDamagedMaterials_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << "{";
        QTest::newRow("no name") << R"({"properties": {}})";
        const auto row = [](const char* name, const char* density) {
            QTest::newRow(name) << QString::fromStdString(copper(density));
        };
        row("no source", R"({"value": "8960 kg/m^3"})");
        row("empty source", R"({"value": "8960 kg/m^3", "source": ""})");
        row("bare number", R"({"value": 8960, "source": "s"})");
        row("wrong unit", R"({"value": "8960 kg", "source": "s"})");
        row("plain text", R"("8960 kg/m^3")");
        row("range without unit", R"({"value": "1 kg/m^3", "source": "s", "valid": [0, 40]})");
        row("falling range",
            R"({"value": "1 kg/m^3", "source": "s", "valid": ["40 degC", "0 degC"]})");
        row("half a range", R"({"value": "1 kg/m^3", "source": "s", "valid": ["40 degC"]})");
    }
    void refusesDamagedMaterials() {
        QFETCH(QString, text);
        const auto library = readTexts({text.toStdString()});
        QVERIFY(!library);
        QCOMPARE(library.error().code, std::string("library.damaged"));
        QVERIFY(library.error().object.find("0.json") != std::string::npos);
    }

    void refusesANameGivenTwice() {
        const std::string text = copper(R"({"value": "8960 kg/m^3", "source": "s"})");
        QVERIFY(!readTexts({text, text}));
    }

    void tellsThatTheFolderIsMissing() {
        const auto library = MaterialLibrary::read("/nowhere/materials");
        QVERIFY(!library);
        QCOMPARE(library.error().code, std::string("library.missing"));
    }
};

QTEST_GUILESS_MAIN(MaterialLibraryTest)
#include "material_library_test.moc"
