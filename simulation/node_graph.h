#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "core/thread_pool.h"
#include "simulation/fe_mesh.h"

namespace twinbench {

/// Two elements of different parts whose unknowns a contact couples.
using ElementPair = std::pair<std::uint32_t, std::uint32_t>;

/// Which nodes share a row of the system matrix: the nodes of common elements, and of elements
/// coupled through a contact. Every row holds its own node.
struct NodeGraph {
    std::vector<std::size_t> rowStart;   ///< one more than nodes
    std::vector<std::uint32_t> columns;  ///< ascending within a row

    std::size_t nodeCount() const { return rowStart.size() - 1; }
    /// Position of a column that the row has.
    std::size_t find(std::uint32_t row, std::uint32_t column) const;
};

std::shared_ptr<const NodeGraph> buildNodeGraph(const FeMesh& mesh,
                                                std::span<const ElementPair> couplings,
                                                const ThreadPool& pool);

/// Elements that follow one another, [begin, end).
struct ElementRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Elements in groups of ranges no two of which share a node within a group: a group's ranges may
/// be added to a matrix in parallel, and every entry gets its terms in the same order whatever the
/// number of threads. Elements of a range are close in space where the mesh is numbered along a
/// curve, so that what they add to stays in the cache.
struct ElementColouring {
    std::vector<std::vector<ElementRange>> groups;
};

ElementColouring colourElements(const FeMesh& mesh);

}  // namespace twinbench
