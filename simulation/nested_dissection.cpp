#include "simulation/nested_dissection.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <utility>

#include <cholmod.h>

namespace twinbench {

namespace {

// Smaller graphs are ordered whole, in about 0.1 s.
constexpr std::size_t kSmallGraph = 8000;

/// Neighbours by node, without the node itself.
struct Graph {
    std::vector<int> starts{0};
    std::vector<int> neighbours;
    std::vector<int> weights;  // unknowns of the node

    std::size_t size() const { return weights.size(); }
    std::span<const int> of(int node) const {
        const auto begin = static_cast<std::size_t>(starts[static_cast<std::size_t>(node)]);
        const auto end = static_cast<std::size_t>(starts[static_cast<std::size_t>(node) + 1]);
        return std::span(neighbours).subspan(begin, end - begin);
    }
};

bool haveSamePattern(const SparseMatrix& matrix, Eigen::Index a, Eigen::Index b) {
    const int* starts = matrix.outerIndexPtr();
    const int* columns = matrix.innerIndexPtr();
    return std::equal(columns + starts[a], columns + starts[a + 1], columns + starts[b],
                      columns + starts[b + 1]);
}

/// The graph of a matrix, with the unknowns of a mesh's node as one node: consecutive rows of the
/// same pattern. `firstUnknowns` receives where each begins, and the end.
Graph compressedGraph(const SparseMatrix& matrix, std::vector<int>& firstUnknowns) {
    std::vector<int> nodeOf(static_cast<std::size_t>(matrix.rows()), 0);
    firstUnknowns.clear();
    for (Eigen::Index row = 0; row < matrix.rows(); ++row) {
        if (row == 0 || !haveSamePattern(matrix, row - 1, row)) {
            firstUnknowns.push_back(static_cast<int>(row));
        }
        nodeOf[static_cast<std::size_t>(row)] = static_cast<int>(firstUnknowns.size()) - 1;
    }
    firstUnknowns.push_back(static_cast<int>(matrix.rows()));
    Graph graph;
    for (std::size_t node = 0; node + 1 < firstUnknowns.size(); ++node) {
        int last = -1;
        for (SparseMatrix::InnerIterator entry(matrix, firstUnknowns[node]); entry; ++entry) {
            const int other = nodeOf[static_cast<std::size_t>(entry.col())];
            if (other != last && other != static_cast<int>(node)) {
                graph.neighbours.push_back(other);
            }
            last = other;
        }
        graph.starts.push_back(static_cast<int>(graph.neighbours.size()));
        graph.weights.push_back(firstUnknowns[node + 1] - firstUnknowns[node]);
    }
    return graph;
}

/// The pattern of a graph for CHOLMOD, which only reads it.
cholmod_sparse viewOf(Graph& graph) {
    cholmod_sparse view{};
    view.nrow = view.ncol = graph.size();
    view.nzmax = graph.neighbours.size();
    view.p = graph.starts.data();
    view.i = graph.neighbours.data();
    view.itype = CHOLMOD_INT;
    view.xtype = CHOLMOD_PATTERN;
    view.dtype = CHOLMOD_DOUBLE;
    view.sorted = 1;
    view.packed = 1;
    return view;
}

class Dissection {
public:
    explicit Dissection(const TaskContext& context) : context_(context) {
        cholmod_start(&common_);
        common_.print = 0;
    }
    ~Dissection() { cholmod_finish(&common_); }
    Dissection(const Dissection&) = delete;
    Dissection& operator=(const Dissection&) = delete;

    /// The nodes of a graph in order. Errors: as of nestedDissection.
    Result<std::vector<int>> order(Graph& graph) {
        std::vector<int> names(graph.size());
        std::iota(names.begin(), names.end(), 0);
        order_.clear();
        local_.assign(graph.size(), -1);
        if (auto done = dissect(graph, names); !done) {
            return fail(done.error());
        }
        return std::move(order_);
    }

private:
    /// Appends a graph's nodes, which are called `names`: both sides of a cut, then the cut.
    Result<void> dissect(Graph& graph, const std::vector<int>& names) {
        if (auto go = context_.checkpoint(); !go) {
            return go;
        }
        if (graph.size() < kSmallGraph) {
            return orderWhole(graph, names);
        }
        std::vector<int> side(graph.size());
        cholmod_sparse view = viewOf(graph);
        if (cholmod_metis_bisector(&view, graph.weights.data(), nullptr, side.data(), &common_) <
            0) {
            return fail(outOfMemory());
        }
        std::array<std::vector<int>, 3> nodes;
        for (std::size_t node = 0; node < side.size(); ++node) {
            nodes[static_cast<std::size_t>(side[node])].push_back(static_cast<int>(node));
        }
        if (nodes[0].empty() || nodes[1].empty()) {
            return orderWhole(graph, names);
        }
        for (std::size_t half = 0; half < 2; ++half) {
            std::vector<int> halfNames(nodes[half].size());
            std::transform(nodes[half].begin(), nodes[half].end(), halfNames.begin(),
                           [&](int node) { return names[static_cast<std::size_t>(node)]; });
            Graph part = partOf(graph, nodes[half]);
            if (auto done = dissect(part, halfNames); !done) {
                return done;
            }
        }
        for (const int node : nodes[2]) {
            order_.push_back(names[static_cast<std::size_t>(node)]);
        }
        return {};
    }

    Result<void> orderWhole(Graph& graph, const std::vector<int>& names) {
        std::vector<int> order(graph.size());
        cholmod_sparse view = viewOf(graph);
        view.stype = 1;  // METIS' interface orders A A' unless A is said to be symmetric
        // METIS leaves less fill than the minimum degree and takes ten times as long: with one
        // unknown a node factors are so small that this does not pay.
        const bool isScalar = std::ranges::all_of(graph.weights, [](int n) { return n == 1; });
        const int isOrdered = isScalar
                                  ? cholmod_amd(&view, nullptr, 0, order.data(), &common_)
                                  : cholmod_metis(&view, nullptr, 0, 0, order.data(), &common_);
        if (isOrdered == 0) {
            return fail(outOfMemory());
        }
        for (const int node : order) {
            order_.push_back(names[static_cast<std::size_t>(node)]);
        }
        return {};
    }

    /// The graph of some nodes, ascending, without the edges that lead out of it.
    Graph partOf(const Graph& graph, const std::vector<int>& nodes) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            local_[static_cast<std::size_t>(nodes[i])] = static_cast<int>(i);
        }
        Graph part;
        for (const int node : nodes) {
            for (const int other : graph.of(node)) {
                if (const int name = local_[static_cast<std::size_t>(other)]; name >= 0) {
                    part.neighbours.push_back(name);
                }
            }
            part.starts.push_back(static_cast<int>(part.neighbours.size()));
            part.weights.push_back(graph.weights[static_cast<std::size_t>(node)]);
        }
        for (const int node : nodes) {
            local_[static_cast<std::size_t>(node)] = -1;
        }
        return part;
    }

    static Error outOfMemory() {
        return failure("solver.out_of_memory", "linear system",
                       "There is not enough memory to order the unknowns.", {},
                       "Choose a coarser mesh, or close other programs.");
    }

    const TaskContext& context_;
    cholmod_common common_{};
    std::vector<int> order_;
    std::vector<int> local_;  // names in a part; -1 where none is being made
};

}  // namespace

Result<std::vector<int>> nestedDissection(const SparseMatrix& matrix, const TaskContext& context) {
    std::vector<int> firstUnknowns;
    Graph graph = compressedGraph(matrix, firstUnknowns);
    const auto nodes = Dissection(context).order(graph);
    if (!nodes) {
        return fail(nodes.error());
    }
    std::vector<int> order;
    order.reserve(static_cast<std::size_t>(matrix.rows()));
    for (const int node : *nodes) {
        const auto at = static_cast<std::size_t>(node);
        for (int unknown = firstUnknowns[at]; unknown < firstUnknowns[at + 1]; ++unknown) {
            order.push_back(unknown);
        }
    }
    return order;
}

}  // namespace twinbench
