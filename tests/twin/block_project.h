#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <memory>
#include <string>

#include "twin/project.h"
#include "twin/study_runner.h"

namespace twinbench {

/// A small real project in a folder of its own: two steel blocks of 20 mm, 5 mm apart (occurrences
/// of one product, "Block 1" and "Block 2"), heated and cooled from below, with the studies
/// "Steady", "Warm-up" and "Stress" (from "Steady"), and the scenario "Strong cooling", which
/// changes the heat transfer coefficient.
class BlockProject {
public:
    BlockProject();
    /// A copy of another one's file (which must not be written meanwhile): what that has imported,
    /// meshed and solved is there.
    explicit BlockProject(const BlockProject& other);

    std::filesystem::path path() const { return folder() / "blocks.twin"; }
    std::filesystem::path stepFile() const { return folder() / "blocks.step"; }
    std::filesystem::path folder() const;

    Project& project() { return *project_; }
    const SystemModel& model() const { return project_->model(); }
    StudyRunner& runner() { return *runner_; }

    /// Leaves the file alone; only `reopen` may follow.
    void close();
    /// Closes the project and opens it again, with a new runner.
    void reopen();
    /// Fails the program on an error.
    void set(const std::string& parameter, const std::string& text);
    StudyResult run(const std::string& study, const std::string& scenario = "Baseline");

private:
    void writeStep() const;
    void makeRunner();

    QTemporaryDir folder_;
    std::unique_ptr<Project> project_;
    std::unique_ptr<StudyRunner> runner_;
};

}  // namespace twinbench
