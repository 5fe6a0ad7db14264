#include "widgets/path_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>
#include <cmath>

using namespace twinbench;

class PathPanelTest : public QObject {
    Q_OBJECT

private slots:
    void twoTypedPointsAreALineInMetres() {
        PathPanel panel;
        std::vector<std::pair<Vec3, Vec3>> lines;
        connect(&panel, &PathPanel::lineChosen, this,
                [&](const Vec3& from, const Vec3& to) { lines.emplace_back(from, to); });
        QTest::keyClicks(panel.from(), "0, 5, -1.5");
        QTest::keyClick(panel.from(), Qt::Key_Return);
        QVERIFY(lines.empty());
        QTest::keyClicks(panel.to(), "100,5,0");
        QTest::keyClick(panel.to(), Qt::Key_Return);
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY(norm(lines[0].first - Vec3{0.0, 0.005, -0.0015}) < 1e-12);
        QVERIFY(norm(lines[0].second - Vec3{0.1, 0.005, 0.0}) < 1e-12);
    }

    void whatIsNoPointIsNoLineAndIsTold() {
        PathPanel panel;
        const QSignalSpy chosen(&panel, &PathPanel::lineChosen);
        const auto* problem = panel.findChild<QLabel*>("pathProblem");
        QTest::keyClicks(panel.from(), "0, 5, 1");
        QTest::keyClick(panel.from(), Qt::Key_Return);
        QVERIFY(problem->text().isEmpty());  // the other point is still to come
        QTest::keyClicks(panel.to(), "1, 2, x");
        QTest::keyClick(panel.to(), Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QVERIFY(!problem->text().isEmpty());
        panel.to()->selectAll();
        QTest::keyClicks(panel.to(), "1, 2, 3");
        QTest::keyClick(panel.to(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(problem->text().isEmpty());
    }

    void lengthsMayHaveTheirUnits() {
        PathPanel panel;
        std::vector<std::pair<Vec3, Vec3>> lines;
        connect(&panel, &PathPanel::lineChosen, this,
                [&](const Vec3& from, const Vec3& to) { lines.emplace_back(from, to); });
        QTest::keyClicks(panel.from(), "1 cm, 0, 2");
        QTest::keyClicks(panel.to(), "0.1 m, 0 mm, 2 kg");
        QTest::keyClick(panel.to(), Qt::Key_Return);
        QVERIFY(lines.empty());
        panel.to()->selectAll();
        QTest::keyClicks(panel.to(), "0.1 m, 0 mm, 2");
        QTest::keyClick(panel.to(), Qt::Key_Return);
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY(norm(lines[0].first - Vec3{0.01, 0.0, 0.002}) < 1e-12);
        QVERIFY(norm(lines[0].second - Vec3{0.1, 0.0, 0.002}) < 1e-12);
    }

    void pointsAreReadInANarrowPanel() {
        PathPanel panel;
        panel.resize(650, 240);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setPoints(Vec3{-0.1006599, -0.0244129, 0.0205}, Vec3{0.178936, 0.0915514, 0.02});
        for (const QLineEdit* edit : {panel.from(), panel.to()}) {
            const int text = edit->fontMetrics().horizontalAdvance(edit->text());
            QVERIFY2(edit->width() > text + 8, qPrintable(edit->text()));
            QVERIFY(edit->geometry().right() < panel.width());
        }
    }

    void whatIsBeingTypedStaysWhenPointsAreTold() {
        PathPanel panel;
        QTest::keyClicks(panel.from(), "1, 2, 3");
        panel.setPoints(std::nullopt, std::nullopt);
        QCOMPARE(panel.from()->text(), QString("1, 2, 3"));
    }

    void pickedPointsStandInTheFieldsAndAreNotToldBack() {
        PathPanel panel;
        const QSignalSpy chosen(&panel, &PathPanel::lineChosen);
        panel.setPoints(Vec3{0.0125, 0, -0.003}, std::nullopt);
        QCOMPARE(panel.from()->text(), QString("12.5, 0, -3"));
        QVERIFY(panel.to()->text().isEmpty());
        panel.setPoints(Vec3{0, 0, 0}, Vec3{1, 0, 0});
        QTest::keyClick(panel.to(), Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }

    void pointsFollowTheUnits() {
        PathPanel panel;
        panel.setPoints(Vec3{0.0254, 0, -0.0508}, std::nullopt);
        panel.setUnits(UnitSystem::Imperial);
        QCOMPARE(panel.from()->text(), QString("1, 0, -2"));
        QVERIFY(panel.to()->text().isEmpty());
        std::optional<Vec3> end;
        connect(&panel, &PathPanel::lineChosen, this,
                [&](const Vec3&, const Vec3& to) { end = to; });
        QTest::keyClicks(panel.to(), "2, 0, 0");
        QTest::keyClick(panel.to(), Qt::Key_Return);
        QVERIFY(end && norm(*end - Vec3{0.0508, 0, 0}) < 1e-12);
        QVERIFY(panel.plot().toTable().front().isEmpty());
    }

    void tableLeavesGapsEmpty() {
        PathPanel panel;
        PlotCurve curve;
        curve.name = "Temperature";
        curve.unit = "K";
        curve.times = {0.0, 1.0, 2.0};
        curve.values = {20.5, std::nan(""), 22.0};
        panel.plot().setCurves({curve});
        const TextTable table = panel.plot().toTable();
        QCOMPARE(table[0], (QStringList{"Distance [mm]", "Temperature [K]"}));
        QCOMPARE(table[1], (QStringList{"0", "20.5"}));
        QCOMPARE(table[2], (QStringList{"1", ""}));
        QCOMPARE(table[3], (QStringList{"2", "22"}));
    }
};

QTEST_MAIN(PathPanelTest)
#include "path_panel_test.moc"
