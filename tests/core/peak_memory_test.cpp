#include "core/peak_memory.h"

#include <QtTest>
#include <cstring>
#include <memory>
#include <vector>

#include "core/child_process.h"

using namespace twinbench;

namespace {

constexpr std::uint64_t kMebibyte = 1 << 20;

/// Memory that is really there, given back on return.
void touch(std::uint64_t bytes) {
    const std::unique_ptr<char[]> memory(new char[bytes]);
    std::memset(memory.get(), 1, bytes);
    volatile const char last = memory[bytes - 1];
    (void)last;
}

}  // namespace

class PeakMemoryTest : public QObject {
    Q_OBJECT
private slots:
    void memoryOfEarlierWorkDoesNotCount() {
        touch(256 * kMebibyte);
        const PeakMemory peak;
        QVERIFY(peak.bytes() < 256 * kMebibyte);
    }

    void memoryThatWasGivenBackCounts() {
        const PeakMemory peak;
        touch(256 * kMebibyte);
        QVERIFY(peak.bytes() >= 256 * kMebibyte);
    }

    void memoryOfAChildCountsOnTop() {
        const PeakMemory peak;
        ChildProcessSpec spec;
        spec.program = "/bin/sh";
        // The shell keeps 64 MiB in a variable for a while.
        spec.arguments = {"-c", "x=$(head -c 67108864 /dev/zero | tr '\\0' x); sleep 0.3"};
        QVERIFY(runChildProcess(spec, TaskContext()).has_value());
        QVERIFY(peak.bytes() >= 64 * kMebibyte);
    }
};

QTEST_GUILESS_MAIN(PeakMemoryTest)
#include "peak_memory_test.moc"
