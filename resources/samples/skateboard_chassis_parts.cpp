#include "resources/samples/skateboard_parts.h"

namespace twinbench::samples {

using namespace skateboard_size;

namespace {

// A rectangular tube along x that starts at x = 0, rounded outside.
SolidRecipe profile(double length, double width, double height, double wall) {
    const auto bar = [&](double inset, double overrun) {
        return SolidRecipe::block({-overrun, -width / 2 + inset, inset},
                                  {length + overrun, width / 2 - inset, height - inset});
    };
    return bar(0, 0)
        .fillet(2 * wall, EdgeSelection::along(kAlongX))
        .cut(bar(wall, mm).fillet(wall, EdgeSelection::along(kAlongX)));
}

SolidRecipe acrossVehicle(const SolidRecipe& alongX) {
    return alongX.placed({Mat3{Vec3{0, -1, 0}, Vec3{1, 0, 0}, Vec3{0, 0, 1}}, {}});
}

}  // namespace

Result<Solid> sill() {
    constexpr double wall = 4 * mm;
    SolidRecipe beam =
        profile(2 * kSillHalfLength, kSillWidth, kSillHeight, wall).moved({-kSillHalfLength, 0, 0});
    for (int i = -2; i <= 2; ++i) {
        beam = beam.drilled({i * kLugPitch, 0, -mm}, kUp, 6 * mm, 10 * mm);
    }
    for (int i = -1; i <= 1; ++i) {
        for (const double side : {-1.0, 1.0}) {
            const double x = i * kSeatBeamX + side * kBracketBoltX;
            beam = beam.drilled({x, 0, kSillHeight - 10 * mm}, kUp, 4 * mm, 20 * mm);
        }
    }
    // Access to the bolts of the pack.
    for (int i = -2; i <= 2; ++i) {
        const Vec3 centre = {i * kLugPitch, -kSillWidth, kSillHeight / 2};
        beam =
            beam.cut(SolidRecipe::slot(centre - Vec3{30 * mm, 0, 0}, centre + Vec3{30 * mm, 0, 0},
                                       kAlongY, 20 * mm, kSillWidth));
    }
    return beam.result();
}

Result<Solid> torqueBox() {
    constexpr double length = 2 * (kSillY + kSillWidth / 2);
    SolidRecipe beam =
        profile(length, kTorqueBoxDepth, kSillHeight, 4 * mm).moved({-length / 2, 0, 0});
    for (const double x : {-480 * mm, -160 * mm, 0.0, 160 * mm, 480 * mm}) {
        beam = beam.drilled({x, -kTorqueBoxDepth, kSillHeight / 2}, kAlongY, 25 * mm,
                            2 * kTorqueBoxDepth);
    }
    return acrossVehicle(beam).result();
}

Result<Solid> crashRail() {
    SolidRecipe rail = profile(kCrashRailLength, kCrashRailWidth, kCrashRailHeight, 3.5 * mm);
    // Beads on the outer end make it fold there first.
    for (const double x : {600 * mm, 660 * mm, 720 * mm}) {
        for (const double y : {-kCrashRailWidth / 2, kCrashRailWidth / 2}) {
            rail = rail.drilled({x, y, -mm}, kUp, 5 * mm, kCrashRailHeight + 2 * mm);
        }
    }
    for (const double x : {90 * mm, 190 * mm}) {
        rail = rail.drilled({x, -kCrashRailWidth, kCrashRailHeight / 2}, kAlongY, 18 * mm,
                            2 * kCrashRailWidth);
    }
    // A drive axle passes through.
    rail =
        rail.cut(SolidRecipe::slot({kAxleNotchX, -kCrashRailWidth, kWheelRadius - kCrashRailBottom},
                                   {kAxleNotchX, -kCrashRailWidth, 2 * kCrashRailHeight}, kAlongY,
                                   28 * mm, 2 * kCrashRailWidth));
    return rail.result();
}

Result<Solid> bumperBeam() {
    constexpr double length = 1240 * mm;
    constexpr double depth = 50 * mm;
    SolidRecipe beam = profile(length, depth, 110 * mm, 3 * mm).moved({-length / 2, 0, 0});
    for (const double x : {-kCrashRailY, kCrashRailY}) {
        for (const double z : {30 * mm, 80 * mm}) {
            beam = beam.drilled({x, -depth, z}, kAlongY, 6 * mm, 2 * depth);
        }
    }
    return acrossVehicle(beam).moved({depth / 2, 0, 0}).result();
}

Result<Solid> seatBeam() {
    constexpr double length = 2 * (kSillY + 25 * mm);
    SolidRecipe beam = profile(length, 60 * mm, 40 * mm, 2.5 * mm).moved({-length / 2, 0, 0});
    for (const double x : {-450 * mm, -150 * mm, 150 * mm, 450 * mm}) {
        beam = beam.drilled({x, 0, 20 * mm}, kUp, 5.5 * mm, 40 * mm);
    }
    return acrossVehicle(beam).result();
}

Result<Solid> seatBracket() {
    SolidRecipe bracket =
        SolidRecipe::blockOn({0, 0, 0}, {124 * mm, 60 * mm, 6 * mm})
            .fillet(10 * mm, EdgeSelection::along(kUp))
            .fuse(SolidRecipe::blockOn({0, 0, 0}, {62 * mm, 50 * mm, kBracketHeight}))
            .fillet(4 * mm, EdgeSelection::near({31 * mm, 0, 6 * mm}))
            .fillet(4 * mm, EdgeSelection::near({-31 * mm, 0, 6 * mm}));
    for (const double x : {-kBracketBoltX, kBracketBoltX}) {
        bracket = bracket.drilled({x, 0, -mm}, kUp, 4.5 * mm, 10 * mm);
    }
    return bracket.drilled({0, 0, -mm}, kUp, 14 * mm, 30 * mm).result();
}

Result<Solid> subframe() {
    constexpr double height = 40 * mm;
    constexpr double barX = 250 * mm;
    const double outer = kCrashRailY + kCrashRailWidth / 2;
    const SolidRecipe frame =
        SolidRecipe::blockOn({0, 0, -height}, {2 * barX + 70 * mm, 2 * outer, height})
            .fillet(25 * mm, EdgeSelection::along(kUp))
            .cut(SolidRecipe::blockOn({0, 0, -2 * height},
                                      {2 * barX - 70 * mm, 2 * (outer - 70 * mm), 3 * height})
                     .fillet(45 * mm, EdgeSelection::along(kUp)));
    SolidRecipe drilled = frame;
    for (const double x : {-barX, barX}) {
        for (const double y : {-kCrashRailY, kCrashRailY}) {
            drilled = drilled.drilled({x, y, -2 * height}, kUp, 7 * mm, 3 * height);
        }
        for (const double y : {-150 * mm, 150 * mm}) {
            drilled = drilled.drilled({x, y, -2 * height}, kUp, 20 * mm, 3 * height);
        }
    }
    return drilled.result();
}

Result<Solid> strutTower() {
    constexpr double top = 240 * mm;
    constexpr double plate = 14 * mm;
    constexpr double reach = 255 * mm;
    const double half = kCrashRailWidth / 2;
    const SolidRecipe leg = SolidRecipe::block({-50 * mm, -half, 0}, {50 * mm, half, top})
                                .cut(SolidRecipe::block({-40 * mm, -half - mm, 15 * mm},
                                                        {40 * mm, half - 8 * mm, top - 20 * mm}));
    const SolidRecipe arm =
        SolidRecipe::block({-50 * mm, -half, top - plate}, {50 * mm, reach, top})
            .fillet(30 * mm, EdgeSelection::near({-50 * mm, reach, top - plate / 2}))
            .fillet(30 * mm, EdgeSelection::near({50 * mm, reach, top - plate / 2}));
    const SolidRecipe gusset =
        SolidRecipe::block({-5 * mm, half - mm, top - 90 * mm}, {5 * mm, half + 110 * mm, top - mm})
            .chamfer(80 * mm, EdgeSelection::near({0, half + 110 * mm, top - 90 * mm}));
    return leg.fuse(arm).fuse(gusset).result();
}

}  // namespace twinbench::samples
