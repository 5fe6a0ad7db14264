#include "simulation/node_graph.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace twinbench {

namespace {

constexpr std::size_t kBlock = 2048;

/// For each of `count` keys the values given with it, in the order given.
class Incidence {
public:
    template <class ForEach>
    Incidence(std::size_t count, const ForEach& forEach) : begins_(count + 1, 0) {
        forEach([this](std::uint32_t key, std::uint32_t) { ++begins_[key + 1]; });
        for (std::size_t i = 0; i < count; ++i) {
            begins_[i + 1] += begins_[i];
        }
        values_.resize(begins_[count]);
        std::vector<std::size_t> next(begins_.begin(), begins_.end() - 1);
        forEach([&](std::uint32_t key, std::uint32_t value) { values_[next[key]++] = value; });
    }
    std::span<const std::uint32_t> of(std::size_t key) const {
        return std::span(values_).subspan(begins_[key], begins_[key + 1] - begins_[key]);
    }

private:
    std::vector<std::size_t> begins_;
    std::vector<std::uint32_t> values_;
};

Incidence elementsOfNodes(const FeMesh& mesh) {
    return Incidence(mesh.nodes.size(), [&mesh](const auto& add) {
        for (std::uint32_t e = 0; e < mesh.elements.size(); ++e) {
            for (const std::uint32_t node : mesh.elements[e]) {
                add(node, e);
            }
        }
    });
}

Incidence partnersOfElements(const FeMesh& mesh, std::span<const ElementPair> couplings) {
    return Incidence(mesh.elements.size(), [couplings](const auto& add) {
        for (const auto& [a, b] : couplings) {
            add(a, b);
            add(b, a);
        }
    });
}

}  // namespace

std::size_t NodeGraph::find(std::uint32_t row, std::uint32_t column) const {
    // Halving without a branch: which half is taken cannot be foretold, and assembly does little
    // else.
    const std::uint32_t* from = columns.data() + rowStart[row];
    for (std::size_t count = rowStart[row + 1] - rowStart[row]; count > 1;) {
        const std::size_t half = count / 2;
        from += from[half - 1] < column ? half : 0;
        count -= half;
    }
    assert(*from == column);
    return static_cast<std::size_t>(from - columns.data());
}

std::shared_ptr<const NodeGraph> buildNodeGraph(const FeMesh& mesh,
                                                std::span<const ElementPair> couplings,
                                                const ThreadPool& pool) {
    const Incidence elements = elementsOfNodes(mesh);
    const Incidence partners = partnersOfElements(mesh, couplings);
    const std::size_t count = mesh.nodes.size();
    const auto collectRow = [&](std::size_t node, std::vector<std::uint32_t>& row) {
        row.assign(1, static_cast<std::uint32_t>(node));
        for (const std::uint32_t e : elements.of(node)) {
            row.insert(row.end(), mesh.elements[e].begin(), mesh.elements[e].end());
            for (const std::uint32_t partner : partners.of(e)) {
                row.insert(row.end(), mesh.elements[partner].begin(), mesh.elements[partner].end());
            }
        }
        std::sort(row.begin(), row.end());
        row.erase(std::unique(row.begin(), row.end()), row.end());
    };

    std::vector<std::vector<std::uint32_t>> blocks((count + kBlock - 1) / kBlock);
    auto graph = std::make_shared<NodeGraph>();
    graph->rowStart.assign(count + 1, 0);
    pool.forBlocks(count, kBlock, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t> row;
        std::vector<std::uint32_t>& block = blocks[begin / kBlock];
        for (std::size_t node = begin; node < end; ++node) {
            collectRow(node, row);
            block.insert(block.end(), row.begin(), row.end());
            graph->rowStart[node + 1] = row.size();
        }
    });
    for (std::size_t node = 0; node < count; ++node) {
        graph->rowStart[node + 1] += graph->rowStart[node];
    }
    graph->columns.reserve(graph->rowStart[count]);
    for (const auto& block : blocks) {
        graph->columns.insert(graph->columns.end(), block.begin(), block.end());
    }
    return graph;
}

ElementColouring colourElements(const FeMesh& mesh) {
    // Elements that share a mid-side node share its edge, so looking at corners is enough. Colours
    // come in rounds of 64, one bit each; what finds no free bit waits for the next round.
    ElementColouring colouring;
    std::vector<std::uint64_t> used(mesh.nodes.size());
    std::vector<std::uint32_t> waiting(mesh.elements.size());
    for (std::uint32_t e = 0; e < waiting.size(); ++e) {
        waiting[e] = e;
    }
    while (!waiting.empty()) {
        std::fill(used.begin(), used.end(), 0);
        const std::size_t firstColour = colouring.groups.size();
        std::vector<std::uint32_t> next;
        for (const std::uint32_t e : waiting) {
            const auto& nodes = mesh.elements[e];
            const std::uint64_t taken =
                used[nodes[0]] | used[nodes[1]] | used[nodes[2]] | used[nodes[3]];
            if (~taken == 0) {
                next.push_back(e);
                continue;
            }
            const int bit = std::countr_one(taken);
            for (std::size_t corner = 0; corner < 4; ++corner) {
                used[nodes[corner]] |= std::uint64_t{1} << bit;
            }
            const std::size_t colour = firstColour + static_cast<std::size_t>(bit);
            if (colouring.groups.size() <= colour) {
                colouring.groups.resize(colour + 1);
            }
            colouring.groups[colour].push_back(e);
        }
        waiting = std::move(next);
    }
    return colouring;
}

}  // namespace twinbench
