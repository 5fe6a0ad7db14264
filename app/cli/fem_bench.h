#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/fem_benchmark.h"

namespace twinbench {

/// `bench fem`: bodies of several sizes, solved here and by CalculiX. With a record it goes on
/// where an earlier call was stopped, and measures anew what it is asked for by name.
class FemBench {
public:
    /// Adds the options to `bench`.
    void define(CLI::App& command);
    CommandOutcome run(CliSession& session);

private:
    std::vector<FemTarget> targets() const;
    bool isChosen() const { return !cases_.empty() || !unknowns_.empty() || !physics_.empty(); }
    Checked<void> measureAll(CliSession& session, Json& record);
    Checked<void> measureScenarios(FemBenchmark& benchmark, Json& record, const TaskContext& task);
    Result<void> save(const Json& record) const;

    std::vector<std::string> cases_;
    std::vector<std::size_t> unknowns_;
    std::string physics_;
    int repeats_ = 3;
    int patience_ = 600;
    std::filesystem::path record_;
    std::filesystem::path page_;
};

}  // namespace twinbench
