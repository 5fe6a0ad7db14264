// A copper and an aluminium bar bolted together, on an insulating stand.
#include "resources/samples/fasteners.h"
#include "resources/samples/samples.h"

namespace twinbench::samples {

namespace {

constexpr double kBarEnd = 160 * mm;  // from the middle of the joint
constexpr double kOverlap = 20 * mm;  // to both sides of it
constexpr double kHalfWidth = 20 * mm;
constexpr double kCopperThickness = 5 * mm;
constexpr double kAluminiumThickness = 8 * mm;
constexpr double kBolt = 8 * mm;
constexpr double kBoltX = 10 * mm;
constexpr double kHoleRadius = 4.5 * mm;
constexpr double kNutHeight = 0.8 * kBolt;
constexpr double kStandX = -110 * mm;

/// A bar whose low side lies in `bottom`, with the two holes of the joint.
SolidRecipe bar(double fromX, double toX, double bottom, double thickness) {
    SolidRecipe recipe =
        SolidRecipe::block({fromX, -kHalfWidth, bottom}, {toX, kHalfWidth, bottom + thickness});
    for (const double x : {-kBoltX, kBoltX}) {
        recipe = recipe.drilled({x, 0, bottom - mm}, kUp, kHoleRadius, thickness + 2 * mm);
    }
    return recipe;
}

}  // namespace

Result<AssemblyBuilder> busbarJoint() {
    SampleAssembly sample;
    const auto joint = sample.assembly("Busbar joint");
    const auto add = [&](const char* name, const SolidRecipe& recipe, const Colour& colour) {
        sample.placeAt(joint, sample.part(name, recipe, colour), {});
    };
    add("Copper bar", bar(-kBarEnd, kOverlap, 0, kCopperThickness), {200, 117, 51});
    add("Aluminium bar", bar(-kOverlap, kBarEnd, -kAluminiumThickness, kAluminiumThickness),
        {190, 197, 204});
    add("Stand", SolidRecipe::blockOn({kStandX, 0, -30 * mm}, {30 * mm, 40 * mm, 30 * mm}),
        {60, 66, 74});
    const double grip = kCopperThickness + kAluminiumThickness + kNutHeight;
    const auto bolt = sample.part("Bolt", flangeBolt(kBolt, grip + 2 * mm), {120, 128, 135});
    const auto nut = sample.part("Nut", hexagonNut(kBolt), {120, 128, 135});
    int number = 0;
    for (const double x : {-kBoltX, kBoltX}) {
        ++number;
        sample.placeAt(joint, bolt, {x, 0, kCopperThickness}, numbered("Bolt", number));
        sample.placeAt(joint, nut, {x, 0, -kAluminiumThickness - kNutHeight},
                       numbered("Nut", number));
    }
    return sample.result();
}

}  // namespace twinbench::samples
