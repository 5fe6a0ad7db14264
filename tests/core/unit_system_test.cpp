#include "core/unit_system.h"

#include <QtTest>

namespace twinbench {

class UnitSystemTest : public QObject {
    Q_OBJECT

private:
    static std::vector<Dimension> namedDimensions() {
        using namespace dimension;
        return {length(),
                area(),
                volume(),
                mass(),
                time(),
                temperature(),
                current(),
                voltage(),
                force(),
                energy(),
                power(),
                pressure(),
                density(),
                velocity(),
                acceleration(),
                specificHeat(),
                thermalConductivity(),
                heatTransferCoefficient(),
                heatFlux(),
                powerDensity(),
                thermalExpansion(),
                electricalConductivity(),
                pricePerMass()};
    }

private slots:
    void unitsHaveTheDimensionTheyAreFor() {
        for (const UnitSystem system : kUnitSystems) {
            for (const Dimension& dimension : namedDimensions()) {
                const Unit unit = displayUnit(system, dimension);
                QVERIFY2(unit.dimension == dimension, unit.symbol.c_str());
                QVERIFY2(!unit.absoluteTemperature(), unit.symbol.c_str());
                QVERIFY2(parseUnit(unit.symbol).has_value(), unit.symbol.c_str());
            }
        }
    }

    void leadingUnits_data() {
        using namespace dimension;
        QTest::addColumn<UnitSystem>("system");
        QTest::addColumn<double>("si");
        QTest::addColumn<Dimension>("dimension");
        QTest::addColumn<bool>("absolute");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, UnitSystem system, double si,
                            const Dimension& dimension, const char* shown, bool absolute = false) {
            QTest::newRow(name) << system << si << dimension << absolute << QString(shown);
        };
        row("mm", UnitSystem::Millimetre, 0.0254, length(), "25.4 mm");
        row("m", UnitSystem::Si, 0.0254, length(), "0.0254 m");
        row("in", UnitSystem::Imperial, 0.0254, length(), "1 in");
        row("stress", UnitSystem::Si, 1e6, pressure(), "1000000 Pa");
        row("psi", UnitSystem::Imperial, 6894.757293168361, pressure(), "1 psi");
        row("degF", UnitSystem::Imperial, 373.15, temperature(), "212 degF", true);
        row("difference", UnitSystem::Imperial, 5.0, temperature(), "9 degR");
        row("lbf", UnitSystem::Imperial, 4.4482216152605, force(), "1 lbf");
        // NIST SP 811, appendix B.8: 1 Btu/(h ft^2 degF) = 5.678263 W/(m^2 K).
        row("film", UnitSystem::Imperial, 5.678263, heatTransferCoefficient(),
            "1 Btu/(h*ft^2*degR)");
        row("conductivity", UnitSystem::Imperial, 1.730735, thermalConductivity(),
            "1 Btu/(h*ft*degR)");
        row("power", UnitSystem::Imperial, 0.2930711, power(), "1 Btu/h");
        row("voltage", UnitSystem::Imperial, 3.0, voltage(), "3 V");
    }
    void leadingUnits() {
        QFETCH(UnitSystem, system);
        QFETCH(double, si);
        QFETCH(Dimension, dimension);
        QFETCH(bool, absolute);
        QFETCH(QString, shown);
        const Quantity quantity{si, dimension, absolute};
        const Unit unit = displayUnit(system, dimension, absolute);
        QCOMPARE(QString::fromStdString(formatQuantity(quantity, unit)), shown);
    }

    void theMillimetreSystemIsThatOfTheCommandLine() {
        for (const Dimension& dimension : namedDimensions()) {
            QCOMPARE(displayUnit(UnitSystem::Millimetre, dimension).symbol,
                     displayUnit(dimension).symbol);
        }
        QCOMPARE(displayUnit(UnitSystem::Millimetre, dimension::temperature(), true).symbol,
                 std::string("degC"));
    }

    void namesReadBack() {
        for (const UnitSystem system : kUnitSystems) {
            QVERIFY(unitSystemOf(unitSystemName(system)) == system);
        }
        QVERIFY(!unitSystemOf("cgs"));
    }
};

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::UnitSystemTest)
#include "unit_system_test.moc"
