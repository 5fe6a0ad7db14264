#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/task_context.h"

namespace twinbench {

/// Writes a film (by the ending of `film`, MP4 or GIF). `commandLine` (twinbench-cli) does it in a
/// process of its own with `arguments`, which leave out the film's name at their end. It works in a
/// temporary folder, so that nothing but a whole film stands beside `film`, even if it is stopped.
/// Runs on a worker thread. Problems: those that the command line tells; a file that cannot be
/// written; Cancelled.
Checked<void> exportFilm(const std::filesystem::path& commandLine,
                         std::vector<std::string> arguments, const std::filesystem::path& film,
                         const TaskContext& context);

/// The same as single pictures, frame_0000.png and so on, into a folder, which is made if it is not
/// there. The pictures of another film in it go, also those that this one has not so many of; other
/// files stay. Nothing is written if the work is stopped.
Checked<void> exportFrames(const std::filesystem::path& commandLine,
                           std::vector<std::string> arguments, const std::filesystem::path& folder,
                           const TaskContext& context);

/// True for a name with the ending of a film, be it of a kind that cannot be written.
bool isFilmName(const std::filesystem::path& file);

/// True if the program is installed that films are made with, ffmpeg. Single pictures need none.
bool hasFilmEncoder();

}  // namespace twinbench
