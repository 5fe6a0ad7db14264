#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "twin/project_store.h"
#include "twin/sqlite_database.h"
#include "twin/write_turns.h"

namespace twinbench {

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

/// The project's connections. Edits have one of their own, which is never held for long: large
/// results are read and written through the other, where a write-ahead log allows both at once.
struct ProjectStore::Impl {
    using Writer = WriteTurns::Writer;

    /// A connection while one thread uses it.
    struct Held {
        std::unique_lock<std::mutex> lock;
        SqliteDatabase* database;
    };

    Impl(SqliteDatabase database, std::filesystem::path file, std::string reason)
        : editsDatabase(std::move(database)),
          path(std::move(file)),
          readOnlyReason(std::move(reason)) {}

    /// Opens the connection for results, where it makes sense.
    void openResults();
    Held edits() const;
    /// The same connection as for edits if there is only one.
    Held results() const;
    Result<void> writable() const;

    /// Changes the database when it is this writer's turn, or tells why it cannot be changed.
    template <class Work>
    auto write(Writer writer, Work&& work) -> decltype(work(std::declval<SqliteDatabase&>())) {
        const auto turn = turns.take(writer);
        const Held held = writer == Writer::Edits ? edits() : results();
        if (auto allowed = writable(); !allowed) {
            return fail(allowed.error());
        }
        ++changes;
        return work(*held.database);
    }

    /// The value's bytes of the one row that `sql` finds under the key, decompressed.
    Result<std::optional<std::vector<std::byte>>> read(std::string_view sql,
                                                       const ContentHash& key) const;
    /// Writes all there is now into an empty database.
    Result<void> copyInto(SqliteDatabase& target) const;
    /// Merges a long log while nobody waits for it.
    void shortenLog();
    /// `keepBlobs`: null for all. Drops no results that came after `asOf` (UTC).
    Result<std::uint64_t> compact(std::span<const ContentHash> keepResults,
                                  const std::span<const ContentHash>* keepBlobs,
                                  const std::string& asOf, const TaskContext& task);
    /// Gives what was dropped back to the disk, piece by piece. Files that do not allow that are
    /// written anew if `atOnce`, for which everything else waits.
    Result<void> shrink(bool atOnce, const TaskContext& task);
    /// Of the file, with nothing left in the log.
    std::uint64_t mergedSize();

    // Taken in this order: a turn, resultsMutex, editsMutex.
    WriteTurns turns;
    mutable std::mutex resultsMutex;
    mutable std::optional<SqliteDatabase> resultsDatabase;
    mutable std::mutex editsMutex;
    mutable SqliteDatabase editsDatabase;
    /// Held while a run is stored piece by piece, so that no compaction drops its pieces.
    std::mutex storing;
    std::filesystem::path path;
    std::string readOnlyReason;
    std::atomic<bool> ended = false;  // changed with both connections held
    std::atomic<std::uint64_t> changes = 0;
};

}  // namespace twinbench
