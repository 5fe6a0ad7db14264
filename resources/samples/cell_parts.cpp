#include <algorithm>
#include <cmath>

#include "resources/samples/module_parts.h"

namespace twinbench::samples {

using namespace module;

namespace {

// The plastic collar and the block that the busbar is welded to.
SolidRecipe terminal(double y) {
    const SolidRecipe collar =
        SolidRecipe::blockOn({0, y, kCell.z - 1 * mm}, {20 * mm, 30 * mm, 2.5 * mm})
            .fillet(3 * mm, EdgeSelection::along(kUp));
    const double top = kTerminalTop - kCell.z;
    return collar.fuse(SolidRecipe::blockOn({0, y, kCell.z}, {16 * mm, 24 * mm, top}));
}

}  // namespace

Result<Solid> cell() {
    const SolidRecipe can = SolidRecipe::blockOn({0, 0, 0}, kCell)
                                .fillet(3 * mm, EdgeSelection::along(kUp))
                                .chamfer(1 * mm, EdgeSelection::ofFaceNear({0, 0, 0}));
    const Vec3 ventEnd = {0, 10 * mm, kCell.z - 0.6 * mm};
    const SolidRecipe vent =
        SolidRecipe::slot(ventEnd - Vec3{0, 20 * mm, 0}, ventEnd, kUp, 6 * mm, 2 * mm);
    const SolidRecipe fillHole =
        SolidRecipe::rod({0, 27 * mm, kCell.z - 0.6 * mm}, kUp, 3 * mm, 2 * mm);
    return can.fuse(terminal(kTerminalY))
        .fuse(terminal(-kTerminalY))
        .cut(vent)
        .cut(fillHole)
        .result();
}

Result<Solid> busbar() {
    constexpr double width = 20 * mm;
    constexpr double thickness = 2 * mm;
    constexpr double halfLength = 20.5 * mm;
    // The bend takes up the movement between the cells.
    constexpr double bendOutside = 5 * mm;
    constexpr double bendInside = 3 * mm;
    const Vec3 axisStart = {0, -width / 2, 0};
    const SolidRecipe bend = SolidRecipe::rod(axisStart, {0, 1, 0}, bendOutside, width)
                                 .cut(SolidRecipe::rod(axisStart, {0, 1, 0}, bendInside, width))
                                 .cut(SolidRecipe::block({-0.1, -0.1, -0.1}, {0.1, 0.1, 0}));
    SolidRecipe bar = bend;
    for (const double side : {-1.0, 1.0}) {
        const double end = side * halfLength;
        const double start = side * 4 * mm;  // within the wall of the bend
        bar = bar.fuse(SolidRecipe::block({std::min(start, end), -width / 2, 0},
                                          {std::max(start, end), width / 2, thickness})
                           .fillet(3 * mm, EdgeSelection::near({end, width / 2, thickness / 2}))
                           .fillet(3 * mm, EdgeSelection::near({end, -width / 2, thickness / 2})));
    }
    for (const double x : {-kPitch / 2, kPitch / 2}) {
        bar = bar.cut(SolidRecipe::rod({x, 0, -mm}, kUp, 2.5 * mm, 5 * mm));
    }
    const double joint = std::sqrt(bendOutside * bendOutside - thickness * thickness);
    return bar.fillet(1 * mm, EdgeSelection::near({joint, 0, thickness}))
        .fillet(1 * mm, EdgeSelection::near({-joint, 0, thickness}))
        .result();
}

Result<Solid> terminalBusbar() {
    constexpr double width = 20 * mm;
    constexpr double thickness = 2 * mm;
    constexpr double reach = 26 * mm;
    constexpr double height = 26 * mm;
    const SolidRecipe flat =
        SolidRecipe::block({-reach, -width / 2, 0}, {10 * mm, width / 2, thickness});
    const SolidRecipe upright =
        SolidRecipe::block({-reach, -width / 2, 0}, {-reach + thickness, width / 2, height});
    return flat.fuse(upright)
        .fillet(3.5 * mm, EdgeSelection::near({-reach, 0, 0}))
        .fillet(1.5 * mm, EdgeSelection::near({-reach + thickness, 0, thickness}))
        .fillet(4 * mm, EdgeSelection::near({-reach + thickness / 2, width / 2, height}))
        .fillet(4 * mm, EdgeSelection::near({-reach + thickness / 2, -width / 2, height}))
        .fillet(3 * mm, EdgeSelection::near({10 * mm, width / 2, thickness / 2}))
        .fillet(3 * mm, EdgeSelection::near({10 * mm, -width / 2, thickness / 2}))
        .cut(SolidRecipe::rod({0, 0, -mm}, kUp, 2.5 * mm, 5 * mm))
        .cut(SolidRecipe::rod({-reach - mm, 0, 16 * mm}, {1, 0, 0}, 3.3 * mm, 5 * mm))
        .result();
}

}  // namespace twinbench::samples
