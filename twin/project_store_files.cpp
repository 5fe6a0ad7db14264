// Project files: made, opened, copied.
#include <system_error>
#include <utility>

#include "core/file_system.h"
#include "core/path_text.h"
#include "twin/project_schema.h"
#include "twin/project_store_impl.h"
#include "twin/writer_lock.h"

namespace twinbench {

namespace {

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
    auto impl = std::make_unique<Impl>(std::move(*database), path, "");
    impl->openResults();
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(impl)));
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
        auto impl = std::make_unique<Impl>(std::move(*database), path, reason);
        if (reason.empty()) {
            impl->openResults();
        }
        return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(impl)));
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
    const auto ready =
        completeProjectSchema(*database).and_then([&] { return chooseJournal(*database); });
    if (!ready) {
        return fail(ready.error());
    }
    return make(std::move(database));
}

Result<void> ProjectStore::Impl::copyInto(SqliteDatabase& target) const {
    bool hasLog = false;
    {
        const std::lock_guard lock(resultsMutex);
        hasLog = resultsDatabase.has_value();
    }
    if (!hasLog) {
        return edits().database->copyTo(target);
    }
    // Neither edits nor results wait for a connection of its own.
    const auto source = SqliteDatabase::open(path, SqliteDatabase::Access::QueryOnly);
    return source ? source->copyTo(target) : fail(source.error());
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
        return impl_->copyInto(*copy)
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

Result<std::uint64_t> ProjectStore::takeChanges(const ProjectStore& source, std::uint64_t since) {
    const std::uint64_t now = source.changeCount();
    if (now == since) {
        return now;
    }
    const auto take = [](SqliteDatabase& database) {
        return database.transaction([&] {
            return database.execute(
                "DELETE FROM journal; INSERT INTO journal SELECT * FROM source.journal;"
                "DELETE FROM version; INSERT INTO version SELECT * FROM source.version;"
                "DELETE FROM latest_run; INSERT INTO latest_run SELECT * FROM source.latest_run;"
                "DELETE FROM view_state; INSERT INTO view_state SELECT * FROM source.view_state;"
                "INSERT INTO blob SELECT * FROM source.blob"
                " WHERE hash NOT IN (SELECT hash FROM main.blob);"
                "INSERT INTO result SELECT * FROM source.result"
                " WHERE key NOT IN (SELECT key FROM main.result);");
        });
    };
    auto taken = impl_->write(Impl::Writer::Edits, [&](SqliteDatabase& database) -> Result<void> {
        if (auto attached = database.attach(source.path(), "source"); !attached) {
            return attached;
        }
        auto outcome = take(database);
        auto detached = database.execute("DETACH DATABASE source");
        return outcome ? detached : outcome;
    });
    if (!taken) {
        return fail(taken.error());
    }
    return now;
}

}  // namespace twinbench
