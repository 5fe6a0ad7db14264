#include "app/shared/film_frames.h"

#include <fmt/format.h>

namespace twinbench {

std::filesystem::path framePath(const std::filesystem::path& folder, int index) {
    return folder / fmt::format("frame_{:04}.png", index);
}

void removeFramesFrom(const std::filesystem::path& folder, int first) {
    std::error_code error;
    for (int index = first; index <= kMostFrames; ++index) {
        std::filesystem::remove(framePath(folder, index), error);
    }
}

}  // namespace twinbench
