// Blobs and results of stages in the project file.
#include <algorithm>
#include <system_error>
#include <utility>

#include "core/path_text.h"
#include "twin/blob_codec.h"
#include "twin/project_store_impl.h"
#include "twin/utc_time.h"

namespace twinbench {

namespace {

/// Of one transaction: an edit that comes meanwhile waits until it is on the disk.
constexpr std::size_t kBatchBytes = std::size_t{2} << 20U;
/// Of the log when it is merged.
constexpr std::uintmax_t kLogBytes = std::uintmax_t{8} << 20U;

using ResultItem = ProjectStore::ResultItem;

Result<void> mark(SqliteDatabase& database, const LatestRun& run) {
    return withStatement(database, "INSERT OR REPLACE INTO latest_run VALUES (?, ?, ?)",
                         [&](SqliteStatement& insert) {
                             insert.bind(1, run.study).bind(2, run.scenario).bind(3, run.key);
                             return insert.run();
                         });
}

Result<void> insertAll(SqliteDatabase& database, std::span<const ResultItem> items) {
    return withStatement(database, "INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?)",
                         [&](SqliteStatement& insert) -> Result<void> {
                             for (const ResultItem& item : items) {
                                 const auto frame = item.compressed ? std::vector<std::byte>{}
                                                                    : compress(item.bytes);
                                 insert.bind(1, item.key).bind(2, item.kind).bind(3, utcNow());
                                 insert.bindBytes(4, item.compressed ? item.bytes : frame);
                                 if (auto done = insert.run(); !done) {
                                     return done;
                                 }
                             }
                             return {};
                         });
}

bool isThere(const SqliteDatabase& database, const ContentHash& key) {
    return withStatement(database, "SELECT 1 FROM result WHERE key = ?",
                         [&](SqliteStatement& query) { return query.bind(1, key).step(); })
        .value_or(false);
}

Result<void> removeAll(SqliteDatabase& database, std::span<const ContentHash> keys) {
    const auto removeFrom = [&](std::string_view sql) {
        return withStatement(database, sql, [&](SqliteStatement& remove) -> Result<void> {
            for (const ContentHash& key : keys) {
                if (auto done = remove.bind(1, key).run(); !done) {
                    return done;
                }
            }
            return {};
        });
    };
    return database.transaction([&] {
        return removeFrom("DELETE FROM result WHERE key = ?").and_then([&] {
            return removeFrom("DELETE FROM latest_run WHERE key = ?");
        });
    });
}

std::vector<ContentHash> keysOf(std::span<const ResultItem> items) {
    std::vector<ContentHash> keys;
    keys.reserve(items.size());
    for (const ResultItem& item : items) {
        keys.push_back(item.key);
    }
    return keys;
}

/// How many of the items make up the first batch: at least one.
std::size_t batchOf(std::span<const ResultItem> items) {
    std::size_t count = 1;
    std::size_t bytes = items.front().bytes.size();
    while (count < items.size() && bytes + items[count].bytes.size() <= kBatchBytes) {
        bytes += items[count++].bytes.size();
    }
    return count;
}

}  // namespace

Result<std::optional<std::vector<std::byte>>> ProjectStore::Impl::read(
    std::string_view sql, const ContentHash& key) const {
    std::vector<std::byte> frame;
    {
        const Held held = results();
        const auto found =
            withStatement(*held.database, sql, [&](SqliteStatement& query) -> Result<bool> {
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

void ProjectStore::Impl::shortenLog() {
    std::filesystem::path log = path;
    log += "-wal";
    std::error_code error;
    if (std::filesystem::file_size(log, error) < kLogBytes || error) {
        return;
    }
    // Without a turn: a passive checkpoint keeps no writer waiting. What it cannot merge now, the
    // next one does.
    const std::lock_guard lock(resultsMutex);
    if (resultsDatabase) {
        (void)resultsDatabase->queryInteger("PRAGMA wal_checkpoint(PASSIVE)");
    }
}

Result<ContentHash> ProjectStore::putBlob(std::span<const std::byte> bytes) {
    const ContentHash hash = ContentHash::of(bytes);
    const std::vector<std::byte> frame = compress(bytes);
    auto done = impl_->write(Impl::Writer::Results, [&](SqliteDatabase& database) {
        return withStatement(database, "INSERT OR IGNORE INTO blob VALUES (?, ?)",
                             [&](SqliteStatement& insert) {
                                 insert.bind(1, hash).bindBytes(2, frame);
                                 return insert.run();
                             });
    });
    if (!done) {
        return fail(done.error());
    }
    impl_->shortenLog();
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
    if (items.empty()) {
        return latest ? setLatestRun(latest->study, latest->scenario, latest->key) : Result<void>{};
    }
    const std::lock_guard whole(impl_->storing);
    const bool isKnown = isThere(*impl_->results().database, items.back().key);
    std::size_t stored = 0;
    while (stored < items.size()) {
        auto rest = items.subspan(stored);
        // What refers to the others comes last and alone.
        const bool isLast = rest.size() == 1;
        const auto batch = isLast ? rest : rest.first(batchOf(rest.first(rest.size() - 1)));
        auto done = impl_->write(Impl::Writer::Results, [&](SqliteDatabase& database) {
            return database.transaction([&] {
                auto inserted = insertAll(database, batch);
                return inserted && isLast && latest ? mark(database, *latest) : inserted;
            });
        });
        if (!done) {
            if (stored > 0 && !isKnown) {
                // Frees their space; were it not to work, a compaction would.
                (void)impl_->write(Impl::Writer::Results, [&](SqliteDatabase& database) {
                    return removeAll(database, keysOf(items.first(stored)));
                });
            }
            return done;
        }
        stored += batch.size();
        impl_->shortenLog();
    }
    return {};
}

Result<std::optional<std::vector<std::byte>>> ProjectStore::result(const ContentHash& key) const {
    return impl_->read("SELECT bytes FROM result WHERE key = ?", key);
}

bool ProjectStore::hasResult(const ContentHash& key) const {
    return isThere(*impl_->results().database, key);
}

Result<void> ProjectStore::dropResults(std::span<const ContentHash> keys) {
    const std::lock_guard whole(impl_->storing);
    return impl_->write(Impl::Writer::Results,
                        [&](SqliteDatabase& database) { return removeAll(database, keys); });
}

Result<void> ProjectStore::setLatestRun(const std::string& study, const std::string& scenario,
                                        const ContentHash& key) {
    return impl_->write(Impl::Writer::Results, [&](SqliteDatabase& database) {
        return mark(database, {study, scenario, key});
    });
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
    const Impl::Held held = impl_->results();
    return withStatement(*held.database,
                         "SELECT study, scenario, key FROM latest_run ORDER BY study, scenario",
                         [](SqliteStatement& query) {
                             return rows(query, [](const SqliteStatement& row) {
                                 return LatestRun{row.text(0), row.text(1), row.hash(2)};
                             });
                         });
}

}  // namespace twinbench
