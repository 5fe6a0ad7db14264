#include <vector>

#include "resources/samples/inverter_parts.h"

namespace twinbench::samples {

using namespace inverter_size;

namespace {

constexpr double kCornerInset = 3.8 * mm;
constexpr double kMiddleY = (kInsideFront + kInsideBack) / 2;

// The channel widened by `inset` all round, between two heights.
SolidRecipe channelBlock(double inset, double bottom, double top) {
    return SolidRecipe::blockOn({0, 0, bottom},
                                {kChannel.x + 2 * inset, kChannel.y + 2 * inset, top - bottom})
        .fillet(kChannelRadius + inset, EdgeSelection::along(kUp));
}

SolidRecipe sealRing(double bottom, double top) {
    return channelBlock(kSealInset + kSealWidth, bottom, top)
        .cut(channelBlock(kSealInset, bottom - mm, top + mm));
}

// The inside of the walls widened by `inset` all round.
SolidRecipe wallBlock(double inset, double radius, double bottom, double top) {
    return SolidRecipe::blockOn(
               {0, kMiddleY, bottom},
               {2 * (kInsideX + inset), kInsideBack - kInsideFront + 2 * inset, top - bottom})
        .fillet(radius, EdgeSelection::along(kUp));
}

SolidRecipe withCoverHoles(SolidRecipe part, double radius, double bottom, double depth) {
    for (const Vec3& bolt : inverterCoverBolts()) {
        part = part.drilled({bolt.x, bolt.y, bottom}, kUp, radius, depth);
    }
    return part;
}

}  // namespace

std::vector<Vec3> inverterCoverBolts() {
    const double x = kInsideX + kFlange / 2;
    const double front = kInsideFront - kFlange / 2;
    const double back = kInsideBack + kFlange / 2;
    std::vector<Vec3> bolts;
    for (const double y : {front, back}) {
        // Round the corner the flange's middle is nearer.
        const double corner = y > 0 ? y - kCornerInset : y + kCornerInset;
        bolts.push_back({-x + kCornerInset, corner, 0});
        bolts.push_back({-x / 3, y, 0});
        bolts.push_back({x / 3, y, 0});
        bolts.push_back({x - kCornerInset, corner, 0});
    }
    for (const double y : {front + (back - front) / 3, back - (back - front) / 3}) {
        bolts.push_back({-x, y, 0});
        bolts.push_back({x, y, 0});
    }
    return bolts;
}

Result<Solid> pinFinSink() {
    // A row of pins on a strip, then the rows of a field, then the fields: few operations each.
    constexpr double field = kPins * kPinPitch;
    const double strip = kSink.z / 2;
    SolidRecipe row = SolidRecipe::blockOn({0, 0, 0}, {field, kPinPitch, strip});
    for (int i = 0; i < kPins; ++i) {
        const double x = (i - (kPins - 1) / 2.0) * kPinPitch;
        row = row.fuse(SolidRecipe::rod({x, 0, -kPinLength}, kUp, kPinRadius, kPinLength + strip));
    }
    SolidRecipe block = row.moved({0, -(kPins - 1) / 2.0 * kPinPitch, 0});
    for (int i = 1; i < kPins; ++i) {
        block = block.fuse(row.moved({0, (i - (kPins - 1) / 2.0) * kPinPitch, 0}));
    }
    // A step centres it in the channel and parts what is wetted from what lies on the housing.
    SolidRecipe sink = SolidRecipe::blockOn({}, kSink)
                           .fillet(8 * mm, EdgeSelection::along(kUp))
                           .fuse(channelBlock(-kSinkStep, -kSinkStep, mm));
    for (int i = -1; i <= 1; ++i) {
        const double centre = i * kModulePitch;
        sink = sink.fuse(block.moved({centre, 0, 0}));
        for (const double x : {-kModuleBolt.x, kModuleBolt.x}) {
            for (const double y : {-kModuleBolt.y, kModuleBolt.y}) {
                // Tapped, not through to the coolant.
                sink = sink.drilled({centre + x, y, 1.5 * mm}, kUp, 2 * mm, kSink.z);
            }
        }
    }
    for (const double x : kSinkBoltX) {
        for (const double y : {-kSinkBoltY, kSinkBoltY}) {
            sink = sink.drilled({x, y, -mm}, kUp, 2.75 * mm, 2 * kSink.z);
        }
    }
    return sink.result();
}

Result<Solid> inverterCase() {
    const SolidRecipe walls = wallBlock(kWall, 14 * mm, -kFloor, kWallTop)
                                  .fuse(wallBlock(kFlange, 18 * mm, kWallTop - 14 * mm, kWallTop))
                                  .cut(wallBlock(0, 8 * mm, 0, kWallTop + mm));
    // Below the capacitor the casting is thin.
    SolidRecipe body =
        walls
            .cut(SolidRecipe::block({-140 * mm, kInsideFront + 130 * mm, -kFloor - mm},
                                    {140 * mm, kInsideBack - 8 * mm, -6 * mm})
                     .fillet(12 * mm, EdgeSelection::along(kUp)))
            .cut(channelBlock(0, -kChannel.z, mm))
            .cut(sealRing(-kSealDepth, mm));
    for (const double side : {-1.0, 1.0}) {
        body = body.drilled({side * (kInsideX + kWall + mm), 0, kPortZ}, {-side, 0, 0}, kPortBore,
                            kInsideX + kWall - kChannel.x / 2 + 4 * mm);
        for (const double x : kSinkBoltX) {
            body = body.drilled({x, side * kSinkBoltY, -12 * mm}, kUp, 2.5 * mm, 20 * mm);
        }
    }
    // The phases' busbars pass through the front wall.
    for (int i = -1; i <= 1; ++i) {
        const double x = i * kModulePitch + kPadX;
        body =
            body.cut(SolidRecipe::block({x - 14 * mm, kInsideFront - 2 * kWall, kTabTop - 4 * mm},
                                        {x + 14 * mm, kInsideFront + mm, kTabTop + 6 * mm}));
    }
    return withCoverHoles(body, 2.5 * mm, kWallTop - 12 * mm, 20 * mm).result();
}

Result<Solid> channelSeal() { return sealRing(-kSealDepth, 0).result(); }

Result<Solid> casePort() {
    return SolidRecipe::rod({}, kAlongX, 8 * mm, 4 * mm)
        .fuse(SolidRecipe::rod({}, kAlongX, 6.5 * mm, 30 * mm))
        .fuse(SolidRecipe::rod({24 * mm, 0, 0}, kAlongX, 7.2 * mm, 3 * mm))
        .drilled({-mm, 0, 0}, kAlongX, kPortBore, 40 * mm)
        .result();
}

Result<Solid> coverGasket() {
    return withCoverHoles(
               wallBlock(kFlange, 18 * mm, 0, kGasket).cut(wallBlock(2 * mm, 10 * mm, -mm, mm * 3)),
               2.75 * mm, -mm, 4 * mm)
        .result();
}

Result<Solid> caseCover() {
    SolidRecipe cover = wallBlock(kFlange, 18 * mm, 0, kCover);
    for (const double x : {-100 * mm, -50 * mm, 0.0, 50 * mm, 100 * mm}) {
        cover = cover.fuse(
            SolidRecipe::blockOn({x, kMiddleY, kCover / 2}, {8 * mm, 180 * mm, kCover / 2 + 3 * mm})
                .fillet(3.9 * mm, EdgeSelection::along(kUp)));
    }
    return withCoverHoles(cover, 2.75 * mm, -mm, 2 * kCover).result();
}

}  // namespace twinbench::samples
