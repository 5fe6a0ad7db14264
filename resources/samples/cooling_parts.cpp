#include <numbers>

#include "resources/samples/module_parts.h"

namespace twinbench::samples {

using namespace module;

namespace {

constexpr double kChannelTop = -3 * mm;
constexpr double kChannelBottom = -15 * mm;
constexpr double kChannelHalfWidth = 11 * mm;
constexpr double kChannelEnd = 165 * mm;
constexpr double kLegs[] = {-kPortY, -18 * mm, 18 * mm, kPortY};

// The space of the coolant: four legs along x, joined at alternate ends.
SolidRecipe channel() {
    const auto leg = [](double y) {
        return SolidRecipe::block({-kChannelEnd, y - kChannelHalfWidth, kChannelBottom},
                                  {kChannelEnd, y + kChannelHalfWidth, kChannelTop});
    };
    SolidRecipe space = leg(kLegs[0]);
    for (int i = 1; i < 4; ++i) {
        const double end = i % 2 == 1 ? kChannelEnd : -kChannelEnd + 2 * kChannelHalfWidth;
        space = space
                    .fuse(SolidRecipe::block({end - 2 * kChannelHalfWidth,
                                              kLegs[i - 1] - kChannelHalfWidth, kChannelBottom},
                                             {end, kLegs[i] + kChannelHalfWidth, kChannelTop}))
                    .fuse(leg(kLegs[i]));
    }
    return space.fillet(6 * mm, EdgeSelection::along(kUp));
}

}  // namespace

Result<Solid> thermalPad() {
    const double halfLength = 161 * mm;
    const double halfWidth = 70 * mm;
    SolidRecipe pad =
        SolidRecipe::block({-halfLength, -halfWidth, 0}, {halfLength, halfWidth, kPadThickness})
            .fillet(5 * mm, EdgeSelection::along(kUp));
    // Slots below the gaps let air escape when the cells are pressed down.
    for (int i = -1; i <= 1; ++i) {
        const double x = 4 * i * kPitch;
        pad =
            pad.cut(SolidRecipe::slot({x, -30 * mm, -mm}, {x, 30 * mm, -mm}, kUp, 4 * mm, 5 * mm));
    }
    return pad.result();
}

Result<Solid> coldPlate() {
    SolidRecipe plate = SolidRecipe::block({-kPlateHalfLength, -kPlateHalfWidth, -kPlateThickness},
                                           {kPlateHalfLength, kPlateHalfWidth, 0})
                            .fillet(8 * mm, EdgeSelection::along(kUp))
                            .cut(channel());
    for (const double side : {-1.0, 1.0}) {
        plate =
            plate.cut(SolidRecipe::rod({-kPlateHalfLength - mm, side * kPortY, kPortZ}, {1, 0, 0},
                                       kPortRadius, kPlateHalfLength - kChannelEnd + 2 * mm));
        for (const double x : {-183 * mm, 0.0, 183 * mm}) {
            plate = plate.cut(SolidRecipe::rod({x, side * 86 * mm, -kPlateThickness - mm}, kUp,
                                               4.5 * mm, kPlateThickness + 2 * mm));
        }
        // Threaded holes for the feet of the end plates.
        for (const double end : {-1.0, 1.0}) {
            const double x = end * (kEndPlateInside + kFootBoltX);
            plate = plate.cut(SolidRecipe::rod({x, side * kFootBoltY, -kPlateThickness - mm}, kUp,
                                               2.5 * mm, kPlateThickness + 2 * mm));
        }
    }
    return plate.result();
}

Result<Solid> coolantPort() {
    const Vec3 out = {-1, 0, 0};
    const double insertion = 12 * mm;
    const SolidRecipe flange =
        SolidRecipe::block({-4 * mm, -17 * mm, -8 * mm}, {0, 17 * mm, 8 * mm})
            .fillet(4 * mm, EdgeSelection::along({1, 0, 0}));
    const auto barb = [&](double x) {
        // Wide towards the flange, so that the hose does not slip off.
        return SolidRecipe(Solid::cone(7 * mm, 6 * mm, 4 * mm))
            .placed({rotation({0, 1, 0}, -std::numbers::pi / 2), {x, 0, 0}});
    };
    SolidRecipe port =
        flange.fuse(SolidRecipe::rod({insertion, 0, 0}, out, kPortRadius, insertion + 2 * mm))
            .fuse(SolidRecipe::rod({-2 * mm, 0, 0}, out, 6 * mm, 26 * mm))
            .fuse(barb(-18 * mm))
            .fuse(barb(-24 * mm));
    for (const double y : {-12 * mm, 12 * mm}) {
        port = port.cut(SolidRecipe::rod({1 * mm, y, 0}, out, 2.2 * mm, 6 * mm));
    }
    return port.cut(SolidRecipe::rod({insertion + mm, 0, 0}, out, 4.5 * mm, 50 * mm)).result();
}

}  // namespace twinbench::samples
