#include "twin/part_mass.h"

#include <QTest>
#include <cmath>

#include "tests/geometry/synthetic_shapes.h"
#include "twin/model_edit.h"

using namespace twinbench;
using namespace twinbench::test;

class PartMassTest : public QObject {
    Q_OBJECT

private:
    Part plate_ = makePart("Plate", boxShape({0, 0, 0}, {0.1, 0.2, 0.05}));  // 0.001 m^3
    SystemModel model_;
    MaterialLibrary library_;

    void put(EntityKind kind, const std::string& name, const Json& values) {
        QVERIFY(apply(model_, {"", {{kind, name, values, std::nullopt}}}));
    }
    void give(const Json& material) {
        put(EntityKind::Material, "metal", material);
        put(EntityKind::Assignment, "all", {{"part", "*"}, {"material", "metal"}});
    }
    std::optional<double> mass(const Part& part) { return PartMasses(model_, library_).of(part); }

private slots:
    void init() { model_ = SystemModel(); }

    void isTheVolumeTimesTheDensity() {
        give({{"density", "2700 kg/m^3"}});
        const auto found = mass(plate_);
        QVERIFY(found);
        QVERIFY(std::abs(*found - 2.7) < 1e-9);
    }

    void followsAParameter() {
        put(EntityKind::Parameter, "rho", "7850 kg/m^3");
        give({{"density", "2 * rho"}});
        QVERIFY(std::abs(mass(plate_).value_or(0.0) - 15.7) < 1e-9);
    }

    void isUnknownWithoutAMaterial() { QVERIFY(!mass(plate_)); }

    void isUnknownWithoutADensity() {
        give({{"youngs_modulus", "70 GPa"}});
        QVERIFY(!mass(plate_));
    }

    void isUnknownWithoutASolid() {
        give({{"density", "2700 kg/m^3"}});
        QVERIFY(!mass(makePart("Label", sheetShape())));
    }
};

QTEST_APPLESS_MAIN(PartMassTest)
#include "part_mass_test.moc"
