#pragma once

#include <cstddef>
#include <span>

namespace twinbench::fuzz {

/// What reads files of users, each fed with any bytes. A reader may refuse them with an error; it
/// must not crash, hang, or break what it promises, which ends the process here. True if it took
/// them.
using Reader = bool (*)(std::span<const std::byte> bytes);

/// A table of numbers (core/csv_columns.h): all pairs of its first columns.
bool readCsv(std::span<const std::byte> bytes);
/// A spec (twin/spec_file.h). What is accepted is written and must read back the same.
bool readSpecText(std::span<const std::byte> bytes);
/// A project file (twin/project.h): opened to be read, with all it holds, and then to be changed.
bool readProjectFile(std::span<const std::byte> bytes);
/// What lies compressed in a project file, or comes from a worker: assemblies, meshes, results.
/// The first byte chooses.
bool readArchives(std::span<const std::byte> bytes);
/// A STEP file (geometry/cad/step_importer.h), in this process.
bool readStepFile(std::span<const std::byte> bytes);

}  // namespace twinbench::fuzz
