#include "twin/project.h"

#include <algorithm>
#include <utility>

#include "twin/geometry_content.h"
#include "twin/model_difference.h"

namespace twinbench {

namespace {

Result<ModelEdit> parseEdit(const std::string& text) {
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        return fail(failure("project.damaged_journal", "journal",
                            "An edit in the journal is not readable.", {},
                            "Restore the project from a backup."));
    }
    return modelEditFromJson(json);
}

/// The model after all edits that are in force.
Result<SystemModel> replay(const std::vector<JournalEntry>& journal) {
    SystemModel model;
    for (const JournalEntry& entry : journal) {
        if (entry.undone) {
            continue;
        }
        auto edit = parseEdit(entry.edit);
        if (!edit) {
            return fail(edit.error());
        }
        if (auto applied = apply(model, *edit); !applied) {
            Error error =
                failure("project.damaged_journal", "journal entry " + std::to_string(entry.number),
                        "The edit '{0}' cannot be applied.", {entry.label},
                        "Restore the project from a backup.");
            error.cause = std::make_shared<const Error>(applied.error().front());
            return fail(std::move(error));
        }
    }
    return model;
}

const JournalEntry* lastInForce(const std::vector<JournalEntry>& journal) {
    const auto found = std::find_if(journal.rbegin(), journal.rend(),
                                    [](const JournalEntry& entry) { return !entry.undone; });
    return found == journal.rend() ? nullptr : &*found;
}

const JournalEntry* firstUndone(const std::vector<JournalEntry>& journal) {
    const auto found = std::find_if(journal.begin(), journal.end(),
                                    [](const JournalEntry& entry) { return entry.undone; });
    return found == journal.end() ? nullptr : &*found;
}

}  // namespace

Project::Project(std::shared_ptr<ProjectStore> store) : store_(std::move(store)) {}

Result<Project> Project::create(const std::filesystem::path& path) {
    auto store = ProjectStore::create(path);
    if (!store) {
        return fail(store.error());
    }
    return Project(std::move(*store));
}

Result<Project> Project::open(const std::filesystem::path& path, OpenMode mode) {
    auto store = ProjectStore::open(path, mode);
    if (!store) {
        return fail(store.error());
    }
    Project project(std::move(*store));
    auto journal = project.store_->journal();
    if (!journal) {
        return fail(journal.error());
    }
    auto model = replay(*journal);
    if (!model) {
        return fail(model.error());
    }
    project.journal_ = std::move(*journal);
    project.model_ = std::move(*model);
    return project;
}

Checked<void> Project::apply(const ModelEdit& edit) {
    auto embedded = embedFiles(edit, *store_);
    if (!embedded) {
        return fail(embedded.error());
    }
    SystemModel changed = model_;
    auto inverse = twinbench::apply(changed, *embedded);
    if (!inverse) {
        return fail(inverse.error());
    }
    JournalEntry entry;
    entry.label = edit.label;
    entry.edit = toJson(*embedded).dump();
    entry.inverse = toJson(*inverse).dump();
    const auto number = store_->append(entry.label, entry.edit, entry.inverse);
    if (!number) {
        return fail(Problems{number.error()});
    }
    entry.number = *number;
    std::erase_if(journal_, [](const JournalEntry& other) { return other.undone; });
    journal_.push_back(std::move(entry));
    model_ = std::move(changed);
    return {};
}

bool Project::canUndo() const { return lastInForce(journal_) != nullptr; }

bool Project::canRedo() const { return firstUndone(journal_) != nullptr; }

std::string Project::undoLabel() const {
    const JournalEntry* entry = lastInForce(journal_);
    return entry != nullptr ? entry->label : "";
}

std::string Project::redoLabel() const {
    const JournalEntry* entry = firstUndone(journal_);
    return entry != nullptr ? entry->label : "";
}

ModelEdit Project::undoEdit() const {
    const JournalEntry* entry = lastInForce(journal_);
    return entry != nullptr ? parseEdit(entry->inverse).value_or(ModelEdit()) : ModelEdit();
}

Checked<void> Project::undo() {
    const JournalEntry* entry = lastInForce(journal_);
    if (entry == nullptr) {
        return fail(Problems{
            failure("project.nothing_to_undo", "journal", "There is nothing to undo.", {}, "")});
    }
    return walk(*entry, entry->inverse, true);
}

Checked<void> Project::redo() {
    const JournalEntry* entry = firstUndone(journal_);
    if (entry == nullptr) {
        return fail(Problems{
            failure("project.nothing_to_redo", "journal", "There is nothing to redo.", {}, "")});
    }
    return walk(*entry, entry->edit, false);
}

Checked<void> Project::walk(const JournalEntry& entry, const std::string& editText, bool undone) {
    const auto edit = parseEdit(editText);
    if (!edit) {
        return fail(Problems{edit.error()});
    }
    SystemModel changed = model_;
    if (auto applied = twinbench::apply(changed, *edit); !applied) {
        return fail(applied.error());
    }
    if (auto marked = store_->setUndone(entry.number, undone); !marked) {
        return fail(Problems{marked.error()});
    }
    journal_[static_cast<std::size_t>(&entry - journal_.data())].undone = undone;
    model_ = std::move(changed);
    return {};
}

Result<void> Project::takeChanges(const Project& source, std::uint64_t since) {
    if (auto taken = store_->takeChanges(*source.store_, since); !taken) {
        return fail(taken.error());
    }
    journal_ = source.journal_;
    model_ = source.model_;
    return {};
}

Result<void> Project::saveVersion(const std::string& name) {
    const ModelEdit whole = differenceEdit(SystemModel{}, model_, "Version " + name);
    return store_->saveVersion(name, toJson(whole).dump());
}

Checked<void> Project::revertTo(const std::string& version) {
    const auto edit = store_->versionModel(version).and_then(parseEdit);
    if (!edit) {
        return fail(Problems{edit.error()});
    }
    SystemModel saved;
    if (auto applied = twinbench::apply(saved, *edit); !applied) {
        return fail(applied.error());
    }
    const ModelEdit revert = differenceEdit(model_, saved, "Revert to " + version);
    return revert.changes.empty() ? Checked<void>{} : apply(revert);
}

}  // namespace twinbench
