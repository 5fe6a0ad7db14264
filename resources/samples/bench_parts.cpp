// The bodies that `twinbench-cli bench fem` solves: a compact one, a curved one, a thin one, and a
// stack of layers that differ by far. They stand apart, in one file.
#include <numbers>

#include "resources/samples/samples.h"

namespace twinbench::samples {

namespace {

constexpr Colour kMetal = {184, 189, 199};
constexpr Colour kCopper = {204, 128, 77};
constexpr Colour kFoam = {89, 97, 107};

// An angle of 30 mm walls, 160 x 120 x 140 mm, with a fillet inside, four holes in its foot and two
// in its wall.
SolidRecipe bracket() {
    SolidRecipe body = SolidRecipe::block({0, 0, 0}, {160 * mm, 120 * mm, 30 * mm})
                           .fuse(SolidRecipe::block({0, 0, 0}, {30 * mm, 120 * mm, 140 * mm}))
                           .fillet(15 * mm, EdgeSelection::near({30 * mm, 60 * mm, 30 * mm}));
    for (const double x : {80 * mm, 130 * mm}) {
        for (const double y : {30 * mm, 90 * mm}) {
            body = body.drilled({x, y, -1 * mm}, kUp, 9 * mm, 32 * mm);
        }
    }
    for (const double y : {35 * mm, 85 * mm}) {
        body = body.drilled({-1 * mm, y, 100 * mm}, kAlongX, 14 * mm, 32 * mm);
    }
    return body;
}

// A cylinder of 240 mm with a wall of 16 mm, a flange with bolt holes, and feet.
SolidRecipe housing() {
    const double length = 220 * mm;
    const SolidRecipe foot =
        SolidRecipe::block({-90 * mm, -145 * mm, 40 * mm}, {90 * mm, -95 * mm, 180 * mm});
    SolidRecipe body = SolidRecipe::rod({0, 0, 0}, kUp, 120 * mm, length)
                           .fuse(SolidRecipe::rod({0, 0, 0}, kUp, 150 * mm, 18 * mm))
                           .fuse(foot)
                           .cut(SolidRecipe::rod({0, 0, -1 * mm}, kUp, 104 * mm, 2 * length));
    constexpr int kHoles = 8;
    for (int i = 0; i < kHoles; ++i) {
        const double angle = 2 * std::numbers::pi * (i + 0.5) / kHoles;
        const SolidRecipe hole =
            SolidRecipe::rod({135 * mm, 0, -1 * mm}, kUp, 6 * mm, 20 * mm).turned(kUp, angle);
        body = body.cut(hole);
    }
    return body;
}

// A tray of 800 x 500 x 60 mm from sheet of 2 mm.
SolidRecipe tray() {
    const double wall = 2 * mm;
    return SolidRecipe::block({0, 0, 0}, {800 * mm, 500 * mm, 60 * mm})
        .cut(SolidRecipe::block({wall, wall, wall}, {800 * mm - wall, 500 * mm - wall, 61 * mm}));
}

SolidRecipe layer(double thickness) {
    return SolidRecipe::block({0, 0, 0}, {160 * mm, 100 * mm, thickness});
}

}  // namespace

Result<AssemblyBuilder> benchParts() {
    SampleAssembly sample;
    const auto root = sample.assembly("Bench parts");
    sample.placeAt(root, sample.part("Bracket", bracket(), kMetal), {0, 0, 0});
    sample.placeAt(root, sample.part("Housing", housing(), kMetal), {500 * mm, 0, 0});
    sample.placeAt(root, sample.part("Tray", tray(), kMetal), {0, 500 * mm, 0});
    const auto copper = sample.part("Copper layer", layer(4 * mm), kCopper);
    const auto foam = sample.part("Foam layer", layer(8 * mm), kFoam);
    constexpr int kPairs = 4;
    for (int i = 0; i < kPairs; ++i) {
        const double z = i * 12 * mm;
        sample.placeAt(root, copper, {0, -500 * mm, z}, numbered("Copper", i + 1));
        sample.placeAt(root, foam, {0, -500 * mm, z + 4 * mm}, numbered("Foam", i + 1));
    }
    return sample.result();
}

}  // namespace twinbench::samples
