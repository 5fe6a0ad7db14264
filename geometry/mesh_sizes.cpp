#include "geometry/mesh_sizes.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace twinbench {

namespace {

constexpr double kElementsOnDiagonal = 20.0;
constexpr double kFewestElements = 2000.0;
constexpr double kMostElements = 30000.0;
constexpr std::size_t kWantedTriangles = 12000;
constexpr double kElementLimit = 3.0e6;
constexpr double kElementsPerTurn = 10.0;
constexpr double kMinimumShare = 0.2;  // of the target size

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

}  // namespace

double expectedElements(double volume, double area, double size) {
    const double bulk = 6.0 * std::sqrt(2.0) * volume / (size * size * size);
    const double wall = 3.0 * (area / 2.0) / (std::sqrt(3.0) / 4.0 * size * size);
    return std::max(bulk, wall);
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
