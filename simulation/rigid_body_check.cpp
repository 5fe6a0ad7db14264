#include "simulation/rigid_body_check.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <Eigen/SVD>
#include <fmt/format.h>

#include "simulation/eigen_vec3.h"
#include "simulation/model_check.h"
#include "simulation/part_groups.h"

namespace twinbench {

namespace {

using Motion = Eigen::Matrix<double, 6, 1>;  // translation, rotation times the group's size
using MotionMatrix = Eigen::Matrix<double, 6, 6>;

// Singular values below this share of the largest one count as free: a support that resists a
// motion only by the rounding of its normals does not hold it.
constexpr double kFreeShare = 1e-5;

struct GroupShape {
    Eigen::Vector3d centre = Eigen::Vector3d::Zero();
    double size = 0.0;
};

GroupShape shapeOf(const FeMesh& mesh, const std::vector<std::uint32_t>& group) {
    Box3 box;
    for (const std::uint32_t part : group) {
        const FePart& range = mesh.parts[part];
        for (std::size_t i = 0; i < range.nodeCount; ++i) {
            box.add(mesh.nodes[range.firstNode + i]);
        }
    }
    return {toEigen(box.centre()), box.diagonal()};
}

/// How strongly a group of parts resists each rigid motion: sum of r r' over equations r . m = 0.
class Resistance {
public:
    Resistance(const FeMesh& mesh, const std::vector<std::uint32_t>& group)
        : mesh_(mesh), group_(group), shape_(shapeOf(mesh, group)) {}

    void add(std::span<const NodeFrame<3>> frames) {
        for (const std::uint32_t part : group_) {
            const FePart& range = mesh_.parts[part];
            for (std::size_t i = 0; i < range.nodeCount; ++i) {
                const std::size_t node = range.firstNode + i;
                for (int k = frames[node].freeCount; k < 3; ++k) {
                    add(node, frames[node].directions.col(k));
                }
            }
        }
    }

    void add(std::span<const ResistedNode> springs) {
        for (const ResistedNode& spring : springs) {
            const std::uint32_t part = mesh_.partOfNode(spring.node);
            if (std::find(group_.begin(), group_.end(), part) != group_.end()) {
                add(spring.node, spring.direction);
            }
        }
    }

    const MotionMatrix& matrix() const { return sum_; }
    const GroupShape& shape() const { return shape_; }

private:
    void add(std::size_t node, const Eigen::Vector3d& held) {
        const Eigen::Vector3d arm = (toEigen(mesh_.nodes[node]) - shape_.centre) / shape_.size;
        Motion row;
        row << held, arm.cross(held);
        sum_ += row * row.transpose();
    }

    const FeMesh& mesh_;
    const std::vector<std::uint32_t>& group_;
    GroupShape shape_;
    MotionMatrix sum_ = MotionMatrix::Zero();
};

std::string vectorText(const Eigen::Vector3d& vector) {
    constexpr double kNothing = 1e-3;
    const auto shown = [&](int i) { return std::abs(vector[i]) < kNothing ? 0.0 : vector[i]; };
    return fmt::format("({:.3g}, {:.3g}, {:.3g})", shown(0), shown(1), shown(2));
}

/// An orthonormal basis of what the columns span.
Eigen::Matrix3Xd spanOf(const Eigen::Matrix3Xd& columns) {
    if (columns.cols() == 0) {
        return columns;
    }
    const Eigen::JacobiSVD<Eigen::Matrix3Xd> svd(columns, Eigen::ComputeFullU);
    constexpr double kNothing = 1e-3;
    const auto rank = (svd.singularValues().array() > kNothing).count();
    return svd.matrixU().leftCols(rank);
}

/// The axes that lie in a span by their names, what else it holds by directions.
std::vector<Eigen::Vector3d> directionsOf(Eigen::Matrix3Xd span) {
    std::vector<Eigen::Vector3d> directions;
    for (int axis = 0; axis < 3; ++axis) {
        const Eigen::Vector3d unit = Eigen::Vector3d::Unit(axis);
        if ((span.transpose() * unit).norm() > 1.0 - 1e-3) {
            directions.push_back(unit);
            span = spanOf(span - unit * (unit.transpose() * span));
        }
    }
    for (Eigen::Index i = 0; i < span.cols(); ++i) {
        directions.emplace_back(span.col(i));
    }
    return directions;
}

std::string directionText(const Eigen::Vector3d& direction) {
    constexpr std::array<const char*, 3> kNames = {"x", "y", "z"};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (direction[static_cast<Eigen::Index>(axis)] == 1.0) {
            return kNames[axis];
        }
    }
    return vectorText(direction);
}

/// A basis of the free motions in words: "move along x, turn about z through (0, 10, 0) mm".
std::string describeFree(const Eigen::Matrix<double, 6, Eigen::Dynamic>& free,
                         const GroupShape& shape) {
    if (free.cols() == 6) {
        return "move and turn freely";
    }
    // Combinations without rotation are translations.
    const Eigen::JacobiSVD<Eigen::MatrixXd> svd(Eigen::MatrixXd(free.bottomRows<3>()),
                                                Eigen::ComputeFullV);
    constexpr double kNothing = 1e-3;
    const auto rank = (svd.singularValues().array() > kNothing).count();
    const Eigen::Matrix3Xd shifts = free.topRows<3>() * svd.matrixV().rightCols(free.cols() - rank);
    std::string text;
    const auto append = [&text](const std::string& motion) {
        text += (text.empty() ? "" : ", ") + motion;
    };
    for (const Eigen::Vector3d& direction : directionsOf(spanOf(shifts))) {
        append("move along " + directionText(direction));
    }
    for (const Eigen::Vector3d& axis : directionsOf(spanOf(free.bottomRows<3>()))) {
        std::string turn = "turn about " + directionText(axis);
        if (shifts.cols() == 0) {
            const Eigen::VectorXd share = free.bottomRows<3>().colPivHouseholderQr().solve(axis);
            const Eigen::Vector3d centreMotion = free.topRows<3>() * share;
            const Eigen::Vector3d through = shape.centre + shape.size * axis.cross(centreMotion);
            turn += " through " + vectorText(1e3 * through) + " mm";
        }
        append(turn);
    }
    return text;
}

}  // namespace

Result<void> requireNoRigidMotion(
    const FeMesh& mesh, std::span<const NodeFrame<3>> frames, std::span<const ResistedNode> springs,
    std::span<const std::pair<std::uint32_t, std::uint32_t>> bondedParts) {
    std::string free;
    std::string names;
    for (const auto& group : groupParts(mesh.parts.size(), bondedParts)) {
        Resistance resistance(mesh, group);
        resistance.add(frames);
        resistance.add(springs);
        const Eigen::SelfAdjointEigenSolver<MotionMatrix> eigen(resistance.matrix());
        const double limit = kFreeShare * kFreeShare * eigen.eigenvalues()[5];
        const auto freeCount = (eigen.eigenvalues().array() <= limit).count();  // ascending
        if (freeCount == 0) {
            continue;
        }
        std::string groupNames;
        for (const std::uint32_t part : group) {
            groupNames += (groupNames.empty() ? "" : ", ") + partName(mesh, part);
        }
        free +=
            fmt::format("{}{} can {}.", free.empty() ? "" : " ", groupNames,
                        describeFree(eigen.eigenvectors().leftCols(freeCount), resistance.shape()));
        names += (names.empty() ? "" : "; ") + groupNames;
    }
    if (free.empty()) {
        return {};
    }
    return fail(failure("structural.free_body", names, "The model is not held: {0}", {free},
                        "Fix a face, add a support or bond it to a part that is held."));
}

}  // namespace twinbench
