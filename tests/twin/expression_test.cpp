#include "twin/expression.h"

#include <QTest>
#include <algorithm>
#include <clocale>
#include <cmath>

using namespace twinbench;

namespace {

std::optional<Quantity> lookup(const std::string& name) {
    if (name == "cell_loss") {
        return Quantity{8.0, dimension::power()};
    }
    if (name == "cell_count") {
        return Quantity{12.0};
    }
    if (name == "t_coolant") {
        return Quantity{298.15, dimension::temperature(), true};
    }
    if (name == "cell loss") {
        return Quantity{3.0, dimension::power()};
    }
    return std::nullopt;
}

Result<Quantity> evaluate(const std::string& text) {
    const Checked<Expression> expression = Expression::parse(text);
    if (!expression) {
        return fail(expression.error().front());
    }
    return expression->evaluate(lookup);
}

std::string errorOf(const std::string& text) {
    const Result<Quantity> value = evaluate(text);
    return value ? "" : value.error().code;
}

}  // namespace

class ExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void evaluatesNumbersInTheOrderOfOperators_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("precedence") << "1 + 2 * 3" << 7.0;
        QTest::newRow("left to right") << "10 - 4 - 3" << 3.0;
        QTest::newRow("division left to right") << "16 / 4 / 2" << 2.0;
        QTest::newRow("power joins right") << "2 ^ 3 ^ 2" << 512.0;
        QTest::newRow("sign below power") << "-2 ^ 2" << -4.0;
        QTest::newRow("negative exponent") << "2 ^ -1" << 0.5;
        QTest::newRow("double sign") << "--2" << 2.0;
        QTest::newRow("sign after operator") << "3 * -2" << -6.0;
        QTest::newRow("parentheses") << "(1 + 2) * 3" << 9.0;
        QTest::newRow("pi") << "cos(pi)" << -1.0;
        QTest::newRow("degrees") << "sin(90 deg)" << 1.0;
        QTest::newRow("nested calls") << "sqrt(max(4, 9, min(16, 25)))" << 4.0;
        QTest::newRow("choice") << "if(2 > 1, 5, 6)" << 5.0;
        QTest::newRow("table inside") << "table(0.5, 0, 10, 1, 20)" << 15.0;
        QTest::newRow("table below") << "table(-3, 0, 10, 1, 20)" << 10.0;
        QTest::newRow("table above") << "table(7, 0, 10, 1, 20)" << 20.0;
        QTest::newRow("remainder of negative") << "mod(-1, 3)" << 2.0;
        QTest::newRow("small number") << "1e-3" << 1e-3;
    }
    void evaluatesNumbersInTheOrderOfOperators() {
        QFETCH(QString, text);
        QFETCH(double, value);
        const Result<Quantity> result = evaluate(text.toStdString());
        QVERIFY2(result.has_value(), result ? "" : result.error().describe().c_str());
        QVERIFY(result->dimension.isNone());
        QCOMPARE(result->value, value);
    }

    void readsUnitsAfterNumbers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("dimension");
        const auto row = [](const char* text, double value, const Dimension& dimension) {
            QTest::newRow(text) << text << value << QString::fromStdString(dimension.text());
        };
        row("5 mm", 5e-3, dimension::length());
        row("5mm", 5e-3, dimension::length());
        row("800 W/(m^2*K)", 800.0, dimension::heatTransferCoefficient());
        row("800 W / (m^2 * K) * 2", 1600.0, dimension::heatTransferCoefficient());
        row("8 W * 2", 16.0, dimension::power());
        row("8 W / 2 W", 4.0, dimension::none());
        row("8 W / (2 * 2)", 2.0, dimension::power());
        row("8 W * cell_count", 96.0, dimension::power());
        row("1.5 * cell_count * cell_loss", 144.0, dimension::power());
        row("23e-6 1/K", 23e-6, dimension::thermalExpansion());
        row("23e-6/K", 23e-6, dimension::thermalExpansion());
        row("cell_loss / 4 cm^2", 2e4, dimension::heatFlux());
        row("5 m^2", 5.0, dimension::area());
        row("(5 m)^2", 25.0, dimension::area());
        row("sqrt(9 m^2)", 3.0, dimension::length());
        row("5 min", 300.0, dimension::time());
        row("min(5 min, 2 h)", 300.0, dimension::time());
        row("800 W/(m²·K)", 800.0, dimension::heatTransferCoefficient());
        row("'cell loss' * 2", 6.0, dimension::power());
    }
    void readsUnitsAfterNumbers() {
        QFETCH(QString, text);
        QFETCH(double, value);
        QFETCH(QString, dimension);
        const Result<Quantity> result = evaluate(text.toStdString());
        QVERIFY2(result.has_value(), result ? "" : result.error().describe().c_str());
        QCOMPARE(QString::fromStdString(result->dimension.text()), dimension);
        QCOMPARE(result->value, value);
    }

    void tellsAbsoluteTemperaturesFromDifferences_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("absolute");
        QTest::newRow("literal") << "25 degC" << 298.15 << true;
        QTest::newRow("below zero") << "-40 degC" << 233.15 << true;
        QTest::newRow("typographic") << "25 °C" << 298.15 << true;
        QTest::newRow("difference") << "45 degC - 25 degC" << 20.0 << false;
        QTest::newRow("sum with K") << "25 degC + 5 K" << 303.15 << true;
        QTest::newRow("K first") << "5 K + 25 degC" << 303.15 << true;
        QTest::newRow("minus K") << "t_coolant - 5 K" << 293.15 << true;
        QTest::newRow("maximum") << "max(25 degC, 30 degC)" << 303.15 << true;
        QTest::newRow("K scales") << "2 * 5 K" << 10.0 << false;
    }
    void tellsAbsoluteTemperaturesFromDifferences() {
        QFETCH(QString, text);
        QFETCH(double, value);
        QFETCH(bool, absolute);
        const Result<Quantity> result = evaluate(text.toStdString());
        QVERIFY2(result.has_value(), result ? "" : result.error().describe().c_str());
        QCOMPARE(result->absoluteTemperature, absolute);
        QVERIFY(std::abs(result->value - value) < 1e-12 * value);
    }

    void refusesWhatMakesNoSense_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("sum of lengths and times") << "5 m + 3 s"
                                                  << "expression.dimension";
        QTest::newRow("bare number in sum") << "5 m + 3"
                                            << "expression.dimension";
        QTest::newRow("degC + degC") << "25 degC + 5 degC"
                                     << "expression.absolute_temperature";
        QTest::newRow("K - degC") << "25 K - 5 degC"
                                  << "expression.absolute_temperature";
        QTest::newRow("multiple of degC") << "2 * 25 degC"
                                          << "expression.absolute_temperature";
        QTest::newRow("negative of degC") << "-t_coolant"
                                          << "expression.absolute_temperature";
        QTest::newRow("below absolute zero") << "-300 degC"
                                             << "quantity.below_absolute_zero";
        QTest::newRow("sine of a length") << "sin(1 m)"
                                          << "expression.dimension";
        QTest::newRow("root of a length") << "sqrt(1 m)"
                                          << "expression.dimension";
        QTest::newRow("power with unit") << "2 ^ 1 m"
                                         << "expression.dimension";
        QTest::newRow("broken power of a length") << "(1 m) ^ 0.5"
                                                  << "expression.dimension";
        QTest::newRow("min of mixed") << "min(1 m, 1 s)"
                                      << "expression.dimension";
        QTest::newRow("unknown unit") << "5 furlong"
                                      << "unit.unknown";
        QTest::newRow("unit alone") << "2 * m"
                                    << "expression.unit_alone";
        QTest::newRow("unknown name") << "2 * cell_los"
                                      << "expression.unknown_name";
        QTest::newRow("unknown function") << "sinn(1)"
                                          << "expression.unknown_function";
        QTest::newRow("too few arguments") << "atan2(1)"
                                           << "expression.arguments";
        QTest::newRow("even table") << "table(1, 2, 3, 4)"
                                    << "expression.arguments";
        QTest::newRow("descending table") << "table(1, 2, 3, 1, 4)"
                                          << "expression.table";
        QTest::newRow("open parenthesis") << "(1 + 2"
                                          << "expression.syntax";
        QTest::newRow("missing operand") << "1 +"
                                         << "expression.syntax";
        QTest::newRow("two numbers") << "1 2"
                                     << "expression.syntax";
        QTest::newRow("decimal comma") << "0,5 mm"
                                       << "expression.syntax";
        QTest::newRow("strange character") << "1 $ 2"
                                           << "expression.character";
        QTest::newRow("open quote") << "'cell"
                                    << "expression.quote";
        QTest::newRow("number out of range") << "1e999"
                                             << "expression.number";
        QTest::newRow("empty") << "  "
                               << "expression.empty";
        QTest::newRow("division by zero") << "1 / 0"
                                          << "expression.not_finite";
        QTest::newRow("time") << "t / 1 s"
                              << "expression.not_constant";
        QTest::newRow("comparison") << "1 < 2"
                                    << "expression.syntax";
        QTest::newRow("no comparison in if") << "if(1, 2, 3)"
                                             << "expression.syntax";
        QTest::newRow("results") << "max(temperature, 'Cell*')"
                                 << "expression.unknown_name";
    }
    void refusesWhatMakesNoSense() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(errorOf(text.toStdString())), code);
    }

    void refusesDeepNestingWithoutOverflow() {
        QCOMPARE(errorOf(std::string(100000, '(')), std::string("expression.depth"));
        QCOMPARE(errorOf("5 /" + std::string(100000, '(') + "m"), std::string("expression.depth"));
        QCOMPARE(errorOf("2" + std::string(100000, '^')), std::string("expression.syntax"));
    }

    void listsAllUnknownWordsAtOnce() {
        const auto expression = Expression::parse("5 furlong + sinn(2 parsec)");
        QVERIFY(!expression);
        QCOMPARE(expression.error().size(), std::size_t(3));
    }

    void bindsTimeAndPlace() {
        const auto expression =
            Expression::parse("25 degC + 5 K * sin(t / 60 s) + 2 K * x / 100 mm");
        QVERIFY(expression.has_value());
        QVERIFY(expression->dependsOnTime());
        QVERIFY(expression->dependsOnPlace());
        const auto field = expression->bind(lookup);
        QVERIFY(field.has_value());
        QVERIFY(field->absoluteTemperature);
        QVERIFY(field->value.dependsOnTime());
        const double expected = 298.15 + 5.0 * std::sin(0.5) + 2.0 * 0.05 / 0.1;
        QVERIFY(std::abs(field->value({0.05, 0.0, 0.0}, 30.0) - expected) < 1e-10);
    }

    void interpolatesATableOverTime() {
        const auto expression = Expression::parse("table(t, 0 s, 10 W, 60 s, 20 W, 120 s, 0 W)");
        QVERIFY(expression.has_value());
        const auto field = expression->bind(lookup);
        QVERIFY(field.has_value());
        QVERIFY(field->dimension == dimension::power());
        QCOMPARE(field->value({}, 30.0), 15.0);
        QCOMPARE(field->value({}, 90.0), 10.0);
        QCOMPARE(field->value({}, 500.0), 0.0);
    }

    void tellsWhenItJumpsOrBends_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<double>>("times");  // within (0, 100 s)
        using Times = std::vector<double>;
        QTest::newRow("table") << "table(t, 0 s, 1 W, 60 s, 5 W, 200 s, 0 W)" << Times{60};
        QTest::newRow("shifted table")
            << "table(2 * t - 10 s, 0 s, 1 W, 60 s, 5 W)" << Times{5, 35};
        QTest::newRow("switch") << "if(t < 5 s, 1 W, 0 W)" << Times{5};
        QTest::newRow("pulse") << "if(t > 4 s, if(t < 9 s, 1 W, 0 W), 0 W)" << Times{4, 9};
        QTest::newRow("switch of a table")
            << "if(table(t, 0 s, 0, 50 s, 1, 100 s, 0) > 0.5, 1, 2)" << Times{25, 50, 75};
        QTest::newRow("duty cycle")
            << "if(mod(t, 40 s) < 10 s, 1 W, 0 W)" << Times{10, 40, 50, 80, 90};
        QTest::newRow("larger of two") << "max(t / 1 s, 30)" << Times{30};
        QTest::newRow("three") << "min(t / 1 s, 30, 50 - t / 1 s)" << Times{25, 30};
        QTest::newRow("magnitude") << "abs(t - 70 s)" << Times{70};
        QTest::newRow("rounding") << "floor(t / 30 s) + round(t / 80 s)" << Times{30, 40, 60, 90};
        QTest::newRow("scaled") << "x / 1 m * if(t < 5 s, 1 W, 0 W)" << Times{5};
        QTest::newRow("parabola") << "t^2 / 1 s^2 - 2 * t / 1 s" << Times{};
    }
    void tellsWhenItJumpsOrBends() {
        QFETCH(QString, text);
        QFETCH(std::vector<double>, times);
        const auto expression = Expression::parse(text.toStdString());
        QVERIFY(expression.has_value());
        const auto field = expression->bind(lookup);
        QVERIFY(field.has_value());
        QVERIFY(field->value.timeCourse().isKnown());
        std::vector<double> found = field->value.timeCourse().breaks(100.0);
        std::sort(found.begin(), found.end());
        std::vector<double> inside;
        for (const double time : found) {
            if (time > 1e-9 && time < 100.0 - 1e-9 &&
                (inside.empty() || time - inside.back() > 1e-9)) {
                inside.push_back(time);
            }
        }
        QCOMPARE(inside.size(), times.size());
        for (std::size_t i = 0; i < times.size(); ++i) {
            QVERIFY(std::abs(inside[i] - times[i]) < 1e-9);
        }
    }

    void tellsWhatMayChangeAtAnyTime_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        QTest::newRow("ramp") << "2 W * t / 1 s" << true;
        QTest::newRow("product of ramps") << "t * (100 s - t)" << true;
        QTest::newRow("wave") << "sin(t / 1 s)" << false;
        QTest::newRow("bell") << "exp(-((t - 50 s) / 1 s)^2)" << false;
        QTest::newRow("reciprocal") << "1 / (t + 1 s)" << false;
        QTest::newRow("front that moves") << "if(x < t * 1 m/s, 1 W, 0 W)" << false;
        QTest::newRow("table of waves") << "table(sin(t / 1 s), 0, 1 W, 1, 2 W)" << false;
        QTest::newRow("switch of place") << "if(x < 1 m, t / 1 s, 0)" << true;
        QTest::newRow("wave that is cut off") << "if(t < 5 s, sin(t / 1 s), 0)" << false;
    }
    void tellsWhatMayChangeAtAnyTime() {
        QFETCH(QString, text);
        QFETCH(bool, known);
        const auto field = Expression::parse(text.toStdString())->bind(lookup);
        QVERIFY(field.has_value());
        QVERIFY(field->value.dependsOnTime());
        QCOMPARE(field->value.timeCourse().isKnown(), known);
    }

    void keepsAConstantSwitchConstant() {
        const auto field = Expression::parse("if(cell_count > 10, cell_loss, 0 W)")->bind(lookup);
        QVERIFY(field.has_value());
        QVERIFY(field->value.isConstant());
        QCOMPARE(field->value({}, 0.0), 8.0);
    }

    void listsTheParametersItMentions() {
        const auto expression = Expression::parse("a * 2 + 'b c' * t / 1 s + a");
        QVERIFY(expression.has_value());
        QCOMPARE(expression->names(), (std::set<std::string>{"a", "b c"}));
    }

    void readsDecimalPointsWhateverTheLocale() {
        const std::string before = std::setlocale(LC_NUMERIC, nullptr);
        const bool changed = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr;
        const Result<Quantity> value = evaluate("1.5 * 2");
        std::setlocale(LC_NUMERIC, before.c_str());
        if (!changed) {
            QSKIP("the locale de_DE.UTF-8 is not installed");
        }
        QVERIFY(value.has_value());
        QCOMPARE(value->value, 3.0);
    }

    void refusesNamesThatMeanSomethingElse() {
        for (const char* name : {"m", "K", "min", "t", "x", "pi", "sin", "degC", "T", ""}) {
            QVERIFY2(parameterNameProblem(name).has_value(), name);
        }
        for (const char* name : {"cell_loss", "h_coolant", "cell loss", "t0"}) {
            QVERIFY2(!parameterNameProblem(name).has_value(), name);
        }
    }

    void quotesNamesSoThatTheyReadBack() {
        for (const std::string name : {"plain_1", "with space", "it's", "Kühlung", "1st"}) {
            const auto expression = Expression::parse(quotedName(name) + " * 2");
            QVERIFY(expression.has_value());
            QCOMPARE(expression->names(), std::set<std::string>{name});
        }
    }

    void takesKelvinAsAbsoluteWhereOneIsAskedFor() {
        const Quantity kelvin{300.0, dimension::temperature(), false};
        const Quantity celsius{300.0, dimension::temperature(), true};
        QVERIFY(siValue(kelvin, dimension::temperature(), true, "T").has_value());
        QVERIFY(siValue(kelvin, dimension::temperature(), false, "dT").has_value());
        QVERIFY(siValue(celsius, dimension::temperature(), true, "T").has_value());
        QVERIFY(!siValue(celsius, dimension::temperature(), false, "dT").has_value());
    }

    void namesTheUnitThatABareNumberLacks() {
        const auto value =
            siValue({800.0}, dimension::heatTransferCoefficient(), false, "coefficient");
        QVERIFY(!value);
        QCOMPARE(value.error().code, std::string("quantity.bare_number"));
        QVERIFY(value.error().message().find("W/(m^2*K)") != std::string::npos);
        QCOMPARE(value.error().object, std::string("coefficient"));
    }
};

QTEST_GUILESS_MAIN(ExpressionTest)
#include "expression_test.moc"
