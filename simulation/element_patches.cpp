#include "simulation/element_patches.h"

#include <algorithm>
#include <limits>

#include "simulation/tet10.h"

namespace twinbench {

namespace {

constexpr std::size_t kCorners = 4;
constexpr std::uint32_t kNoCorner = std::numeric_limits<std::uint32_t>::max();

}  // namespace

ElementPatches::ElementPatches(const FeMesh& mesh)
    : mesh_(mesh), cornerOf_(mesh.nodes.size(), kNoCorner) {
    std::vector<std::uint32_t> counts(mesh.nodes.size(), 0);
    for (const auto& nodes : mesh.elements) {
        for (std::size_t i = 0; i < kCorners; ++i) {
            ++counts[nodes[i]];
        }
    }
    begins_.push_back(0);
    for (std::uint32_t node = 0; node < counts.size(); ++node) {
        if (counts[node] > 0) {
            cornerOf_[node] = static_cast<std::uint32_t>(corners_.size());
            corners_.push_back(node);
            begins_.push_back(begins_.back() + counts[node]);
        }
    }
    elements_.resize(begins_.back());
    std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
    for (std::uint32_t e = 0; e < mesh.elements.size(); ++e) {
        const auto& nodes = mesh.elements[e];
        for (std::size_t i = 0; i < kCorners; ++i) {
            elements_[next[cornerOf_[nodes[i]]]++] = e;
        }
        for (std::size_t k = 0; k < tet10::kEdges.size(); ++k) {
            cornerOf_[nodes[kCorners + k]] =
                cornerOf_[nodes[static_cast<std::size_t>(tet10::kEdges[k][0])]];
        }
    }
}

std::span<const std::uint32_t> ElementPatches::around(std::uint32_t corner) const {
    const std::uint32_t index = cornerOf_[corner];
    return std::span(elements_).subspan(begins_[index], begins_[index + 1] - begins_[index]);
}

std::vector<std::uint32_t> ElementPatches::elementsAt(std::uint32_t node) const {
    std::vector<std::uint32_t> found;
    if (cornerOf_[node] == kNoCorner) {
        return found;
    }
    std::ranges::copy_if(
        around(corners_[cornerOf_[node]]), std::back_inserter(found), [&](std::uint32_t e) {
            return std::ranges::find(mesh_.elements[e], node) != mesh_.elements[e].end();
        });
    return found;
}

void ElementPatches::collect(std::uint32_t corner, std::vector<std::uint32_t>& patch) const {
    const auto elements = around(corner);
    patch.assign(elements.begin(), elements.end());
    while (patch.size() < kWanted && enlarge(patch)) {
    }
}

bool ElementPatches::enlarge(std::vector<std::uint32_t>& patch) const {
    std::vector<std::uint32_t> corners;
    for (const std::uint32_t e : patch) {
        corners.insert(corners.end(), mesh_.elements[e].begin(),
                       mesh_.elements[e].begin() + kCorners);
    }
    std::ranges::sort(corners);
    corners.erase(std::unique(corners.begin(), corners.end()), corners.end());
    // An element stands in here once for each of its corners that the patch has.
    std::vector<std::uint32_t> neighbours;
    for (const std::uint32_t corner : corners) {
        const auto elements = around(corner);
        neighbours.insert(neighbours.end(), elements.begin(), elements.end());
    }
    std::ranges::sort(neighbours);
    const std::size_t before = patch.size();
    for (std::size_t begin = 0, end = 0; begin < neighbours.size(); begin = end) {
        while (end < neighbours.size() && neighbours[end] == neighbours[begin]) {
            ++end;
        }
        const auto old = patch.begin() + static_cast<std::ptrdiff_t>(before);
        if (end - begin + 1 >= kCorners &&
            std::find(patch.begin(), old, neighbours[begin]) == old) {
            patch.push_back(neighbours[begin]);
        }
    }
    return patch.size() > before;
}

}  // namespace twinbench
