#include "widgets/plot_panel.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

#include <qcustomplot.h>

using namespace twinbench;

class PlotPanelTest : public QObject {
    Q_OBJECT

private:
    static PlotCurve curve(const QString& name, double from, double to) {
        PlotCurve curve;
        curve.name = name;
        curve.quantity = "Temperature";
        curve.unit = "K";
        curve.times = {0.0, 50.0, 100.0};
        curve.values = {from, 0.5 * (from + to), to};
        return curve;
    }
    static void show(PlotPanel& panel, int count) {
        std::vector<PlotCurve> curves;
        for (int i = 0; i < count; ++i) {
            curves.push_back(curve(QString("Curve %1").arg(i), i, 10.0 + i));
        }
        panel.resize(900, 300);
        panel.setCurves(std::move(curves));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.plot()->replot();
    }
    static QPoint inPlot(const PlotPanel& panel, double share) {
        const QRect rect = panel.plot()->axisRect()->rect();
        return {rect.left() + static_cast<int>(share * rect.width()), rect.center().y()};
    }
    static void turnWheel(PlotPanel& panel, const QPoint& at, Qt::KeyboardModifiers keys) {
        QWheelEvent event(at, panel.plot()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(panel.plot(), &event);
    }

private slots:
    void noTwoShownCurvesLookAlike() {
        PlotPanel panel;
        show(panel, 20);
        std::set<std::pair<QRgb, int>> looks;
        for (int i = 0; i < panel.plot()->graphCount(); ++i) {
            const QPen pen = panel.plot()->graph(i)->pen();
            looks.insert({pen.color().rgb(), static_cast<int>(pen.style())});
        }
        QCOMPARE(looks.size(), std::size_t(20));
    }

    void curveKeepsItsColourWhenAProbeJoins() {
        PlotPanel panel;
        panel.setCurves({curve("Max", 0.0, 10.0)});
        const QColor before = panel.plot()->graph(0)->pen().color();
        panel.setCurves({curve("Probe 1", 0.0, 5.0), curve("Max", 0.0, 10.0)});
        QCOMPARE(panel.plot()->graph(1)->name(), QString("Max"));
        QCOMPARE(panel.plot()->graph(1)->pen().color(), before);
        QVERIFY(panel.plot()->graph(0)->pen().color() != before);
        panel.list()->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(panel.plot()->graph(0)->pen().color(), before);
    }

    void readOutInAGapTellsThatThereIsNoValue() {
        PlotPanel panel(PlotPanel::Axis::Distance);
        PlotCurve gap = curve("Gap", 1.0, 2.0);
        gap.values.back() = std::nan("");
        panel.setCurves({gap});
        const auto labels = panel.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().endsWith(QString("Gap: \u2013"));
        }));
        panel.setTime(0.0);
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().endsWith("Gap: 1.0000 K");
        }));
    }

    void longNamesAreCutInTheMiddle() {
        PlotPanel panel;
        show(panel, 2);
        QCOMPARE(panel.list()->textElideMode(), Qt::ElideMiddle);
        QVERIFY(panel.list()->item(0)->toolTip().contains("Curve 0"));
    }

    void doubleClickLeavesTheTimeWhereItWas() {
        PlotPanel panel;
        show(panel, 1);
        panel.setTime(20.0);
        QSignalSpy chosen(&panel, &PlotPanel::timeChosen);
        QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, inPlot(panel, 0.7));
        QVERIFY(std::abs(chosen.last().first().toDouble() - 70.0) < 1.0);
        panel.setTime(20.0);
        // As the system sends it: the second press is the double click.
        QTest::mousePress(panel.plot(), Qt::LeftButton, {}, inPlot(panel, 0.7));
        QTest::mouseRelease(panel.plot(), Qt::LeftButton, {}, inPlot(panel, 0.7));
        QTest::mouseDClick(panel.plot(), Qt::LeftButton, {}, inPlot(panel, 0.7));
        QCOMPARE(chosen.last().first().toDouble(), 20.0);
    }

    void wheelZoomsTheTimeAndWithControlTheValues() {
        PlotPanel panel;
        show(panel, 1);
        QCPAxis& time = *panel.plot()->axisRect()->axis(QCPAxis::atBottom);
        QCPAxis& value = *panel.plot()->axisRect()->axis(QCPAxis::atLeft);
        const QCPRange allTime = time.range();
        const QCPRange allValues = value.range();
        turnWheel(panel, inPlot(panel, 0.5), {});
        QVERIFY(time.range().size() < allTime.size());
        QCOMPARE(value.range().size(), allValues.size());
        const double zoomed = time.range().size();
        turnWheel(panel, inPlot(panel, 0.5), Qt::ControlModifier);
        QCOMPARE(time.range().size(), zoomed);
        QVERIFY(value.range().size() < allValues.size());
        const QRect rect = panel.plot()->axisRect()->rect();
        const double before = value.range().size();
        turnWheel(panel, {rect.left() - 12, rect.center().y()}, {});
        QCOMPARE(time.range().size(), zoomed);
        QVERIFY(value.range().size() < before);
    }
};

QTEST_MAIN(PlotPanelTest)
#include "plot_panel_test.moc"
