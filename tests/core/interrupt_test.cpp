#include "core/interrupt.h"

#include <QtTest>
#include <csignal>
#include <thread>

#include <unistd.h>

namespace twinbench {

class InterruptTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsRequestedByItself();
    void signalsRequestAStop_data();
    void signalsRequestAStop();
    void repeatedSignalsDoNotEndTheProcess();
    void writingBeyondTheSizeLimitDoesNotEndTheProcess();
    void earlierHandlingComesBackAfterwards();
};

namespace {

bool becomesInterrupted(const InterruptWatcher& watcher) {
    for (int i = 0; i < 1000 && !watcher.interrupted(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return watcher.interrupted();
}

/// SIG_BLOCK or SIG_UNBLOCK, for the signals that watchers take.
void mask(int how) {
    sigset_t taken;
    sigemptyset(&taken);
    sigaddset(&taken, SIGINT);
    sigaddset(&taken, SIGTERM);
    pthread_sigmask(how, &taken, nullptr);
}

volatile std::sig_atomic_t handledEarlier = 0;
void handleEarlier(int) { handledEarlier = 1; }

}  // namespace

void InterruptTest::nothingIsRequestedByItself() {
    const InterruptWatcher watcher;
    QVERIFY(watcher.stopToken().stop_possible());
    QVERIFY(!watcher.interrupted());
}

void InterruptTest::signalsRequestAStop_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void InterruptTest::signalsRequestAStop() {
    QFETCH(int, signal);
    const InterruptWatcher watcher;
    QCOMPARE(::kill(::getpid(), signal), 0);
    QVERIFY(becomesInterrupted(watcher));
}

void InterruptTest::repeatedSignalsDoNotEndTheProcess() {
    const InterruptWatcher watcher;
    for (int i = 0; i < 20; ++i) {
        ::kill(::getpid(), i % 2 == 0 ? SIGINT : SIGTERM);
    }
    QVERIFY(becomesInterrupted(watcher));
}

void InterruptTest::writingBeyondTheSizeLimitDoesNotEndTheProcess() {
    const InterruptWatcher watcher;
    QCOMPARE(std::raise(SIGXFSZ), 0);
    QVERIFY(!watcher.interrupted());
}

void InterruptTest::earlierHandlingComesBackAfterwards() {
    const auto previous = std::signal(SIGINT, handleEarlier);
    {
        const InterruptWatcher watcher;
        ::kill(::getpid(), SIGINT);
        QVERIFY(becomesInterrupted(watcher));
        QCOMPARE(int{handledEarlier}, 0);
    }
    mask(SIG_UNBLOCK);
    std::raise(SIGINT);
    QCOMPARE(int{handledEarlier}, 1);
    std::signal(SIGINT, previous);
}

}  // namespace twinbench

int main(int argc, char** argv) {
#ifdef __SANITIZE_THREAD__
    // Qt's watchdog, which begins before any watcher, waits in code that the sanitizer does not
    // know: a signal that the system hands to that thread would be told when the wait is over.
    twinbench::mask(SIG_BLOCK);
#endif
    QCoreApplication application(argc, argv);
    twinbench::InterruptTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "interrupt_test.moc"
