#include "app/window/run_queue.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "app/window/run_notifier.h"
#include "app/window/run_queue_panel.h"

using namespace twinbench;

class RunQueueTest : public QObject {
    Q_OBJECT

private:
    static QStringList waiting(const RunQueue& queue) {
        QStringList names;
        for (const QueuedRun& run : queue.waiting()) {
            names << QString::fromStdString(run.scenario);
        }
        return names;
    }

private slots:
    void oneRunsAtATimeInOrder() {
        QStringList started;
        RunQueue queue([&](const QueuedRun& run) { started << run.scenario.c_str(); });
        queue.add("S", {"A", "B", "C"});
        QCOMPARE(started, QStringList{"A"});
        QCOMPARE(waiting(queue), (QStringList{"B", "C"}));
        queue.ended(RunStatus::Done);
        QCOMPARE(started, (QStringList{"A", "B"}));
        queue.add("S", {"C", "D"});  // C waits already
        QCOMPARE(waiting(queue), (QStringList{"C", "D"}));
    }

    void whatRunsOrWaitsIsKnown() {
        RunQueue queue([](const QueuedRun&) {});
        queue.add("S", {"A", "B"});
        QVERIFY(queue.has("S", "A"));
        QVERIFY(queue.has("S", "B"));
        QVERIFY(!queue.has("S", "C"));
        QVERIFY(!queue.has("T", "A"));
        queue.ended(RunStatus::Done);
        QVERIFY(!queue.has("S", "A"));
    }

    void whatAStudyStartsFromComesBeforeIt() {
        RunQueue queue([](const QueuedRun&) {});
        queue.add("Other", {"A"});
        queue.add("Stress", {"A", "B"}, {"Heat"});
        QStringList order;
        for (const QueuedRun& run : queue.waiting()) {
            order << QString::fromStdString(run.study + run.scenario);
        }
        QCOMPARE(order, (QStringList{"HeatA", "StressA", "HeatB", "StressB"}));
        queue.add("Stress", {"A"}, {"Heat"});
        QCOMPARE(queue.waiting().size(), std::size_t{4});
    }

    void allThatNeedAFailedRunAreNotStarted() {
        RunQueue queue([](const QueuedRun&) {});
        queue.add("Stress", {"A"}, {"Heat"});
        queue.add("Shock", {"A"}, {"Heat"});
        queue.add("Other", {"A"});
        queue.ended(RunStatus::Failed);
        QCOMPARE(queue.running()->study, std::string("Other"));
        QVERIFY(queue.waiting().empty());
    }

    void whatIsNeededNoMoreIsNotComputed() {
        RunQueue queue([](const QueuedRun&) {});
        queue.add("Other", {"A"});
        queue.add("Stress", {"A"}, {"Heat", "Warm"});
        queue.remove(queue.waiting().back().id);
        QVERIFY(queue.waiting().empty());
    }

    void aQueueThatEndsWithARunThatWasThereIsTold() {
        RunQueue queue([](const QueuedRun&) {});
        QSignalSpy finished(&queue, &RunQueue::finished);
        queue.add("Other", {"A"});
        queue.add("Stress", {"A"}, {"Heat"});
        queue.move(queue.waiting().back().id, -1);
        queue.ended(RunStatus::Done);
        queue.ended(RunStatus::Done);
        QCOMPARE(queue.running()->study, std::string("Heat"));
        queue.skipped();
        QCOMPARE(finished.size(), 1);
    }

    void whatNeedsAFailedRunIsNotStarted() {
        RunQueue queue([](const QueuedRun&) {});
        queue.add("Stress", {"A", "B"}, {"Heat"});
        QCOMPARE(queue.running()->study, std::string("Heat"));
        queue.ended(RunStatus::Failed);
        QCOMPARE(queue.running()->study, std::string("Heat"));
        QCOMPARE(queue.running()->scenario, std::string("B"));
        queue.ended(RunStatus::Done);
        QCOMPARE(queue.running()->study, std::string("Stress"));
    }

    void whatWasThereAlreadyCountsNothing() {
        RunQueue queue([](const QueuedRun&) {});
        int done = 0;
        connect(&queue, &RunQueue::finished, this,
                [&](const QueueOutcome& outcome) { done = outcome.done; });
        queue.add("Stress", {"A"}, {"Heat"});
        queue.skipped();
        QCOMPARE(queue.running()->study, std::string("Stress"));
        queue.ended(RunStatus::Done);
        QCOMPARE(done, 1);
    }

    void theOrderCanBeChangedAndRunsRemoved() {
        RunQueue queue([](const QueuedRun&) {});
        queue.add("S", {"A", "B", "C", "D"});
        queue.move(queue.waiting()[2].id, -2);
        QCOMPARE(waiting(queue), (QStringList{"D", "B", "C"}));
        queue.move(queue.waiting()[0].id, 99);
        QCOMPARE(waiting(queue), (QStringList{"B", "C", "D"}));
        queue.remove(queue.waiting()[1].id);
        QCOMPARE(waiting(queue), (QStringList{"B", "D"}));
        queue.remove(4711);
        QCOMPARE(waiting(queue).size(), 2);
        queue.clear();
        QVERIFY(waiting(queue).isEmpty());
        QVERIFY(queue.running());
    }

    void theEndIsToldOnceWithWhatCameOut() {
        RunQueue queue([](const QueuedRun&) {});
        std::vector<QueueOutcome> told;
        connect(&queue, &RunQueue::finished, this,
                [&](const QueueOutcome& outcome) { told.push_back(outcome); });
        queue.add("S", {"A", "B"});
        queue.ended(RunStatus::Done);
        QVERIFY(told.empty());
        queue.ended(RunStatus::Failed);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told.front().done, 1);
        QCOMPARE(told.front().failed, 1);
        queue.add("S", {"A"});
        queue.ended(RunStatus::Done);
        QCOMPARE(told.back().failed, 0);
    }

    void aStopEmptiesTheQueueAndIsNoEnd() {
        RunQueue queue([](const QueuedRun&) {});
        const QSignalSpy finished(&queue, &RunQueue::finished);
        queue.add("S", {"A", "B"});
        queue.stopped();
        QVERIFY(!queue.running() && queue.waiting().empty());
        QVERIFY(finished.isEmpty());
    }

    void thePanelMovesWhatIsSelected() {
        RunQueue queue([](const QueuedRun&) {});
        RunQueuePanel panel(queue);
        QVERIFY(panel.list()->isHidden());
        queue.add("S", {"A", "B", "C"});
        QCOMPARE(panel.list()->count(), 3);
        QVERIFY(panel.list()->item(0)->text().contains("running"));
        panel.list()->setCurrentRow(2);
        panel.findChild<QToolButton*>("queueUp")->click();
        QCOMPARE(waiting(queue), (QStringList{"C", "B"}));
        QCOMPARE(panel.list()->currentRow(), 1);
        QVERIFY(!panel.findChild<QToolButton*>("queueUp")->isEnabled());
        panel.findChild<QToolButton*>("queueRemove")->click();
        QCOMPARE(waiting(queue), QStringList{"B"});
        panel.list()->setCurrentRow(0);
        QVERIFY(!panel.findChild<QToolButton*>("queueRemove")->isEnabled());
    }

    void theNoteCountsWhatCameOut() {
        QueueOutcome outcome;
        outcome.done = 3;
        outcome.failed = 1;
        outcome.seconds = 125.0;
        QCOMPARE(RunNotifier::describe(outcome),
                 QString("3 runs done, 1 run failed, in 2 min 5 s"));
    }
};

QTEST_MAIN(RunQueueTest)
#include "run_queue_test.moc"
