#include "twin/project_store.h"

#include <atomic>
#include <mutex>
#include <system_error>
#include <utility>

#include "core/file_system.h"
#include "core/path_text.h"
#include "twin/blob_codec.h"
#include "twin/project_schema.h"
#include "twin/sqlite_database.h"
#include "twin/utc_time.h"
#include "twin/writer_lock.h"

namespace twinbench {

namespace {

const std::string kEnded = "it was closed";

}  // namespace

struct ProjectStore::Impl {
    Impl(SqliteDatabase openedDatabase, std::filesystem::path file, std::string reason)
        : database(std::move(openedDatabase)),
          path(std::move(file)),
          readOnlyReason(std::move(reason)) {}

    Result<void> writable() const;
    Result<void> mark(const LatestRun& run);
    /// The value's bytes of the one row that `sql` finds under the key, decompressed.
    Result<std::optional<std::vector<std::byte>>> read(std::string_view sql,
                                                       const ContentHash& key) const;

    mutable std::mutex mutex;
    SqliteDatabase database;
    std::filesystem::path path;
    std::string readOnlyReason;
    std::atomic<bool> ended = false;  // changed under the mutex
};

namespace {

/// Runs `use` on a prepared statement.
template <class Use>
auto withStatement(const SqliteDatabase& database, std::string_view sql, Use&& use)
    -> decltype(use(std::declval<SqliteStatement&>())) {
    auto statement = database.prepare(sql);
    if (!statement) {
        return fail(statement.error());
    }
    return use(*statement);
}

/// The rows of a query, each made a value by `convert`.
template <class Convert>
auto rows(SqliteStatement& statement, Convert&& convert)
    -> Result<std::vector<decltype(convert(statement))>> {
    std::vector<decltype(convert(statement))> values;
    while (true) {
        const auto row = statement.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return values;
        }
        values.push_back(convert(statement));
    }
}

Result<void> chooseJournal(SqliteDatabase& database) {
    // A write-ahead log needs memory shared between processes, which shares do not have.
    const bool share = isOnNetworkShare(database.file());
    auto chosen =
        database.queryInteger(share ? "PRAGMA journal_mode=DELETE" : "PRAGMA journal_mode=WAL");
    if (!chosen) {
        return fail(chosen.error());
    }
    return database.execute("PRAGMA synchronous=FULL");
}

Result<SqliteDatabase> openChecked(const std::filesystem::path& path,
                                   SqliteDatabase::Access access) {
    auto database = SqliteDatabase::open(path, access);
    if (database) {
        if (auto checked = checkProjectSchema(*database); !checked) {
            return fail(checked.error());
        }
    }
    return database;
}

/// In a read-only place nobody can keep lock files; a log left beside the file still counts.
Result<SqliteDatabase> openInReadOnlyPlace(const std::filesystem::path& path) {
    std::filesystem::path log = path;
    log += "-wal";
    std::error_code error;
    const auto logSize = std::filesystem::file_size(log, error);
    const bool hasLog = !error && logSize > 0;
    return openChecked(
        path, hasLog ? SqliteDatabase::Access::ReadOnly : SqliteDatabase::Access::Immutable);
}

std::string placeReason(const std::filesystem::path& path) {
    if (!isWritableFile(path)) {
        return "the file is read-only";
    }
    return isWritableFolder(path.parent_path()) ? "" : "the folder is read-only";
}

}  // namespace

ProjectStore::ProjectStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

ProjectStore::~ProjectStore() { endWriting(); }

void ProjectStore::endWriting() {
    const std::lock_guard lock(impl_->mutex);
    if (readOnly()) {
        return;
    }
    impl_->ended = true;
    // Nothing can be told from here and nothing is at stake: a log that stays behind is merged by
    // the next one that opens the project, and a stale lock record is taken over.
    (void)WriterLock::release(impl_->database);
    if (!impl_->database.queryInteger("PRAGMA journal_mode=DELETE")) {
        (void)impl_->database.queryInteger("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        return fail(badInput("store.exists", pathText(path), "There is a file already.", {},
                             "Choose another name or remove the file."));
    }
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    if (!std::filesystem::is_directory(folder, error)) {
        return fail(badInput("store.no_folder", pathText(folder), "The folder does not exist.", {},
                             "Make it first or choose another."));
    }
    auto database = SqliteDatabase::open(path, SqliteDatabase::Access::Create);
    if (!database) {
        return fail(database.error());
    }
    auto made = createProjectSchema(*database).and_then([&] { return chooseJournal(*database); });
    if (!made) {
        std::filesystem::remove(path, error);
        return fail(made.error());
    }
    if (auto owner = WriterLock::take(*database); !owner) {
        return fail(owner.error());
    }
    return std::unique_ptr<ProjectStore>(
        new ProjectStore(std::make_unique<Impl>(std::move(*database), path, "")));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const std::filesystem::path& path,
                                                         OpenMode mode) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return fail(badInput("store.missing", pathText(path), "There is no such project file.", {},
                             "Check the path."));
    }
    std::string reason = placeReason(path);
    const auto make =
        [&](Result<SqliteDatabase> database) -> Result<std::unique_ptr<ProjectStore>> {
        if (!database) {
            return fail(database.error());
        }
        return std::unique_ptr<ProjectStore>(
            new ProjectStore(std::make_unique<Impl>(std::move(*database), path, reason)));
    };
    if (!reason.empty()) {
        return make(openInReadOnlyPlace(path));
    }
    if (mode == OpenMode::ReadOnly) {
        reason = "it was opened for reading";
        return make(openChecked(path, SqliteDatabase::Access::QueryOnly));
    }
    auto database = openChecked(path, SqliteDatabase::Access::ReadWrite);
    if (!database) {
        return fail(database.error());
    }
    const auto owner = WriterLock::take(*database);
    if (!owner) {
        return fail(owner.error());
    }
    if (*owner) {
        reason = "open for writing by process " + std::to_string((*owner)->processId) +
                 " on host " + (*owner)->host;
        return make(openChecked(path, SqliteDatabase::Access::QueryOnly));
    }
    if (auto chosen = chooseJournal(*database); !chosen) {
        return fail(chosen.error());
    }
    return make(std::move(database));
}

const std::filesystem::path& ProjectStore::path() const { return impl_->path; }
bool ProjectStore::readOnly() const { return impl_->ended || !impl_->readOnlyReason.empty(); }

const std::string& ProjectStore::readOnlyReason() const {
    return impl_->ended ? kEnded : impl_->readOnlyReason;
}

Result<void> ProjectStore::copyTo(const std::filesystem::path& path) const {
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        // Opening it merges a log that would else be taken for one of the copy.
        const auto other = open(path, OpenMode::ReadWrite);
        if (other && (*other)->readOnly()) {
            return fail(failure("store.read_only", pathText(path),
                                "The project there cannot be replaced: {0}.",
                                {(*other)->readOnlyReason()}, "Choose another name."));
        }
    }
    std::filesystem::path part = path;
    part += ".part";
    std::filesystem::remove(part, error);
    const auto write = [&]() -> Result<void> {
        auto copy = SqliteDatabase::open(part, SqliteDatabase::Access::Create);
        if (!copy) {
            return fail(copy.error());
        }
        const std::lock_guard lock(impl_->mutex);
        return impl_->database.copyTo(*copy)
            .and_then([&] { return copy->queryInteger("PRAGMA journal_mode=DELETE"); })
            .and_then([&](std::int64_t) { return WriterLock::release(*copy); });
    };
    auto written = write();
    if (written) {
        std::filesystem::rename(part, path, error);
        if (error) {
            written = fail(failure("project.copy", pathText(path),
                                   "The project cannot be saved there: {0}.", {error.message()},
                                   "Choose another folder."));
        }
    }
    if (!written) {
        std::filesystem::remove(part, error);
    }
    return written;
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

Result<std::int64_t> ProjectStore::append(const std::string& label, const std::string& edit,
                                          const std::string& inverse) {
    const std::lock_guard lock(impl_->mutex);
    SqliteDatabase& database = impl_->database;
    if (auto writable = impl_->writable(); !writable) {
        return fail(writable.error());
    }
    return database.transaction([&]() -> Result<std::int64_t> {
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
    });
}

Result<void> ProjectStore::setUndone(std::int64_t number, bool undone) {
    const std::lock_guard lock(impl_->mutex);
    if (auto writable = impl_->writable(); !writable) {
        return writable;
    }
    return withStatement(impl_->database, "UPDATE journal SET undone = ? WHERE number = ?",
                         [&](SqliteStatement& update) {
                             update.bind(1, std::int64_t{undone}).bind(2, number);
                             return update.run();
                         });
}

Result<std::vector<JournalEntry>> ProjectStore::journal() const {
    const std::lock_guard lock(impl_->mutex);
    return withStatement(
        impl_->database,
        "SELECT number, time, label, edit, inverse, undone FROM journal ORDER BY number",
        [](SqliteStatement& query) {
            return rows(query, [](const SqliteStatement& row) {
                return JournalEntry{row.integer(0), row.text(1), row.text(2),
                                    row.text(3),    row.text(4), row.integer(5) != 0};
            });
        });
}

Result<void> ProjectStore::saveVersion(const std::string& name, const std::string& model) {
    const std::lock_guard lock(impl_->mutex);
    if (auto writable = impl_->writable(); !writable) {
        return writable;
    }
    return withStatement(impl_->database,
                         "INSERT OR REPLACE INTO version VALUES (?, ?, "
                         "(SELECT coalesce(max(number), 0) FROM journal WHERE NOT undone), ?)",
                         [&](SqliteStatement& insert) {
                             insert.bind(1, name).bind(2, utcNow()).bind(3, model);
                             return insert.run();
                         });
}

Result<std::vector<SavedVersion>> ProjectStore::versions() const {
    const std::lock_guard lock(impl_->mutex);
    return withStatement(impl_->database,
                         "SELECT name, time, journal_number FROM version ORDER BY time, name",
                         [](SqliteStatement& query) {
                             return rows(query, [](const SqliteStatement& row) {
                                 return SavedVersion{row.text(0), row.text(1), row.integer(2)};
                             });
                         });
}

Result<std::string> ProjectStore::versionModel(const std::string& name) const {
    const std::lock_guard lock(impl_->mutex);
    return withStatement(impl_->database, "SELECT model FROM version WHERE name = ?",
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

Result<std::optional<std::vector<std::byte>>> ProjectStore::Impl::read(
    std::string_view sql, const ContentHash& key) const {
    std::vector<std::byte> frame;
    {
        const std::lock_guard lock(mutex);
        const auto found =
            withStatement(database, sql, [&](SqliteStatement& query) -> Result<bool> {
                query.bind(1, key);
                const auto row = query.step();
                if (row && *row) {
                    const auto bytes = query.bytes(0);
                    frame.assign(bytes.begin(), bytes.end());
                }
                return row;
            });
        if (!found) {
            return fail(found.error());
        }
        if (!*found) {
            return std::nullopt;
        }
    }
    auto bytes = decompress(frame, pathText(path));
    if (!bytes) {
        return fail(bytes.error());
    }
    return std::move(*bytes);
}

Result<ContentHash> ProjectStore::putBlob(std::span<const std::byte> bytes) {
    const ContentHash hash = ContentHash::of(bytes);
    const std::vector<std::byte> frame = compress(bytes);
    const std::lock_guard lock(impl_->mutex);
    auto done = impl_->writable().and_then([&] {
        return withStatement(impl_->database, "INSERT OR IGNORE INTO blob VALUES (?, ?)",
                             [&](SqliteStatement& insert) {
                                 insert.bind(1, hash).bindBytes(2, frame);
                                 return insert.run();
                             });
    });
    if (!done) {
        return fail(done.error());
    }
    return hash;
}

Result<std::vector<std::byte>> ProjectStore::blob(const ContentHash& hash) const {
    auto bytes = impl_->read("SELECT bytes FROM blob WHERE hash = ?", hash);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (!*bytes) {
        return fail(failure("store.no_blob", pathText(impl_->path),
                            "The project does not hold the content {0}.", {hash.hex()},
                            "Import the geometry again."));
    }
    return std::move(**bytes);
}

Result<void> ProjectStore::putResult(const ContentHash& key, const std::string& kind,
                                     std::span<const std::byte> bytes) {
    const ResultItem item{key, kind, compress(bytes), true};
    return putResults({&item, 1});
}

Result<void> ProjectStore::putResults(std::span<const ResultItem> items,
                                      const std::optional<LatestRun>& latest) {
    std::vector<std::vector<std::byte>> frames;
    frames.reserve(items.size());
    for (const ResultItem& item : items) {
        frames.push_back(item.compressed ? std::vector<std::byte>{} : compress(item.bytes));
    }
    const std::lock_guard lock(impl_->mutex);
    if (auto writable = impl_->writable(); !writable) {
        return writable;
    }
    const auto insertAll = [&](SqliteStatement& insert) -> Result<void> {
        for (std::size_t i = 0; i < items.size(); ++i) {
            insert.bind(1, items[i].key).bind(2, items[i].kind).bind(3, utcNow());
            insert.bindBytes(4, items[i].compressed ? items[i].bytes : frames[i]);
            if (auto done = insert.run(); !done) {
                return done;
            }
        }
        return {};
    };
    return impl_->database.transaction([&] {
        auto done = withStatement(impl_->database,
                                  "INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?)", insertAll);
        return done && latest ? impl_->mark(*latest) : done;
    });
}

Result<std::optional<std::vector<std::byte>>> ProjectStore::result(const ContentHash& key) const {
    return impl_->read("SELECT bytes FROM result WHERE key = ?", key);
}

Result<void> ProjectStore::Impl::mark(const LatestRun& run) {
    return withStatement(database, "INSERT OR REPLACE INTO latest_run VALUES (?, ?, ?)",
                         [&](SqliteStatement& insert) {
                             insert.bind(1, run.study).bind(2, run.scenario).bind(3, run.key);
                             return insert.run();
                         });
}

Result<void> ProjectStore::setLatestRun(const std::string& study, const std::string& scenario,
                                        const ContentHash& key) {
    const std::lock_guard lock(impl_->mutex);
    return impl_->writable().and_then([&] { return impl_->mark({study, scenario, key}); });
}

Result<std::optional<ContentHash>> ProjectStore::latestRun(const std::string& study,
                                                           const std::string& scenario) const {
    const auto runs = latestRuns();
    if (!runs) {
        return fail(runs.error());
    }
    for (const LatestRun& run : *runs) {
        if (run.study == study && run.scenario == scenario) {
            return run.key;
        }
    }
    return std::nullopt;
}

Result<std::vector<LatestRun>> ProjectStore::latestRuns() const {
    const std::lock_guard lock(impl_->mutex);
    return withStatement(impl_->database,
                         "SELECT study, scenario, key FROM latest_run ORDER BY study, scenario",
                         [](SqliteStatement& query) {
                             return rows(query, [](const SqliteStatement& row) {
                                 return LatestRun{row.text(0), row.text(1), row.hash(2)};
                             });
                         });
}

Result<std::uint64_t> ProjectStore::compact(std::span<const ContentHash> keepResults,
                                            std::span<const ContentHash> keepBlobs) {
    const std::lock_guard lock(impl_->mutex);
    if (auto writable = impl_->writable(); !writable) {
        return fail(writable.error());
    }
    SqliteDatabase& database = impl_->database;
    const auto mergedSize = [&]() -> std::uint64_t {
        (void)database.queryInteger("PRAGMA wal_checkpoint(TRUNCATE)");
        std::error_code error;
        const auto size = std::filesystem::file_size(impl_->path, error);
        return error ? 0 : size;
    };
    const auto fill = [&](const std::string& table, std::span<const ContentHash> hashes) {
        return withStatement(database, "INSERT OR IGNORE INTO " + table + " VALUES (?)",
                             [&](SqliteStatement& insert) -> Result<void> {
                                 for (const ContentHash& hash : hashes) {
                                     if (auto done = insert.bind(1, hash).run(); !done) {
                                         return done;
                                     }
                                 }
                                 return {};
                             });
    };
    const std::uint64_t before = mergedSize();
    auto dropped = database.transaction([&] {
        return database
            .execute(
                "CREATE TEMP TABLE kept_result (key BLOB PRIMARY KEY);"
                "CREATE TEMP TABLE kept_blob (key BLOB PRIMARY KEY);")
            .and_then([&] { return fill("kept_result", keepResults); })
            .and_then([&] { return fill("kept_blob", keepBlobs); })
            .and_then([&] {
                return database.execute(
                    "DELETE FROM result WHERE key NOT IN (SELECT key FROM kept_result);"
                    "DELETE FROM blob WHERE hash NOT IN (SELECT key FROM kept_blob);"
                    "DELETE FROM latest_run WHERE key NOT IN (SELECT key FROM result);"
                    "DROP TABLE kept_result; DROP TABLE kept_blob;");
            });
    });
    if (auto done = dropped.and_then([&] { return database.execute("VACUUM"); }); !done) {
        return fail(done.error());
    }
    const std::uint64_t after = mergedSize();
    return before > after ? before - after : 0;
}

}  // namespace twinbench
