#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "twin/model_edit.h"
#include "twin/project_store.h"

namespace twinbench {

/// A project on disk and the model it holds: every edit goes to the journal first, then to the
/// model. One thread (the UI's, or the command line's) owns it; workers get copies of model() and
/// the store.
class Project {
public:
    static Result<Project> create(const std::filesystem::path& path);
    static Result<Project> open(const std::filesystem::path& path,
                                OpenMode mode = OpenMode::ReadWrite);

    const SystemModel& model() const { return model_; }
    ProjectStore& store() const { return *store_; }
    const std::shared_ptr<ProjectStore>& sharedStore() const { return store_; }

    /// Durable when it returns. STEP files that the edit brings are taken into the project.
    Checked<void> apply(const ModelEdit& edit);
    bool canUndo() const;
    bool canRedo() const;
    std::string undoLabel() const;
    std::string redoLabel() const;
    /// What undo() would do; without changes if there is nothing to undo.
    ModelEdit undoEdit() const;
    Checked<void> undo();
    Checked<void> redo();
    Result<std::vector<JournalEntry>> log() const { return store_->journal(); }

    /// Brings a copy of `source`'s file to the state of `source`; `since` is the count of changes
    /// of its store when the copy was made.
    Result<void> takeChanges(const Project& source, std::uint64_t since);

    Result<void> saveVersion(const std::string& name);
    Result<std::vector<SavedVersion>> versions() const { return store_->versions(); }
    /// Goes back to a version by one new edit, which can be undone.
    Checked<void> revertTo(const std::string& version);

private:
    explicit Project(std::shared_ptr<ProjectStore> store);
    Checked<void> walk(const JournalEntry& entry, const std::string& editText, bool undone);

    std::shared_ptr<ProjectStore> store_;
    SystemModel model_;
    std::vector<JournalEntry> journal_;
};

}  // namespace twinbench
