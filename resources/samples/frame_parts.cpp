#include "resources/samples/module_parts.h"

namespace twinbench::samples {

using namespace module;

namespace {

constexpr double kStrapBoltY = 63 * mm;
constexpr double kBoltRadius = 3.3 * mm;

}  // namespace

Result<Solid> endPlate() {
    const double height = 94 * mm;
    SolidRecipe plate = SolidRecipe::block({0, -kEndPlateHalfWidth, 0},
                                           {kEndPlateThickness, kEndPlateHalfWidth, height});
    for (const double y : {-kEndPlateHalfWidth, kEndPlateHalfWidth}) {
        plate = plate.fillet(6 * mm, EdgeSelection::near({kEndPlateThickness / 2, y, height}));
    }
    // Runs on along the tangent edges over the top to the other side.
    plate = plate.fillet(3 * mm,
                         EdgeSelection::near({kEndPlateThickness, kEndPlateHalfWidth, height / 2}));
    // Six pockets leave ribs between them and a wall of 5 mm.
    for (const double y : {-50 * mm, -15 * mm, 20 * mm}) {
        for (const double z : {14 * mm, 52 * mm}) {
            plate =
                plate.cut(SolidRecipe::block({5 * mm, y, z}, {20 * mm, y + 30 * mm, z + 33 * mm})
                              .fillet(4 * mm, EdgeSelection::along({1, 0, 0})));
        }
    }
    const double footEnd = 30 * mm;
    plate = plate
                .fuse(SolidRecipe::block({10 * mm, -kEndPlateHalfWidth + 5 * mm, 0},
                                         {footEnd, kEndPlateHalfWidth - 5 * mm, 8 * mm}))
                .fillet(4 * mm, EdgeSelection::near({kEndPlateThickness, 0, 8 * mm}));
    for (const double side : {-1.0, 1.0}) {
        plate = plate
                    .fillet(5 * mm, EdgeSelection::near(
                                        {footEnd, side * (kEndPlateHalfWidth - 5 * mm), 4 * mm}))
                    .cut(SolidRecipe::rod({kFootBoltX, side * kFootBoltY, -mm}, kUp, kBoltRadius,
                                          12 * mm))
                    .cut(SolidRecipe::rod({-mm, side * kStrapBoltY, kStrapZ}, {1, 0, 0},
                                          kBoltRadius, kEndPlateThickness + 2 * mm));
    }
    return plate.result();
}

Result<Solid> strap() {
    const double thickness = 1.2 * mm;
    const double halfHeight = 15 * mm;
    const double inside = kEndPlateInside + kEndPlateThickness;
    const double outside = inside + thickness;
    const double innerY = kEndPlateHalfWidth;
    const double outerY = innerY + thickness;
    const double tabEnd = innerY - 23 * mm;
    SolidRecipe band =
        SolidRecipe::block({-outside, tabEnd, kStrapZ - halfHeight},
                           {outside, outerY, kStrapZ + halfHeight})
            .cut(SolidRecipe::block({-inside, tabEnd - mm, 0}, {inside, innerY, 0.1}));
    for (const double side : {-1.0, 1.0}) {
        band = band.fillet(2.5 * mm, EdgeSelection::near({side * inside, innerY, kStrapZ}))
                   .fillet(3.7 * mm, EdgeSelection::near({side * outside, outerY, kStrapZ}))
                   .cut(SolidRecipe::rod({side * inside - 5 * mm, kStrapBoltY, kStrapZ}, {1, 0, 0},
                                         kBoltRadius, 10 * mm));
    }
    for (const double x : {-100 * mm, 0.0, 100 * mm}) {
        band = band.cut(SolidRecipe::slot({x - 25 * mm, outerY + mm, kStrapZ},
                                          {x + 25 * mm, outerY + mm, kStrapZ}, {0, -1, 0}, 6 * mm,
                                          5 * mm));
    }
    return band.result();
}

}  // namespace twinbench::samples
