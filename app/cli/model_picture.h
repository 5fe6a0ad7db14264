#pragma once

#include <filesystem>

#include "app/cli/cli_session.h"
#include "app/cli/result_choice.h"
#include "widgets/scene/scene.h"

namespace twinbench {

struct PictureSettings {
    int width = 1280;
    int height = 800;
    StandardView view = StandardView::Iso;
};

/// Whether the environment names an X display to draw on.
bool hasDisplay();

/// Draws the model's geometry, or a field of a result on it, into a PNG file. Needs a display;
/// Failed without one.
Checked<void> drawPicture(CliSession& session, const SystemModel& model, const ChosenResult* chosen,
                          const std::string& field, const PictureSettings& settings,
                          const std::filesystem::path& path);

}  // namespace twinbench
