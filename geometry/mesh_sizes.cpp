#include "geometry/mesh_sizes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

namespace twinbench {

namespace {

constexpr double kElementsOnDiagonal = 20.0;
constexpr double kFewestElements = 2000.0;
constexpr double kMostElements = 30000.0;
constexpr std::size_t kWantedTriangles = 12000;
constexpr double kElementLimit = 3.0e6;
constexpr double kElementsPerTurn = 10.0;
constexpr double kMinimumShare = 0.2;         // of the target size
constexpr double kLeastPerTurn = 8.0;         // circles get so many whatever the size
constexpr double kElementsPerTriangle = 1.5;  // of the surface, in walls
constexpr double kGrading = 2.0;  // the way from small elements to large ones adds as many

// The size that gives `count` elements; expectedElements falls monotonically with the size.
double sizeForElements(const MassProperties& mass, double count) {
    double low = 0.0;
    double high = mass.box.diagonal();
    for (int step = 0; step < 60; ++step) {
        const double middle = 0.5 * (low + high);
        (expectedElements(mass.volume, mass.area, middle) > count ? low : high) = middle;
    }
    return high;
}

double triangleArea(double size) { return std::sqrt(3.0) / 4.0 * size * size; }

}  // namespace

double sizeOn(const FaceInfo& face, const MeshSizes& sizes) {
    const double least = std::min(sizes.minimum, sizes.target);
    double size = sizes.target;
    if (face.radius > 0.0) {
        const double perTurn = std::max(sizes.elementsPerTurn, kLeastPerTurn);
        size = std::min(size, 2.0 * std::numbers::pi * face.radius / perTurn);
    }
    return std::clamp(std::min(size, std::sqrt(face.area)), least, sizes.target);
}

double expectedElements(double volume, double area, double size) {
    const double bulk = 6.0 * std::sqrt(2.0) * volume / (size * size * size);
    const double wall = kElementsPerTriangle * area / triangleArea(size);
    return std::max(bulk, wall);
}

double expectedElements(const PartShape& shape, const MeshSizes& sizes) {
    double triangles = 0.0;
    for (const FaceInfo& face : shape.faces) {
        const double size = sizeOn(face, sizes);
        triangles += std::max(2.0, face.area / triangleArea(size));
    }
    const double whole = expectedElements(shape.mass.volume, shape.mass.area, sizes.target);
    return kGrading * std::max(whole, kElementsPerTriangle * triangles);
}

Result<MeshSizes> meshSizes(const MassProperties& mass, const MeshSettings& settings) {
    if (!settings.size) {
        const double smallest = sizeForElements(mass, kMostElements);
        const double largest = sizeForElements(mass, kFewestElements);
        const double size =
            std::clamp(mass.box.diagonal() / kElementsOnDiagonal, smallest, largest);
        return MeshSizes{size, kMinimumShare * size, kElementsPerTurn, kWantedTriangles};
    }
    const double size = *settings.size;
    const double smallest = sizeForElements(mass, kElementLimit);
    if (!std::isfinite(size) || size < smallest) {
        return fail(
            badInput("mesh.size_too_small", {},
                     "The element size of {0} mm is too small: the least for this part is "
                     "{1} mm (about {2} elements).",
                     {fmt::format("{:.4g}", size * 1e3), fmt::format("{:.4g}", smallest * 1e3),
                      fmt::format("{:.0f}", kElementLimit)},
                     "Use a larger element size."));
    }
    // Curved faces do not refine a given size; circles still get their least number of elements.
    return MeshSizes{size, kMinimumShare * size, 0.0};
}

}  // namespace twinbench
