#pragma once

#include <array>
#include <span>
#include <vector>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// The elements of one part sorted into the cells of a uniform grid by their boxes, about one
/// element per cell.
class ElementGrid {
public:
    ElementGrid(const FeMesh& mesh, const FePart& part);

    const Box3& box() const { return box_; }
    /// Elements whose boxes meet the cell of a point; empty outside of the part's box.
    std::span<const std::uint32_t> near(const Vec3& point) const;

private:
    std::array<std::size_t, 3> cellOf(const Vec3& point) const;
    std::size_t index(std::size_t i, std::size_t j, std::size_t k) const {
        return i + cells_[0] * (j + cells_[1] * k);
    }
    template <class Visit>
    void forCells(const Box3& box, const Visit& visit) const;

    Box3 box_;
    std::array<std::size_t, 3> cells_{1, 1, 1};
    std::vector<std::size_t> begins_;
    std::vector<std::uint32_t> elements_;
};

}  // namespace twinbench
