#include "simulation/rigid_body_check.h"

#include <algorithm>

#include <Eigen/Eigenvalues>
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

std::string describeMotion(const Motion& motion) {
    const Eigen::Vector3d translation = motion.head<3>();
    const Eigen::Vector3d rotation = motion.tail<3>();
    const bool turns = rotation.norm() > translation.norm();
    const Eigen::Vector3d axis = (turns ? rotation : translation).normalized();
    return fmt::format("{} ({:.3g}, {:.3g}, {:.3g})", turns ? "turn about" : "move along",
                       axis[0] + 0.0, axis[1] + 0.0, axis[2] + 0.0);
}

/// The free motions in words: those along and about the axes by their names, others by direction.
std::string describeFree(MotionMatrix projector, int freeCount) {
    constexpr std::array<const char*, 6> kNames = {"move along x", "move along y", "move along z",
                                                   "turn about x", "turn about y", "turn about z"};
    std::string text;
    const auto append = [&text](const std::string& motion) {
        text += (text.empty() ? "" : ", ") + motion;
    };
    for (int i = 0; i < 6; ++i) {
        if (projector(i, i) > 1.0 - 1e-3) {
            append(kNames[static_cast<std::size_t>(i)]);
            const Motion motion = projector.col(i).normalized();
            projector -= motion * motion.transpose() * projector;
            --freeCount;
        }
    }
    for (; freeCount > 0; --freeCount) {
        int column = 0;
        projector.colwise().norm().maxCoeff(&column);
        const Motion motion = projector.col(column).normalized();
        append(describeMotion(motion));
        projector -= motion * motion.transpose() * projector;
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
        int freeCount = 0;
        MotionMatrix projector = MotionMatrix::Zero();
        for (int i = 0; i < 6; ++i) {
            if (eigen.eigenvalues()[i] <= limit) {
                ++freeCount;
                projector += eigen.eigenvectors().col(i) * eigen.eigenvectors().col(i).transpose();
            }
        }
        if (freeCount == 0) {
            continue;
        }
        std::string groupNames;
        for (const std::uint32_t part : group) {
            groupNames += (groupNames.empty() ? "" : ", ") + partName(mesh, part);
        }
        free += fmt::format("{}{} can {}.", free.empty() ? "" : " ", groupNames,
                            describeFree(projector, freeCount));
        names += (names.empty() ? "" : "; ") + groupNames;
    }
    if (free.empty()) {
        return {};
    }
    return fail(failure("structural.free_body", names, "The model is not held: {0}", {free},
                        "Fix a face, add a support or bond it to a part that is held."));
}

}  // namespace twinbench
