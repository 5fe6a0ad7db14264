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

/// Draws the model's geometry, or a field of a result on it, into a PNG file; without a display in
/// a virtual X server.
Checked<void> drawPicture(CliSession& session, const SystemModel& model, const ChosenResult* chosen,
                          const std::string& field, const PictureSettings& settings,
                          const std::filesystem::path& path);

}  // namespace twinbench
