#include <cmath>
#include <numbers>

#include "resources/samples/skateboard_parts.h"

namespace twinbench::samples {

using namespace skateboard_size;

namespace {

constexpr Vec3 kInverterSize = {280e-3, 260e-3, 80e-3};

Vec3 onAxis(const Vec3& axis, double y) { return {axis.x, y, axis.z}; }

// The bolts of the inverter's cover: corners and middles of the sides.
template <class Action>
void atCoverBolts(const Action& action) {
    const double x = kInverterSize.x / 2 - 14 * mm;
    const double y = kInverterSize.y / 2 - 14 * mm;
    for (int i = -1; i <= 1; ++i) {
        for (int j = -1; j <= 1; ++j) {
            if (i != 0 || j != 0) {
                action(i * x, j * y);
            }
        }
    }
}

}  // namespace

Result<Solid> motorHousing() {
    const double bottom = kDriveMountZ;
    const double top = kInverterZ;
    const double x = kMotorAxis.x;
    return SolidRecipe::rod(onAxis(kMotorAxis, kGearHalfWidth), kAlongY, kMotorRadius, kMotorLength)
        .fuse(SolidRecipe::rod(onAxis(kMotorAxis, kGearHalfWidth), kAlongY, kMotorRadius + 8 * mm,
                               12 * mm))
        .fuse(SolidRecipe::block({x - 60 * mm, 90 * mm, bottom}, {x + 60 * mm, 260 * mm, 330 * mm})
                  .fillet(8 * mm, EdgeSelection::along(kUp)))
        .fuse(SolidRecipe::block({x - 70 * mm, 80 * mm, 440 * mm}, {x + 70 * mm, 270 * mm, top})
                  .fillet(8 * mm, EdgeSelection::along(kUp)))
        .drilled(onAxis(kMotorAxis, kGearHalfWidth - mm), kAlongY, kMotorRadius - 26 * mm,
                 kMotorLength - 30 * mm)
        .result();
}

Result<Solid> gearHousing() {
    const double width = 2 * kGearHalfWidth;
    const Vec3 start = onAxis(kGearOutput, -kGearHalfWidth);
    const Vec3 across = kMotorAxis - kGearOutput;
    const double turn = std::atan2(-across.z, across.x);
    const SolidRecipe bridge = SolidRecipe::block({0, 0, -95 * mm}, {norm(across), width, 95 * mm})
                                   .turned(kAlongY, turn)
                                   .moved(start);
    SolidRecipe gear =
        SolidRecipe::rod(start, kAlongY, 110 * mm, width)
            .fuse(SolidRecipe::rod(onAxis(kMotorAxis, -kGearHalfWidth), kAlongY,
                                   kMotorRadius + 8 * mm, width))
            .fuse(bridge)
            .fuse(SolidRecipe::block({kGearOutput.x - 180 * mm, -50 * mm, kDriveMountZ},
                                     {kGearOutput.x - 40 * mm, 50 * mm, kDriveMountZ + 45 * mm}));
    for (const double side : {-1.0, 1.0}) {
        gear = gear.fuse(SolidRecipe::rod(onAxis(kGearOutput, side * (kGearHalfWidth - 5 * mm)),
                                          {0, side, 0}, 48 * mm, 17 * mm));
    }
    return gear.result();
}

Result<Solid> driveAxle() {
    constexpr double hub = 603 * mm;
    SolidRecipe shaft = SolidRecipe::rod({}, kUp, kAxleRadius, hub + 75 * mm)
                            .fuse(SolidRecipe::rod({}, kUp, 40 * mm, 10 * mm));
    for (const double z : {40 * mm, hub - 50 * mm}) {
        shaft = shaft.fuse(SolidRecipe::rod({0, 0, z}, kUp, 42 * mm, 50 * mm));
    }
    return shaft.fillet(6 * mm, EdgeSelection::near({0, 42 * mm, 90 * mm}))
        .fillet(6 * mm, EdgeSelection::near({0, 42 * mm, hub - 50 * mm}))
        .result();
}

Result<Solid> driveMount() {
    const double half = kCrashRailY - kCrashRailWidth / 2;
    return SolidRecipe::blockOn({0, 0, -40 * mm}, {40 * mm, 2 * half, 40 * mm})
        .cut(SolidRecipe::blockOn({0, 0, -36 * mm}, {32 * mm, 3 * half, 32 * mm}))
        .result();
}

Result<Solid> inverterHousing() {
    constexpr double wall = 5 * mm;
    const Vec3 cavity = kInverterSize - Vec3{2 * wall, 2 * wall, 0};
    SolidRecipe box = SolidRecipe::blockOn({}, kInverterSize)
                          .fillet(14 * mm, EdgeSelection::along(kUp))
                          .cut(SolidRecipe::blockOn({0, 0, wall}, cavity)
                                   .fillet(9 * mm, EdgeSelection::along(kUp)));
    atCoverBolts([&](double x, double y) {
        box = box.fuse(SolidRecipe::rod({x, y, wall / 2}, kUp, 10 * mm, kInverterSize.z - wall / 2))
                  .drilled({x, y, kInverterSize.z - 25 * mm}, kUp, 3 * mm, 40 * mm);
    });
    for (const double y : {-70 * mm, 70 * mm}) {
        box = box.fuse(SolidRecipe::tube({kInverterSize.x / 2 - 2 * mm, y, 42 * mm}, kAlongX,
                                         20 * mm, 14 * mm, 30 * mm));
    }
    return box.result();
}

Result<Solid> inverterCover() {
    SolidRecipe cover = SolidRecipe::blockOn({}, {kInverterSize.x, kInverterSize.y, 4 * mm})
                            .fillet(14 * mm, EdgeSelection::along(kUp))
                            .fuse(SolidRecipe::blockOn({}, {200 * mm, 180 * mm, 8 * mm})
                                      .fillet(20 * mm, EdgeSelection::along(kUp)));
    atCoverBolts([&](double x, double y) {
        cover = cover.drilled({x, y, -mm}, kUp, 3.3 * mm, 10 * mm);
    });
    return cover.result();
}

}  // namespace twinbench::samples
