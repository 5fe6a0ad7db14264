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

/// The name of a picture of a film, in the folder of its pictures: frame_0000.png, ...
std::filesystem::path framePath(const std::filesystem::path& folder, int index);

/// Joins the pictures of a folder into a film, so many of them a second. Errors: Failed with what
/// the encoder says; Cancelled.
Result<void> encodeFilm(const std::filesystem::path& encoder, const std::filesystem::path& folder,
                        int perSecond, const std::filesystem::path& film,
                        const TaskContext& context);

}  // namespace twinbench
