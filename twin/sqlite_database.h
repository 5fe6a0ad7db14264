#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/content_hash.h"
#include "core/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace twinbench {

/// A prepared statement with its values, finalised when it goes. Parameters count from 1, columns
/// from 0. Must not outlive its database.
class SqliteStatement {
public:
    ~SqliteStatement();
    SqliteStatement(SqliteStatement&& other) noexcept;
    SqliteStatement& operator=(SqliteStatement&&) = delete;

    SqliteStatement& bind(int parameter, std::int64_t value);
    SqliteStatement& bind(int parameter, std::string_view text);
    SqliteStatement& bind(int parameter, const ContentHash& hash);
    /// The bytes must stay until the statement was run.
    SqliteStatement& bindBytes(int parameter, std::span<const std::byte> bytes);

    /// Goes to the next row; false after the last.
    Result<bool> step();
    /// Runs a statement that gives no rows, and makes it ready to be bound and run again.
    Result<void> run();

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::span<const std::byte> bytes(int column) const;  ///< until the next step
    ContentHash hash(int column) const;                  ///< zero if it is not one

private:
    friend class SqliteDatabase;
    SqliteStatement(sqlite3_stmt* statement, std::string object);

    sqlite3_stmt* statement_ = nullptr;
    std::string object_;
    int bindError_ = 0;
};

/// One connection to an SQLite database file. Not thread-safe. Errors carry the file as object:
/// store.disk_full, store.corrupted, store.busy, store.read_only, store.cannot_open (all Failed)
/// and store.not_a_project (BadInput) for a file that is no database.
class SqliteDatabase {
public:
    enum class Access {
        Create,
        ReadWrite,
        QueryOnly,  ///< no change of content, but may tidy up the log beside the file
        ReadOnly,
        Immutable,  ///< nobody else writes the file either; needs no lock files
    };
    static Result<SqliteDatabase> open(const std::filesystem::path& file, Access access);
    ~SqliteDatabase();
    SqliteDatabase(SqliteDatabase&& other) noexcept;
    SqliteDatabase& operator=(SqliteDatabase&&) = delete;

    /// One or more statements without parameters or rows.
    Result<void> execute(const std::string& sql);
    Result<SqliteStatement> prepare(std::string_view sql) const;
    /// The first column of the first row; 0 if there is none.
    Result<std::int64_t> queryInteger(std::string_view sql) const;

    /// Begins writing at once (so that a later step cannot lose a race for it), runs `work` and
    /// commits; on any error everything is rolled back.
    template <class Work>
    auto transaction(Work&& work) -> decltype(work());

    /// Copies everything, what still stands in the log included, over the content of `target`.
    /// A consistent state, also while others write.
    Result<void> copyTo(SqliteDatabase& target) const;

    /// Makes another database file readable under a name, for statements over both.
    Result<void> attach(const std::filesystem::path& other, const std::string& name);

    std::int64_t lastInsertedRow() const;
    const std::filesystem::path& file() const { return file_; }

private:
    SqliteDatabase(sqlite3* handle, std::filesystem::path file);
    void rollBack();

    sqlite3* handle_ = nullptr;
    std::filesystem::path file_;
};

template <class Work>
auto SqliteDatabase::transaction(Work&& work) -> decltype(work()) {
    if (auto begun = execute("BEGIN IMMEDIATE"); !begun) {
        return fail(begun.error());
    }
    auto outcome = work();
    if (!outcome) {
        rollBack();
        return outcome;
    }
    if (auto committed = execute("COMMIT"); !committed) {
        rollBack();
        return fail(committed.error());
    }
    return outcome;
}

}  // namespace twinbench
