// Takes out of the project file what is not to be kept.
#include <set>
#include <system_error>

#include "twin/project_store_impl.h"

namespace twinbench {

namespace {

/// Pages of 4 KiB that one transaction gives back: an edit that comes meanwhile waits for it.
constexpr const char* kGiveBackSome = "PRAGMA incremental_vacuum(1000)";
constexpr std::int64_t kIncremental = 2;  // what PRAGMA auto_vacuum tells

Result<std::vector<ContentHash>> othersThan(const SqliteDatabase& database, std::string_view all,
                                            std::span<const ContentHash> kept) {
    const std::set<ContentHash> wanted(kept.begin(), kept.end());
    return withStatement(database, all, [&](SqliteStatement& query) {
        auto found = rows(query, [](const SqliteStatement& row) { return row.hash(0); });
        if (found) {
            std::erase_if(*found, [&](const ContentHash& hash) { return wanted.contains(hash); });
        }
        return found;
    });
}

}  // namespace

std::uint64_t ProjectStore::Impl::mergedSize() {
    const auto turn = turns.take(Writer::Results);
    const Held held = results();
    (void)held.database->queryInteger("PRAGMA wal_checkpoint(TRUNCATE)");
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return error ? 0 : size;
}

Result<void> ProjectStore::Impl::dropOthers(std::string_view all, std::string_view sql,
                                            std::span<const ContentHash> kept,
                                            const TaskContext& task) {
    const auto unwanted = othersThan(*results().database, all, kept);
    if (!unwanted) {
        return fail(unwanted.error());
    }
    for (const ContentHash& key : *unwanted) {
        const auto dropped = write(Writer::Results, [&](SqliteDatabase& database) {
            return withStatement(
                database, sql, [&](SqliteStatement& remove) { return remove.bind(1, key).run(); });
        });
        if (!dropped) {
            return dropped;
        }
        if (auto go = task.checkpoint(); !go) {
            return go;
        }
    }
    return {};
}

Result<void> ProjectStore::Impl::shrink(const TaskContext& task) {
    const auto pages = [this](const char* pragma) {
        return results().database->queryInteger(pragma);
    };
    if (const auto mode = pages("PRAGMA auto_vacuum"); mode && *mode != kIncremental) {
        return write(Writer::Results, [](SqliteDatabase& database) {
            return database.execute("PRAGMA auto_vacuum=INCREMENTAL; VACUUM");
        });
    }
    std::int64_t before = 0;
    auto free = pages("PRAGMA freelist_count");
    while (free && *free > 0 && *free != before) {
        before = *free;
        const auto done = write(Writer::Results, [](SqliteDatabase& database) {
            return database.execute(kGiveBackSome);
        });
        if (!done) {
            return done;
        }
        shortenLog();
        if (auto go = task.checkpoint(); !go) {
            return go;
        }
        free = pages("PRAGMA freelist_count");
    }
    return free ? Result<void>() : fail(free.error());
}

Result<std::uint64_t> ProjectStore::Impl::compact(std::span<const ContentHash> keepResults,
                                                  const std::span<const ContentHash>* keepBlobs,
                                                  const TaskContext& task) {
    const std::lock_guard whole(storing);
    if (auto allowed = writable(); !allowed) {
        return fail(allowed.error());
    }
    const std::uint64_t before = mergedSize();
    // The runs that stand for studies first: what refers to nothing is never left behind.
    auto done = dropOthers("SELECT key FROM latest_run", "DELETE FROM latest_run WHERE key = ?",
                           keepResults, task)
                    .and_then([&] {
                        return dropOthers("SELECT key FROM result",
                                          "DELETE FROM result WHERE key = ?", keepResults, task);
                    });
    if (done && keepBlobs != nullptr) {
        done = dropOthers("SELECT hash FROM blob", "DELETE FROM blob WHERE hash = ?", *keepBlobs,
                          task);
    }
    if (done) {
        done = shrink(task);
    }
    if (!done) {
        return fail(done.error());
    }
    const std::uint64_t after = mergedSize();
    return before > after ? before - after : 0;
}

Result<std::uint64_t> ProjectStore::compact(std::span<const ContentHash> keepResults,
                                            std::span<const ContentHash> keepBlobs,
                                            const TaskContext& task) {
    return impl_->compact(keepResults, &keepBlobs, task);
}

Result<std::uint64_t> ProjectStore::compactResults(std::span<const ContentHash> keepResults,
                                                   const TaskContext& task) {
    return impl_->compact(keepResults, nullptr, task);
}

}  // namespace twinbench
