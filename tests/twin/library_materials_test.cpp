#include <QTest>
#include <algorithm>
#include <array>
#include <set>

#include "twin/material_library.h"
#include "twin/parameter_descriptor.h"
#include "twin/temperature_table.h"

using namespace twinbench;

/// The materials that the program ships, value by value.
class LibraryMaterialsTest : public QObject {
    Q_OBJECT

private:
    using Curve = TemperatureCurve<Vec3>;

    MaterialLibrary library_;

    static Checked<Curve> curveOf(const std::string& key, const Json& value) {
        static const ParameterValues kNone;
        return readTemperatureCurve(ValueReader(kNone), value, *materialDescriptor().find(key),
                                    key);
    }

    /// SI; from the lightest foam to the densest metal, from aerogel to diamond, and so on.
    static std::pair<double, double> plausible(const std::string& key) {
        static const std::map<std::string, std::pair<double, double>> ranges = {
            {"density", {0.5, 20000.0}},
            {"specific_heat", {100.0, 4500.0}},
            {"thermal_conductivity", {0.01, 2500}},
            {"emissivity", {0.0, 1.0}},
            {"youngs_modulus", {1e4, 1.2e12}},
            {"poissons_ratio", {-1.0, 0.5}},
            {"shear_modulus", {1e4, 6e11}},
            {"thermal_expansion", {-1e-5, 5e-4}},
            {"reference_temperature", {200, 500}},
            {"yield_strength", {1e5, 3e9}},
            {"fatigue_strength_coefficient", {1e6, 5e9}},
            {"fatigue_strength_exponent", {-0.3, -0.02}},
            {"electrical_conductivity", {1e-18, 8e7}},
            {"price", {0.0, 1e5}}};
        return ranges.at(key);
    }

    template <class Check>
    void forEachProperty(const Check& check) {
        for (const LibraryMaterial& material : library_.materials()) {
            for (const auto& [key, property] : material.properties) {
                if (key != "axes") {
                    check(material, key, property);
                }
            }
        }
    }

    static QByteArray where(const LibraryMaterial& material, const std::string& key) {
        return QByteArray::fromStdString(material.name + ", " + key);
    }

    /// The compliance of an orthotropic material in its first three rows, positive definite if its
    /// leading minors are positive.
    static bool isStable(const Vec3& young, const Vec3& poisson) {
        const double s11 = 1 / young.x, s22 = 1 / young.y, s33 = 1 / young.z;
        const double s12 = -poisson.x * s11, s23 = -poisson.y * s22, s13 = -poisson.z * s11;
        const double second = s11 * s22 - s12 * s12;
        const double third = s11 * (s22 * s33 - s23 * s23) - s12 * (s12 * s33 - s23 * s13) +
                             s13 * (s12 * s23 - s22 * s13);
        return s11 > 0 && second > 0 && third > 0;
    }

private slots:
    void initTestCase() {
        const auto folder = std::filesystem::path(TWINBENCH_SOURCE_DIR) / "resources/materials";
        auto read = MaterialLibrary::read(folder);
        QVERIFY2(read.has_value(), read ? "" : read.error().describe().c_str());
        library_ = std::move(*read);
    }

    void hasWhatAnElectricVehicleIsMadeOf() {
        QVERIFY(library_.materials().size() >= 40);
        std::map<std::string, int> perCategory;
        std::set<std::string> names;
        for (const LibraryMaterial& material : library_.materials()) {
            ++perCategory[material.category];
            names.insert(material.name);
        }
        QCOMPARE(names.size(), library_.materials().size());
        QVERIFY(perCategory.size() >= 8);
        QVERIFY(perCategory.find("") == perCategory.end());
        for (const auto& [category, count] : perCategory) {
            QVERIFY2(count >= 2, category.c_str());
        }
    }

    void everyValueIsWithinWhatIsPlausible() {
        forEachProperty([](const LibraryMaterial& material, const std::string& key,
                           const LibraryProperty& property) {
            const auto curve = curveOf(key, property.value);
            QVERIFY2(curve.has_value(), where(material, key));
            const auto [lowest, highest] = plausible(key);
            for (const Vec3& value : curve->values) {
                for (int axis = 0; axis < 3; ++axis) {
                    QVERIFY2(value[axis] >= lowest && value[axis] <= highest, where(material, key));
                }
            }
        });
    }

    void everyValueNamesItsSourceAndRange() {
        forEachProperty([](const LibraryMaterial& material, const std::string& key,
                           const LibraryProperty& property) {
            QVERIFY2(property.source.size() >= 8, where(material, key));
            if (key == "reference_temperature") {
                return;
            }
            QVERIFY2(property.valid.has_value(), where(material, key));
            QVERIFY2(property.valid->highest < 1500.0, where(material, key));
            const auto curve = curveOf(key, property.value);
            if (curve->varies()) {
                QVERIFY2(property.valid->highest == curve->temperatures.back(),
                         where(material, key));
                QVERIFY2(property.valid->lowest <= curve->temperatures.front(),
                         where(material, key));
            }
        });
    }

    void neighbouringValuesOfATableDoNotJump() {
        forEachProperty([](const LibraryMaterial& material, const std::string& key,
                           const LibraryProperty& property) {
            const auto curve = curveOf(key, property.value);
            for (std::size_t i = 1; i < curve->values.size(); ++i) {
                const double ratio = curve->values[i].x / curve->values[i - 1].x;
                QVERIFY2(ratio > 0.5 && ratio < 2.0, where(material, key));
            }
        });
    }

    void elasticConstantsAreThoseOfAStableMaterial() {
        for (const LibraryMaterial& material : library_.materials()) {
            const auto young = material.properties.find("youngs_modulus");
            const auto poisson = material.properties.find("poissons_ratio");
            QCOMPARE(young == material.properties.end(), poisson == material.properties.end());
            if (young == material.properties.end()) {
                continue;
            }
            const auto moduli = curveOf("youngs_modulus", young->second.value);
            const auto ratios = curveOf("poissons_ratio", poisson->second.value);
            QVERIFY2(isStable(moduli->at(293.15), ratios->at(293.15)), material.name.c_str());
            const bool isEven = moduli->at(293.15).x == moduli->at(293.15).z;
            QVERIFY2(isEven || material.properties.contains("shear_modulus"),
                     material.name.c_str());
        }
    }

    void materialsThatAreHeatedTellWhatATransientNeeds() {
        for (const LibraryMaterial& material : library_.materials()) {
            for (const char* key : {"density", "specific_heat", "thermal_conductivity"}) {
                QVERIFY2(material.properties.contains(key), where(material, key));
            }
        }
    }

    void thermalValuesAtRoomTemperatureAreTheKnownOnes_data() {
        QTest::addColumn<double>("conductivity");
        QTest::addColumn<double>("heatPerVolume");  // MJ/(m^3 K)
        QTest::newRow("Aluminium 6061-T6") << 167.0 << 2.42;
        QTest::newRow("Aluminium 6082-T6") << 170.0 << 2.46;
        QTest::newRow("Copper C10200, oxygen-free") << 401.0 << 3.43;
        QTest::newRow("Steel S235") << 53.3 << 3.45;
        QTest::newRow("Stainless steel 316L") << 14.9 << 3.64;
        QTest::newRow("Silicon (100)") << 152.0 << 1.65;
        QTest::newRow("Ethylene glycol and water 50/50") << 0.38 << 3.52;
        QTest::newRow("Air") << 0.0258 << 0.00120;
    }
    void thermalValuesAtRoomTemperatureAreTheKnownOnes() {
        QFETCH(double, conductivity);
        QFETCH(double, heatPerVolume);
        const LibraryMaterial* material = library_.find(QTest::currentDataTag());
        QVERIFY(material != nullptr);
        const auto at = [&](const std::string& key) {
            return curveOf(key, material->properties.at(key).value)->at(293.15).x;
        };
        QVERIFY(std::abs(at("thermal_conductivity") / conductivity - 1.0) < 0.02);
        const double volumetric = at("density") * at("specific_heat") * 1e-6;
        QVERIFY(std::abs(volumetric / heatPerVolume - 1.0) < 0.02);
    }
};

QTEST_GUILESS_MAIN(LibraryMaterialsTest)

#include "library_materials_test.moc"
