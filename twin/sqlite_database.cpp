#include "twin/sqlite_database.h"

#include <cstring>
#include <utility>

#include <sqlite3.h>

#include "core/path_text.h"

namespace twinbench {

namespace {

constexpr int kBusyMilliseconds = 5000;

/// The path as SQLite's URI form, which alone can say "immutable".
std::string uriOf(const std::filesystem::path& file, std::string_view query) {
    const std::u8string path = std::filesystem::absolute(file).generic_u8string();
    std::string uri = "file:";
    for (const char8_t c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '%' || byte == '?' || byte == '#') {
            static constexpr char kDigits[] = "0123456789ABCDEF";
            uri += '%';
            uri += kDigits[byte >> 4];
            uri += kDigits[byte & 15];
        } else {
            uri += static_cast<char>(byte);
        }
    }
    return uri.append(query);
}

Error errorOf(int code, const std::string& object, const std::string& reason) {
    // The log's index cannot grow on a full disk either, which SQLite tells as an I/O error.
    switch (code == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : code & 0xFF) {
        case SQLITE_FULL:
            return failure("store.disk_full", object,
                           "The disk is full; the change was not written and nothing is lost.", {},
                           "Free some space and try again.");
        case SQLITE_CORRUPT:
            return failure("store.corrupted", object, "The project file is damaged ({0}).",
                           {reason},
                           "Restore it from a backup; the sqlite3 program's \".recover\" saves "
                           "what can be read.");
        case SQLITE_NOTADB:
            return badInput("store.not_a_project", object, "The file is not a Twinbench project.",
                            {}, "Choose a *.twin file.");
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return failure("store.busy", object, "The project is being written by another process.",
                           {}, "Close it there or try again.");
        case SQLITE_READONLY:
            return failure("store.read_only", object, "The project file cannot be written.", {},
                           "Copy it to a writable folder.");
        case SQLITE_CANTOPEN:
            return failure("store.cannot_open", object, "The project file cannot be opened ({0}).",
                           {reason}, "Check that the folder exists and may be written.");
        case SQLITE_IOERR:
            return failure("store.io", object, "Reading or writing the project file failed ({0}).",
                           {reason}, "Check the disk, its free space and its quota.");
        default:
            return failure("store.failed", object, "The project file failed: {0}.", {reason}, "");
    }
}

}  // namespace

SqliteStatement::SqliteStatement(sqlite3_stmt* statement, std::string object)
    : statement_(statement), object_(std::move(object)) {}

SqliteStatement::~SqliteStatement() { sqlite3_finalize(statement_); }

SqliteStatement::SqliteStatement(SqliteStatement&& other) noexcept
    : statement_(std::exchange(other.statement_, nullptr)),
      object_(std::move(other.object_)),
      bindError_(other.bindError_) {}

SqliteStatement& SqliteStatement::bind(int parameter, std::int64_t value) {
    bindError_ |= sqlite3_bind_int64(statement_, parameter, value);
    return *this;
}

SqliteStatement& SqliteStatement::bind(int parameter, std::string_view text) {
    bindError_ |= sqlite3_bind_text64(statement_, parameter, text.data(), text.size(),
                                      SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

SqliteStatement& SqliteStatement::bind(int parameter, const ContentHash& hash) {
    bindError_ |= sqlite3_bind_blob(statement_, parameter, &hash, sizeof hash, SQLITE_TRANSIENT);
    return *this;
}

SqliteStatement& SqliteStatement::bindBytes(int parameter, std::span<const std::byte> bytes) {
    // A null pointer would bind NULL instead of an empty value.
    const void* data = bytes.empty() ? "" : static_cast<const void*>(bytes.data());
    bindError_ |= sqlite3_bind_blob64(statement_, parameter, data, bytes.size(), SQLITE_STATIC);
    return *this;
}

Result<bool> SqliteStatement::step() {
    const int code = bindError_ != SQLITE_OK ? SQLITE_TOOBIG : sqlite3_step(statement_);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return fail(errorOf(code, object_,
                        bindError_ != SQLITE_OK ? "a value is too large"
                                                : sqlite3_errmsg(sqlite3_db_handle(statement_))));
}

Result<void> SqliteStatement::run() {
    auto row = step();
    sqlite3_reset(statement_);
    if (!row) {
        return fail(row.error());
    }
    return {};
}

std::int64_t SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

std::string SqliteStatement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    const int size = sqlite3_column_bytes(statement_, column);
    return text != nullptr ? std::string(text, static_cast<std::size_t>(size)) : std::string();
}

std::span<const std::byte> SqliteStatement::bytes(int column) const {
    const void* data = sqlite3_column_blob(statement_, column);
    const int size = sqlite3_column_bytes(statement_, column);
    return {static_cast<const std::byte*>(data), static_cast<std::size_t>(data ? size : 0)};
}

ContentHash SqliteStatement::hash(int column) const {
    ContentHash hash;
    const auto value = bytes(column);
    if (value.size() == sizeof hash) {
        std::memcpy(&hash, value.data(), sizeof hash);
    }
    return hash;
}

SqliteDatabase::SqliteDatabase(sqlite3* handle, std::filesystem::path file)
    : handle_(handle), file_(std::move(file)) {}

SqliteDatabase::~SqliteDatabase() { sqlite3_close_v2(handle_); }

SqliteDatabase::SqliteDatabase(SqliteDatabase&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)), file_(std::move(other.file_)) {}

Result<SqliteDatabase> SqliteDatabase::open(const std::filesystem::path& file, Access access) {
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX;
    switch (access) {
        case Access::Create:
            flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
            break;
        case Access::ReadWrite:
        case Access::QueryOnly:
            flags |= SQLITE_OPEN_READWRITE;
            break;
        case Access::ReadOnly:
        case Access::Immutable:
            flags |= SQLITE_OPEN_READONLY;
            break;
    }
    sqlite3* handle = nullptr;
    const std::string uri = uriOf(file, access == Access::Immutable ? "?immutable=1" : "");
    const int code = sqlite3_open_v2(uri.c_str(), &handle, flags, nullptr);
    SqliteDatabase database(handle, file);
    if (code != SQLITE_OK) {
        return fail(errorOf(code, pathText(file), handle ? sqlite3_errmsg(handle) : "no memory"));
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    if (access == Access::QueryOnly) {
        if (auto done = database.execute("PRAGMA query_only=ON"); !done) {
            return fail(done.error());
        }
    }
    return database;
}

Result<void> SqliteDatabase::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return fail(errorOf(code, pathText(file_), sqlite3_errmsg(handle_)));
    }
    return {};
}

Result<SqliteStatement> SqliteDatabase::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(handle_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) {
        return fail(errorOf(code, pathText(file_), sqlite3_errmsg(handle_)));
    }
    return SqliteStatement(statement, pathText(file_));
}

Result<std::int64_t> SqliteDatabase::queryInteger(std::string_view sql) const {
    auto statement = prepare(sql);
    if (!statement) {
        return fail(statement.error());
    }
    auto row = statement->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? statement->integer(0) : 0;
}

Result<void> SqliteDatabase::copyTo(SqliteDatabase& target) const {
    sqlite3_backup* backup = sqlite3_backup_init(target.handle_, "main", handle_, "main");
    if (backup != nullptr) {
        constexpr int kAllPages = -1;
        (void)sqlite3_backup_step(backup, kAllPages);  // told by finish
        (void)sqlite3_backup_finish(backup);
    }
    if (const int code = sqlite3_errcode(target.handle_); code != SQLITE_OK) {
        return fail(errorOf(code, pathText(target.file_), sqlite3_errmsg(target.handle_)));
    }
    return {};
}

Result<void> SqliteDatabase::attach(const std::filesystem::path& other, const std::string& name) {
    auto statement = prepare("ATTACH DATABASE ? AS " + name);
    if (!statement) {
        return fail(statement.error());
    }
    return statement->bind(1, uriOf(other, "?mode=ro")).run();
}

std::int64_t SqliteDatabase::lastInsertedRow() const { return sqlite3_last_insert_rowid(handle_); }

void SqliteDatabase::rollBack() {
    // SQLite may have rolled back by itself (a full disk); then there is nothing left to do.
    if (sqlite3_get_autocommit(handle_) == 0) {
        sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

}  // namespace twinbench
