#include "twin/writer_lock.h"

#include "twin/utc_time.h"

namespace twinbench {

namespace {

Result<std::optional<ProcessIdentity>> owner(const SqliteDatabase& database) {
    auto query = database.prepare("SELECT host, process_id, start_stamp FROM writer");
    if (!query) {
        return fail(query.error());
    }
    const auto row = query->step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    return ProcessIdentity{query->text(0), query->integer(1), query->text(2)};
}

}  // namespace

Result<std::optional<ProcessIdentity>> WriterLock::take(SqliteDatabase& database) {
    // A look first: an owner that writes without a pause would keep a transaction waiting.
    if (auto other = owner(database); other && *other && mayBeRunning(**other)) {
        return other;
    }
    return database.transaction([&]() -> Result<std::optional<ProcessIdentity>> {
        auto other = owner(database);
        if (!other || (*other && mayBeRunning(**other))) {
            return other;
        }
        auto insert = database.prepare("INSERT OR REPLACE INTO writer VALUES (1, ?, ?, ?, ?)");
        if (!insert) {
            return fail(insert.error());
        }
        const ProcessIdentity self = identityOfThisProcess();
        insert->bind(1, self.host).bind(2, self.processId).bind(3, self.startStamp);
        auto done = insert->bind(4, utcNow()).run();
        if (!done) {
            return fail(done.error());
        }
        return std::nullopt;
    });
}

Result<void> WriterLock::release(SqliteDatabase& database) {
    return database.execute("DELETE FROM writer");
}

}  // namespace twinbench
