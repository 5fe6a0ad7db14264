#pragma once

#include "twin/sqlite_database.h"

namespace twinbench {

/// Makes the tables of an empty project file and marks it as ours, in one transaction.
Result<void> createProjectSchema(SqliteDatabase& database);

/// Adds the tables that an older file of this format does not have.
Result<void> completeProjectSchema(SqliteDatabase& database);

/// Refuses what is no project (BadInput store.not_a_project), was written by a newer version
/// (BadInput store.newer_version) or is damaged (Failed store.corrupted).
Result<void> checkProjectSchema(SqliteDatabase& database);

}  // namespace twinbench
