#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "app/window/readiness.h"
#include "app/window/results_loading.h"
#include "widgets/clip_bar.h"
#include "widgets/scene/scene_camera.h"

namespace twinbench {

/// All that a picture of the model depends on, to come back to it. Parts are known by their paths.
struct SavedView {
    QString name;
    Step step = Step::Geometry;
    CameraPose camera;
    std::vector<std::string> hidden, transparent;
    std::vector<ClipSetting> clips;  ///< empty: nothing is cut
    double explosion = 0.0;
    std::optional<ResultChoice> result;  ///< none: the geometry
};

Json toJson(const std::vector<SavedView>& views);
/// Leaves out what is damaged.
std::vector<SavedView> savedViewsFrom(const Json& list);

}  // namespace twinbench
