#pragma once

#include <filesystem>

#include "app/cli/model_picture.h"

namespace twinbench {

struct FilmSettings {
    PictureSettings picture;
    int frames = 0;  ///< 0: as many as there are stored times, at least kUsualFrames
    int perSecond = 20;
    static constexpr int kUsualFrames = 40;
};

/// Draws a result as it changes: a transient one over its time, a stress study as it deforms and
/// goes back. Into a folder of pictures, where it replaces those of another film, or as *.mp4 or
/// *.gif into a film. Colours have one range for all. Gives the number of pictures. Errors:
/// BadInput for a result that does not change; Failed without an encoder.
Checked<int> drawFilm(CliSession& session, const SystemModel& model, const ChosenResult& chosen,
                      const std::string& field, const FilmSettings& settings,
                      const std::filesystem::path& output);

}  // namespace twinbench
