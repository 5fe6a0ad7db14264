#pragma once

#include "core/archive.h"

namespace twinbench {

/// Errors with their causes, for reports that cross a process boundary or lie in the project file.
void write(ArchiveWriter& archive, const Error& error);
Error readError(ArchiveReader& archive);

void write(ArchiveWriter& archive, const Problems& problems);
Problems readProblems(ArchiveReader& archive);

}  // namespace twinbench
