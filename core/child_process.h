#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/task_context.h"

namespace twinbench {

/// What a child process is to run and within which limits.
struct ChildProcessSpec {
    std::filesystem::path program;
    std::vector<std::string> arguments;
    std::optional<std::chrono::milliseconds> timeBudget;  ///< wall time, then it is killed
    /// Processor time of the child itself, then it is killed. Other than wall time it does not
    /// depend on what else the machine does.
    std::optional<std::chrono::seconds> processorBudget;
    /// Bytes of address space; set, like the processor time, right after the child has begun.
    std::optional<std::uint64_t> memoryLimit;
    /// Called on the calling thread with each line the child prints on standard output.
    std::function<void(const std::string& line)> onLine;
};

/// How the child ended.
struct ChildProcessOutcome {
    enum class End { Exited, Crashed, TimedOut };
    End end = End::Exited;
    int exitCode = 0;              ///< of Exited
    int signal = 0;                ///< of Crashed
    std::string standardError;     ///< its last 16 KiB
    std::uint64_t peakMemory = 0;  ///< bytes, resident
    std::chrono::duration<double> wallTime{};
    std::chrono::duration<double> processorTime{};  ///< of the child itself
};

/// Runs a child and waits for it. A stop request, the time budget and the death of this process
/// kill the child and everything it started; no zombie is left. Cancel is an error of kind
/// Cancelled within 200 ms; a program that cannot be started is an error of kind Failed.
Result<ChildProcessOutcome> runChildProcess(const ChildProcessSpec& spec,
                                            const TaskContext& context);

/// The peak resident memory of this process in bytes.
std::uint64_t peakMemoryOfThisProcess();
/// The folder of the running executable.
std::filesystem::path executableFolder();

}  // namespace twinbench
