#include "core/space_filling_curve.h"

#include <algorithm>
#include <array>
#include <utility>

namespace twinbench {

namespace {

constexpr int kBits = 16;  // a side

using Cell = std::array<std::uint32_t, 3>;

/// Skilling's transposed index: bit b of axis i is bit 3 b + (2 - i) of the place on the curve.
Cell transposedIndex(Cell x) {
    for (std::uint32_t bit = 1U << (kBits - 1); bit > 1; bit >>= 1) {
        const std::uint32_t below = bit - 1;
        for (std::uint32_t& axis : x) {
            if ((axis & bit) != 0) {
                x[0] ^= below;
            } else {
                const std::uint32_t exchanged = (x[0] ^ axis) & below;
                x[0] ^= exchanged;
                axis ^= exchanged;
            }
        }
    }
    x[1] ^= x[0];
    x[2] ^= x[1];
    std::uint32_t flipped = 0;
    for (std::uint32_t bit = 1U << (kBits - 1); bit > 1; bit >>= 1) {
        flipped ^= (x[2] & bit) != 0 ? bit - 1 : 0;
    }
    for (std::uint32_t& axis : x) {
        axis ^= flipped;
    }
    return x;
}

std::uint64_t placeOnCurve(const Cell& cell) {
    const Cell x = transposedIndex(cell);
    std::uint64_t place = 0;
    for (int bit = kBits - 1; bit >= 0; --bit) {
        for (const std::uint32_t axis : x) {
            place = place << 1 | (axis >> bit & 1U);
        }
    }
    return place;
}

}  // namespace

std::vector<std::uint32_t> orderAlongHilbertCurve(std::span<const Vec3> points) {
    Box3 box;
    for (const Vec3& p : points) {
        box.add(p);
    }
    // Cubes, so that a flat body is cut as finely across as along.
    const Vec3 extent = box.max - box.min;
    const double side = std::max({extent.x, extent.y, extent.z});
    const double scale = side > 0.0 ? ((1U << kBits) - 1) / side : 0.0;
    const auto at = [&](double value, double from) {
        return static_cast<std::uint32_t>((value - from) * scale);
    };
    std::vector<std::pair<std::uint64_t, std::uint32_t>> places;
    places.reserve(points.size());
    for (const Vec3& p : points) {
        const Cell cell = {at(p.x, box.min.x), at(p.y, box.min.y), at(p.z, box.min.z)};
        places.emplace_back(placeOnCurve(cell), static_cast<std::uint32_t>(places.size()));
    }
    std::ranges::sort(places);
    std::vector<std::uint32_t> order;
    order.reserve(places.size());
    for (const auto& [place, index] : places) {
        order.push_back(index);
    }
    return order;
}

}  // namespace twinbench
