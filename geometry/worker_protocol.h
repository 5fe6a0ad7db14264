#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/task_context.h"
#include "geometry/geometry_worker.h"
#include "geometry/mesh_ladder.h"

namespace twinbench {

/// What `twinbench-worker` and its caller say to each other. Requests and answers are files in a
/// folder of the caller's, progress goes over the worker's standard output.

/// "progress 0.31 Reading the file"
std::string progressLine(const Progress& progress);
/// Nothing if the line is no progress (the libraries print as they like).
std::optional<Progress> parseProgressLine(const std::string& line);

/// Printed when the assembly of an import can be drawn: it is in `tessellatedFile`, as its archive.
inline constexpr const char* kTessellatedLine = "tessellated";
std::filesystem::path tessellatedFile(const std::filesystem::path& answerFile);

/// The answer's payload or the error that the work ended with, causes included.
std::vector<std::byte> encodeAnswer(const Result<std::vector<std::byte>>& answer);
Result<std::vector<std::byte>> decodeAnswer(std::span<const std::byte> bytes);

/// The payload of an import.
std::vector<std::byte> encodeImport(const ImportedAssembly& imported);
Result<ImportedAssembly> decodeImport(std::span<const std::byte> bytes);

/// One rung of the ladder (by its method), with the sizes of its faces, on one part.
struct MeshRequest {
    PartShape shape;
    MeshSettings settings;
    std::string method;
    std::vector<FaceSize> faceSizes;
};
std::vector<std::byte> encodeMeshRequest(const PartShape& shape, const MeshSettings& settings,
                                         const MeshRung& rung);
Result<MeshRequest> decodeMeshRequest(std::span<const std::byte> bytes);

}  // namespace twinbench
