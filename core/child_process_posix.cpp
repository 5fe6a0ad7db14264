#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/child_process.h"
#include "core/file_descriptor_posix.h"

// How the promise "the death of this process kills the child and everything it started" is kept:
// before the child a guardian is started, a shell that does nothing but wait for the end of its
// standard input, a pipe whose other end this process holds. Guardian and child form one process
// group. When the pipe closes, because we close it or because we were killed, the guardian kills
// the group and with it itself. The kernel's own death signal (PR_SET_PDEATHSIG) would not reach
// what the child started. posix_spawn rather than fork: it copies no page tables, which matters
// when this process holds gigabytes of results.

namespace twinbench {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kPollInterval{20};
constexpr milliseconds kPollIntervalAtTheEnd{2};  // both outputs are closed: it is about to end
constexpr rlim_t kLastSeconds = 5;
constexpr std::size_t kReadSize = 1 << 16;
constexpr std::size_t kErrorTail = 16 * 1024;

/// The peak resident memory of a process's present program in bytes; 0 if it has ended.
std::uint64_t peakMemoryOf(const std::string& process) {
    std::ifstream status("/proc/" + process + "/status");
    std::string line;
    constexpr std::string_view kLabel = "VmHWM:";
    while (std::getline(status, line)) {
        if (line.starts_with(kLabel)) {
            return std::stoull(line.substr(kLabel.size())) * 1024;
        }
    }
    return 0;
}

/// The streams and the process group of a program to be started. No stream means /dev/null.
struct SpawnPlan {
    std::string program;
    std::vector<std::string> arguments;
    pid_t group = 0;  ///< 0: a new one
    int input = -1;
    int output = -1;
    int error = -1;
};

class SpawnSettings {
public:
    explicit SpawnSettings(const SpawnPlan& plan) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawnattr_init(&attributes_);
        redirect(plan.input, STDIN_FILENO, O_RDONLY);
        redirect(plan.output, STDOUT_FILENO, O_WRONLY);
        redirect(plan.error, STDERR_FILENO, O_WRONLY);
        // Libraries open files without close-on-exec; a child must not keep those open.
        posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
        // The child starts with no signal blocked or ignored, whatever this program does with them.
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes_, &none);
        posix_spawnattr_setsigdefault(&attributes_, &all);
        posix_spawnattr_setpgroup(&attributes_, plan.group);
        posix_spawnattr_setflags(
            &attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnSettings() {
        posix_spawnattr_destroy(&attributes_);
        posix_spawn_file_actions_destroy(&actions_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    const posix_spawn_file_actions_t* actions() const { return &actions_; }
    const posix_spawnattr_t* attributes() const { return &attributes_; }

private:
    void redirect(int from, int to, int mode) {
        if (from >= 0) {
            posix_spawn_file_actions_adddup2(&actions_, from, to);
        } else {
            posix_spawn_file_actions_addopen(&actions_, to, "/dev/null", mode, 0);
        }
    }

    posix_spawn_file_actions_t actions_;
    posix_spawnattr_t attributes_;
};

Error cannotStart(const std::string& program, int errorNumber) {
    return failure("child.cannot_start", program, "The program cannot be started: {0}.",
                   {std::generic_category().message(errorNumber)},
                   errorNumber == ENOENT ? "Check that it is installed."
                                         : "Check its permissions and the memory available.");
}

Result<pid_t> spawn(SpawnPlan plan) {
    std::vector<char*> argv = {plan.program.data()};
    for (std::string& argument : plan.arguments) {
        argv.push_back(argument.data());
    }
    argv.push_back(nullptr);
    const SpawnSettings settings(plan);
    pid_t process = 0;
    const int error = posix_spawnp(&process, plan.program.c_str(), settings.actions(),
                                   settings.attributes(), argv.data(), environ);
    if (error != 0) {
        return fail(cannotStart(plan.program, error));
    }
    return process;
}

/// A child and its guardian in one process group; the destructor leaves nothing of them.
class ChildGroup {
public:
    ChildGroup() = default;
    ~ChildGroup() {
        killAll();
        if (child_ > 0) {
            waitForChild(0);
        }
        if (guardian_ > 0) {
            while (waitpid(guardian_, nullptr, 0) < 0 && errno == EINTR) {
            }
        }
    }
    ChildGroup(const ChildGroup&) = delete;
    ChildGroup& operator=(const ChildGroup&) = delete;

    Result<void> start(const ChildProcessSpec& spec, int output, int error) {
        Pipe lifeLine = makePipe();
        if (!lifeLine.readEnd.isOpen()) {
            return fail(cannotStart(spec.program.string(), errno));
        }
        const Result<pid_t> guardian = spawn(
            {"/bin/sh", {"-c", "read line; kill -KILL 0"}, 0, lifeLine.readEnd.number(), -1, -1});
        if (!guardian) {
            return fail(guardian.error());
        }
        guardian_ = *guardian;
        lifeLine_ = std::move(lifeLine.writeEnd);
        const Result<pid_t> child =
            spawn({spec.program.string(), spec.arguments, guardian_, -1, output, error});
        if (!child) {
            return fail(child.error());
        }
        child_ = *child;
        peakAtStart_ = peakMemoryOfThisProcess();
        if (spec.memoryLimit) {
            limit(RLIMIT_AS, *spec.memoryLimit, *spec.memoryLimit);
        }
        if (spec.processorBudget) {
            // At the first limit comes a signal of its own, so that the end tells its reason; at
            // the second, who goes on all the same is killed.
            const auto seconds = static_cast<rlim_t>(spec.processorBudget->count());
            limit(RLIMIT_CPU, seconds, seconds + kLastSeconds);
            limit(RLIMIT_CORE, 0, 0);  // which that signal would leave
        }
        return {};
    }

    bool childHasEnded() { return child_ <= 0 || waitForChild(WNOHANG); }

    /// The group's number is not given away before the guardian is collected, so this never hits a
    /// stranger, even after the child has ended.
    void killAll() {
        if (guardian_ > 0) {
            (void)kill(-guardian_, SIGKILL);
        }
    }
    void killAndWait() {
        killAll();
        if (child_ > 0) {
            waitForChild(0);
        }
    }

    int waitStatus() const { return waitStatus_; }

    void sampleMemory() {
        const auto now = Clock::now();
        if (child_ > 0 && now - lastSample_ >= kPollInterval / 2) {
            lastSample_ = now;
            sampledPeak_ = std::max(sampledPeak_, peakMemoryOf(std::to_string(child_)));
        }
    }

    /// Linux counts the memory of the process that started a program into the program's own peak.
    /// So the kernel's figure is only right if it is above ours; else the samples are.
    std::uint64_t peakMemory() const {
        const auto reported = static_cast<std::uint64_t>(usage_.ru_maxrss) * 1024;
        return reported > peakAtStart_ || sampledPeak_ == 0 ? reported : sampledPeak_;
    }

    std::chrono::duration<double> processorTime() const {
        const auto seconds = [](const timeval& time) {
            return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
        };
        return seconds(usage_.ru_utime) + seconds(usage_.ru_stime);
    }

private:
    void limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
        const rlimit both = {soft, hard};
        (void)prlimit(child_, resource, &both, nullptr);  // fails only if it ended already
    }

    bool waitForChild(int options) {
        pid_t waited = 0;
        do {
            waited = wait4(child_, &waitStatus_, options, &usage_);
        } while (waited < 0 && errno == EINTR);
        if (waited != 0) {
            child_ = 0;
        }
        return waited != 0;
    }

    pid_t guardian_ = 0;
    pid_t child_ = 0;
    FileDescriptor lifeLine_;
    int waitStatus_ = 0;
    rusage usage_{};
    std::uint64_t peakAtStart_ = 0;
    std::uint64_t sampledPeak_ = 0;
    Clock::time_point lastSample_{};
};

/// Reads what is in a pipe now, without waiting, at most kReadSize bytes, so that a child that
/// prints without end cannot keep us from looking at the stop request.
class PipeReader {
public:
    explicit PipeReader(FileDescriptor end) : end_(std::move(end)), buffer_(kReadSize) {
        (void)fcntl(end_.number(), F_SETFL, O_NONBLOCK);
    }

    bool isOpen() const { return end_.isOpen(); }
    pollfd pollEntry() const { return {end_.number(), POLLIN, 0}; }  // negative numbers are skipped

    /// Empty if there is nothing now or nothing any more.
    std::string_view readAvailable() {
        if (!end_.isOpen()) {
            return {};
        }
        const ssize_t count = read(end_.number(), buffer_.data(), buffer_.size());
        if (count > 0) {
            return {buffer_.data(), static_cast<std::size_t>(count)};
        }
        if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
            end_.close();
        }
        return {};
    }

private:
    FileDescriptor end_;
    std::vector<char> buffer_;
};

/// Standard output cut into lines, standard error cut down to its end.
class OutputCollector {
public:
    OutputCollector(FileDescriptor output, FileDescriptor error,
                    const std::function<void(const std::string&)>& onLine)
        : output_(std::move(output)), error_(std::move(error)), onLine_(onLine) {}

    void waitAndCollect() {
        std::array entries = {output_.pollEntry(), error_.pollEntry()};
        const bool closed = !output_.isOpen() && !error_.isOpen();
        const milliseconds timeout = closed ? kPollIntervalAtTheEnd : kPollInterval;
        (void)poll(entries.data(), entries.size(), static_cast<int>(timeout.count()));
        (void)collect();
    }

    /// After the end of the child: what is still in the pipes, and a last line without its end.
    void finish() {
        // A bound, because something that left the process group might keep on printing.
        constexpr int kMostReads = 64;
        for (int i = 0; i < kMostReads && collect(); ++i) {
        }
        if (!line_.empty()) {
            deliverLine();
        }
    }

    std::string takeErrorTail() { return std::move(errorTail_); }

private:
    bool collect() {
        const std::string_view output = output_.readAvailable();
        for (const char c : output) {
            if (c == '\n') {
                deliverLine();
            } else {
                line_ += c;
            }
        }
        const std::string_view error = error_.readAvailable();
        errorTail_ += error;
        if (errorTail_.size() > kErrorTail) {
            errorTail_.erase(0, errorTail_.size() - kErrorTail);
        }
        return !output.empty() || !error.empty();
    }

    void deliverLine() {
        if (onLine_) {
            onLine_(line_);
        }
        line_.clear();
    }

    PipeReader output_;
    PipeReader error_;
    const std::function<void(const std::string&)>& onLine_;
    std::string line_;
    std::string errorTail_;
};

void describeEnd(int waitStatus, bool timedOut, ChildProcessOutcome& outcome) {
    using End = ChildProcessOutcome::End;
    if (WIFSIGNALED(waitStatus)) {
        const bool spent = WTERMSIG(waitStatus) == SIGXCPU;
        outcome.end = timedOut || spent ? End::TimedOut : End::Crashed;
        outcome.signal = WTERMSIG(waitStatus);
    } else {
        outcome.end = ChildProcessOutcome::End::Exited;
        outcome.exitCode = WEXITSTATUS(waitStatus);
    }
}

}  // namespace

Result<ChildProcessOutcome> runChildProcess(const ChildProcessSpec& spec,
                                            const TaskContext& context) {
    const auto start = Clock::now();
    Pipe output = makePipe();
    Pipe error = makePipe();
    if (!output.readEnd.isOpen() || !error.readEnd.isOpen()) {
        return fail(cannotStart(spec.program.string(), errno));
    }
    ChildGroup group;
    if (const Result<void> started =
            group.start(spec, output.writeEnd.number(), error.writeEnd.number());
        !started) {
        return fail(started.error());
    }
    output.writeEnd.close();  // or we should never see the end of the child's output
    error.writeEnd.close();
    OutputCollector collector(std::move(output.readEnd), std::move(error.readEnd), spec.onLine);

    ChildProcessOutcome outcome;
    bool timedOut = false;
    while (!group.childHasEnded()) {
        if (context.stopRequested()) {
            return fail(cancelled());
        }
        if (spec.timeBudget && Clock::now() - start >= *spec.timeBudget) {
            timedOut = true;
            group.killAndWait();
            break;
        }
        group.sampleMemory();
        collector.waitAndCollect();
    }
    group.killAll();  // what the child left running
    collector.finish();
    describeEnd(group.waitStatus(), timedOut, outcome);
    outcome.standardError = collector.takeErrorTail();
    outcome.peakMemory = group.peakMemory();
    outcome.wallTime = Clock::now() - start;
    outcome.processorTime = group.processorTime();
    return outcome;
}

std::uint64_t peakMemoryOfThisProcess() { return peakMemoryOf("self"); }

std::filesystem::path executableFolder() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

}  // namespace twinbench
