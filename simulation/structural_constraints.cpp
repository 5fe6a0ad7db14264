#include "simulation/structural_constraints.h"

#include <cmath>
#include <map>

#include <Eigen/Geometry>
#include <fmt/format.h>

#include "simulation/face_normals.h"
#include "simulation/model_check.h"

namespace twinbench {

namespace {

/// One equation of a node: its displacement along a unit direction.
struct HeldDirection {
    Eigen::Vector3d direction;
    double value = 0.0;
    bool isNormal = false;  // of a face, known only as well as the mesh follows the face
    std::string from;       // who holds it, for messages
};

// A normal within 10 degrees of directions held already adds nothing.
constexpr double kSameNormal = 0.17364817766693033;
constexpr double kSameDirection = 1e-6;

/// Gathers the equations of all nodes and turns each node's into a frame.
class ConstraintCollector {
public:
    explicit ConstraintCollector(const StructuralModel& model)
        : model_(model), mesh_(*model.mesh), triangles_(mesh_) {}

    Result<void> collect();
    Result<std::vector<NodeFrame<3>>> frames() const;

private:
    template <class Visit>
    void forNodes(const PartFace& face, const Visit& visit) const;
    void hold(std::uint32_t node, int axis, double value, const std::string& from);
    Result<void> addFixed(const Fixed& fixed);
    Result<void> addDisplacement(const PrescribedDisplacement& displacement);
    Result<void> addSupport(const Support& support);
    /// Visits each node of a target once, with the name of what it lies on.
    template <class Visit>
    Result<void> forTarget(const std::vector<PartFace>& faces, const LineTarget& lines,
                           const Visit& visit) const;
    void addNormals(const PartFace& face);
    Result<NodeFrame<3>> frameOf(const std::vector<HeldDirection>& held) const;
    Error conflict(const HeldDirection& held, double already,
                   const std::vector<HeldDirection>& all) const;

    const StructuralModel& model_;
    const FeMesh& mesh_;
    FaceTriangles triangles_;
    std::map<std::uint32_t, std::vector<HeldDirection>> held_;
};

/// Visits each node of a face once.
template <class Visit>
void ConstraintCollector::forNodes(const PartFace& face, const Visit& visit) const {
    std::vector<std::uint32_t> nodes;
    for (const std::uint32_t triangle : triangles_.of(face)) {
        const auto& corners = mesh_.triangles[triangle].nodes;
        nodes.insert(nodes.end(), corners.begin(), corners.end());
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    for (const std::uint32_t node : nodes) {
        visit(node);
    }
}

template <class Visit>
Result<void> ConstraintCollector::forTarget(const std::vector<PartFace>& faces,
                                            const LineTarget& lines, const Visit& visit) const {
    for (const PartFace& face : faces) {
        const std::string from = faceName(mesh_, face);
        forNodes(face, [&](std::uint32_t node) { visit(node, from); });
    }
    const auto nodes = nodesOf(mesh_, triangles_, lines);
    if (!nodes) {
        return fail(nodes.error());
    }
    for (const NodeShare& share : *nodes) {
        visit(share.node, partName(mesh_, mesh_.partOfNode(share.node)));
    }
    return {};
}

void ConstraintCollector::hold(std::uint32_t node, int axis, double value,
                               const std::string& from) {
    held_[node].push_back({Eigen::Vector3d::Unit(axis), value, false, from});
}

Result<void> ConstraintCollector::collect() {
    for (const Fixed& fixed : model_.fixed) {
        if (auto added = addFixed(fixed); !added) {
            return added;
        }
    }
    for (const PrescribedDisplacement& displacement : model_.displacements) {
        if (auto added = addDisplacement(displacement); !added) {
            return added;
        }
    }
    for (const Support& support : model_.supports) {
        if (auto added = addSupport(support); !added) {
            return added;
        }
    }
    // Normals come last: exact directions decide what is left for them.
    for (const Support& support : model_.supports) {
        if (support.normal) {
            for (const PartFace& face : support.faces) {
                addNormals(face);
            }
        }
    }
    return {};
}

Result<void> ConstraintCollector::addFixed(const Fixed& fixed) {
    return forTarget(fixed.faces, fixed.lines, [&](std::uint32_t node, const std::string& from) {
        for (int axis = 0; axis < 3; ++axis) {
            hold(node, axis, 0.0, from);
        }
    });
}

Result<void> ConstraintCollector::addDisplacement(const PrescribedDisplacement& displacement) {
    std::string notFinite;
    auto added = forTarget(
        displacement.faces, displacement.lines, [&](std::uint32_t node, const std::string& from) {
            for (int axis = 0; axis < 3; ++axis) {
                const auto& component = displacement.components[static_cast<std::size_t>(axis)];
                if (component) {
                    const double value = (*component)(mesh_.nodes[node], model_.time);
                    notFinite = std::isfinite(value) ? notFinite : from;
                    hold(node, axis, value, from);
                }
            }
        });
    if (added && !notFinite.empty()) {
        return fail(badInput("displacement.not_finite", notFinite,
                             "The prescribed displacement is not a finite number everywhere.", {},
                             "Check its expression."));
    }
    return added;
}

Result<void> ConstraintCollector::addSupport(const Support& support) {
    const std::array<bool, 3> axes = {support.x, support.y, support.z};
    const auto holdAxes = [&](std::uint32_t node, const std::string& from) {
        for (int axis = 0; axis < 3; ++axis) {
            if (axes[static_cast<std::size_t>(axis)]) {
                hold(node, axis, 0.0, from);
            }
        }
    };
    for (const std::uint32_t node : support.nodes) {
        holdAxes(node, partName(mesh_, mesh_.partOfNode(node)));
    }
    return forTarget(support.faces, support.lines, holdAxes);
}

void ConstraintCollector::addNormals(const PartFace& face) {
    const auto normals = faceNormals(mesh_, triangles_.of(face));
    forNodes(face, [&](std::uint32_t node) {
        const Eigen::Vector3d& normal = normals.at(node);
        bool isMerged = false;
        for (HeldDirection& other : held_[node]) {
            if (other.isNormal && !isMerged && other.direction.cross(normal).norm() < kSameNormal) {
                other.direction =
                    (other.direction + std::copysign(1.0, other.direction.dot(normal)) * normal)
                        .normalized();
                isMerged = true;
            }
        }
        if (!isMerged) {
            held_[node].push_back({normal, 0.0, true, faceName(mesh_, face)});
        }
    });
}

Error ConstraintCollector::conflict(const HeldDirection& held, double already,
                                    const std::vector<HeldDirection>& all) const {
    std::string others;
    for (const HeldDirection& other : all) {
        if (other.from != held.from && others.find(other.from) == std::string::npos) {
            others += (others.empty() ? "" : "; ") + other.from;
        }
    }
    return badInput(
        "constraint.conflict", held.from,
        "A node is held at {0} m along ({1}) here, but at {2} m by another constraint{3}.",
        {fmt::format("{:.6g}", held.value),
         fmt::format("{:.4g}, {:.4g}, {:.4g}", held.direction[0], held.direction[1],
                     held.direction[2]),
         fmt::format("{:.6g}", already), others.empty() ? std::string() : " (" + others + ")"},
        "Make them agree or remove one of them.");
}

Result<NodeFrame<3>> ConstraintCollector::frameOf(const std::vector<HeldDirection>& held) const {
    NodeFrame<3> frame;
    Eigen::Matrix3d basis = Eigen::Matrix3d::Zero();
    int count = 0;
    double largest = 0.0;
    for (const HeldDirection& equation : held) {
        largest = std::max(largest, std::abs(equation.value));
        Eigen::Vector3d rest = equation.direction;
        for (int pass = 0; pass < 2; ++pass) {  // twice is enough: Parlett's rule
            for (int i = 0; i < count; ++i) {
                rest -= basis.col(i).dot(rest) * basis.col(i);
            }
        }
        const double already = equation.direction.dot(frame.value);
        if (rest.norm() < (equation.isNormal ? kSameNormal : kSameDirection)) {
            const double tolerance = equation.isNormal ? kSameNormal : kSameDirection;
            if (std::abs(equation.value - already) > tolerance * largest) {
                return fail(conflict(equation, already, held));
            }
            continue;
        }
        basis.col(count) = rest.normalized();
        frame.value += (equation.value - already) / rest.norm() * basis.col(count);
        ++count;
    }
    // Free directions first: complete the basis with the axes least like the held directions.
    frame.freeCount = 3 - count;
    Eigen::Matrix3d projector = Eigen::Matrix3d::Identity() - basis * basis.transpose();
    for (int i = 0; i < frame.freeCount; ++i) {
        int column = 0;
        projector.colwise().norm().maxCoeff(&column);
        const Eigen::Vector3d direction = projector.col(column).normalized();
        frame.directions.col(i) = direction;
        projector -= direction * (direction.transpose() * projector);
    }
    for (int i = 0; i < count; ++i) {
        frame.directions.col(frame.freeCount + i) = basis.col(i);
    }
    return frame;
}

Result<std::vector<NodeFrame<3>>> ConstraintCollector::frames() const {
    std::vector<NodeFrame<3>> frames(mesh_.nodes.size());
    for (const auto& [node, held] : held_) {
        auto frame = frameOf(held);
        if (!frame) {
            return fail(std::move(frame.error()));
        }
        frames[node] = *frame;
    }
    return frames;
}

}  // namespace

Result<std::vector<NodeFrame<3>>> structuralConstraints(const StructuralModel& model) {
    ConstraintCollector collector(model);
    if (auto collected = collector.collect(); !collected) {
        return fail(std::move(collected.error()));
    }
    return collector.frames();
}

}  // namespace twinbench
