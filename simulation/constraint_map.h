#pragma once

#include <vector>

#include <Eigen/Core>

#include "simulation/block_matrix.h"
#include "simulation/linear_solver.h"

namespace twinbench {

/// How the D unknowns of a node are bound: an orthonormal frame whose first `freeCount` columns are
/// free directions; the others are held at `value`'s components along them.
template <int D>
struct NodeFrame {
    int freeCount = D;
    Eigen::Matrix<double, D, D> directions = Eigen::Matrix<double, D, D>::Identity();
    Eigen::Matrix<double, D, 1> value = Eigen::Matrix<double, D, 1>::Zero();

    /// The part of a vector that lies in held directions.
    Eigen::Matrix<double, D, 1> heldPart(const Eigen::Matrix<double, D, 1>& vector) const {
        Eigen::Matrix<double, D, 1> part = Eigen::Matrix<double, D, 1>::Zero();
        for (int i = freeCount; i < D; ++i) {
            part += directions.col(i).dot(vector) * directions.col(i);
        }
        return part;
    }
};

/// The elimination of constraints: the full field is u = T q + g with the free unknowns q, T made
/// of the nodes' free directions, so that directions turned out of the assembly's axes are held
/// exactly. T'T is the identity.
template <int D>
class ConstraintMap {
public:
    explicit ConstraintMap(std::vector<NodeFrame<D>> frames);

    Eigen::Index unknowns() const { return unknowns_; }
    const std::vector<NodeFrame<D>>& frames() const { return frames_; }
    /// Changes what a held node is held at (its directions stay).
    void setValue(std::size_t node, const Eigen::Matrix<double, D, 1>& value) {
        frames_[node].value = value;
    }

    Eigen::VectorXd spread(const Eigen::VectorXd& free) const;    ///< T q
    Eigen::VectorXd expand(const Eigen::VectorXd& free) const;    ///< T q + g
    Eigen::VectorXd prescribed() const;                           ///< g
    Eigen::VectorXd restrict(const Eigen::VectorXd& full) const;  ///< T' f
    /// A full field with its held directions set to what they are held at.
    Eigen::VectorXd imposed(const Eigen::VectorXd& full) const {
        return full - heldPart(full) + prescribed();
    }
    /// The part of a full vector that lies in held directions: of a residual, the reactions.
    Eigen::VectorXd heldPart(const Eigen::VectorXd& full) const;

    /// T' K T, in the memory of K.
    SystemMatrix reduce(BlockMatrix<D> matrix) const;
    /// From the free unknowns at the corners of the elements to all: linear along edges. Flat
    /// elements keep all their nodes, see nodesOfFlatElements.
    Coarsening coarsening(const FeMesh& mesh) const;

private:
    std::vector<NodeFrame<D>> frames_;
    std::vector<Eigen::Index> firstUnknown_;
    Eigen::Index unknowns_ = 0;
};

extern template class ConstraintMap<1>;
extern template class ConstraintMap<3>;

}  // namespace twinbench
