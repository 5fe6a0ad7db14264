#include "resources/samples/motor_parts.h"

#include <numbers>

namespace twinbench::samples {

using namespace motor_size;

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

SolidRecipe centredRod(double radius, double length) {
    return SolidRecipe::rod({0, 0, -length / 2}, kUp, radius, length);
}

SolidRecipe centredTube(double outer, double inner, double length) {
    return SolidRecipe::tube({0, 0, -length / 2}, kUp, outer, inner, length);
}

// Around the x axis at +x.
SolidRecipe radialBlock(double from, double to, double width, double length) {
    return SolidRecipe::block({from, -width / 2, -length / 2}, {to, width / 2, length / 2});
}

SolidRecipe cutAround(SolidRecipe part, int count, const SolidRecipe& tool) {
    for (int i = 0; i < count; ++i) {
        part = part.cut(tool.turned(kUp, kTurn * i / count));
    }
    return part;
}

// The space of the water: four rings, joined alternately at the sides +x and -x.
SolidRecipe jacket() {
    const SolidRecipe ring = centredTube(kJacketOuter, kJacketInner, kJacketWidth);
    SolidRecipe space = ring.moved({0, 0, -1.5 * kJacketPitch});
    for (int i = 1; i < 4; ++i) {
        const double side = i % 2 == 1 ? -1.0 : 1.0;
        const double middle = (kJacketInner + kJacketOuter) / 2;
        const double z = (i - 2) * kJacketPitch;
        const SolidRecipe passage = SolidRecipe::blockOn({side * middle, 0, z - kJacketWidth / 2},
                                                         {4 * mm, 24 * mm, kJacketWidth});
        space = space.fuse(passage).fuse(ring.moved({0, 0, (i - 1.5) * kJacketPitch}));
    }
    return space;
}

}  // namespace

Result<Solid> jacketHousing() {
    const SolidRecipe foot =
        SolidRecipe::block({-100 * mm, -140 * mm, -70 * mm}, {100 * mm, -90 * mm, 70 * mm});
    const SolidRecipe portPad =
        SolidRecipe::block({90 * mm, -16 * mm, -60 * mm}, {128 * mm, 16 * mm, 60 * mm});
    SolidRecipe housing = centredRod(kHousingRadius, 2 * kHousingHalfLength)
                              .fuse(foot.fillet(8 * mm, EdgeSelection::along(kUp)))
                              .fuse(portPad.fillet(6 * mm, EdgeSelection::along(kAlongX)))
                              .cut(centredRod(kStatorRadius, 3 * kHousingHalfLength))
                              .cut(jacket());
    for (const double z : {-1.5 * kJacketPitch, 1.5 * kJacketPitch}) {
        housing = housing.drilled({kJacketOuter - 2 * mm, 0, z}, kAlongX, kPortRadius, 40 * mm);
    }
    for (const double x : {-80 * mm, 80 * mm}) {
        for (const double z : {-50 * mm, 50 * mm}) {
            housing = housing.drilled({x, -150 * mm, z}, kAlongY, 5 * mm, 40 * mm);
        }
    }
    for (const double end : {-1.0, 1.0}) {
        const SolidRecipe hole =
            SolidRecipe::rod({kShieldBoltRadius, 0, end * (kHousingHalfLength + mm)}, {0, 0, -end},
                             2.5 * mm, 17 * mm);
        housing = cutAround(housing, kShieldBolts, hole.turned(kUp, kTurn / 2 / kShieldBolts));
    }
    return housing.result();
}

Result<Solid> endShield() {
    SolidRecipe shield =
        SolidRecipe::rod({0, 0, -kShieldThickness}, kUp, kHousingRadius, kShieldThickness)
            .fuse(SolidRecipe::rod({0, 0, -kShieldThickness - 10 * mm}, kUp,
                                   kBearingOutside + 10 * mm, kShieldThickness + 10 * mm))
            .drilled({0, 0, -50 * mm}, kUp, kBearingOutside, 100 * mm);
    const SolidRecipe hole =
        SolidRecipe::rod({kShieldBoltRadius, 0, -50 * mm}, kUp, 2.75 * mm, 100 * mm);
    shield = cutAround(shield, kShieldBolts, hole.turned(kUp, kTurn / 2 / kShieldBolts));
    return shield.result();
}

Result<Solid> jacketPort() {
    return SolidRecipe::rod({}, kAlongX, 9 * mm, 4 * mm)
        .fuse(SolidRecipe::rod({}, kAlongX, 7 * mm, 32 * mm))
        .fuse(SolidRecipe::rod({26 * mm, 0, 0}, kAlongX, 8 * mm, 3 * mm))
        .drilled({-mm, 0, 0}, kAlongX, kPortRadius, 50 * mm)
        .result();
}

Result<Solid> statorStack() {
    const SolidRecipe slot = radialBlock(kSlotInner, kSlotOuter, kSlotWidth, 2 * kStackLength)
                                 .fuse(radialBlock(kBoreRadius - 2 * mm, kSlotInner + mm,
                                                   kSlotOpening, 2 * kStackLength));
    return cutAround(centredTube(kStatorRadius, kBoreRadius, kStackLength), kSlots, slot).result();
}

Result<Solid> slotWinding() {
    return radialBlock(kSlotInner, kSlotOuter, kSlotWidth, 2 * kWindingHalfLength).result();
}

Result<Solid> endWinding() {
    return SolidRecipe::tube({}, kUp, kSlotOuter, kSlotInner, kEndWindingLength)
        .fillet(5 * mm, EdgeSelection::near({0, kSlotOuter, kEndWindingLength}))
        .fillet(5 * mm, EdgeSelection::near({0, kSlotInner, kEndWindingLength}))
        .result();
}

Result<Solid> rotorStack() {
    SolidRecipe stack = centredTube(kRotorRadius, kShaftRadius, kStackLength);
    // Round ends keep flux from leaking past the magnets, and the stress low.
    const Vec3 end = {0, kMagnet.y / 2, 0};
    const Vec3 middle = {kMagnetRadius, 0, -kStackLength};
    stack = cutAround(
        stack, kMagnets,
        SolidRecipe::slot(middle - end, middle + end, kUp, kMagnet.x / 2, 2 * kStackLength));
    const SolidRecipe hole =
        SolidRecipe::rod({36 * mm, 0, -kStackLength}, kUp, 6 * mm, 2 * kStackLength);
    return cutAround(stack, kMagnets, hole.turned(kUp, kTurn / 2 / kMagnets)).result();
}

Result<Solid> magnet() {
    return radialBlock(kMagnetRadius - kMagnet.x / 2, kMagnetRadius + kMagnet.x / 2, kMagnet.y,
                       kMagnet.z)
        .result();
}

Result<Solid> balanceDisc() {
    return SolidRecipe::tube({}, kUp, kRotorRadius - 3 * mm, kShaftRadius, kDiscThickness).result();
}

Result<Solid> motorShaft() {
    const double shoulder = kBearingZ;
    SolidRecipe shaft = centredRod(kShaftRadius, 2 * shoulder)
                            .fuse(SolidRecipe::rod({0, 0, -shoulder - 22 * mm}, kUp, kBearingBore,
                                                   2 * shoulder + 44 * mm))
                            .fuse(SolidRecipe::rod({0, 0, shoulder}, kUp, 15 * mm, 80 * mm));
    // Key way of the driving end.
    return shaft
        .cut(SolidRecipe::slot({0, 12 * mm, shoulder + 40 * mm}, {0, 12 * mm, shoulder + 65 * mm},
                               {0, 1, 0}, 4 * mm, 10 * mm))
        .result();
}

Result<Solid> bearingInnerRing() {
    return SolidRecipe::tube({}, kUp, kBearingBore + 4 * mm, kBearingBore, kBearingWidth).result();
}

Result<Solid> bearingOuterRing() {
    return SolidRecipe::tube({}, kUp, kBearingOutside, kBearingOutside - 3.5 * mm, kBearingWidth)
        .result();
}

Result<Solid> bearingBall() { return Solid::sphere(kBallRadius); }

}  // namespace twinbench::samples
