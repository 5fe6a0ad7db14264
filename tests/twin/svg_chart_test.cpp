#include "twin/svg_chart.h"

#include <QTest>
#include <cmath>

using namespace twinbench;

class SvgChartTest : public QObject {
    Q_OBJECT

private slots:
    void ticksAreRoundAndEnclose() {
        QCOMPARE(roundTicks(0.0, 10.0, 5), (std::vector<double>{0, 2, 4, 6, 8, 10}));
        const auto ticks = roundTicks(23.4, 31.9, 6);
        QCOMPARE(ticks.front(), 23.0);
        QVERIFY(ticks.back() >= 31.9 && ticks.size() < 12);
    }

    void curvesStayInsideThePlot() {
        const std::string svg =
            svgOf({"Time [s]", "[degC]", {{"Cell <1>", {0, 5, 10}, {20, 45, NAN}}}});
        QVERIFY(svg.find("Cell &lt;1&gt;") != std::string::npos);
        QVERIFY(svg.find("[°C]") != std::string::npos);
        QVERIFY(svg.find("points=\"70.0,292.0 350.0,14.0 \"") != std::string::npos);
        QVERIFY(svg.find("nan") == std::string::npos);
    }

    void aConstantCurveAndNoCurveHaveAnAxis() {
        QVERIFY(svgOf({"x", "y", {{"flat", {0, 1}, {5, 5}}}}).find("nan") == std::string::npos);
        QVERIFY(svgOf({"x", "y", {}}).find("inf") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(SvgChartTest)
#include "svg_chart_test.moc"
