#include "simulation/node_graph.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace twinbench {

namespace {

constexpr std::size_t kBlock = 2048;
// So many elements a range at most, and so many ranges at least while there are elements: enough
// in each colour for all threads.
constexpr std::size_t kRange = 64;
constexpr std::size_t kRanges = 512;

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

std::vector<ElementRange> rangesOf(std::size_t elements) {
    const std::size_t length = std::clamp<std::size_t>(elements / kRanges, 1, kRange);
    std::vector<ElementRange> ranges;
    for (std::size_t begin = 0; begin < elements; begin += length) {
        ranges.push_back({static_cast<std::uint32_t>(begin),
                          static_cast<std::uint32_t>(std::min(begin + length, elements))});
    }
    return ranges;
}

template <class Visit>
void forCorners(const FeMesh& mesh, const ElementRange& range, const Visit& visit) {
    for (std::uint32_t e = range.begin; e < range.end; ++e) {
        std::for_each_n(mesh.elements[e].begin(), 4, visit);
    }
}

/// Collects numbers below a limit, each once.
class NumberSet {
public:
    explicit NumberSet(std::size_t limit) : words_((limit + 63) / 64, 0) {}

    void add(std::uint32_t number) {
        std::uint64_t& word = words_[number / 64];
        const std::uint64_t bit = std::uint64_t{1} << number % 64;
        if ((word & bit) == 0) {
            word |= bit;
            numbers_.push_back(number);
        }
    }
    /// Appends the numbers, ascending, and leaves the set empty.
    void moveTo(std::vector<std::uint32_t>& to) {
        std::ranges::sort(numbers_);
        to.insert(to.end(), numbers_.begin(), numbers_.end());
        for (const std::uint32_t number : numbers_) {
            words_[number / 64] = 0;
        }
        numbers_.clear();
    }

private:
    std::vector<std::uint64_t> words_;
    std::vector<std::uint32_t> numbers_;
};

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
    const auto collectRow = [&](std::size_t node, NumberSet& row) {
        row.add(static_cast<std::uint32_t>(node));
        const auto addNodes = [&](std::uint32_t element) {
            for (const std::uint32_t other : mesh.elements[element]) {
                row.add(other);
            }
        };
        for (const std::uint32_t e : elements.of(node)) {
            addNodes(e);
            std::ranges::for_each(partners.of(e), addNodes);
        }
    };

    std::vector<std::vector<std::uint32_t>> blocks((count + kBlock - 1) / kBlock);
    auto graph = std::make_shared<NodeGraph>();
    graph->rowStart.assign(count + 1, 0);
    pool.forBlocks(count, kBlock, [&](std::size_t begin, std::size_t end) {
        NumberSet row(count);
        std::vector<std::uint32_t>& block = blocks[begin / kBlock];
        for (std::size_t node = begin; node < end; ++node) {
            const std::size_t before = block.size();
            collectRow(node, row);
            row.moveTo(block);
            graph->rowStart[node + 1] = block.size() - before;
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
    std::vector<ElementRange> waiting = rangesOf(mesh.elements.size());
    while (!waiting.empty()) {
        std::fill(used.begin(), used.end(), 0);
        const std::size_t firstColour = colouring.groups.size();
        std::vector<ElementRange> next;
        for (const ElementRange& range : waiting) {
            std::uint64_t taken = 0;
            forCorners(mesh, range, [&](std::uint32_t node) { taken |= used[node]; });
            if (~taken == 0) {
                next.push_back(range);
                continue;
            }
            const int bit = std::countr_one(taken);
            forCorners(mesh, range,
                       [&](std::uint32_t node) { used[node] |= std::uint64_t{1} << bit; });
            const std::size_t colour = firstColour + static_cast<std::size_t>(bit);
            if (colouring.groups.size() <= colour) {
                colouring.groups.resize(colour + 1);
            }
            colouring.groups[colour].push_back(range);
        }
        waiting = std::move(next);
    }
    return colouring;
}

}  // namespace twinbench
