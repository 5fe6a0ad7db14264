#pragma once

#include <filesystem>
#include <optional>

#include "core/task_context.h"

namespace twinbench {

/// True for the films that can be made: *.mp4 and *.gif.
bool isFilm(const std::filesystem::path& file);

/// The problem of a name that asks for a film of another format; none for all others.
std::optional<Error> unknownFilmFormat(const std::filesystem::path& file);

/// The encoder, ffmpeg, where PATH has it. Errors: Failed with advice.
Result<std::filesystem::path> findEncoder();

/// Joins the pictures of a folder (see framePath) into a film, so many of them a second. Errors:
/// Failed with what the encoder says; Cancelled.
Result<void> encodeFilm(const std::filesystem::path& encoder, const std::filesystem::path& folder,
                        int perSecond, const std::filesystem::path& film,
                        const TaskContext& context);

}  // namespace twinbench
