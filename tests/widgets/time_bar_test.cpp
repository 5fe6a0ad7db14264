#include "widgets/time_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

using namespace twinbench;

class TimeBarTest : public QObject {
    Q_OBJECT

private slots:
    void aSteadyResultHasNoTimeBar() {
        TimeBar bar;
        bar.setTimes({0.0});
        QVERIFY(bar.isHidden());
        bar.setTimes({0.0, 10.0});
        QVERIFY(!bar.isHidden());
    }

    void theSliderTellsTheTimeAndShowsItsUnit() {
        TimeBar bar;
        bar.setTimes({0.0, 900.0, 1800.0});
        const QSignalSpy chosen(&bar, &TimeBar::timeChosen);
        bar.slider()->setValue(bar.slider()->maximum() / 2);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toDouble(), 900.0);
        QCOMPARE(bar.findChild<QLabel*>()->text(), QString("t = 900 s"));
    }

    void aTimeFromOutsideIsNotToldBack() {
        TimeBar bar;
        bar.setTimes({0.0, 100.0});
        const QSignalSpy chosen(&bar, &TimeBar::timeChosen);
        bar.setTime(25.0);
        QCOMPARE(bar.slider()->value(), bar.slider()->maximum() / 4);
        bar.setTime(std::nullopt);
        QCOMPARE(bar.slider()->value(), bar.slider()->maximum());
        QVERIFY(chosen.isEmpty());
    }

    void extremesOverTimeStandInPlaceOfATime() {
        TimeBar bar;
        bar.setTimes({0.0, 100.0});
        std::vector<std::optional<Envelope>> chosen;
        connect(&bar, &TimeBar::envelopeChosen, this,
                [&](std::optional<Envelope> envelope) { chosen.push_back(envelope); });
        bar.setEnvelope(Envelope::Minimum);
        QVERIFY(chosen.empty());
        QVERIFY(!bar.slider()->isEnabled());
        bar.envelopes()->setCurrentIndex(1);
        emit bar.envelopes()->activated(1);
        bar.envelopes()->setCurrentIndex(0);
        emit bar.envelopes()->activated(0);
        QCOMPARE(chosen.size(), std::size_t{2});
        QVERIFY(chosen[0] == Envelope::Maximum);
        QVERIFY(!chosen[1]);
        QVERIFY(bar.slider()->isEnabled());
    }

    void playingRunsFromTheStartToTheEndAndStops() {
        TimeBar bar;
        bar.setTimes({0.0, 100.0});
        bar.setTime(99.0);
        auto* play = bar.findChild<QToolButton*>();
        bar.show();
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(play->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(!play->isChecked(), 5000);
        QCOMPARE(bar.slider()->value(), bar.slider()->maximum());
    }
};

QTEST_MAIN(TimeBarTest)
#include "time_bar_test.moc"
