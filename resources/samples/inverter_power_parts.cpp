#include <numbers>

#include "resources/samples/inverter_parts.h"

namespace twinbench::samples {

using namespace inverter_size;

namespace {

constexpr double kFingerWidth = 14 * mm;
constexpr double kFingerEnd = 36 * mm;
constexpr double kRailFront = 50 * mm;
constexpr double kUpperZ = kTabTop + kBusbar + kInsulation;
constexpr double kRailHalfLength = kModulePitch + 25 * mm;

SolidRecipe blockOf(const Vec3& size) { return SolidRecipe::blockOn({}, size); }

// A plate over all modules up to the capacitor.
SolidRecipe rail(double z) {
    return SolidRecipe::block({-kRailHalfLength, kRailFront, z},
                              {kRailHalfLength, kCapacitorFront, z + kBusbar});
}

SolidRecipe finger(double x, double z, double end, double top) {
    return SolidRecipe::block({x - kFingerWidth / 2, kFingerEnd, z},
                              {x + kFingerWidth / 2, end, top});
}

}  // namespace

Result<Solid> baseplate() {
    SolidRecipe plate = blockOf(kBaseplate).fillet(4 * mm, EdgeSelection::along(kUp));
    for (const double x : {-kModuleBolt.x, kModuleBolt.x}) {
        for (const double y : {-kModuleBolt.y, kModuleBolt.y}) {
            plate = plate.drilled({x, y, -mm}, kUp, 2.2 * mm, 3 * kBaseplate.z);
        }
    }
    return plate.result();
}

Result<Solid> ceramic() { return blockOf(kCeramic).result(); }

Result<Solid> copperPad() {
    return blockOf(kPad).fillet(1 * mm, EdgeSelection::along(kUp)).result();
}

Result<Solid> die() { return blockOf(kDie).result(); }

Result<Solid> powerTab(double width) {
    return SolidRecipe::block({-width / 2, 14 * mm, 0}, {width / 2, kTabEnd, kTabThickness})
        .fillet(2 * mm, EdgeSelection::near({-width / 2, kTabEnd, kTabThickness / 2}))
        .fillet(2 * mm, EdgeSelection::near({width / 2, kTabEnd, kTabThickness / 2}))
        .result();
}

Result<Solid> mould() {
    SolidRecipe body = blockOf(kMould)
                           .fillet(3 * mm, EdgeSelection::along(kUp))
                           .moved({0, 0, kBaseplate.z})
                           .cut(blockOf(kCeramic).moved({0, 0, kBaseplate.z}));
    for (const double pad : {-kPadX, kPadX}) {
        body = body.cut(SolidRecipe(copperPad()).moved({pad, 0, kCeramicTop}));
        for (const double x : {-kDieX, kDieX}) {
            for (const double y : {-kDiePitch / 2, kDiePitch / 2}) {
                body = body.cut(blockOf(kDie).moved({pad + x, kDieY + y, kPadTop}));
            }
        }
        body = body.cut(SolidRecipe(powerTab(kFingerWidth)).moved({pad, 0, kPadTop}));
    }
    const SolidRecipe phase = SolidRecipe(powerTab(18 * mm)).turned(kUp, std::numbers::pi);
    return body.cut(phase.moved({kPadX, 0, kPadTop})).result();
}

Result<Solid> capacitor() {
    SolidRecipe body = SolidRecipe::blockOn({0, kCapacitorFront + kCapacitor.y / 2, 0}, kCapacitor);
    for (const double x : {-kCapacitor.x / 2, kCapacitor.x / 2}) {
        body = body.fillet(6 * mm, EdgeSelection::near({x, kCapacitorFront + kCapacitor.y, mm}));
    }
    return body
        .fillet(3 * mm, EdgeSelection::ofFaceNear({0, kCapacitorFront + 30 * mm, kCapacitor.z}))
        .result();
}

Result<Solid> minusBusbar() {
    SolidRecipe bar = rail(kTabTop);
    for (int i = -1; i <= 1; ++i) {
        bar = bar.fuse(finger(i * kModulePitch + kPadX, kTabTop, kRailFront, kTabTop + kBusbar));
    }
    return bar.result();
}

Result<Solid> plusBusbar() {
    SolidRecipe bar = rail(kUpperZ);
    for (int i = -1; i <= 1; ++i) {
        const double x = i * kModulePitch - kPadX;
        // Down to the tab at its end.
        bar = bar.fuse(finger(x, kUpperZ, kRailFront, kUpperZ + kBusbar))
                  .fuse(finger(x, kTabTop, kFingerEnd + 8 * mm, kUpperZ));
    }
    return bar.result();
}

Result<Solid> busbarInsulation() {
    return SolidRecipe::block({-kRailHalfLength, kRailFront - 2 * mm, kTabTop + kBusbar},
                              {kRailHalfLength, kCapacitorFront, kUpperZ})
        .result();
}

Result<Solid> phaseBusbar() {
    const double end = kInsideFront - 40 * mm;
    return SolidRecipe::block({kPadX - 9 * mm, end, kTabTop},
                              {kPadX + 9 * mm, -kFingerEnd, kTabTop + kBusbar})
        .fillet(5 * mm, EdgeSelection::near({kPadX - 9 * mm, end, kTabTop + mm}))
        .fillet(5 * mm, EdgeSelection::near({kPadX + 9 * mm, end, kTabTop + mm}))
        .drilled({kPadX, end + 12 * mm, 0}, kUp, 4.2 * mm, 40 * mm)
        .result();
}

Result<Solid> controlBoard() {
    SolidRecipe board = blockOf(kBoard).fillet(4 * mm, EdgeSelection::along(kUp));
    for (const double x : {-kBoardPost.x, kBoardPost.x}) {
        for (const double y : {-kBoardPost.y, kBoardPost.y}) {
            board = board.drilled({x, y, -mm}, kUp, 2.2 * mm, 5 * mm);
        }
    }
    return board.result();
}

Result<Solid> boardPost() {
    return SolidRecipe::hexagon({}, 8 * mm, kBoardZ)
        .drilled({0, 0, kBoardZ - 12 * mm}, kUp, 2 * mm, 20 * mm)
        .result();
}

Result<Solid> gateDriver() {
    return blockOf({14 * mm, 10 * mm, 3 * mm}).chamfer(0.5 * mm, EdgeSelection::all()).result();
}

Result<Solid> controller() { return blockOf({24 * mm, 24 * mm, 1.6 * mm}).result(); }

}  // namespace twinbench::samples
