#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/child_process.h"

namespace twinbench {

/// Which solver of CalculiX: the one it takes by itself, or its iterative one with incomplete
/// Cholesky.
enum class CalculixSolver { Default, IterativeCholesky };

/// What a run of CalculiX is allowed.
struct CalculixLimits {
    std::chrono::seconds time{600};
    std::uint64_t memory = 0;  ///< bytes of address space
    unsigned threads = 2;
};

/// A run of CalculiX from the start of its process to the end: reading the deck, solving, writing.
struct CalculixRun {
    enum class End { Solved, TimedOut, Failed };
    End end = End::Failed;
    double seconds = 0.0;
    std::uint64_t peakMemory = 0;  ///< bytes
    /// Of Solved: the largest displacement in mm, or the largest temperature in degC.
    std::optional<double> largest;
};

/// Whether `ccx` can be started.
bool hasCalculix(const TaskContext& context);

/// Solves a deck beside which its files are left. Errors: Cancelled; a deck that cannot be read or
/// its variant that cannot be written.
Result<CalculixRun> runCalculix(const std::filesystem::path& deck, CalculixSolver solver,
                                std::size_t nodes, const CalculixLimits& limits,
                                const TaskContext& context);

}  // namespace twinbench
