#include "core/quantity.h"

#include <QtTest>
#include <cmath>
#include <locale>

namespace twinbench {

class QuantityTest : public QObject {
    Q_OBJECT

private slots:
    void literalsAreReadAsSi_data();
    void literalsAreReadAsSi();
    void scalesWithAZeroGiveAbsoluteTemperatures();
    void malformedLiteralsAreRefused_data();
    void malformedLiteralsAreRefused();
    void dimensionTextIsReadBackAsTheSameDimension();
    void dimensionExponentsStayAtTheEndsOfTheirRange();
    void displayUnitsAreTheContractsOnes_data();
    void displayUnitsAreTheContractsOnes();
    void differencesAreShownInKelvinAndTemperaturesInCelsius();
    void unknownDimensionIsShownInBaseUnits();
    void formattingRounds();
    void formattingIgnoresTheLocale();
    void formattedQuantitiesAreReadBack();
};

namespace {

Quantity quantityOf(const char* text) {
    const Result<Quantity> quantity = parseQuantity(text);
    if (!quantity) {
        qWarning("%s: %s", text, quantity.error().describe().c_str());
        return {NAN};
    }
    return *quantity;
}

struct DecimalComma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
};

bool isNear(double value, double expected) {
    return std::abs(value - expected) <= 1e-14 * std::abs(expected);
}

}  // namespace

void QuantityTest::literalsAreReadAsSi_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("si");
    QTest::addColumn<QString>("dimension");
    QTest::newRow("bare number") << "0.3" << 0.3 << "1";
    QTest::newRow("explicit one") << "3 1" << 3.0 << "1";
    QTest::newRow("exponent") << "5e-3 m" << 0.005 << "m";
    QTest::newRow("no blank") << "8W" << 8.0 << "kg*m^2/s^3";
    QTest::newRow("many blanks") << "  2.5   kg / m^3 " << 2.5 << "kg/m^3";
    QTest::newRow("plus sign") << "+5 mm" << 0.005 << "m";
    QTest::newRow("negative") << "-3 K" << -3.0 << "K";
    QTest::newRow("typographic minus") << "−12 mm" << -0.012 << "m";
    QTest::newRow("percent") << "45 %" << 0.45 << "1";
    QTest::newRow("angle") << "180 deg" << 3.14159265358979323846 << "1";
    QTest::newRow("degree sign") << "90°" << 1.57079632679489661923 << "1";
    QTest::newRow("micro sign") << "20 µm" << 2e-5 << "m";
    QTest::newRow("superscripts and dot") << "1600 W/(m²·K)" << 1600.0 << "kg/(s^3*K)";
    QTest::newRow("negative superscript") << "4 m⁻¹" << 4.0 << "1/m";
    QTest::newRow("currency") << "2.5 €/kg" << 2.5 << "EUR/kg";
}

void QuantityTest::literalsAreReadAsSi() {
    QFETCH(QString, text);
    QFETCH(double, si);
    QFETCH(QString, dimension);
    const Quantity quantity = quantityOf(text.toUtf8().constData());
    QVERIFY(isNear(quantity.value, si));
    QCOMPARE(QString::fromStdString(quantity.dimension.text()), dimension);
    QVERIFY(!quantity.absoluteTemperature);
}

void QuantityTest::scalesWithAZeroGiveAbsoluteTemperatures() {
    const Quantity celsius = quantityOf("25 °C");
    QVERIFY(celsius.absoluteTemperature);
    QCOMPARE(celsius.value, 298.15);
    QVERIFY(isNear(quantityOf("212 degF").value, 373.15));
    QVERIFY(isNear(quantityOf("-40 degF").value, quantityOf("-40 degC").value));
    QVERIFY(!quantityOf("298.15 K").absoluteTemperature);
}

void QuantityTest::malformedLiteralsAreRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << ""
                           << "quantity.not_a_number";
    QTest::newRow("only a unit") << "mm"
                                 << "quantity.not_a_number";
    QTest::newRow("infinite") << "inf W"
                              << "quantity.not_a_number";
    QTest::newRow("not a number") << "nan"
                                  << "quantity.not_a_number";
    QTest::newRow("decimal comma") << "0,5 mm"
                                   << "quantity.not_a_number";
    QTest::newRow("two signs") << "+-5 mm"
                               << "quantity.not_a_number";
    QTest::newRow("too large") << "1e999 m"
                               << "quantity.range";
    QTest::newRow("too large in SI") << "1e305 GPa"
                                     << "quantity.range";
    QTest::newRow("hexadecimal") << "0x10 m"
                                 << "unit.unknown";
    QTest::newRow("unknown unit") << "5 furlong"
                                  << "unit.unknown";
    QTest::newRow("two numbers") << "5 6 mm"
                                 << "unit.syntax";
    QTest::newRow("below zero") << "-300 degC"
                                << "quantity.below_absolute_zero";
}

void QuantityTest::malformedLiteralsAreRefused() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<Quantity> quantity = parseQuantity(text.toStdString());
    QVERIFY(!quantity);
    QCOMPARE(QString::fromStdString(quantity.error().code), code);
    QVERIFY(quantity.error().kind == ErrorKind::BadInput);
    QVERIFY(!quantity.error().advice.empty());
}

void QuantityTest::dimensionTextIsReadBackAsTheSameDimension() {
    using namespace dimension;
    const std::vector<Dimension> dimensions = {none(),
                                               voltage(),
                                               specificHeat(),
                                               heatTransferCoefficient(),
                                               thermalExpansion(),
                                               electricalConductivity(),
                                               pricePerMass(),
                                               power() / (mass().power(3) * current())};
    for (const Dimension& dimension : dimensions) {
        const Result<Unit> unit = parseUnit(dimension.text());
        QVERIFY2(unit.has_value(), dimension.text().c_str());
        QVERIFY2(unit->dimension == dimension, dimension.text().c_str());
        QCOMPARE(unit->factor, 1.0);
    }
    QCOMPARE(voltage().text(), std::string("kg*m^2/(s^3*A)"));
}

void QuantityTest::dimensionExponentsStayAtTheEndsOfTheirRange() {
    const Dimension huge = dimension::volume().power(1000000000);
    QCOMPARE(int{huge.exponents[Dimension::Length]}, 127);
    QCOMPARE(int{(huge * huge).exponents[Dimension::Length]}, 127);
    QCOMPARE(int{dimension::volume().power(-100).exponents[Dimension::Length]}, -128);
}

void QuantityTest::displayUnitsAreTheContractsOnes_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"0.25 m", "250 mm"},
        {"1 cm^2", "100 mm^2"},
        {"1 l", "1000000 mm^3"},
        {"500 g", "0.5 kg"},
        {"2 min", "120 s"},
        {"1 kW", "1000 W"},
        {"1 kW/m^2", "1000 W/m^2"},
        {"1 kWh", "3600000 J"},
        {"1 kN", "1000 N"},
        {"210 GPa", "210000 MPa"},
        {"1 kHz", "1000 Hz"},
        {"1 kV", "1000 V"},
        {"1 kA", "1000 A"},
        {"300 K", "300 K"},
        {"25 degC", "25 degC"},
        {"50 %", "0.5"},
        {"200 W/m/K", "200 W/(m*K)"},
        {"2.7 g/cm^3", "2700 kg/m^3"},
        {"0.9 kJ/(kg*K)", "900 J/(kg*K)"},
        {"23 ppm/K", "2.3e-05 1/K"},
        {"0.08 W/(cm^2*K)", "800 W/(m^2*K)"},
        {"1 W/cm^3", "1e+06 W/m^3"},
        {"36 km/h", "10 m/s"},
        {"9.81 m/s^2", "9.81 m/s^2"},
        {"58 MS/m", "5.8e+07 S/m"},
        {"3 EUR/kg", "3 EUR/kg"},
        {"5 mohm", "0.005 ohm"},
        {"1 Ah", "3600 C"},
    };
    for (const auto& [given, shown] : rows) {
        QTest::newRow(given) << given << shown;
    }
}

void QuantityTest::displayUnitsAreTheContractsOnes() {
    QFETCH(QString, given);
    QFETCH(QString, shown);
    const Quantity quantity = quantityOf(given.toUtf8().constData());
    QCOMPARE(QString::fromStdString(formatQuantity(quantity)), shown);
}

void QuantityTest::differencesAreShownInKelvinAndTemperaturesInCelsius() {
    QCOMPARE(displayUnit(dimension::temperature(), true).symbol, std::string("degC"));
    QCOMPARE(displayUnit(dimension::temperature(), false).symbol, std::string("K"));
}

void QuantityTest::unknownDimensionIsShownInBaseUnits() {
    const Dimension odd = dimension::mass().power(2) * dimension::time();
    QCOMPARE(formatQuantity({3.0, odd}), std::string("3 kg^2*s"));
}

void QuantityTest::formattingRounds() {
    const Quantity quantity = quantityOf("45.123456789 degC");
    QCOMPARE(formatQuantity(quantity), std::string("45.1235 degC"));
    QCOMPARE(formatQuantity(quantity, 3), std::string("45.1 degC"));
    QCOMPARE(formatQuantity({-0.0, dimension::force()}), std::string("0 N"));
    QCOMPARE(formatQuantity(quantityOf("1 in"), *parseUnit("in")), std::string("1 in"));
}

void QuantityTest::formattingIgnoresTheLocale() {
    const std::locale previous =
        std::locale::global(std::locale(std::locale::classic(), new DecimalComma));
    const std::string text = formatQuantity(quantityOf("1.5 N"));
    const double value = quantityOf("2.5 N").value;
    std::locale::global(previous);
    QCOMPARE(text, std::string("1.5 N"));
    QCOMPARE(value, 2.5);
}

void QuantityTest::formattedQuantitiesAreReadBack() {
    for (const char* text : {"45.1 degC", "0.2 mm", "12.5 W/(m*K)", "2.3e-05 1/K", "7.25 MPa",
                             "3 mm^2", "1.25e-08 ohm*m", "0.5 m^2*K/W"}) {
        const Quantity quantity = quantityOf(text);
        const Quantity again = quantityOf(formatQuantity(quantity, 15).c_str());
        QVERIFY2(isNear(again.value, quantity.value), text);
        QVERIFY2(again.dimension == quantity.dimension, text);
        QCOMPARE(again.absoluteTemperature, quantity.absoluteTemperature);
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::QuantityTest)
#include "quantity_test.moc"
