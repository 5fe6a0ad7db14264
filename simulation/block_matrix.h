#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <Eigen/Core>

#include "core/task_context.h"
#include "simulation/node_graph.h"

namespace twinbench {

/// A symmetric matrix over all nodes of a mesh, constrained ones included, in blocks of D x D
/// over a graph of nodes. Matrices over one graph may be combined entry by entry.
template <int D>
class BlockMatrix {
public:
    using Block = Eigen::Matrix<double, D, D, D == 1 ? Eigen::ColMajor : Eigen::RowMajor>;

    explicit BlockMatrix(std::shared_ptr<const NodeGraph> graph)
        : graph_(std::move(graph)),
          values_(
              Eigen::VectorXd::Zero(D * D * static_cast<Eigen::Index>(graph_->columns.size()))) {}

    const NodeGraph& graph() const { return *graph_; }
    const std::shared_ptr<const NodeGraph>& sharedGraph() const { return graph_; }

    Eigen::Map<Block> block(std::size_t entry) {
        return Eigen::Map<Block>(values_.data() + entry * D * D);
    }
    Eigen::Map<const Block> block(std::size_t entry) const {
        return Eigen::Map<const Block>(values_.data() + entry * D * D);
    }

    /// Adds an element's matrix: rows of `rowNodes`, columns of `columnNodes`, D per node.
    template <class Nodes, class Matrix>
    void add(const Nodes& rowNodes, const Nodes& columnNodes, const Matrix& matrix) {
        for (std::size_t i = 0; i < rowNodes.size(); ++i) {
            for (std::size_t j = 0; j < columnNodes.size(); ++j) {
                block(graph_->find(rowNodes[i], columnNodes[j])) += matrix.template block<D, D>(
                    static_cast<Eigen::Index>(D * i), static_cast<Eigen::Index>(D * j));
            }
        }
    }

    /// All blocks, in the order of the graph; leaves the matrix empty.
    Eigen::VectorXd takeValues() && { return std::move(values_); }

    /// this += factor * other; both over the same graph.
    void addScaled(double factor, const BlockMatrix& other) { values_ += factor * other.values_; }
    void scale(double factor) {
        if (factor != 1.0) {
            values_ *= factor;
        }
    }

    Eigen::VectorXd multiply(const Eigen::VectorXd& x, const ThreadPool& pool) const {
        Eigen::VectorXd y(x.size());
        constexpr std::size_t kRows = 2048;
        pool.forBlocks(graph_->nodeCount(), kRows, [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row) {
                Eigen::Matrix<double, D, 1> sum = Eigen::Matrix<double, D, 1>::Zero();
                for (std::size_t k = graph_->rowStart[row]; k < graph_->rowStart[row + 1]; ++k) {
                    sum.noalias() +=
                        block(k) *
                        x.template segment<D>(D * static_cast<Eigen::Index>(graph_->columns[k]));
                }
                y.template segment<D>(D * static_cast<Eigen::Index>(row)) = sum;
            }
        });
        return y;
    }

private:
    std::shared_ptr<const NodeGraph> graph_;
    Eigen::VectorXd values_;
};

/// Calls work(element) for all elements, in parallel within a colour. Errors: Cancelled.
template <class Work>
Result<void> forEachElement(const ElementColouring& colouring, const ThreadPool& pool,
                            const TaskContext& context, const Work& work) {
    for (const auto& group : colouring.groups) {
        if (auto stop = context.checkpoint(); !stop) {
            return stop;
        }
        pool.forBlocks(group.size(), 1, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end && !context.stopRequested(); ++i) {
                for (std::uint32_t e = group[i].begin; e < group[i].end; ++e) {
                    work(e);
                }
            }
        });
    }
    return context.checkpoint();
}

}  // namespace twinbench
