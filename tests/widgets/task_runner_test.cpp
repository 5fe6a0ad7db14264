#include "widgets/task_runner.h"

#include <QtTest>
#include <atomic>
#include <new>
#include <optional>
#include <stdexcept>

namespace twinbench {

class TaskRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void answerArrivesOnTheThreadOfTheRunner();
    void stopCancelsTheUsersTasksOnly();
    void wantOfMemoryBecomesTheProblemOfTheAnswer();
    void exceptionOfAWorkWithoutProblemsIsTold();
    void destructionCancelsAndWaits();
};

void TaskRunnerTest::answerArrivesOnTheThreadOfTheRunner() {
    TaskRunner tasks;
    int answer = 0;
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    tasks.start<int>(
        "Count",
        [&](const TaskContext&) {
            worker = QThread::currentThread();
            return 7;
        },
        [&](int value) {
            answer = value;
            receiver = QThread::currentThread();
        });
    QTRY_COMPARE(answer, 7);
    QCOMPARE(receiver, tasks.thread());
    QVERIFY(worker != receiver);
    QVERIFY(!tasks.isBusy());
}

void TaskRunnerTest::stopCancelsTheUsersTasksOnly() {
    TaskRunner tasks;
    std::atomic<bool> isDone = false;
    const auto untilStopped = [&](const TaskContext& context) {
        while (!context.stopRequested() && !isDone) {
            QThread::msleep(1);
        }
        return context.stopRequested();
    };
    std::optional<bool> usersStopped;
    std::optional<bool> othersStopped;
    tasks.start<bool>({}, untilStopped, [&](bool stopped) { othersStopped = stopped; });
    QVERIFY(!tasks.canStop());
    tasks.start<bool>("Solve", untilStopped, [&](bool stopped) { usersStopped = stopped; });
    QVERIFY(tasks.canStop());
    tasks.stop();
    QTRY_VERIFY(usersStopped.has_value());
    QVERIFY(*usersStopped);
    isDone = true;
    QTRY_VERIFY(othersStopped.has_value());
    QVERIFY(!*othersStopped);
}

void TaskRunnerTest::wantOfMemoryBecomesTheProblemOfTheAnswer() {
    TaskRunner tasks;
    std::optional<Checked<int>> checked;
    std::optional<Result<int>> single;
    tasks.start<Checked<int>>(
        "Mesh", [](const TaskContext&) -> Checked<int> { throw std::bad_alloc(); },
        [&](Checked<int> answer) { checked = std::move(answer); });
    tasks.start<Result<int>>(
        "Import", [](const TaskContext&) -> Result<int> { throw std::runtime_error("odd"); },
        [&](Result<int> answer) { single = std::move(answer); });
    QTRY_VERIFY(checked && single);
    QVERIFY(!*checked);
    QCOMPARE(checked->error().front().code, std::string("task.memory"));
    QCOMPARE(checked->error().front().object, std::string("Mesh"));
    QVERIFY(!checked->error().front().advice.empty());
    QVERIFY(!*single);
    QVERIFY(single->error().message().find("odd") != std::string::npos);
}

void TaskRunnerTest::exceptionOfAWorkWithoutProblemsIsTold() {
    TaskRunner tasks;
    Problems told;
    connect(&tasks, &TaskRunner::failed, this, [&](const Problems& problems) { told = problems; });
    int answer = -1;
    tasks.start<int>(
        "Count", [](const TaskContext&) -> int { throw std::bad_alloc(); },
        [&](int value) { answer = value; });
    QTRY_COMPARE(answer, 0);
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told.front().code, std::string("task.memory"));
}

void TaskRunnerTest::destructionCancelsAndWaits() {
    std::atomic<bool> isOver = false;
    {
        TaskRunner tasks;
        tasks.start<int>(
            {},
            [&](const TaskContext& context) {
                while (!context.stopRequested()) {
                    QThread::msleep(1);
                }
                isOver = true;
                return 0;
            },
            [](int) { QFAIL("the answer of a task that nobody waits for"); });
    }
    QVERIFY(isOver);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::TaskRunnerTest)
#include "task_runner_test.moc"
