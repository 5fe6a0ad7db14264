#include "widgets/value_text.h"

#include <QtTest>

using namespace twinbench;

Q_DECLARE_METATYPE(twinbench::ValueKind)

/// Values as the property editor shows them, and back.
class ValueTextTest : public QObject {
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWere_data() {
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, ValueKind kind, const char* json, const char* shown) {
            QTest::newRow(name) << kind << QString::fromUtf8(json) << QString::fromUtf8(shown);
        };
        using enum ValueKind;
        row("quantity", Quantity, R"J("950 W/(m^2*K)")J", "950 W/(m\u00B2\u00B7K)");
        row("expression", Field, R"J("2 * h_coolant")J", "2 * h_coolant");
        row("three along the axes", QuantityOrThree,
            R"J(["1 W/(m*K)", "25 W/(m*K)", "25 W/(m*K)"])J",
            "1 W/(m\u00B7K), 25 W/(m\u00B7K), 25 W/(m\u00B7K)");
        row("point in millimetres", Place, "[10, 20.5, -3]", "10, 20.5, -3");
        row("names with commas", TextList, R"J(["Cell 1", "Bolt, M8"])J", "Cell 1; Bolt, M8");
        row("overrides", Overrides, R"J({"h": "5 W/(m^2*K)", "t": "20 degC"})J",
            "h = 5 W/(m\u00B2\u00B7K); t = 20 \u00B0C");
        row("rotation", Rotation, R"J({"angle": "90 deg", "axis": [0, 0, 1]})J",
            "90 deg about 0, 0, 1");
        row("number", Integer, "2", "2");
        row("columns of a file", Field,
            R"J({"file": "/data/a: b.csv", "time": "Time [s]", "value": "P [kW]"})J",
            "/data/a: b.csv: Time [s] -> P [kW]");
        row("table", Quantity,
            R"J({"table": [["20 degC", "900 J/(kg*K)"], ["80 degC", "950 J/(kg*K)"]]})J",
            "20 \u00B0C: 900 J/(kg\u00B7K); 80 \u00B0C: 950 J/(kg\u00B7K)");
        row("table of three", QuantityOrThree,
            R"J({"table": [["20 degC", ["1 W/(m*K)", "2 W/(m*K)", "3 W/(m*K)"]]]})J",
            "20 \u00B0C: 1 W/(m\u00B7K), 2 W/(m\u00B7K), 3 W/(m\u00B7K)");
    }

    void valuesComeBackAsTheyWere() {
        QFETCH(const ValueKind, kind);
        QFETCH(const QString, json);
        QFETCH(const QString, shown);
        const Json value = Json::parse(json.toStdString());
        QCOMPARE(valueToText(value, kind), shown);
        const Json back = textToValue(shown, kind);
        QVERIFY2(back == value, back.dump().c_str());
    }

    void commasInsideAFunctionDoNotSplit() {
        const Json value = textToValue("max(1 mm, 2 mm), 0 mm, 0 mm", ValueKind::Vector);
        QVERIFY2(value == Json({"max(1 mm, 2 mm)", "0 mm", "0 mm"}), value.dump().c_str());
    }

    void printedQuantityHasItsUnit() {
        QCOMPARE(printedQuantity({1.845e-3, dimension::area(), false}, UnitSystem::Millimetre),
                 QString::fromUtf8("1845 mm\u00B2"));
    }
};

QTEST_GUILESS_MAIN(ValueTextTest)
#include "value_text_test.moc"
