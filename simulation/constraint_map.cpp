#include "simulation/constraint_map.h"

#include <algorithm>
#include <utility>

#include "simulation/flat_elements.h"
#include "simulation/tet10.h"

namespace twinbench {

namespace {

/// The ends of the edge that a mid-side node halves; both the node itself where the coarse space
/// keeps it: for a corner, and in flat elements.
std::vector<std::array<std::uint32_t, 2>> interpolationEnds(const FeMesh& mesh) {
    const auto isKept = nodesOfFlatElements(mesh);
    std::vector<std::array<std::uint32_t, 2>> ends(mesh.nodes.size());
    for (std::uint32_t node = 0; node < ends.size(); ++node) {
        ends[node] = {node, node};
    }
    for (const auto& element : mesh.elements) {
        for (std::size_t k = 0; k < 6; ++k) {
            const auto [a, b] = tet10::kEdges[k];
            if (isKept[element[4 + k]] == 0) {
                ends[element[4 + k]] = {element[static_cast<std::size_t>(a)],
                                        element[static_cast<std::size_t>(b)]};
            }
        }
    }
    return ends;
}

/// Which nodes are free in all directions, those of the assembly's axes.
template <int D>
std::vector<char> plainNodes(const std::vector<NodeFrame<D>>& frames) {
    std::vector<char> isPlain;
    isPlain.reserve(frames.size());
    for (const NodeFrame<D>& frame : frames) {
        isPlain.push_back(frame.freeCount == D && frame.directions.isIdentity(0.0) ? 1 : 0);
    }
    return isPlain;
}

/// Gives a matrix room for its rows; `sizes[i]` entries in row i.
void allocateRows(SparseMatrix& matrix, const std::vector<int>& sizes) {
    auto* starts = matrix.outerIndexPtr();
    starts[0] = 0;
    for (std::size_t row = 0; row < sizes.size(); ++row) {
        starts[row + 1] = starts[row] + sizes[row];
    }
    matrix.resizeNonZeros(starts[sizes.size()]);
}

}  // namespace

template <int D>
ConstraintMap<D>::ConstraintMap(std::vector<NodeFrame<D>> frames) : frames_(std::move(frames)) {
    firstUnknown_.reserve(frames_.size());
    for (const NodeFrame<D>& frame : frames_) {
        firstUnknown_.push_back(unknowns_);
        unknowns_ += frame.freeCount;
    }
}

template <int D>
Eigen::VectorXd ConstraintMap<D>::expand(const Eigen::VectorXd& free) const {
    return spread(free) + prescribed();
}

template <int D>
Eigen::VectorXd ConstraintMap<D>::spread(const Eigen::VectorXd& free) const {
    Eigen::VectorXd full = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(D * frames_.size()));
    for (std::size_t node = 0; node < frames_.size(); ++node) {
        for (int i = 0; i < frames_[node].freeCount; ++i) {
            full.template segment<D>(static_cast<Eigen::Index>(D * node)) +=
                free[firstUnknown_[node] + i] * frames_[node].directions.col(i);
        }
    }
    return full;
}

template <int D>
Eigen::VectorXd ConstraintMap<D>::prescribed() const {
    Eigen::VectorXd full(static_cast<Eigen::Index>(D * frames_.size()));
    for (std::size_t node = 0; node < frames_.size(); ++node) {
        full.template segment<D>(static_cast<Eigen::Index>(D * node)) =
            frames_[node].heldPart(frames_[node].value);
    }
    return full;
}

template <int D>
Eigen::VectorXd ConstraintMap<D>::restrict(const Eigen::VectorXd& full) const {
    Eigen::VectorXd free(unknowns_);
    for (std::size_t node = 0; node < frames_.size(); ++node) {
        for (int i = 0; i < frames_[node].freeCount; ++i) {
            free[firstUnknown_[node] + i] = frames_[node].directions.col(i).dot(
                full.template segment<D>(static_cast<Eigen::Index>(D * node)));
        }
    }
    return free;
}

template <int D>
Eigen::VectorXd ConstraintMap<D>::heldPart(const Eigen::VectorXd& full) const {
    Eigen::VectorXd part(full.size());
    for (std::size_t node = 0; node < frames_.size(); ++node) {
        const auto at = static_cast<Eigen::Index>(D * node);
        part.template segment<D>(at) = frames_[node].heldPart(full.template segment<D>(at));
    }
    return part;
}

template <int D>
SystemMatrix ConstraintMap<D>::reduce(BlockMatrix<D> matrix) const {
    const std::shared_ptr<const NodeGraph> graph = matrix.sharedGraph();
    SystemMatrix::Blocks blocks;
    blocks.firstUnknown.reserve(frames_.size() + 1);
    blocks.firstColumn.reserve(frames_.size() + 1);
    blocks.columns.reserve(graph->columns.size());
    blocks.values = std::move(matrix).takeValues();
    const std::vector<char> isPlain = plainNodes(frames_);
    double* const values = blocks.values.data();
    double* to = values;  // never ahead of what is read
    for (std::size_t node = 0; node < frames_.size(); ++node) {
        const int height = frames_[node].freeCount;
        blocks.firstUnknown.push_back(static_cast<std::uint32_t>(firstUnknown_[node]));
        blocks.firstColumn.push_back(blocks.columns.size());
        const std::size_t end = height > 0 ? graph->rowStart[node + 1] : graph->rowStart[node];
        for (std::size_t k = graph->rowStart[node]; k < end; ++k) {
            const std::uint32_t other = graph->columns[k];
            const int width = frames_[other].freeCount;
            if (width == 0) {
                continue;
            }
            blocks.columns.push_back(
                {static_cast<std::uint32_t>(firstUnknown_[other]) & 0x3fffffffU,
                 static_cast<std::uint32_t>(width) & 3U});
            const double* const from = values + k * D * D;
            if (isPlain[node] != 0 && isPlain[other] != 0) {
                to = to == from ? to + D * D : std::copy(from, from + D * D, to);
                continue;
            }
            const Eigen::Matrix<double, D, D> turned =
                frames_[node].directions.transpose() *
                Eigen::Map<const typename BlockMatrix<D>::Block>(from) * frames_[other].directions;
            for (int i = 0; i < height; ++i) {
                for (int j = 0; j < width; ++j) {
                    *to++ = turned(i, j);
                }
            }
        }
    }
    blocks.firstUnknown.push_back(static_cast<std::uint32_t>(unknowns_));
    blocks.firstColumn.push_back(blocks.columns.size());
    blocks.values.conservativeResize(to - values);
    return SystemMatrix(std::move(blocks));
}

template <int D>
Coarsening ConstraintMap<D>::coarsening(const FeMesh& mesh) const {
    const auto ends = interpolationEnds(mesh);
    std::vector<int> firstCoarse(frames_.size(), 0);
    int coarseCount = 0;
    for (std::size_t node = 0; node < frames_.size(); ++node) {
        if (ends[node][0] == node) {
            firstCoarse[node] = coarseCount;
            coarseCount += frames_[node].freeCount;
        }
    }
    Coarsening result;
    result.interpolation = SparseMatrix(unknowns_, coarseCount);
    std::vector<int> sizes(static_cast<std::size_t>(unknowns_));
    for (std::size_t node = 0; node < frames_.size(); ++node) {
        const int size = ends[node][0] == node
                             ? 1
                             : frames_[ends[node][0]].freeCount + frames_[ends[node][1]].freeCount;
        std::fill_n(sizes.begin() + firstUnknown_[node], frames_[node].freeCount, size);
    }
    SparseMatrix& matrix = result.interpolation;
    allocateRows(matrix, sizes);
    for (std::size_t node = 0; node < frames_.size(); ++node) {
        const auto* starts = matrix.outerIndexPtr() + firstUnknown_[node];
        const NodeFrame<D>& frame = frames_[node];
        if (ends[node][0] == node) {
            for (int i = 0; i < frame.freeCount; ++i) {
                matrix.innerIndexPtr()[starts[i]] = firstCoarse[node] + i;
                matrix.valuePtr()[starts[i]] = 1.0;
            }
            continue;
        }
        int offset = 0;
        for (const std::uint32_t end :
             {std::min(ends[node][0], ends[node][1]), std::max(ends[node][0], ends[node][1])}) {
            const Eigen::Matrix<double, D, D> turned =
                0.5 * frame.directions.transpose() * frames_[end].directions;
            for (int i = 0; i < frame.freeCount; ++i) {
                for (int j = 0; j < frames_[end].freeCount; ++j) {
                    matrix.innerIndexPtr()[starts[i] + offset + j] = firstCoarse[end] + j;
                    matrix.valuePtr()[starts[i] + offset + j] = turned(i, j);
                }
            }
            offset += frames_[end].freeCount;
        }
    }
    // Most frames are not turned; without these zeros the Galerkin product takes a sixth of the
    // time.
    matrix.prune([](Eigen::Index, Eigen::Index, double value) { return value != 0.0; });
    return result;
}

template class ConstraintMap<1>;
template class ConstraintMap<3>;

}  // namespace twinbench
