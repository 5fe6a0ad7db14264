#include "twin/material_validity.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "tests/geometry/synthetic_shapes.h"
#include "twin/material_assignment.h"

using namespace twinbench;
using namespace twinbench::test;

namespace {

constexpr const char* kAlloy = R"json({"name": "Alloy", "properties": {
    "thermal_conductivity": {"value": "100 W/(m*K)", "source": "s",
                             "valid": ["-40 degC", "120 degC"]},
    "specific_heat": {"value": {"table": [["0 degC", "900 J/(kg*K)"], ["50 degC", "910 J/(kg*K)"]]},
                      "source": "s", "valid": ["0 degC", "50 degC"]},
    "electrical_conductivity": {"value": "20 MS/m", "source": "s", "valid": ["0 degC", "40 degC"]},
    "density": {"value": "2700 kg/m^3", "source": "s", "valid": ["0 degC", "1 degC"]},
    "yield_strength": {"value": "100 MPa", "source": "s", "valid": ["-40 degC", "80 degC"]}}})json";

}  // namespace

class MaterialValidityTest : public QObject {
    Q_OBJECT

private:
    MaterialLibrary library_;
    SystemModel model_;
    Assembly assembly_ = makeAssembly("A", {makePart("Plate", boxShape({0, 0, 0}, {1, 1, 1})),
                                            makePart("Plate 2", boxShape({0, 0, 0}, {1, 1, 1})),
                                            makePart("Other", boxShape({0, 0, 0}, {1, 1, 1}))});

    /// A result whose parts reach from one temperature to another (degC).
    StudyResult resultOf(const std::string& type, double coldest, double warmest) const {
        StudyResult result;
        result.type = type;
        for (std::uint32_t i = 0; i < assembly_.parts.size(); ++i) {
            const std::string& name = assembly_.parts[i].name;
            ResultPart part;
            part.name = name;
            part.assemblyIndex = i;
            result.parts.push_back(std::move(part));
            for (const auto& [scalar, value] :
                 {std::pair{"min_temperature", coldest}, {"max_temperature", warmest}}) {
                result.partScalars.push_back(
                    {scalar, value + 273.15, dimension::temperature(), true, name, {}});
            }
        }
        return result;
    }

    Problems warningsOf(const std::string& type, double coldest, double warmest) const {
        const StudyResult result = resultOf(type, coldest, warmest);
        return beyondValidity(model_, assembly_, library_, result, result);
    }

private slots:
    void initTestCase() {
        const QTemporaryDir folder;
        std::ofstream(folder.filePath("a.json").toStdString()) << kAlloy;
        auto read = MaterialLibrary::read(folder.path().toStdString());
        QVERIFY2(read.has_value(), read ? "" : read.error().describe().c_str());
        library_ = std::move(*read);
        QVERIFY(apply(model_, assignMaterialEdit(model_, assembly_, {0, 1}, "library:Alloy")));
    }

    void withinTheRangeNothingIsTold() {
        QVERIFY(warningsOf("thermal_steady", -40.0, 120.0).empty());
        QVERIFY(warningsOf("structural_static", -40.0, 80.0).empty());
    }

    void electricalConductivityCountsWhereCurrentsFlow() {
        StudyResult result = resultOf("thermal_steady", 20.0, 100.0);
        QVERIFY(beyondValidity(model_, assembly_, library_, result, result).empty());
        result.electric.emplace();
        const Problems warnings = beyondValidity(model_, assembly_, library_, result, result);
        QCOMPARE(warnings.size(), std::size_t{1});
        QCOMPARE(warnings[0].arguments[0], std::string("Electrical conductivity"));
    }

    void beyondItThePartsAndTemperaturesAreTold_data() {
        QTest::addColumn<double>("coldest");
        QTest::addColumn<double>("warmest");
        QTest::newRow("too warm") << 20.0 << 150.0;
        QTest::newRow("too cold") << -60.0 << 20.0;
    }
    void beyondItThePartsAndTemperaturesAreTold() {
        QFETCH(double, coldest);
        QFETCH(double, warmest);
        const Problems warnings = warningsOf("thermal_transient", coldest, warmest);
        QCOMPARE(warnings.size(), std::size_t(1));  // the table is the solver's affair
        QCOMPARE(warnings.front().code, std::string("material.beyond_validity"));
        QCOMPARE(warnings.front().object, std::string("Plate and 1 more"));
        const std::string text = warnings.front().message();
        QVERIFY2(text.find("Thermal conductivity of Alloy") != std::string::npos, text.c_str());
        QVERIFY2(text.find("120 degC") != std::string::npos, text.c_str());
    }

    void stressTakesTheTemperaturesOfTheThermalStudy() {
        StudyResult stress = resultOf("structural_static", 0.0, 0.0);
        stress.partScalars.clear();
        const StudyResult thermal = resultOf("thermal_steady", 20.0, 100.0);
        QCOMPARE(beyondValidity(model_, assembly_, library_, stress, thermal).size(),
                 std::size_t(1));
        stress.parts.erase(stress.parts.begin(), stress.parts.begin() + 2);
        QVERIFY(beyondValidity(model_, assembly_, library_, stress, thermal).empty());
    }
};

QTEST_GUILESS_MAIN(MaterialValidityTest)

#include "material_validity_test.moc"
