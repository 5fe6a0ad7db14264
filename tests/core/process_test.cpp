#include "core/process.h"

#include <QtTest>
#include <limits>
#include <thread>

#include "core/child_process.h"
#include "core/process_identity.h"

namespace twinbench {

class ProcessTest : public QObject {
    Q_OBJECT

private slots:
    void thisProcessIsAlive();
    void impossibleNumbersAreNotAlive();
    void endedProcessIsNotAlive();
    void processEndedButNotCollectedIsNotAlive();
    void hostHasAName();
    void loweredPriorityOfAThreadIsItsOwn();
    void loweredPriorityIsPassedOnToChildren();
    void identityTellsALaterProcessOfTheSameNumber();
};

namespace {

std::string firstLineOf(const std::string& script,
                        const std::function<void(const std::string&)>& whileRunning = {}) {
    std::string line;
    ChildProcessSpec spec;
    spec.program = "/bin/sh";
    spec.arguments = {"-c", script};
    spec.onLine = [&](const std::string& text) {
        if (line.empty()) {
            line = text;
            if (whileRunning) {
                whileRunning(text);
            }
        }
    };
    (void)runChildProcess(spec, TaskContext());
    return line;
}

}  // namespace

void ProcessTest::thisProcessIsAlive() { QVERIFY(isProcessAlive(thisProcessId())); }

void ProcessTest::impossibleNumbersAreNotAlive() {
    QVERIFY(!isProcessAlive(0));
    QVERIFY(!isProcessAlive(-1));
    QVERIFY(!isProcessAlive(std::numeric_limits<std::int64_t>::max()));
    // 2^32 + this: must not be cut down to this process.
    QVERIFY(!isProcessAlive(thisProcessId() + (std::int64_t{1} << 32)));
}

void ProcessTest::endedProcessIsNotAlive() {
    QVERIFY(!isProcessAlive(std::stoll(firstLineOf("echo $$"))));
}

void ProcessTest::processEndedButNotCollectedIsNotAlive() {
    // The shell becomes a sleep, which does not collect the child that the shell had started.
    bool endedWhileParentRan = false;
    firstLineOf("sh -c 'exit 0' & echo $!; exec sleep 0.3", [&](const std::string& line) {
        for (int i = 0; i < 100 && !endedWhileParentRan; ++i) {
            endedWhileParentRan = !isProcessAlive(std::stoll(line));
            QTest::qSleep(1);
        }
    });
    QVERIFY(endedWhileParentRan);
}

void ProcessTest::hostHasAName() { QVERIFY(!hostName().empty()); }

void ProcessTest::loweredPriorityIsPassedOnToChildren() {
    const int before = std::stoi(firstLineOf("nice"));
    lowerPriorityOfThisProcess();
    const int after = std::stoi(firstLineOf("nice"));
    QVERIFY(after > before || before >= 10);
}

void ProcessTest::loweredPriorityOfAThreadIsItsOwn() {
    const int before = std::stoi(firstLineOf("nice"));
    int inThread = 0;
    std::thread([&] {
        lowerPriorityOfThisThread();
        inThread = std::stoi(firstLineOf("nice"));
    }).join();
#ifdef __linux__
    QVERIFY(inThread > before || before >= 10);
#endif
    QCOMPARE(std::stoi(firstLineOf("nice")), before);
}

void ProcessTest::identityTellsALaterProcessOfTheSameNumber() {
    ProcessIdentity identity = identityOfThisProcess();
    QCOMPARE(identity.host, hostName());
    QVERIFY(mayBeRunning(identity));
    identity.startStamp += "0";
    QVERIFY(!mayBeRunning(identity));
    identity.host += ".elsewhere";  // only its own host can tell
    QVERIFY(mayBeRunning(identity));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ProcessTest)
#include "process_test.moc"
