#include "twin/project_store.h"

#include <utility>

#include "core/path_text.h"
#include "twin/project_store_impl.h"
#include "twin/utc_time.h"
#include "twin/writer_lock.h"

namespace twinbench {

namespace {

const std::string kEnded = "it was closed";

/// Of edits alone, in pages of 4 KiB, after which a log is merged: results merge it before.
constexpr const char* kLogOfEdits = "PRAGMA wal_autocheckpoint=10000";

}  // namespace

void ProjectStore::Impl::openResults() {
    const auto mode = withStatement(editsDatabase, "PRAGMA journal_mode",
                                    [](SqliteStatement& query) -> Result<std::string> {
                                        const auto row = query.step();
                                        return row && *row ? query.text(0) : std::string();
                                    });
    // Without a log a reader would keep edits waiting.
    if (!mode || *mode != "wal") {
        return;
    }
    auto own = SqliteDatabase::open(path, SqliteDatabase::Access::ReadWrite);
    if (own && own->execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0") &&
        editsDatabase.execute(kLogOfEdits)) {
        resultsDatabase.emplace(std::move(*own));
    }
}

ProjectStore::Impl::Held ProjectStore::Impl::edits() const {
    return {std::unique_lock(editsMutex), &editsDatabase};
}

ProjectStore::Impl::Held ProjectStore::Impl::results() const {
    std::unique_lock lock(resultsMutex);
    if (resultsDatabase) {
        return {std::move(lock), &*resultsDatabase};
    }
    lock.unlock();
    return edits();
}

Result<void> ProjectStore::Impl::writable() const {
    const std::string& reason = ended ? kEnded : readOnlyReason;
    if (!reason.empty()) {
        return fail(failure("store.read_only", pathText(path),
                            "The project cannot be changed: {0}.", {reason},
                            "Close it there, or work on a copy."));
    }
    return {};
}

ProjectStore::ProjectStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

ProjectStore::~ProjectStore() { endWriting(); }

void ProjectStore::endWriting() {
    const auto turn = impl_->turns.take(Impl::Writer::Edits);
    const std::scoped_lock lock(impl_->resultsMutex, impl_->editsMutex);
    if (readOnly()) {
        return;
    }
    impl_->ended = true;
    impl_->resultsDatabase.reset();  // only the last connection can merge the log
    SqliteDatabase& database = impl_->editsDatabase;
    // Nothing can be told from here and nothing is at stake: a log that stays behind is merged by
    // the next one that opens the project, and a stale lock record is taken over.
    (void)WriterLock::release(database);
    if (!database.queryInteger("PRAGMA journal_mode=DELETE")) {
        (void)database.queryInteger("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

const std::filesystem::path& ProjectStore::path() const { return impl_->path; }
bool ProjectStore::readOnly() const { return impl_->ended || !impl_->readOnlyReason.empty(); }

const std::string& ProjectStore::readOnlyReason() const {
    return impl_->ended ? kEnded : impl_->readOnlyReason;
}

std::uint64_t ProjectStore::changeCount() const { return impl_->changes; }

Result<std::int64_t> ProjectStore::append(const std::string& label, const std::string& edit,
                                          const std::string& inverse) {
    const auto insertEntry = [&](SqliteDatabase& database) -> Result<std::int64_t> {
        if (auto dropped = database.execute("DELETE FROM journal WHERE undone"); !dropped) {
            return fail(dropped.error());
        }
        auto done = withStatement(
            database, "INSERT INTO journal (time, label, edit, inverse) VALUES (?, ?, ?, ?)",
            [&](SqliteStatement& insert) {
                insert.bind(1, utcNow()).bind(2, label).bind(3, edit).bind(4, inverse);
                return insert.run();
            });
        if (!done) {
            return fail(done.error());
        }
        return database.lastInsertedRow();
    };
    return impl_->write(Impl::Writer::Edits, [&](SqliteDatabase& database) {
        return database.transaction([&] { return insertEntry(database); });
    });
}

Result<void> ProjectStore::setUndone(std::int64_t number, bool undone) {
    return impl_->write(Impl::Writer::Edits, [&](SqliteDatabase& database) {
        return withStatement(database, "UPDATE journal SET undone = ? WHERE number = ?",
                             [&](SqliteStatement& update) {
                                 update.bind(1, std::int64_t{undone}).bind(2, number);
                                 return update.run();
                             });
    });
}

Result<std::vector<JournalEntry>> ProjectStore::journal() const {
    const Impl::Held held = impl_->edits();
    return withStatement(
        *held.database,
        "SELECT number, time, label, edit, inverse, undone FROM journal ORDER BY number",
        [](SqliteStatement& query) {
            return rows(query, [](const SqliteStatement& row) {
                return JournalEntry{row.integer(0), row.text(1), row.text(2),
                                    row.text(3),    row.text(4), row.integer(5) != 0};
            });
        });
}

Result<void> ProjectStore::saveVersion(const std::string& name, const std::string& model) {
    return impl_->write(Impl::Writer::Edits, [&](SqliteDatabase& database) {
        return withStatement(database,
                             "INSERT OR REPLACE INTO version VALUES (?, ?, "
                             "(SELECT coalesce(max(number), 0) FROM journal WHERE NOT undone), ?)",
                             [&](SqliteStatement& insert) {
                                 insert.bind(1, name).bind(2, utcNow()).bind(3, model);
                                 return insert.run();
                             });
    });
}

Result<std::vector<SavedVersion>> ProjectStore::versions() const {
    const Impl::Held held = impl_->edits();
    return withStatement(*held.database,
                         "SELECT name, time, journal_number FROM version ORDER BY time, name",
                         [](SqliteStatement& query) {
                             return rows(query, [](const SqliteStatement& row) {
                                 return SavedVersion{row.text(0), row.text(1), row.integer(2)};
                             });
                         });
}

Result<std::string> ProjectStore::versionModel(const std::string& name) const {
    const Impl::Held held = impl_->edits();
    return withStatement(*held.database, "SELECT model FROM version WHERE name = ?",
                         [&](SqliteStatement& query) -> Result<std::string> {
                             query.bind(1, name);
                             const auto row = query.step();
                             if (!row) {
                                 return fail(row.error());
                             }
                             if (!*row) {
                                 return fail(badInput("store.unknown_version", name,
                                                      "There is no saved version of this name.", {},
                                                      "Choose one of the saved versions."));
                             }
                             return query.text(0);
                         });
}

Result<void> ProjectStore::setViewState(const std::string& text) {
    return impl_->write(Impl::Writer::Edits, [&](SqliteDatabase& database) {
        return withStatement(database, "INSERT OR REPLACE INTO view_state VALUES (1, ?)",
                             [&](SqliteStatement& insert) {
                                 insert.bind(1, text);
                                 return insert.run();
                             });
    });
}

Result<std::string> ProjectStore::viewState() const {
    const Impl::Held held = impl_->edits();
    const auto has =
        held.database->queryInteger("SELECT count(*) FROM sqlite_master WHERE name = 'view_state'");
    if (!has || *has == 0) {
        return has ? Result<std::string>(std::string()) : fail(has.error());
    }
    return withStatement(*held.database, "SELECT text FROM view_state",
                         [](SqliteStatement& query) -> Result<std::string> {
                             const auto row = query.step();
                             if (!row) {
                                 return fail(row.error());
                             }
                             return *row ? query.text(0) : std::string();
                         });
}

}  // namespace twinbench
