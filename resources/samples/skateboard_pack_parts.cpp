#include <cmath>
#include <numbers>

#include "resources/samples/module_parts.h"
#include "resources/samples/skateboard_parts.h"

namespace twinbench::samples {

using namespace skateboard_size;

namespace {

constexpr double kFloorTop = kTrayWall;
constexpr double kInnerHalfWidth = kTrayHalfWidth - kTrayWall;
constexpr double kPipeRadius = 8.5 * mm;
constexpr double kBranchRadius = 7 * mm;
constexpr double kBranchBore = 5 * mm;
constexpr double kBoreRadius = 6.5 * mm;
constexpr double kPortTipY = 42 * mm;  // of the modules' ports, from the middle of the pack
constexpr double kRows[] = {-1.5 * kRowPitch, -0.5 * kRowPitch, 0.5 * kRowPitch, 1.5 * kRowPitch};

// The holes of the flange's bolts, the same in tray and cover.
SolidRecipe withFlangeHoles(SolidRecipe part, double bottom) {
    const auto drill = [&](double x, double y) {
        part = part.drilled({x, y, bottom - mm}, kUp, 3.3 * mm, 8 * mm);
    };
    for (const double side : {-1.0, 1.0}) {
        for (int i = -4; i <= 4; ++i) {
            drill(i * kFlangeBoltPitchX, side * (kTrayHalfWidth + kFlangeBoltInset));
        }
        for (int i = -3; i <= 3; ++i) {
            drill(side * (kTrayHalfLength + kFlangeBoltInset), i * kFlangeBoltPitchY);
        }
    }
    return part;
}

SolidRecipe flange(double bottom, double thickness) {
    return SolidRecipe::blockOn({0, 0, bottom}, {2 * (kTrayHalfLength + kFlangeWidth),
                                                 2 * (kTrayHalfWidth + kFlangeWidth), thickness})
        .fillet(30 * mm, EdgeSelection::along(kUp));
}

// Where the ports of the modules are: inlets on one diagonal of each row, outlets on the other.
template <class Action>
void atPorts(bool inlets, const Action& action) {
    for (const double row : kRows) {
        for (const double side : {-1.0, 1.0}) {
            action(row + (inlets ? side : -side) * module::kPortY, side);
        }
    }
}

}  // namespace

Result<Solid> packTray() {
    const SolidRecipe walls =
        SolidRecipe::blockOn({0, 0, 0}, {2 * kTrayHalfLength, 2 * kTrayHalfWidth, kTrayHeight});
    const SolidRecipe inside = SolidRecipe::blockOn(
        {0, 0, kFloorTop}, {2 * (kTrayHalfLength - kTrayWall), 2 * kInnerHalfWidth, kTrayHeight});
    return withFlangeHoles(walls.fillet(24 * mm, EdgeSelection::along(kUp))
                               .fuse(flange(kTrayHeight - kFlangeThickness, kFlangeThickness))
                               .cut(inside.fillet(20 * mm, EdgeSelection::along(kUp))),
                           kTrayHeight - kFlangeThickness)
        .result();
}

Result<Solid> packCover() {
    constexpr double rise = 48 * mm;
    constexpr double halfLength = kTrayHalfLength - 20 * mm;
    constexpr double halfWidth = kTrayHalfWidth - 20 * mm;
    constexpr double skin = kCoverThickness;
    const SolidRecipe dome = SolidRecipe::blockOn({0, 0, 0}, {2 * halfLength, 2 * halfWidth, rise})
                                 .fillet(40 * mm, EdgeSelection::along(kUp))
                                 .fillet(12 * mm, EdgeSelection::ofFaceNear({0, 0, rise}));
    const SolidRecipe inside =
        SolidRecipe::blockOn({0, 0, -mm},
                             {2 * (halfLength - skin), 2 * (halfWidth - skin), rise - skin + mm})
            .fillet(37 * mm, EdgeSelection::along(kUp))
            .fillet(9 * mm, EdgeSelection::ofFaceNear({0, 0, rise - skin}));
    SolidRecipe cover = flange(0, skin).fuse(dome).cut(inside);
    // Swages keep the large sheet from drumming.
    for (const double x : {-390 * mm, -130 * mm, 130 * mm, 390 * mm}) {
        cover = cover.fuse(
            SolidRecipe::blockOn({x, 0, rise - skin / 2}, {60 * mm, 860 * mm, skin / 2 + 2.5 * mm})
                .fillet(20 * mm, EdgeSelection::along(kUp)));
    }
    return withFlangeHoles(cover, 0).result();
}

Result<Solid> packCrossMember() {
    constexpr double width = 40 * mm;
    constexpr double height = 80 * mm;
    constexpr double wall = 3 * mm;
    SolidRecipe beam =
        SolidRecipe::blockOn({0, 0, kFloorTop}, {width, 2 * kInnerHalfWidth, height})
            .cut(SolidRecipe::blockOn({0, 0, kFloorTop + wall},
                                      {width - 2 * wall, 2 * kTrayHalfWidth, height - 2 * wall}));
    for (const double z : {kSupplyZ, kReturnZ}) {
        beam = beam.drilled({-width, 0, z}, kAlongX, kPipeRadius + 2 * mm, 2 * width);
    }
    return beam.result();
}

Result<Solid> moduleSeat() {
    SolidRecipe bar =
        SolidRecipe::blockOn({0, 0, 0}, {30 * mm, 2 * kInnerHalfWidth - 30 * mm, kSeatHeight})
            .fillet(6 * mm, EdgeSelection::along(kUp));
    for (const double side : {-1.0, 1.0}) {
        for (int i = -1; i <= 1; ++i) {
            const double y = side * kModuleY + i * kSeatHolePitchY;
            bar = bar.drilled({0, y, -mm}, kUp, 4 * mm, kSeatHeight + 2 * mm);
        }
    }
    return bar.result();
}

Result<Solid> supplyPipe() {
    const Vec3 start = {kRows[0] - 80 * mm, 0, kSupplyZ};
    const double length = 2 * (1.5 * kRowPitch + 80 * mm);
    SolidRecipe pipe = SolidRecipe::rod(start, kAlongX, kPipeRadius, length);
    atPorts(true, [&](double x, double side) {
        pipe =
            pipe.fuse(SolidRecipe::rod({x, 0, kSupplyZ}, {0, side, 0}, kBranchRadius, kPortTipY));
    });
    atPorts(true, [&](double x, double side) {
        pipe = pipe.drilled({x, 0, kSupplyZ}, {0, side, 0}, kBranchBore, kPortTipY + mm);
    });
    return pipe.drilled(start - Vec3{mm, 0, 0}, kAlongX, kBoreRadius, length - 5 * mm).result();
}

Result<Solid> returnPipe() {
    constexpr double dropY = 30 * mm;
    const Vec3 start = {kRows[0] - 80 * mm, 0, kReturnZ};
    const double length = 2 * (1.5 * kRowPitch + 80 * mm);
    SolidRecipe pipe = SolidRecipe::rod(start, kAlongX, kPipeRadius, length);
    // Out to the side, down past the supply pipe, and on to the port.
    atPorts(false, [&](double x, double side) {
        const double elbow = dropY + kBranchRadius;
        pipe = pipe.fuse(SolidRecipe::rod({x, 0, kReturnZ}, {0, side, 0}, kBranchRadius, elbow))
                   .fuse(SolidRecipe::blockOn({x, side * dropY, kSupplyZ - kBranchRadius},
                                              {2 * kBranchRadius, 2 * kBranchRadius,
                                               kReturnZ - kSupplyZ + 2 * kBranchRadius}))
                   .fuse(SolidRecipe::rod({x, side * dropY, kSupplyZ}, {0, side, 0}, kBranchRadius,
                                          kPortTipY - dropY));
    });
    atPorts(false, [&](double x, double side) {
        const Vec3 corner = {x, side * dropY, kSupplyZ};
        pipe = pipe.drilled({x, 0, kReturnZ}, {0, side, 0}, kBranchBore, dropY)
                   .drilled(corner, kUp, kBranchBore, kReturnZ - kSupplyZ)
                   .drilled(corner, {0, side, 0}, kBranchBore, kPortTipY);
    });
    return pipe.drilled(start - Vec3{mm, 0, 0}, kAlongX, kBoreRadius, length - 5 * mm).result();
}

Result<Solid> junctionBox() {
    SolidRecipe box = SolidRecipe::blockOn({0, 0, 0}, {90 * mm, 260 * mm, 90 * mm})
                          .fillet(8 * mm, EdgeSelection::along(kUp))
                          .fillet(4 * mm, EdgeSelection::ofFaceNear({0, 0, 90 * mm}));
    for (const double y : {-60 * mm, 60 * mm}) {
        box =
            box.fuse(SolidRecipe::tube({40 * mm, y, 45 * mm}, kAlongX, 22 * mm, 16 * mm, 25 * mm));
    }
    return box.result();
}

Result<Solid> packLug() {
    constexpr double width = 60 * mm;
    constexpr double height = 30 * mm;
    const double hole = kLugHoleY - kTrayHalfWidth;
    return SolidRecipe::block({-width / 2, 0, -height}, {width / 2, kLugReach, 0})
        .fillet(12 * mm, EdgeSelection::near({-width / 2, kLugReach, -height / 2}))
        .fillet(12 * mm, EdgeSelection::near({width / 2, kLugReach, -height / 2}))
        .drilled({0, hole, -height - mm}, kUp, 6.5 * mm, height + 2 * mm)
        .drilled({0, hole, -height - mm}, kUp, 13 * mm, height - kLugGrip + mm)
        .result();
}

}  // namespace twinbench::samples
