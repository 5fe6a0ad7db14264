#include "twin/stage_clock.h"

#include <QtTest>
#include <thread>

namespace twinbench {

class StageClockTest : public QObject {
    Q_OBJECT

private slots:
    void stagesAddUpToTheWallTime();
    void chargedTimeMovesButNeverGrows();
    void pausedTimeBelongsToNobody();
};

namespace {

void pass(int milliseconds) {
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

double sumOf(const std::vector<StageRecord>& records) {
    double sum = 0.0;
    for (const StageRecord& record : records) {
        sum += record.seconds;
    }
    return sum;
}

}  // namespace

void StageClockTest::stagesAddUpToTheWallTime() {
    // Between two looks at the clock other programs may run: once in some tries they do not.
    constexpr int kTries = 10;
    bool addsUp = false;
    for (int i = 0; i < kTries && !addsUp; ++i) {
        const auto start = std::chrono::steady_clock::now();
        StageClock clock;
        clock.enter("read");
        pass(20);
        clock.enter("solve");
        pass(30);
        clock.setReused("read", true);
        const auto records = clock.records();
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(records[0].name, std::string("read"));
        QVERIFY(records[0].reused && !records[1].reused);
        QVERIFY(records[0].seconds >= 0.02 && records[1].seconds >= 0.03);
        QVERIFY(sumOf(records) <= wall.count());
        addsUp = sumOf(records) >= 0.95 * wall.count();
    }
    QVERIFY(addsUp);
}

void StageClockTest::chargedTimeMovesButNeverGrows() {
    StageClock clock;
    clock.enter("solve");
    pass(20);
    clock.charge({{"setup", 0.005}, {"assemble", 100.0}});
    clock.pause();
    const auto records = clock.records();
    QCOMPARE(records.size(), std::size_t{3});
    QCOMPARE(records[1].seconds, 0.005);
    QVERIFY(records[2].seconds < 0.5);
    QVERIFY(records[0].seconds >= 0.0);
    QVERIFY(std::abs(sumOf(records) - clock.wallSeconds()) < 1e-9);
}

void StageClockTest::pausedTimeBelongsToNobody() {
    StageClock clock;
    clock.enter("read");
    clock.pause();
    pass(30);
    clock.enter("solve");
    QVERIFY(clock.wallSeconds() < 0.02);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::StageClockTest)
#include "stage_clock_test.moc"
