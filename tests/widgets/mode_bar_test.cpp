#include "widgets/mode_bar.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace twinbench;

class ModeBarTest : public QObject {
    Q_OBJECT

private slots:
    void aResultWithoutModesHasNoBar() {
        ModeBar bar;
        QVERIFY(bar.isHidden());
        bar.setModes({"1: rigid motion", "2: 10 Hz"});
        QVERIFY(!bar.isHidden());
        bar.setModes({});
        QVERIFY(bar.isHidden());
    }

    void aChoiceIsToldByItsNumberAndOneFromOutsideIsNot() {
        ModeBar bar;
        bar.setModes({"1: 5 Hz", "2: 10 Hz", "3: 20 Hz"});
        const QSignalSpy chosen(&bar, &ModeBar::modeChosen);
        bar.setMode(3);
        QCOMPARE(bar.modes()->currentText(), QString("3: 20 Hz"));
        QVERIFY(chosen.isEmpty());
        emit bar.modes()->activated(1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toInt(), 2);
    }

    void playingGoesToBothSidesAndEndsAtRest() {
        ModeBar bar;
        bar.setModes({"1: 5 Hz"});
        QSignalSpy phases(&bar, &ModeBar::phaseChanged);
        const auto extreme = [&](bool largest) {
            double value = 0.0;
            for (const auto& phase : phases) {
                const double share = phase.front().toDouble();
                value = largest ? std::max(value, share) : std::min(value, share);
            }
            return value;
        };
        bar.playButton()->setChecked(true);
        QVERIFY(bar.isPlaying());
        QTRY_VERIFY(extreme(false) < -0.5 && extreme(true) > 0.5);
        bar.playButton()->setChecked(false);
        QVERIFY(!bar.isPlaying());
        QCOMPARE(phases.back().front().toDouble(), 1.0);
    }

    void losingTheModesStopsPlaying() {
        ModeBar bar;
        bar.setModes({"1: 5 Hz"});
        bar.playButton()->setChecked(true);
        bar.setModes({});
        QVERIFY(!bar.isPlaying());
    }
};

QTEST_MAIN(ModeBarTest)
#include "mode_bar_test.moc"
