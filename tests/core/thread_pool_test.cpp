#include "core/thread_pool.h"

#include <QtTest>
#include <atomic>
#include <chrono>
#include <cmath>
#include <new>
#include <thread>
#include <vector>

namespace twinbench {

class ThreadPoolTest : public QObject {
    Q_OBJECT

private slots:
    void everyIndexIsVisitedOnce_data();
    void everyIndexIsVisitedOnce();
    void blocksStartAtMultiplesOfTheBlockSize();
    void emptyLoopCallsNothing();
    void sumIsTheSameBitForBitForAnyThreadCount();
    void nestedLoopRunsOnTheCallingThread();
    void severalThreadsLoopOnOnePoolAtOnce();
    void twoThreadsReallyWorkAtTheSameTime();
    void manyShortLoopsFinish();
    void zeroMeansOneThreadPerCore();
    void wantOfMemoryInABlockReachesTheCaller();
};

void ThreadPoolTest::everyIndexIsVisitedOnce_data() {
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("blockSize");
    QTest::newRow("one thread") << 1 << 1000 << 7;
    QTest::newRow("four threads") << 4 << 1000 << 7;
    QTest::newRow("count is a multiple") << 3 << 900 << 9;
    QTest::newRow("one block larger than the count") << 4 << 5 << 64;
    QTest::newRow("more threads than blocks") << 8 << 3 << 1;
}

void ThreadPoolTest::everyIndexIsVisitedOnce() {
    QFETCH(int, threads);
    QFETCH(int, count);
    QFETCH(int, blockSize);
    const ThreadPool pool(static_cast<unsigned>(threads));
    std::vector<int> visits(static_cast<std::size_t>(count));
    pool.forBlocks(visits.size(), static_cast<std::size_t>(blockSize),
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t i = begin; i < end; ++i) {
                           ++visits[i];
                       }
                   });
    QCOMPARE(visits, std::vector<int>(visits.size(), 1));
}

void ThreadPoolTest::blocksStartAtMultiplesOfTheBlockSize() {
    const ThreadPool pool(4);
    std::atomic<int> wrong = 0;
    std::atomic<int> calls = 0;
    pool.forBlocks(103, 10, [&](std::size_t begin, std::size_t end) {
        ++calls;
        const std::size_t expectedEnd = begin == 100 ? 103 : begin + 10;
        wrong += begin % 10 != 0 || end != expectedEnd ? 1 : 0;
    });
    QCOMPARE(calls.load(), 11);
    QCOMPARE(wrong.load(), 0);
}

void ThreadPoolTest::emptyLoopCallsNothing() {
    const ThreadPool pool(2);
    bool called = false;
    pool.forBlocks(0, 8, [&](std::size_t, std::size_t) { called = true; });
    QVERIFY(!called);
    QCOMPARE(pool.sumBlocks(0, 8, [](std::size_t, std::size_t) { return 1.0; }), 0.0);
}

void ThreadPoolTest::sumIsTheSameBitForBitForAnyThreadCount() {
    const auto sumWith = [](unsigned threads) {
        const ThreadPool pool(threads);
        return pool.sumBlocks(100000, 64, [](std::size_t begin, std::size_t end) {
            double sum = 0.0;
            for (std::size_t i = begin; i < end; ++i) {
                sum += std::sin(static_cast<double>(i)) * 1e8 / (1.0 + static_cast<double>(i));
            }
            return sum;
        });
    };
    const double reference = sumWith(1);
    QVERIFY(std::isfinite(reference) && reference != 0.0);
    for (const unsigned threads : {2U, 3U, 8U}) {
        for (int repetition = 0; repetition < 5; ++repetition) {
            QVERIFY(sumWith(threads) == reference);
        }
    }
}

void ThreadPoolTest::nestedLoopRunsOnTheCallingThread() {
    const ThreadPool pool(4);
    std::atomic<int> elsewhere = 0;
    std::atomic<int> innerIndices = 0;
    pool.forBlocks(16, 1, [&](std::size_t, std::size_t) {
        const std::thread::id outer = std::this_thread::get_id();
        pool.forBlocks(10, 3, [&](std::size_t begin, std::size_t end) {
            elsewhere += std::this_thread::get_id() == outer ? 0 : 1;
            innerIndices += static_cast<int>(end - begin);
        });
    });
    QCOMPARE(elsewhere.load(), 0);
    QCOMPARE(innerIndices.load(), 160);
}

void ThreadPoolTest::severalThreadsLoopOnOnePoolAtOnce() {
    const ThreadPool pool(3);
    std::vector<double> sums(4);
    {
        std::vector<std::jthread> callers;
        for (double& sum : sums) {
            callers.emplace_back([&pool, &sum] {
                for (int repetition = 0; repetition < 50; ++repetition) {
                    sum += pool.sumBlocks(1000, 10, [](std::size_t begin, std::size_t end) {
                        return static_cast<double>(end - begin);
                    });
                }
            });
        }
    }
    QCOMPARE(sums, std::vector<double>(4, 50000.0));
}

void ThreadPoolTest::twoThreadsReallyWorkAtTheSameTime() {
    const ThreadPool pool(2);
    std::atomic<int> arrived = 0;
    std::atomic<bool> met = true;
    // Each block waits for the other: one thread alone would never see both.
    pool.forBlocks(2, 1, [&](std::size_t, std::size_t) {
        ++arrived;
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (arrived < 2 && met) {
            if (std::chrono::steady_clock::now() > deadline) {
                met = false;
            }
            std::this_thread::yield();
        }
    });
    QVERIFY(met);
}

void ThreadPoolTest::manyShortLoopsFinish() {
    const ThreadPool pool(4);
    std::size_t total = 0;
    for (int repetition = 0; repetition < 2000; ++repetition) {
        std::atomic<std::size_t> visited = 0;
        pool.forBlocks(8, 2, [&](std::size_t begin, std::size_t end) { visited += end - begin; });
        total += visited;
    }
    QCOMPARE(total, std::size_t{16000});
}

void ThreadPoolTest::zeroMeansOneThreadPerCore() {
    QCOMPARE(ThreadPool(0).threadCount(), std::max(1U, std::thread::hardware_concurrency()));
    QCOMPARE(ThreadPool(3).threadCount(), 3U);
}

void ThreadPoolTest::wantOfMemoryInABlockReachesTheCaller() {
    const ThreadPool pool(4);
    const auto work = [](std::size_t begin, std::size_t) {
        if (begin >= 10) {
            throw std::bad_alloc();
        }
    };
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, pool.forBlocks(1000, 1, work));
    QCOMPARE(pool.sumBlocks(100, 10,
                            [](std::size_t begin, std::size_t end) {
                                return static_cast<double>(end - begin);
                            }),
             100.0);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ThreadPoolTest)
#include "thread_pool_test.moc"
