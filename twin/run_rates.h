#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "twin/run_size.h"
#include "twin/study_result.h"

namespace twinbench {

/// How one run went on this machine.
struct RunRecord {
    std::string type;  ///< of the study
    double unknowns = 0.0;
    double steps = 1.0;         ///< time steps tried; 1 of a static or steady study
    double solveSeconds = 0.0;  ///< all but geometry, contacts and meshes
    double memory = 0.0;        ///< bytes at the peak
    double meshedNodes = 0.0;   ///< of the parts that this run had to mesh
    double meshSeconds = 0.0;
    friend bool operator==(const RunRecord&, const RunRecord&) = default;
};

/// What a run that was really computed tells; `before`: its size as it was before it. Nothing of
/// one whose result was there.
std::optional<RunRecord> recordOf(const StudyResult& result, const RunSize& before);

/// The rates of the latest runs on this machine, kept in a small JSON file of the user's.
class RunRates {
public:
    /// What is missing or damaged counts as no runs.
    static RunRates read(const std::filesystem::path& file);
    /// Makes the folder if need be. Errors: those of writing.
    Result<void> write(const std::filesystem::path& file) const;

    /// Takes the place of the oldest one of its type if there are many.
    void add(RunRecord record);
    const std::vector<RunRecord>& records() const { return records_; }

    static constexpr std::size_t kMostPerType = 40;

private:
    std::vector<RunRecord> records_;  // oldest first
};

/// Adds what a run took, if it was computed, to the file; an empty path keeps nothing. `before`:
/// the sizes found before the run, its own last.
Result<void> keepRates(const std::filesystem::path& file, const StudyResult& result,
                       const Checked<std::vector<RunSize>>& before);

}  // namespace twinbench
