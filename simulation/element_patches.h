#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// The elements around the corners of a mesh, for fits over patches of them. Parts share no nodes,
/// so that no patch reaches into another part or material. Keeps a reference to the mesh, which
/// must outlive it. Safe to read from several threads.
class ElementPatches {
public:
    explicit ElementPatches(const FeMesh& mesh);

    const FeMesh& mesh() const { return mesh_; }
    /// Nodes that are corners of elements, ascending.
    const std::vector<std::uint32_t>& corners() const { return corners_; }
    /// Where a corner stands among corners().
    std::uint32_t indexOf(std::uint32_t corner) const { return cornerOf_[corner]; }
    /// Elements that have a node, corner or not, ascending.
    std::vector<std::uint32_t> elementsAt(std::uint32_t node) const;
    /// The elements around a corner. Where a boundary leaves fewer than kWanted, those that share
    /// three corners with them join, layer by layer, until they are as many or all there are.
    /// `patch` is overwritten.
    void collect(std::uint32_t corner, std::vector<std::uint32_t>& patch) const;
    /// At four points an element three for each term of a quadratic. Larger patches make estimates
    /// at curved boundaries and singular edges too large, as one quadratic has to follow more.
    static constexpr std::size_t kWanted = 8;

private:
    std::span<const std::uint32_t> around(std::uint32_t corner) const;
    bool enlarge(std::vector<std::uint32_t>& patch) const;

    const FeMesh& mesh_;
    std::vector<std::uint32_t> corners_;
    std::vector<std::uint32_t> cornerOf_;  // by node, into corners_: itself, or an end of its edge
    std::vector<std::uint32_t> begins_;    // into elements_, one more than corners_
    std::vector<std::uint32_t> elements_;  // ascending by corner
};

}  // namespace twinbench
