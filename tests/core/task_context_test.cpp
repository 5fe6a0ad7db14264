#include "core/task_context.h"

#include <QtTest>
#include <chrono>
#include <cmath>
#include <thread>

namespace twinbench {

class TaskContextTest : public QObject {
    Q_OBJECT

private slots:
    void unwatchedTaskRunsOn();
    void stopRequestReachesEveryShare();
    void shareMapsIntoItsRange();
    void nestedSharesMultiply();
    void progressNeverGoesBackwards();
    void progressIsLimitedTo20CallsASecond();
    void endIsReportedOnceAndAlways();
    void fractionsOutsideAreClamped();
    void sharesCollectWarningsInOnePlace();
    void severalThreadsReportAndWarn();
};

namespace {

/// Longer than the interval between two reports.
void waitForNextReport() { std::this_thread::sleep_for(std::chrono::milliseconds(60)); }

}  // namespace

void TaskContextTest::unwatchedTaskRunsOn() {
    const TaskContext context;
    context.report(0.5, "half");
    QVERIFY(!context.stopRequested());
    QVERIFY(context.checkpoint());
}

void TaskContextTest::stopRequestReachesEveryShare() {
    std::stop_source stop;
    const TaskContext context(stop.get_token());
    const TaskContext part = context.share(0.0, 0.5);
    QVERIFY(part.checkpoint());
    stop.request_stop();
    QVERIFY(context.stopRequested() && part.stopRequested());
    QVERIFY(part.checkpoint().error().kind == ErrorKind::Cancelled);
}

void TaskContextTest::shareMapsIntoItsRange() {
    Progress last;
    const TaskContext context({}, [&](const Progress& progress) { last = progress; });
    context.share(0.2, 0.6).report(0.5, "mesh");
    QVERIFY(std::abs(last.fraction - 0.4) < 1e-12);
    QCOMPARE(last.activity, std::string("mesh"));
}

void TaskContextTest::nestedSharesMultiply() {
    Progress last;
    const TaskContext context({}, [&](const Progress& progress) { last = progress; });
    context.share(0.5, 1.0).share(0.0, 0.5).report(0.5, "part");
    QVERIFY(std::abs(last.fraction - 0.625) < 1e-12);
}

void TaskContextTest::progressNeverGoesBackwards() {
    std::vector<double> fractions;
    const TaskContext context(
        {}, [&](const Progress& progress) { fractions.push_back(progress.fraction); });
    context.report(0.8, "a");
    waitForNextReport();
    context.report(0.3, "b");
    QCOMPARE(fractions.size(), std::size_t{2});
    QCOMPARE(fractions[1], 0.8);
}

void TaskContextTest::progressIsLimitedTo20CallsASecond() {
    int calls = 0;
    const TaskContext context({}, [&](const Progress&) { ++calls; });
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 100000; ++i) {
        context.report(0.5 * i / 100000.0, "busy");
    }
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    QVERIFY(calls >= 1 && calls <= 1 + static_cast<int>(elapsed.count() * 20.0));
}

void TaskContextTest::endIsReportedOnceAndAlways() {
    int ends = 0;
    const TaskContext context(
        {}, [&](const Progress& progress) { ends += progress.fraction == 1.0 ? 1 : 0; });
    context.report(0.99, "almost");
    context.report(1.0, "done");
    context.report(1.0, "done");
    QCOMPARE(ends, 1);
}

void TaskContextTest::fractionsOutsideAreClamped() {
    std::vector<double> fractions;
    const TaskContext context(
        {}, [&](const Progress& progress) { fractions.push_back(progress.fraction); });
    context.share(0.2, 0.4).report(-3.0, "below");
    waitForNextReport();
    context.share(0.2, 0.4).report(7.0, "above");
    QCOMPARE(fractions.size(), std::size_t{2});
    QCOMPARE(fractions[0], 0.2);
    QCOMPARE(fractions[1], 0.4);
}

void TaskContextTest::sharesCollectWarningsInOnePlace() {
    const TaskContext context;
    context.share(0.0, 0.5).diagnostics().warn(badInput("first", "", ""));
    context.diagnostics().warn(badInput("second", "", ""));
    const Problems warnings = context.diagnostics().warnings();
    QCOMPARE(warnings.size(), std::size_t{2});
    QCOMPARE(warnings[0].code, std::string("first"));
    QCOMPARE(warnings[1].code, std::string("second"));
}

void TaskContextTest::severalThreadsReportAndWarn() {
    int calls = 0;  // unguarded: the sink is promised to be called by one thread at a time
    const TaskContext context({}, [&](const Progress&) { ++calls; });
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([part = context.share(0.25 * thread, 0.25 * (thread + 1))] {
                for (int i = 0; i <= 100; ++i) {
                    part.report(i / 100.0, "working");
                    part.diagnostics().warn(failure("warning", "", ""));
                }
            });
        }
    }
    QVERIFY(calls >= 1);
    QCOMPARE(context.diagnostics().warnings().size(), std::size_t{404});
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::TaskContextTest)
#include "task_context_test.moc"
