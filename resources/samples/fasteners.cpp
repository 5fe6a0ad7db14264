#include "resources/samples/fasteners.h"

namespace twinbench::samples {

Result<Solid> flangeBolt(double diameter, double length) {
    const double flange = 0.15 * diameter;
    const SolidRecipe head = SolidRecipe::rod({}, {0, 0, 1}, 1.05 * diameter, flange)
                                 .fuse(SolidRecipe::hexagon({}, 1.5 * diameter, 0.8 * diameter));
    return head
        .fuse(SolidRecipe::rod({0, 0, -length}, {0, 0, 1}, diameter / 2, length)
                  .chamfer(0.12 * diameter, EdgeSelection::ofFaceNear({0, 0, -length})))
        .result();
}

Result<Solid> hexagonNut(double diameter) {
    return SolidRecipe::hexagon({}, 1.67 * diameter, 0.8 * diameter)
        .drilled({0, 0, -diameter}, {0, 0, 1}, diameter / 2, 3 * diameter)
        .result();
}

}  // namespace twinbench::samples
