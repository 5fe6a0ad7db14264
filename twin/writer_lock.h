#pragma once

#include <optional>

#include "core/process_identity.h"
#include "twin/sqlite_database.h"

namespace twinbench {

/// The record in a project file of the process that has it open for writing. It outlives a killed
/// process; the record of a process that is gone is taken over.
class WriterLock {
public:
    /// Takes the lock for this process. Gives the living owner if there is one; absent means that
    /// the lock is ours.
    static Result<std::optional<ProcessIdentity>> take(SqliteDatabase& database);
    static Result<void> release(SqliteDatabase& database);
};

}  // namespace twinbench
