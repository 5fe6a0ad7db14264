#include "widgets/scene/scene_theme.h"

#include <cmath>
#include <cstdint>

namespace twinbench {

namespace {

constexpr double kDarkLuma = 80.0;  // of 255
constexpr double kDarkGround = 128.0;

/// What black and white are drawn with, and the lumas between which colours stay what they are.
struct LumaRange {
    double black, lowest, highest, white;
};
constexpr LumaRange kOnLight{34.0, 70.0, 190.0, 214.0};
constexpr LumaRange kOnDark{112.0, 142.0, 212.0, 236.0};

/// Rec. 601, which is enough to tell dark from light.
double luma(const Colour& colour) {
    return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue;
}

/// From one colour towards another.
Colour mixed(const Colour& from, const Colour& to, double share) {
    const auto channel = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround((1.0 - share) * a + share * b));
    };
    return {channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue)};
}

}  // namespace

Colour SceneTheme::edgeOn(const Colour& surface) const {
    return luma(surface) < kDarkLuma ? edgeOnDark : edge;
}

Colour SceneTheme::drawn(const Colour& ofCad) const {
    const LumaRange& range = luma(background) < kDarkGround ? kOnDark : kOnLight;
    const double own = luma(ofCad);
    if (own < range.lowest) {
        const double wanted = range.black + own * (range.lowest - range.black) / range.lowest;
        return mixed(ofCad, {255, 255, 255}, (wanted - own) / (255.0 - own));
    }
    if (own > range.highest) {
        const double over = (own - range.highest) / (255.0 - range.highest);
        const double wanted = range.highest + over * (range.white - range.highest);
        return mixed(ofCad, {0, 0, 0}, 1.0 - wanted / own);
    }
    return ofCad;
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
    // Lighter than the panels: the low end of the colour scales and dark edges are to be seen on
    // it.
    theme.background = {0x3c, 0x42, 0x4a};
    theme.part = {0xa4, 0xae, 0xba};
    theme.edge = {0x0c, 0x0f, 0x12};
    theme.edgeOnDark = {0x86, 0x90, 0x9b};
    theme.selection = {0xff, 0x9d, 0x3c};
    theme.hover = {0xff, 0xcc, 0x8f};
    theme.text = {0xe6, 0xea, 0xee};
    theme.warning = {0xf0, 0xb4, 0x4a};
    theme.noData = {0x82, 0x8b, 0x96};
    return theme;
}

}  // namespace twinbench
