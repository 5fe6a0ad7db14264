#include <cmath>
#include <numbers>

#include "resources/samples/skateboard_parts.h"

namespace twinbench::samples {

using namespace skateboard_size;

namespace {

constexpr double kHalfWidth = 82.5 * mm;
constexpr double kHubRadius = 36 * mm;
constexpr double kSpigotRadius = 32 * mm;
constexpr double kDiscHatTop = kHubFace;
constexpr double kDiscHatPlate = 7 * mm;

SolidRecipe pierced(SolidRecipe part, int count, double circle, double radius, double phase,
                    double from, double depth) {
    for (int i = 0; i < count; ++i) {
        const double angle = phase + 2 * std::numbers::pi * i / count;
        part = part.drilled({circle * std::cos(angle), circle * std::sin(angle), from}, kUp, radius,
                            depth);
    }
    return part;
}

}  // namespace

Result<Solid> tyre() {
    SolidRecipe body =
        SolidRecipe::tube({0, 0, -kHalfWidth}, kUp, kWheelRadius, kRimRadius, 2 * kHalfWidth)
            .fillet(28 * mm, EdgeSelection::near({0, kWheelRadius, kHalfWidth}))
            .fillet(28 * mm, EdgeSelection::near({0, kWheelRadius, -kHalfWidth}));
    // The air inside.
    body = body.cut(SolidRecipe::tube({0, 0, -60 * mm}, kUp, kWheelRadius - 20 * mm,
                                      kRimRadius - mm, 120 * mm));
    for (const double z : {-30 * mm, 0.0, 30 * mm}) {
        body = body.cut(SolidRecipe::tube({0, 0, z - 4 * mm}, kUp, kWheelRadius + mm,
                                          kWheelRadius - 7 * mm, 8 * mm));
    }
    return body.result();
}

Result<Solid> rim() {
    constexpr double wall = 7 * mm;
    constexpr double spokes = 14 * mm;
    const SolidRecipe barrel =
        SolidRecipe::tube({0, 0, -80 * mm}, kUp, kRimRadius, kRimRadius - wall, 160 * mm);
    const SolidRecipe dish = SolidRecipe::rod({0, 0, kHubFace}, kUp, kRimRadius - wall / 2, spokes);
    const SolidRecipe open =
        pierced(barrel.fuse(dish), 5, 122 * mm, 40 * mm, std::numbers::pi / 5, 0, 80 * mm);
    return pierced(open, 5, kBoltCircle, 6.5 * mm, 0, 0, 80 * mm)
        .drilled({0, 0, 0}, kUp, kSpigotRadius, 80 * mm)
        .result();
}

Result<Solid> brakeDisc() {
    const SolidRecipe ring = SolidRecipe::rod({0, 0, -5 * mm}, kUp, 130 * mm, 22 * mm);
    const SolidRecipe hat = SolidRecipe::rod({0, 0, -5 * mm}, kUp, 82 * mm, kDiscHatTop + 5 * mm);
    const SolidRecipe hollow =
        ring.fuse(hat)
            .drilled({0, 0, -6 * mm}, kUp, 76 * mm, kDiscHatTop - kDiscHatPlate + 6 * mm)
            .drilled({0, 0, 0}, kUp, kSpigotRadius, 60 * mm);
    // Between the two friction faces air flows outward.
    const SolidRecipe vented =
        hollow.cut(SolidRecipe::tube({0, 0, 2 * mm}, kUp, 131 * mm, 96 * mm, 8 * mm));
    return pierced(vented, 5, kBoltCircle, 6.5 * mm, 0, 0, 60 * mm).result();
}

Result<Solid> wheelHub() {
    constexpr double flange = 12 * mm;
    constexpr double face = kDiscHatTop - kDiscHatPlate;
    const SolidRecipe body =
        SolidRecipe::rod({0, 0, -40 * mm}, kUp, kHubRadius, 40 * mm + face)
            .fuse(SolidRecipe::rod({0, 0, face - flange}, kUp, 68 * mm, flange))
            .fuse(SolidRecipe::rod({0, 0, face}, kUp, kSpigotRadius, 15 * mm));
    return pierced(body, 5, kBoltCircle, 6 * mm, 0, 0, 60 * mm)
        .drilled({0, 0, -60 * mm}, kUp, kAxleRadius, 120 * mm)
        .result();
}

Result<Solid> knuckle() {
    constexpr double back = -38 * mm;
    constexpr double thickness = 30 * mm;
    const SolidRecipe plate =
        SolidRecipe::block({-45 * mm, -75 * mm, back}, {45 * mm, 75 * mm, back + thickness})
            .fillet(20 * mm, EdgeSelection::along(kUp));
    const SolidRecipe lower =
        SolidRecipe::block({-22 * mm, 60 * mm, back}, {22 * mm, 110 * mm, back + thickness})
            .fillet(6 * mm, EdgeSelection::near({-22 * mm, 110 * mm, back + thickness / 2}))
            .fillet(6 * mm, EdgeSelection::near({22 * mm, 110 * mm, back + thickness / 2}));
    return plate.fuse(lower)
        .drilled({0, 0, -60 * mm}, kUp, kHubRadius, 100 * mm)
        .drilled({-32 * mm, -58 * mm, -60 * mm}, kUp, 5.5 * mm, 100 * mm)
        .drilled({32 * mm, -58 * mm, -60 * mm}, kUp, 5.5 * mm, 100 * mm)
        .result();
}

Result<Solid> lowerArm() {
    // Two legs from the subframe meet below the knuckle; a plate between them carries the damper.
    constexpr double height = 26 * mm;
    constexpr double joint = 292 * mm;
    constexpr double spread = 150 * mm;
    SolidRecipe arm =
        SolidRecipe::block({-30 * mm, joint - 30 * mm, 0}, {30 * mm, joint + 11 * mm, height});
    for (const double side : {-1.0, 1.0}) {
        const double angle = std::atan2(side * spread, joint);
        const double length = std::hypot(spread, joint);
        arm = arm.fuse(SolidRecipe::block({-18 * mm, -20 * mm, 0}, {18 * mm, length, height})
                           .turned(kUp, angle)
                           .moved({side * spread, 0, 0}));
    }
    arm = arm.fuse(SolidRecipe::block({-120 * mm, 150 * mm, 0}, {120 * mm, 222 * mm, height}));
    // Flush with the subframe.
    return arm.cut(SolidRecipe::block({-400 * mm, -100 * mm, -mm}, {400 * mm, 0, height + mm}))
        .result();
}

Result<Solid> damper() {
    SolidRecipe unit = SolidRecipe::rod({}, kUp, 24 * mm, 200 * mm)
                           .fuse(SolidRecipe::rod({0, 0, 190 * mm}, kUp, 11 * mm, 168 * mm));
    for (const double z : {90 * mm, 330 * mm}) {
        unit = unit.fuse(SolidRecipe::rod({0, 0, z}, kUp, 42 * mm, 8 * mm));
    }
    return unit.result();
}

}  // namespace twinbench::samples
