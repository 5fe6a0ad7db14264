#include "simulation/element_grid.h"

#include <algorithm>
#include <cmath>

namespace twinbench {

namespace {

/// Holds the element although its curved edges may bulge beyond its nodes.
Box3 elementBox(const FeMesh& mesh, std::size_t element) {
    Box3 box;
    for (const std::uint32_t node : mesh.elements[element]) {
        box.add(mesh.nodes[node]);
    }
    return box.grown(0.1 * box.diagonal());
}

}  // namespace

ElementGrid::ElementGrid(const FeMesh& mesh, const FePart& part) {
    std::vector<Box3> boxes;
    boxes.reserve(part.elementCount);
    for (std::size_t i = 0; i < part.elementCount; ++i) {
        boxes.push_back(elementBox(mesh, part.firstElement + i));
        box_.add(boxes.back());
    }
    if (boxes.empty()) {
        begins_.assign(2, 0);
        return;
    }
    const Vec3 size = box_.max - box_.min;
    const double edge = std::cbrt(size.x * size.y * size.z / static_cast<double>(boxes.size()));
    for (int axis = 0; axis < 3; ++axis) {
        cells_[static_cast<std::size_t>(axis)] =
            static_cast<std::size_t>(std::clamp(size[axis] / edge, 1.0, 512.0));
    }
    begins_.assign(cells_[0] * cells_[1] * cells_[2] + 1, 0);
    for (const Box3& box : boxes) {
        forCells(box, [this](std::size_t cell) { ++begins_[cell + 1]; });
    }
    for (std::size_t cell = 0; cell + 1 < begins_.size(); ++cell) {
        begins_[cell + 1] += begins_[cell];
    }
    elements_.resize(begins_.back());
    std::vector<std::size_t> next(begins_.begin(), begins_.end() - 1);
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        forCells(boxes[i],
                 [&](std::size_t cell) { elements_[next[cell]++] = part.firstElement + i; });
    }
}

std::array<std::size_t, 3> ElementGrid::cellOf(const Vec3& point) const {
    std::array<std::size_t, 3> cell{};
    for (int axis = 0; axis < 3; ++axis) {
        const auto a = static_cast<std::size_t>(axis);
        const double share = (point[axis] - box_.min[axis]) / (box_.max[axis] - box_.min[axis]);
        const double last = static_cast<double>(cells_[a] - 1);
        cell[a] =
            static_cast<std::size_t>(std::clamp(share * static_cast<double>(cells_[a]), 0.0, last));
    }
    return cell;
}

template <class Visit>
void ElementGrid::forCells(const Box3& box, const Visit& visit) const {
    const auto low = cellOf(box.min);
    const auto high = cellOf(box.max);
    for (std::size_t k = low[2]; k <= high[2]; ++k) {
        for (std::size_t j = low[1]; j <= high[1]; ++j) {
            for (std::size_t i = low[0]; i <= high[0]; ++i) {
                visit(index(i, j, k));
            }
        }
    }
}

std::span<const std::uint32_t> ElementGrid::near(const Vec3& point) const {
    if (!box_.contains(point)) {
        return {};
    }
    const auto cell = cellOf(point);
    const std::size_t at = index(cell[0], cell[1], cell[2]);
    return std::span(elements_).subspan(begins_[at], begins_[at + 1] - begins_[at]);
}

}  // namespace twinbench
