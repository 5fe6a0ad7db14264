#include "core/child_process.h"

#include <QtTest>
#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <thread>

#include "core/process.h"

// This program is its own helper: with the argument "hold" it plays the parent that gets killed,
// with "allocate" a child that takes memory.

namespace twinbench {

using std::chrono::milliseconds;
using End = ChildProcessOutcome::End;

class ChildProcessTest : public QObject {
    Q_OBJECT

private slots:
    void exitCodeAndLinesAreReported();
    void argumentsArriveUnchanged();
    void programIsFoundInThePath();
    void lastLineWithoutItsEndIsDelivered();
    void standardErrorIsKeptUpToItsLast16KiB();
    void crashIsReportedWithItsSignal();
    void missingProgramIsAnErrorThatNamesIt();
    void timeBudgetKillsTheWholeGroup();
    void processorBudgetKillsWhatComputesWithoutEnd();
    void processorBudgetLetsWhatOnlyWaitsLive();
    void stopRequestKillsTheWholeGroupWithin200Milliseconds();
    void stopIsSeenWhileTheChildFloodsItsOutput();
    void whatTheChildLeavesRunningIsKilledAtItsEnd();
    void childThatClosesItsOutputIsWaitedFor();
    void memoryLimitIsKept();
    void peakMemoryIsTheChildsOwn();
    void childHasNoFilesOfOursAndNoInput();
    void repeatedRunsLeakNoDescriptorAndLeaveNoZombie();
    void severalThreadsRunChildrenAtOnce();
    void killingTheParentKillsItsChildAndGrandchild();

private:
    static ChildProcessSpec shell(const std::string& script);
    static ChildProcessOutcome run(const ChildProcessSpec& spec);
};

namespace {

constexpr std::uint64_t kMebibyte = 1024 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

std::string ownProgram() { return (executableFolder() / "core_child_process_test").string(); }

bool becomesTrue(const std::function<bool()>& condition, milliseconds within) {
    const auto deadline = std::chrono::steady_clock::now() + within;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline) {
            return false;
        }
        std::this_thread::sleep_for(milliseconds(2));
    }
    return true;
}

bool endsSoon(std::int64_t process) {
    return becomesTrue([&] { return !isProcessAlive(process); }, milliseconds(2000));
}

std::vector<std::string> openDescriptors() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        names.push_back(entry.path().filename());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// A child that starts a grandchild, prints both process ids and waits.
const char* const kFamilyScript = "sleep 300 & echo $!; echo $$; sleep 300";

}  // namespace

ChildProcessSpec ChildProcessTest::shell(const std::string& script) {
    ChildProcessSpec spec;
    spec.program = "/bin/sh";
    spec.arguments = {"-c", script};
    spec.timeBudget = std::chrono::seconds(60);
    return spec;
}

ChildProcessOutcome ChildProcessTest::run(const ChildProcessSpec& spec) {
    const Result<ChildProcessOutcome> outcome = runChildProcess(spec, TaskContext());
    if (!outcome) {
        qWarning("%s", outcome.error().describe().c_str());
        return {End::Crashed, -1, -1, "not started"};
    }
    return *outcome;
}

void ChildProcessTest::exitCodeAndLinesAreReported() {
    std::vector<std::string> lines;
    ChildProcessSpec spec = shell("echo one; echo; echo 'Grüße'; exit 7");
    spec.onLine = [&](const std::string& line) { lines.push_back(line); };
    const ChildProcessOutcome outcome = run(spec);
    QVERIFY(outcome.end == End::Exited);
    QCOMPARE(outcome.exitCode, 7);
    QVERIFY((lines == std::vector<std::string>{"one", "", "Grüße"}));
    QVERIFY(outcome.wallTime.count() > 0.0);
}

void ChildProcessTest::argumentsArriveUnchanged() {
    std::string line;
    ChildProcessSpec spec;
    spec.program = "/bin/echo";
    spec.arguments = {"a b", "$HOME", "'\"*", "ä"};
    spec.onLine = [&](const std::string& text) { line = text; };
    QCOMPARE(run(spec).exitCode, 0);
    QCOMPARE(line, std::string("a b $HOME '\"* ä"));
}

void ChildProcessTest::programIsFoundInThePath() {
    ChildProcessSpec spec;
    spec.program = "true";
    QCOMPARE(run(spec).exitCode, 0);
}

void ChildProcessTest::lastLineWithoutItsEndIsDelivered() {
    std::vector<std::string> lines;
    ChildProcessSpec spec = shell("printf 'first\\nlast'");
    spec.onLine = [&](const std::string& line) { lines.push_back(line); };
    run(spec);
    QVERIFY((lines == std::vector<std::string>{"first", "last"}));
}

void ChildProcessTest::standardErrorIsKeptUpToItsLast16KiB() {
    const ChildProcessOutcome outcome =
        run(shell("i=0; while [ $i -lt 4000 ]; do echo line $i >&2; i=$((i+1)); done; exit 1"));
    QCOMPARE(outcome.standardError.size(), std::size_t{16 * 1024});
    QVERIFY(outcome.standardError.ends_with("line 3998\nline 3999\n"));
}

void ChildProcessTest::crashIsReportedWithItsSignal() {
    const ChildProcessOutcome outcome = run(shell("kill -SEGV $$"));
    QVERIFY(outcome.end == End::Crashed);
    QCOMPARE(outcome.signal, 11);
}

void ChildProcessTest::missingProgramIsAnErrorThatNamesIt() {
    ChildProcessSpec spec;
    spec.program = "/nowhere/no_such_program";
    const Result<ChildProcessOutcome> outcome = runChildProcess(spec, TaskContext());
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == ErrorKind::Failed);
    QCOMPARE(outcome.error().object, std::string("/nowhere/no_such_program"));
}

void ChildProcessTest::timeBudgetKillsTheWholeGroup() {
    std::vector<std::int64_t> family;
    ChildProcessSpec spec = shell(kFamilyScript);
    spec.timeBudget = milliseconds(150);
    spec.onLine = [&](const std::string& line) { family.push_back(std::stoll(line)); };
    const ChildProcessOutcome outcome = run(spec);
    QVERIFY(outcome.end == End::TimedOut);
    QVERIFY(outcome.wallTime >= milliseconds(150) && outcome.wallTime < milliseconds(1500));
    QCOMPARE(family.size(), std::size_t{2});
    QVERIFY(endsSoon(family[0]) && endsSoon(family[1]));
}

void ChildProcessTest::processorBudgetKillsWhatComputesWithoutEnd() {
    ChildProcessSpec spec = shell("while :; do :; done");
    spec.processorBudget = std::chrono::seconds(1);
    spec.timeBudget = std::chrono::seconds(60);
    const ChildProcessOutcome outcome = run(spec);
    QVERIFY(outcome.end == End::TimedOut);
    QVERIFY(outcome.wallTime < std::chrono::seconds(50));
}

void ChildProcessTest::processorBudgetLetsWhatOnlyWaitsLive() {
    ChildProcessSpec spec = shell("sleep 1.2");
    spec.processorBudget = std::chrono::seconds(1);
    QVERIFY(run(spec).end == End::Exited);
}

void ChildProcessTest::stopRequestKillsTheWholeGroupWithin200Milliseconds() {
    std::stop_source stop;
    std::vector<std::int64_t> family;
    std::chrono::steady_clock::time_point requested;
    ChildProcessSpec spec = shell(kFamilyScript);
    spec.onLine = [&](const std::string& line) {
        family.push_back(std::stoll(line));
        if (family.size() == 2) {
            requested = std::chrono::steady_clock::now();
            stop.request_stop();
        }
    };
    const Result<ChildProcessOutcome> outcome =
        runChildProcess(spec, TaskContext(stop.get_token()));
    QVERIFY(std::chrono::steady_clock::now() - requested < milliseconds(200));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == ErrorKind::Cancelled);
    QVERIFY(endsSoon(family[0]) && endsSoon(family[1]));
}

void ChildProcessTest::stopIsSeenWhileTheChildFloodsItsOutput() {
    std::stop_source stop;
    int lines = 0;
    ChildProcessSpec spec = shell("yes");
    spec.onLine = [&](const std::string&) {
        if (++lines == 10000) {
            stop.request_stop();
        }
    };
    const Result<ChildProcessOutcome> outcome =
        runChildProcess(spec, TaskContext(stop.get_token()));
    QVERIFY(!outcome && outcome.error().kind == ErrorKind::Cancelled);
}

void ChildProcessTest::whatTheChildLeavesRunningIsKilledAtItsEnd() {
    std::int64_t left = 0;
    ChildProcessSpec spec = shell("sleep 300 & echo $!");
    spec.onLine = [&](const std::string& line) { left = std::stoll(line); };
    const ChildProcessOutcome outcome = run(spec);
    QVERIFY(outcome.end == End::Exited);
    QVERIFY(outcome.wallTime < std::chrono::seconds(5));
    QVERIFY(left > 0 && endsSoon(left));
}

void ChildProcessTest::childThatClosesItsOutputIsWaitedFor() {
    const ChildProcessOutcome outcome = run(shell("exec >&- 2>&-; sleep 0.1; exit 3"));
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.wallTime >= milliseconds(100));
}

void ChildProcessTest::memoryLimitIsKept() {
    if (kSanitized) {
        QSKIP("sanitizers reserve more address space than any limit");
    }
    ChildProcessSpec spec;
    spec.program = ownProgram();
    spec.arguments = {"allocate", "100"};
    QCOMPARE(run(spec).exitCode, 0);
    spec.memoryLimit = 100 * kMebibyte;
    QCOMPARE(run(spec).exitCode, 42);
}

void ChildProcessTest::peakMemoryIsTheChildsOwn() {
    if (kSanitized) {
        QSKIP("sanitizers take memory of their own");
    }
    // Larger than the child will be: its peak must not be ours.
    std::vector<char> ballast(48 * kMebibyte, 'x');
    QVERIFY(peakMemoryOfThisProcess() >= 48 * kMebibyte);
    const std::uint64_t small = run(shell("sleep 0.1")).peakMemory;
    QVERIFY(small > 0 && small < 40 * kMebibyte);

    ChildProcessSpec spec;
    spec.program = ownProgram();
    spec.arguments = {"allocate", "64"};
    const std::uint64_t large = run(spec).peakMemory;
    QVERIFY(large >= 64 * kMebibyte && large < 128 * kMebibyte);
    QCOMPARE(ballast.back(), 'x');
}

void ChildProcessTest::childHasNoFilesOfOursAndNoInput() {
    std::vector<std::string> lines;
    ChildProcessSpec spec = shell("cat; ls /proc/$$/fd");
    spec.onLine = [&](const std::string& line) { lines.push_back(line); };
    QCOMPARE(run(spec).exitCode, 0);
    QVERIFY((lines == std::vector<std::string>{"0", "1", "2"}));
}

void ChildProcessTest::repeatedRunsLeakNoDescriptorAndLeaveNoZombie() {
    ChildProcessSpec missing;
    missing.program = "/nowhere/no_such_program";
    const std::vector<std::string> before = openDescriptors();
    std::vector<std::int64_t> children;
    for (int i = 0; i < 10; ++i) {
        ChildProcessSpec spec = shell("echo $$");
        spec.onLine = [&](const std::string& line) { children.push_back(std::stoll(line)); };
        run(spec);
        (void)runChildProcess(missing, TaskContext());
    }
    QVERIFY(openDescriptors() == before);
    for (const std::int64_t child : children) {
        QVERIFY(!std::filesystem::exists("/proc/" + std::to_string(child)));
    }
    std::string leftChildren;
    std::ifstream("/proc/self/task/" + std::to_string(thisProcessId()) + "/children") >>
        leftChildren;
    QCOMPARE(leftChildren, std::string());
}

void ChildProcessTest::severalThreadsRunChildrenAtOnce() {
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&right, i] {
                for (int repetition = 0; repetition < 5; ++repetition) {
                    const ChildProcessOutcome outcome = run(shell("exit " + std::to_string(i)));
                    right += outcome.end == End::Exited && outcome.exitCode == i ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(right.load(), 20);
}

void ChildProcessTest::killingTheParentKillsItsChildAndGrandchild() {
    std::vector<std::int64_t> family;  // grandchild, child, parent
    ChildProcessSpec spec;
    spec.program = ownProgram();
    spec.arguments = {"hold"};
    spec.timeBudget = std::chrono::seconds(20);
    spec.onLine = [&](const std::string& line) {
        family.push_back(std::stoll(line));
        if (family.size() == 3) {
            QVERIFY(isProcessAlive(family[0]) && isProcessAlive(family[1]));
            ChildProcessSpec killer;
            killer.program = "/bin/sh";
            killer.arguments = {"-c", "kill -9 " + line};
            run(killer);
        }
    };
    const ChildProcessOutcome outcome = run(spec);
    QVERIFY(outcome.end == End::Crashed);
    QCOMPARE(outcome.signal, 9);
    QCOMPARE(family.size(), std::size_t{3});
    QVERIFY(endsSoon(family[0]) && endsSoon(family[1]));
}

namespace {

/// Runs a child with a grandchild for ever and prints their ids and its own.
int hold() {
    ChildProcessSpec spec;
    spec.program = "/bin/sh";
    spec.arguments = {"-c", kFamilyScript};
    int lines = 0;
    spec.onLine = [&](const std::string& line) {
        std::cout << line << std::endl;
        if (++lines == 2) {
            std::cout << thisProcessId() << std::endl;
        }
    };
    return runChildProcess(spec, TaskContext()) ? 0 : 1;
}

/// Takes and touches so many MiB; 42 if they are refused.
int allocate(std::size_t mebibytes) {
    std::this_thread::sleep_for(milliseconds(100));  // limits are set once the child runs
    try {
        const std::vector<char> memory(mebibytes * kMebibyte, 'x');
        return std::count(memory.begin(), memory.end(), 'x') > 0 ? 0 : 1;
    } catch (const std::bad_alloc&) {
        return 42;
    }
}

}  // namespace

}  // namespace twinbench

int main(int argc, char** argv) {
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if (mode == "hold") {
        return twinbench::hold();
    }
    if (mode == "allocate" && argc > 2) {
        return twinbench::allocate(std::stoul(argv[2]));
    }
    const QCoreApplication application(argc, argv);
    twinbench::ChildProcessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "child_process_test.moc"
