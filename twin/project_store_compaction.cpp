// Takes out of the project file what is not to be kept.
#include <algorithm>
#include <set>
#include <system_error>

#include "twin/project_store_impl.h"
#include "twin/utc_time.h"

namespace twinbench {

namespace {

/// Pages of 4 KiB that one transaction gives back: an edit that comes meanwhile waits for it.
constexpr const char* kGiveBackSome = "PRAGMA incremental_vacuum(1000)";
constexpr std::int64_t kIncremental = 2;  // what PRAGMA auto_vacuum tells
/// What one transaction drops, for the same reason: rows, and bytes if it is more than a row.
constexpr std::size_t kDropSome = 32;
constexpr std::int64_t kDropBytes = 2'000'000;

/// Rows of a table that are dropped unless they are to be kept.
struct Rows {
    std::string_view keys;    ///< selects them with their bytes, up to a time where `isDated`
    std::string_view remove;  ///< deletes one
    bool isDated = false;
};

// What refers to other results goes before them: whatever ends it, no run is left without its
// fields.
constexpr Rows kLatestRuns = {
    "SELECT latest_run.key, 0 FROM latest_run LEFT JOIN result ON result.key = latest_run.key "
    "WHERE result.time IS NULL OR result.time <= ?",
    "DELETE FROM latest_run WHERE key = ?", true};
constexpr Rows kResults = {
    "SELECT key, length(bytes) FROM result WHERE time <= ? ORDER BY kind NOT IN ('run', "
    "'checkpoint')",
    "DELETE FROM result WHERE key = ?", true};
constexpr Rows kBlobs = {"SELECT hash, length(bytes) FROM blob", "DELETE FROM blob WHERE hash = ?"};

struct Unwanted {
    ContentHash key;
    std::int64_t bytes = 0;
};

Result<std::vector<Unwanted>> othersThan(const SqliteDatabase& database, const Rows& all,
                                         const std::string& asOf,
                                         std::span<const ContentHash> kept) {
    const std::set<ContentHash> wanted(kept.begin(), kept.end());
    return withStatement(database, all.keys, [&](SqliteStatement& query) {
        if (all.isDated) {
            query.bind(1, asOf);
        }
        auto found = rows(query, [](const SqliteStatement& row) {
            return Unwanted{row.hash(0), row.integer(1)};
        });
        if (found) {
            std::erase_if(*found, [&](const Unwanted& row) { return wanted.contains(row.key); });
        }
        return found;
    });
}

Result<void> removeEach(const SqliteDatabase& database, std::string_view sql,
                        std::span<const Unwanted> some) {
    return withStatement(database, sql, [&](SqliteStatement& remove) -> Result<void> {
        for (const Unwanted& row : some) {
            if (auto done = remove.bind(1, row.key).run(); !done) {
                return done;
            }
        }
        return {};
    });
}

std::size_t dropsAtOnce(std::span<const Unwanted> rows) {
    std::size_t count = 0;
    std::int64_t bytes = 0;
    while (count < std::min(kDropSome, rows.size()) && bytes < kDropBytes) {
        bytes += rows[count++].bytes;
    }
    return count;
}

/// Drops the rows that are not kept, a few at a time.
template <class Write>
Result<void> dropOthers(std::span<const Unwanted> unwanted, const Rows& rows, const Write& write,
                        const TaskContext& task) {
    while (!unwanted.empty()) {
        const auto some = unwanted.first(dropsAtOnce(unwanted));
        unwanted = unwanted.subspan(some.size());
        const auto dropped = write([&](SqliteDatabase& database) {
            return database.transaction([&] { return removeEach(database, rows.remove, some); });
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

}  // namespace

std::uint64_t ProjectStore::Impl::mergedSize() {
    const auto turn = turns.take(Writer::Results);
    const Held held = results();
    (void)held.database->queryInteger("PRAGMA wal_checkpoint(TRUNCATE)");
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return error ? 0 : size;
}

Result<void> ProjectStore::Impl::shrink(bool atOnce, const TaskContext& task) {
    const auto pages = [this](const char* pragma) {
        return results().database->queryInteger(pragma);
    };
    const auto mode = pages("PRAGMA auto_vacuum");
    if (atOnce && mode && *mode != kIncremental) {
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
                                                  const std::string& asOf,
                                                  const TaskContext& task) {
    const std::lock_guard whole(storing);
    if (auto allowed = writable(); !allowed) {
        return fail(allowed.error());
    }
    const std::uint64_t before = mergedSize();
    const auto drop = [&](const Rows& rows, std::span<const ContentHash> kept) {
        const auto others = othersThan(*results().database, rows, asOf, kept);
        if (!others) {
            return Result<void>(fail(others.error()));
        }
        return dropOthers(
            *others, rows, [this](const auto& work) { return write(Writer::Results, work); }, task);
    };
    auto done =
        drop(kLatestRuns, keepResults).and_then([&] { return drop(kResults, keepResults); });
    if (done && keepBlobs != nullptr) {
        done = drop(kBlobs, *keepBlobs);
    }
    if (done) {
        done = shrink(keepBlobs != nullptr, task);
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
    return impl_->compact(keepResults, &keepBlobs, utcNow(), task);
}

Result<std::uint64_t> ProjectStore::compactResults(std::span<const ContentHash> keepResults,
                                                   const std::string& asOf,
                                                   const TaskContext& task) {
    return impl_->compact(keepResults, nullptr, asOf, task);
}

}  // namespace twinbench
