#include "twin/scalar_text.h"

#include <QtTest>

namespace twinbench {

class ScalarTextTest : public QObject {
    Q_OBJECT

private slots:
    void valueEndsWhereItsBandDoes_data();
    void valueEndsWhereItsBandDoes();
    void estimatedErrorIsInPerCent();
};

void ScalarTextTest::valueEndsWhereItsBandDoes_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("band");
    QTest::addColumn<QString>("text");
    QTest::newRow("one decimal") << 101.4032 << 3.21 << "101.4 +- 3.2";
    QTest::newRow("none") << 1014.032 << 321.0 << "1014 +- 321";
    QTest::newRow("small") << 0.012341 << 0.00012 << "0.01234 +- 0.00012";
    QTest::newRow("band below the digits") << 101.4032 << 1.2e-6 << "101.40 +- 1.2e-06";
    QTest::newRow("rounding") << 200.0 << 6.4e-8 << "200.00 +- 0.00";
    QTest::newRow("no width") << 101.4032 << 0.0 << "101.40 +- 0.00";
    QTest::newRow("nothing") << 0.0 << 0.0 << "0.0000 +- 0.0000";
    QTest::newRow("larger than the value") << 0.5 << 20.0 << "0 +- 20";
    QTest::newRow("far from one") << 1.234567e12 << 3e9 << "1.2346e+12 +- 3e+09";
}

void ScalarTextTest::valueEndsWhereItsBandDoes() {
    QFETCH(double, value);
    QFETCH(double, band);
    QTEST(QString::fromStdString(bandedText(value, band, 5, " +- ")), "text");
}

void ScalarTextTest::estimatedErrorIsInPerCent() {
    const ScalarResult error{kEnergyErrorScalar, 0.03, {}, false, "", {}};
    QCOMPARE(shownUnit(error).symbol, std::string("%"));
    QCOMPARE(shownUnit(error).fromSi(error.value), 3.0);
    const ScalarResult stress{"max_von_mises", 2e6, dimension::pressure(), false, "", {}};
    QCOMPARE(shownUnit(stress).fromSi(stress.value), 2.0);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::ScalarTextTest)
#include "scalar_text_test.moc"
