#include "widgets/scene/scene_theme.h"

namespace twinbench {

namespace {

constexpr double kDarkLuma = 80.0;  // of 255

}  // namespace

Colour SceneTheme::edgeOn(const Colour& surface) const {
    // Rec. 601, which is enough to tell dark from light.
    const double luma = 0.299 * surface.red + 0.587 * surface.green + 0.114 * surface.blue;
    return luma < kDarkLuma ? edgeOnDark : edge;
}

SceneTheme SceneTheme::light() {
    SceneTheme theme;
    theme.background = {0xf4, 0xf6, 0xf8};
    theme.part = {0xb4, 0xbc, 0xc6};
    theme.edge = {0x3c, 0x44, 0x4e};
    theme.edgeOnDark = {0x86, 0x90, 0x9b};
    theme.selection = {0xf2, 0x8c, 0x28};
    theme.hover = {0xff, 0xc2, 0x7d};
    theme.text = {0x1e, 0x24, 0x2b};
    theme.warning = {0x9a, 0x5b, 0x00};
    theme.noData = {0xd6, 0xda, 0xdf};
    return theme;
}

SceneTheme SceneTheme::dark() {
    SceneTheme theme;
    theme.background = {0x1d, 0x21, 0x27};
    theme.part = {0x97, 0xa1, 0xad};
    theme.edge = {0x0c, 0x0f, 0x12};
    theme.edgeOnDark = {0x86, 0x90, 0x9b};
    theme.selection = {0xff, 0x9d, 0x3c};
    theme.hover = {0xff, 0xcc, 0x8f};
    theme.text = {0xe6, 0xea, 0xee};
    theme.warning = {0xf0, 0xb4, 0x4a};
    theme.noData = {0x5a, 0x62, 0x6c};
    return theme;
}

}  // namespace twinbench
