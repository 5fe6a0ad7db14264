#include "twin/project_schema.h"

#include <string>
#include <system_error>

#include "core/path_text.h"

namespace twinbench {

namespace {

constexpr std::int64_t kApplicationId = 0x54574E42;  // "TWNB"
constexpr std::int64_t kSchemaVersion = 1;
/// Files up to this size are checked page by page when they are opened.
constexpr std::uintmax_t kFullCheckSize = 32U << 20U;

constexpr const char* kTables = R"sql(
CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    time TEXT NOT NULL, label TEXT NOT NULL, edit TEXT NOT NULL, inverse TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE version (
    name TEXT PRIMARY KEY, time TEXT NOT NULL, journal_number INTEGER NOT NULL,
    model TEXT NOT NULL);
CREATE TABLE blob (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE result (
    key BLOB PRIMARY KEY, kind TEXT NOT NULL, time TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE latest_run (
    study TEXT NOT NULL, scenario TEXT NOT NULL, key BLOB NOT NULL,
    PRIMARY KEY (study, scenario));
CREATE TABLE writer (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    host TEXT NOT NULL, process_id INTEGER NOT NULL, start_stamp TEXT NOT NULL,
    since TEXT NOT NULL);
)sql";

/// Came after the first files of this format; those get it when they are opened for writing.
constexpr const char* kViewState =
    "CREATE TABLE IF NOT EXISTS view_state ("
    "only INTEGER PRIMARY KEY CHECK (only = 1), text TEXT NOT NULL);";

Error corrupted(const SqliteDatabase& database, const std::string& reason) {
    return failure("store.corrupted", pathText(database.file()),
                   "The project file is damaged ({0}).", {reason},
                   "Restore it from a backup; the sqlite3 program's \".recover\" saves what can "
                   "be read.");
}

/// A file cut off by a broken copy is found without reading all of it.
Result<void> checkLength(const SqliteDatabase& database) {
    std::filesystem::path log = database.file();
    log += "-wal";
    std::error_code error;
    if (std::filesystem::exists(log, error)) {
        return {};  // the newest pages stand in the log
    }
    const auto pages = database.queryInteger("PRAGMA page_count");
    const auto pageSize = database.queryInteger("PRAGMA page_size");
    if (!pages || !pageSize) {
        return fail(!pages ? pages.error() : pageSize.error());
    }
    const auto size = std::filesystem::file_size(database.file(), error);
    if (!error && size < static_cast<std::uintmax_t>(*pages * *pageSize)) {
        return fail(corrupted(database, "it ends too early"));
    }
    return {};
}

Result<void> checkPages(const SqliteDatabase& database) {
    std::error_code error;
    if (std::filesystem::file_size(database.file(), error) > kFullCheckSize || error) {
        return {};
    }
    auto check = database.prepare("PRAGMA quick_check(1)");
    if (!check) {
        return fail(check.error());
    }
    const auto row = check->step();
    if (!row) {
        return fail(row.error());
    }
    if (const std::string verdict = check->text(0); verdict != "ok") {
        return fail(corrupted(database, verdict));
    }
    return {};
}

}  // namespace

Result<void> createProjectSchema(SqliteDatabase& database) {
    const auto create = [&]() -> Result<void> {
        return database.execute(std::string(kTables) + kViewState +
                                "PRAGMA application_id=" + std::to_string(kApplicationId) +
                                "; PRAGMA user_version=" + std::to_string(kSchemaVersion) + ";");
    };
    // Counts only before the first table: compacting gives pages back a few at a time.
    return database.execute("PRAGMA auto_vacuum=INCREMENTAL").and_then([&] {
        return database.transaction(create);
    });
}

Result<void> completeProjectSchema(SqliteDatabase& database) {
    return database.execute(kViewState);
}

Result<void> checkProjectSchema(SqliteDatabase& database) {
    const auto application = database.queryInteger("PRAGMA application_id");
    if (!application) {
        return fail(application.error());
    }
    if (*application != kApplicationId) {
        return fail(badInput("store.not_a_project", pathText(database.file()),
                             "The file is not a Twinbench project.", {}, "Choose a *.twin file."));
    }
    const auto version = database.queryInteger("PRAGMA user_version");
    if (!version) {
        return fail(version.error());
    }
    if (*version > kSchemaVersion) {
        return fail(badInput("store.newer_version", pathText(database.file()),
                             "The project was written by a newer Twinbench (format {0}; this one "
                             "reads formats up to {1}).",
                             {std::to_string(*version), std::to_string(kSchemaVersion)},
                             "Update Twinbench."));
    }
    if (auto length = checkLength(database); !length) {
        return length;
    }
    return checkPages(database);
}

}  // namespace twinbench
