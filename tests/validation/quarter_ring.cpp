#include "tests/validation/quarter_ring.h"

#include <cmath>

#include "geometry/solid_builder.h"

namespace twinbench {

PartShape quarterRing(double innerRadius, double outerRadius, double height) {
    const Solid disc = Solid::cylinder(outerRadius, height).value();
    const Solid hole = Solid::cylinder(innerRadius, 3.0 * height).value().moved({0, 0, -height});
    const double size = 4.0 * outerRadius;
    const Solid block = Solid::box({size, size, 3.0 * height}).value();
    const Solid left = block.moved({-size, -0.5 * size, -height});
    const Solid front = block.moved({-0.5 * size, -size, -height});
    return toPartShape(disc.cut(hole).value().cut(left).value().cut(front).value()).value();
}

std::vector<PartFace> planeFaces(const PartShape& shape) {
    std::vector<PartFace> faces;
    for (std::uint32_t i = 0; i < shape.faces.size(); ++i) {
        if (shape.faces[i].kind == SurfaceKind::Plane) {
            faces.push_back({0, i});
        }
    }
    return faces;
}

std::vector<PartFace> cylinderFaces(const PartShape& shape, double radius) {
    std::vector<PartFace> faces;
    for (std::uint32_t i = 0; i < shape.faces.size(); ++i) {
        if (shape.faces[i].kind == SurfaceKind::Cylinder &&
            std::abs(shape.faces[i].radius - radius) < 1e-9) {
            faces.push_back({0, i});
        }
    }
    return faces;
}

}  // namespace twinbench
