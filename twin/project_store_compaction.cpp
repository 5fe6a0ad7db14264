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
    const Held held = results();
    (void)held.database->queryInteger("PRAGMA wal_checkpoint(TRUNCATE)");
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return error ? 0 : size;
}

Result<void> ProjectStore::Impl::shrink(const TaskContext& task) {
    const auto pagesTo = [this](const char* pragma) {
        return results().database->queryInteger(pragma);
    };
    if (const auto mode = pagesTo("PRAGMA auto_vacuum"); mode && *mode != kIncremental) {
        return write(Writer::Results, [](SqliteDatabase& database) {
            return database.execute("PRAGMA auto_vacuum=INCREMENTAL; VACUUM");
        });
    }
    std::int64_t before = 0;
    auto free = pagesTo("PRAGMA freelist_count");
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
        free = pagesTo("PRAGMA freelist_count");
    }
    return free ? Result<void>() : fail(free.error());
}

Result<std::uint64_t> ProjectStore::compact(std::span<const ContentHash> keepResults,
                                            std::span<const ContentHash> keepBlobs,
                                            const TaskContext& task) {
    const std::lock_guard whole(impl_->storing);
    const auto drop = [&](std::string_view all, std::string_view sql,
                          std::span<const ContentHash> kept) -> Result<void> {
        const auto unwanted = othersThan(*impl_->results().database, all, kept);
        for (const ContentHash& key : unwanted ? *unwanted : std::vector<ContentHash>()) {
            const auto dropped = impl_->write(Impl::Writer::Results, [&](SqliteDatabase& database) {
                return withStatement(database, sql, [&](SqliteStatement& remove) {
                    return remove.bind(1, key).run();
                });
            });
            if (!dropped) {
                return dropped;
            }
            if (auto go = task.checkpoint(); !go) {
                return go;
            }
        }
        return unwanted ? Result<void>() : fail(unwanted.error());
    };
    if (auto allowed = impl_->writable(); !allowed) {
        return fail(allowed.error());
    }
    const std::uint64_t before = impl_->mergedSize();
    // The runs that stand for studies first: what refers to nothing is never left behind.
    const auto done =
        drop("SELECT key FROM latest_run", "DELETE FROM latest_run WHERE key = ?", keepResults)
            .and_then([&] {
                return drop("SELECT key FROM result", "DELETE FROM result WHERE key = ?",
                            keepResults);
            })
            .and_then([&] {
                return drop("SELECT hash FROM blob", "DELETE FROM blob WHERE hash = ?", keepBlobs);
            })
            .and_then([&] { return impl_->shrink(task); });
    if (!done) {
        return fail(done.error());
    }
    const std::uint64_t after = impl_->mergedSize();
    return before > after ? before - after : 0;
}

}  // namespace twinbench
