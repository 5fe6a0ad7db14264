#pragma once

#include <cstddef>
#include <filesystem>

#include "core/result.h"

namespace twinbench {

/// What the CAD kernel alone takes to read a STEP file.
struct KernelImport {
    double readSeconds = 0.0;
    double tessellationSeconds = 0.0;
    std::size_t triangles = 0;  ///< each shape counted once, however often it occurs
};

/// Reads a file with OpenCASCADE's plain reader and tessellates its shapes as finely as the
/// importer does, without names, colours, recognition or checks: what imports are measured against.
/// Errors: Failed where the kernel cannot read the file.
Result<KernelImport> importByKernelAlone(const std::filesystem::path& file);

}  // namespace twinbench
