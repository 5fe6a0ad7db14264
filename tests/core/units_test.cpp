#include <QtTest>
#include <cmath>
#include <set>

#include "core/quantity.h"
#include "core/unit_text.h"

namespace twinbench {

/// The table of units against relations that do not come from it, and the unit grammar.
class UnitsTest : public QObject {
    Q_OBJECT

private slots:
    void unitsObeyTheirDefiningRelations_data();
    void unitsObeyTheirDefiningRelations();
    void prefixesScaleByTheirPowerOfTen_data();
    void prefixesScaleByTheirPowerOfTen();
    void namedUnitsHaveTheirDimension();
    void everyUnitAnEngineerTypesIsKnown();
    void everySymbolIsListedOnceAndParses();
    void divisionIsLeftAssociative();
    void equivalentSpellingsAreEqual_data();
    void equivalentSpellingsAreEqual();
    void symbolIsTheAsciiTextOfTheWholeUnit();
    void temperatureScalesMapTheirFixedPoints();
    void badUnitsAreRefused_data();
    void badUnitsAreRefused();
    void unknownUnitNamesTheNearestKnownOne();
    void celsiusInACompoundAdvisesKelvin();
    void onlySymbolsAloneAreUnitSymbols();
    void printedUnitsReadBack();
};

namespace {

Unit unitOf(const QString& text) {
    const Result<Unit> unit = parseUnit(text.toStdString());
    if (!unit) {
        qWarning("%s", unit.error().describe().c_str());
        return {"", {}, NAN};
    }
    return *unit;
}

bool isNear(double value, double expected) {
    return std::abs(value - expected) <= 4e-15 * std::abs(expected);
}

}  // namespace

// One unit as so many others, as its definition says (NIST SP 811, ISO 80000). The numbers stand
// in other relations here than in the table.
void UnitsTest::unitsObeyTheirDefiningRelations_data() {
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* unit, double number, const char* other) {
        QTest::addRow("1 %s = %.12g %s", unit, number, other) << unit << number << other;
    };
    row("in", 25.4, "mm");
    row("in^2", 645.16, "mm^2");
    row("in^3", 16387.064, "mm^3");
    row("ft", 12.0, "in");
    row("mi", 5280.0, "ft");
    row("lb", 453.59237, "g");
    row("t", 1000.0, "kg");
    row("lbf", 4.4482216152605, "N");
    row("lbf", 32.17404855643045, "lb*ft/s^2");
    row("psi", 1.0, "lbf/in^2");
    row("psi", 6.894757293168361, "kPa");
    row("ksi", 1000.0, "psi");
    row("bar", 0.1, "MPa");
    row("atm", 1.01325, "bar");
    row("hPa", 1.0, "mbar");
    row("hp", 550.0, "ft*lbf/s");
    row("hp", 745.69987158227022, "W");
    row("PS", 735.49875, "W");
    row("gn", 9.80665, "m/s^2");
    row("mph", 1.609344, "km/h");
    row("mph", 0.44704, "m/s");
    row("km/h", 1.0 / 3.6, "m/s");
    row("l", 1.0, "dm^3");
    row("L", 1000.0, "ml");
    row("ml", 1.0, "cm^3");
    row("cl", 10.0, "mL");
    row("min", 60.0, "s");
    row("h", 60.0, "min");
    row("day", 24.0, "h");
    row("Wh", 3600.0, "J");
    row("kWh", 3.6, "MJ");
    row("Ah", 3600.0, "C");
    row("Ah*V", 1.0, "Wh");
    row("Nm", 1.0, "J");
    row("rpm*Nm", 2.0 * M_PI / 60.0, "W");
    row("rpm", 360.0 / 60.0, "deg/s");
    row("deg", M_PI / 180.0, "rad");
    row("N", 1.0, "kg*m/s^2");
    row("Pa", 1.0, "N/m^2");
    row("MPa", 1.0, "N/mm^2");
    row("J", 1.0, "N*m");
    row("W", 1.0, "J/s");
    row("W", 1.0, "V*A");
    row("C", 1.0, "A*s");
    row("ohm", 1.0, "V/A");
    row("S", 1.0, "1/ohm");
    row("F", 1.0, "C/V");
    row("H", 1.0, "V*s/A");
    row("Wb", 1.0, "V*s");
    row("T", 1.0, "Wb/m^2");
    row("Hz", 1.0, "1/s");
    row("%", 10000.0, "ppm");
}

void UnitsTest::unitsObeyTheirDefiningRelations() {
    QFETCH(QString, unit);
    QFETCH(double, number);
    QFETCH(QString, other);
    QVERIFY(isNear(unitOf(unit).factor, number * unitOf(other).factor));
    QVERIFY(unitOf(unit).dimension == unitOf(other).dimension);
}

void UnitsTest::prefixesScaleByTheirPowerOfTen_data() {
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("other");
    QTest::newRow("pF") << "pF" << 1e-12 << "F";
    QTest::newRow("nm") << "nm" << 1e-9 << "m";
    QTest::newRow("um") << "um" << 1e-6 << "m";
    QTest::newRow("mm") << "mm" << 1e-3 << "m";
    QTest::newRow("cm") << "cm" << 1e-2 << "m";
    QTest::newRow("dm") << "dm" << 1e-1 << "m";
    QTest::newRow("hPa") << "hPa" << 1e2 << "Pa";
    QTest::newRow("kg") << "kg" << 1e3 << "g";
    QTest::newRow("MW") << "MW" << 1e6 << "W";
    QTest::newRow("GPa") << "GPa" << 1e9 << "Pa";
}

void UnitsTest::prefixesScaleByTheirPowerOfTen() { unitsObeyTheirDefiningRelations(); }

void UnitsTest::namedUnitsHaveTheirDimension() {
    using namespace dimension;
    const std::vector<std::pair<const char*, Dimension>> named = {
        {"m", length()},
        {"cm^2", area()},
        {"l", volume()},
        {"lb", mass()},
        {"day", time()},
        {"degF", temperature()},
        {"mA", current()},
        {"mV", voltage()},
        {"lbf", force()},
        {"MWh", energy()},
        {"hp", power()},
        {"psi", pressure()},
        {"g/cm^3", density()},
        {"mph", velocity()},
        {"m/s^2", acceleration()},
        {"kJ/kg/K", specificHeat()},
        {"W/m/K", thermalConductivity()},
        {"W/(m^2*K)", heatTransferCoefficient()},
        {"W/cm^2", heatFlux()},
        {"W/l", powerDensity()},
        {"ppm/K", thermalExpansion()},
        {"MS/m", electricalConductivity()},
        {"EUR/t", pricePerMass()},
        {"%", none()},
    };
    for (const auto& [text, expected] : named) {
        QVERIFY2(unitOf(text).dimension == expected, text);
    }
}

void UnitsTest::everyUnitAnEngineerTypesIsKnown() {
    const QString symbols =
        "m mm cm um km in ft mi g kg t lb s ms us min h day A mA K degC degF N kN MN lbf Pa kPa "
        "MPa "
        "GPa bar psi J kJ MJ Wh kWh W mW kW hp V mV kV ohm mohm F H C Ah mAh S Hz kHz rpm deg rad "
        "l L ml % mph EUR";
    for (const QString& symbol : symbols.split(' ')) {
        QVERIFY2(isUnitSymbol(symbol.toStdString()), qPrintable(symbol));
    }
    QVERIFY(parseUnit("km/h") && parseUnit("1"));
}

void UnitsTest::everySymbolIsListedOnceAndParses() {
    const std::vector<std::string> symbols = unitSymbols();
    QCOMPARE(std::set<std::string>(symbols.begin(), symbols.end()).size(), symbols.size());
    for (const std::string& symbol : symbols) {
        const Result<Unit> unit = parseUnit(symbol);
        QVERIFY2(unit && unit->symbol == symbol && unit->factor > 0.0, symbol.c_str());
    }
}

void UnitsTest::divisionIsLeftAssociative() {
    QVERIFY(unitOf("W/m/K").dimension == unitOf("W/(m*K)").dimension);
    QVERIFY(unitOf("W/m*K").dimension == unitOf("W*K/m").dimension);
}

void UnitsTest::equivalentSpellingsAreEqual_data() {
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("superscript") << "mm²"
                                 << "mm^2";
    QTest::newRow("negative superscript") << "m⁻¹"
                                          << "m^-1";
    QTest::newRow("two digits apart") << "m³/s²"
                                      << "m^3/s^2";
    QTest::newRow("micro sign") << "µm"
                                << "um";
    QTest::newRow("Greek mu") << "μm"
                              << "um";
    QTest::newRow("middle dot") << "W/(m·K)"
                                << "W/(m*K)";
    QTest::newRow("dot operator") << "N⋅m"
                                  << "N*m";
    QTest::newRow("degree C") << "°C"
                              << "degC";
    QTest::newRow("one-character degree C") << "℃"
                                            << "degC";
    QTest::newRow("degree F") << "°F"
                              << "degF";
    QTest::newRow("degree") << "°"
                            << "deg";
    QTest::newRow("omega") << "mΩ"
                           << "mohm";
    QTest::newRow("ohm sign") << "k\u2126"
                              << "kohm";
    QTest::newRow("euro sign") << "€/kg"
                               << "EUR/kg";
    QTest::newRow("blanks") << " W / ( m^2 * K ) "
                            << "W/(m^2*K)";
    QTest::newRow("no-break space") << "W\u00a0/ m"
                                    << "W/m";
}

void UnitsTest::equivalentSpellingsAreEqual() {
    QFETCH(QString, spelling);
    QFETCH(QString, ascii);
    const Unit unit = unitOf(spelling);
    const Unit expected = unitOf(ascii);
    QCOMPARE(unit.symbol, expected.symbol);
    QCOMPARE(unit.factor, expected.factor);
    QVERIFY(unit.dimension == expected.dimension);
}

void UnitsTest::symbolIsTheAsciiTextOfTheWholeUnit() {
    QCOMPARE(unitOf("W / (m²·K)").symbol, std::string("W/(m^2*K)"));
}

void UnitsTest::temperatureScalesMapTheirFixedPoints() {
    const Unit celsius = unitOf("degC");
    const Unit fahrenheit = unitOf("degF");
    QVERIFY(celsius.absoluteTemperature() && fahrenheit.absoluteTemperature());
    QCOMPARE(celsius.toSi(-273.15), 0.0);
    QVERIFY(isNear(fahrenheit.toSi(32.0), 273.15));
    QVERIFY(isNear(fahrenheit.toSi(212.0), 373.15));
    QVERIFY(std::abs(fahrenheit.toSi(-459.67)) < 1e-12);
    QVERIFY(std::abs(celsius.fromSi(celsius.toSi(45.1)) - 45.1) < 1e-12);
}

void UnitsTest::badUnitsAreRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << ""
                           << "unit.empty";
    QTest::newRow("blank") << "  "
                           << "unit.empty";
    QTest::newRow("unknown") << "furlong"
                             << "unit.unknown";
    QTest::newRow("unknown letter") << "Å"
                                    << "unit.unknown";
    QTest::newRow("digit without caret") << "m2"
                                         << "unit.syntax";
    QTest::newRow("juxtaposition") << "N m"
                                   << "unit.syntax";
    QTest::newRow("dangling operator") << "W/"
                                       << "unit.syntax";
    QTest::newRow("leading operator") << "/s"
                                      << "unit.syntax";
    QTest::newRow("double operator") << "W//m"
                                     << "unit.syntax";
    QTest::newRow("missing parenthesis") << "W/(m*K"
                                         << "unit.syntax";
    QTest::newRow("extra parenthesis") << "W/m)"
                                       << "unit.syntax";
    QTest::newRow("empty parentheses") << "W/()"
                                       << "unit.syntax";
    QTest::newRow("power without number") << "m^"
                                          << "unit.syntax";
    QTest::newRow("fractional power") << "m^0.5"
                                      << "unit.syntax";
    QTest::newRow("other number") << "2*m"
                                  << "unit.syntax";
    QTest::newRow("huge power") << "m^99999999999"
                                << "unit.range";
    QTest::newRow("nested powers") << "((mm^9)^9)^9"
                                   << "unit.range";
    QTest::newRow("nested powers without dimension") << "((ppm^9)^9)^9"
                                                     << "unit.range";
    QTest::newRow("celsius to a power") << "degC^2"
                                        << "unit.offset_in_compound";
    QTest::newRow("one by celsius") << "1/degC"
                                    << "unit.offset_in_compound";
    QTest::newRow("fahrenheit in a compound") << "W/(ft*degF)"
                                              << "unit.offset_in_compound";
}

void UnitsTest::badUnitsAreRefused() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<Unit> unit = parseUnit(text.toStdString());
    QVERIFY(!unit);
    QCOMPARE(QString::fromStdString(unit.error().code), code);
    QVERIFY(unit.error().kind == ErrorKind::BadInput);
    QVERIFY(!unit.error().advice.empty());
}

void UnitsTest::unknownUnitNamesTheNearestKnownOne() {
    QCOMPARE(parseUnit("Kw").error().advice, std::string("Did you mean 'kW'?"));
    QCOMPARE(parseUnit("W/(m*degc)").error().advice, std::string("Did you mean 'degC'?"));
    QCOMPARE(parseUnit("W/(m*k)").error().advice, std::string("Did you mean 'K'?"));
}

void UnitsTest::celsiusInACompoundAdvisesKelvin() {
    const Error error = parseUnit("W/(m*degC)").error();
    QVERIFY(error.message().find("W/(m*degC)") != std::string::npos);
    QVERIFY(error.advice.find("W/(m*K)") != std::string::npos);
}

void UnitsTest::onlySymbolsAloneAreUnitSymbols() {
    QVERIFY(isUnitSymbol("kWh") && isUnitSymbol("µm") && isUnitSymbol("%"));
    QVERIFY(!isUnitSymbol("") && !isUnitSymbol("1") && !isUnitSymbol("W/m"));
    QVERIFY(!isUnitSymbol("mm^2") && !isUnitSymbol("cell_loss") && !isUnitSymbol(" m"));
}

void UnitsTest::printedUnitsReadBack() {
    QCOMPARE(typographicUnitText("950 W/(m^2*K)"), std::string("950 W/(m\u00b2\u00b7K)"));
    QCOMPARE(typographicUnitText("No part matches '*', 'Cell*'."),
             std::string("No part matches '*', 'Cell*'."));
    QCOMPARE(typographicUnitText("25 degC"), std::string("25 \u00b0C"));
    QCOMPARE(typographicUnitText("2 * degCount^2 + 3^20"),
             std::string("2 * degCount\u00b2 + 3^20"));
    for (const std::string& symbol : unitSymbols()) {
        QCOMPARE(asciiUnitText(typographicUnitText(symbol)), asciiUnitText(symbol));
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::UnitsTest)
#include "units_test.moc"
