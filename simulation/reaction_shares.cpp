#include "simulation/reaction_shares.h"

#include <map>

#include <Eigen/Eigenvalues>
#include <Eigen/Geometry>

#include "simulation/eigen_vec3.h"
#include "simulation/elastic_support.h"
#include "simulation/face_normals.h"
#include "simulation/line_target.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

using Axes = std::array<bool, 3>;

/// What one constraint holds, and where its reaction goes.
struct Holding {
    const std::vector<PartFace>& faces;
    const LineTarget& lines;
    std::vector<std::uint32_t> nodes;
    Axes axes;
    bool normal;
    Reaction* reaction;
};

/// How a constraint takes part at one node: the projector on what it holds there, by area, m^2.
struct NodeHold {
    std::size_t holding = 0;
    double area = 0.0;
    Eigen::Matrix3d projector = Eigen::Matrix3d::Zero();
};

Eigen::Matrix3d axesProjector(const Axes& axes) {
    return Eigen::Vector3d(axes[0], axes[1], axes[2]).asDiagonal();
}

/// Gathers by node which constraints hold it.
class HoldCollector {
public:
    explicit HoldCollector(const FeMesh& mesh) : mesh_(mesh), triangles_(mesh) {}

    void add(std::size_t index, const Holding& holding) {
        for (const PartFace& face : holding.faces) {
            addFace(index, holding, face);
        }
        // Without an area of their own, nodes of edges and points count as one triangle.
        if (const auto nodes = nodesOf(mesh_, triangles_, holding.lines); nodes) {
            for (const NodeShare& share : *nodes) {
                addTo(share.node, index, meanArea(), axesProjector(holding.axes));
            }
        }
        for (const std::uint32_t node : holding.nodes) {
            addTo(node, index, meanArea(), axesProjector(holding.axes));
        }
    }

    const std::map<std::uint32_t, std::vector<NodeHold>>& holds() const { return holds_; }

private:
    void addFace(std::size_t index, const Holding& holding, const PartFace& face) {
        const auto triangles = triangles_.of(face);
        const FaceNormals normals = holding.normal ? faceNormals(mesh_, triangles) : FaceNormals();
        for (const std::uint32_t triangle : triangles) {
            const FeTriangle& t = mesh_.triangles[triangle];
            const double area = tri6::area(tri6::coordinates(mesh_, t));
            for (const std::uint32_t node : t.nodes) {
                Eigen::Matrix3d held = axesProjector(holding.axes);
                if (holding.normal) {
                    const Eigen::Vector3d& normal = normals.at(node);
                    held += normal * normal.transpose();
                }
                addTo(node, index, area, held);
            }
        }
    }

    void addTo(std::uint32_t node, std::size_t index, double area, const Eigen::Matrix3d& held) {
        std::vector<NodeHold>& all = holds_[node];
        if (all.empty() || all.back().holding != index) {
            NodeHold hold;
            hold.holding = index;
            all.push_back(hold);
        }
        all.back().area += area;
        all.back().projector += area * held;
    }

    double meanArea() {
        if (meanArea_ == 0.0) {
            for (const FeTriangle& triangle : mesh_.triangles) {
                meanArea_ += tri6::area(tri6::coordinates(mesh_, triangle));
            }
            meanArea_ /= static_cast<double>(mesh_.triangles.size());
        }
        return meanArea_;
    }

    const FeMesh& mesh_;
    FaceTriangles triangles_;
    std::map<std::uint32_t, std::vector<NodeHold>> holds_;
    double meanArea_ = 0.0;
};

/// The forces of the holds of one node, which add up to its reaction: of all that do, and act
/// along held directions, the smallest weighted by area.
std::vector<Eigen::Vector3d> shareAtNode(const std::vector<NodeHold>& holds,
                                         const Eigen::Vector3d& reaction) {
    Eigen::Matrix3d sum = Eigen::Matrix3d::Zero();
    double area = 0.0;
    for (const NodeHold& hold : holds) {
        sum += hold.projector;
        area += hold.area;
    }
    constexpr double kHeld = 1e-9;  // eigenvalues below are those of free directions
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> eigen(sum);
    Eigen::Vector3d multiplier = Eigen::Vector3d::Zero();
    for (int i = 0; i < 3; ++i) {
        const double value = eigen.eigenvalues()[i];
        if (value > kHeld * area) {
            const Eigen::Vector3d axis = eigen.eigenvectors().col(i);
            multiplier += axis.dot(reaction) / value * axis;
        }
    }
    // Merged normals leave a rest that no direction takes.
    const Eigen::Vector3d rest = reaction - sum * multiplier;
    std::vector<Eigen::Vector3d> forces;
    for (const NodeHold& hold : holds) {
        forces.emplace_back(hold.projector * multiplier + hold.area / area * rest);
    }
    return forces;
}

/// Adds nodal forces up: about the origin first, then about the middle of where they act.
class ReactionSum {
public:
    explicit ReactionSum(Reaction& reaction) : reaction_(reaction) {}

    void add(const Vec3& at, const Vec3& force, double area) {
        reaction_.force += force;
        reaction_.moment += cross(at, force);
        reaction_.about += area * at;
        area_ += area;
    }
    void finish() {
        reaction_.about = (area_ > 0.0 ? 1.0 / area_ : 0.0) * reaction_.about;
        reaction_.moment = reaction_.moment - cross(reaction_.about, reaction_.force);
    }

private:
    Reaction& reaction_;
    double area_ = 0.0;
};

std::vector<Holding> holdingsOf(const StructuralModel& model, Reactions& reactions) {
    reactions.fixed.resize(model.fixed.size());
    reactions.supports.resize(model.supports.size());
    reactions.displacements.resize(model.displacements.size());
    std::vector<Holding> holdings;
    for (std::size_t i = 0; i < model.fixed.size(); ++i) {
        const Fixed& fixed = model.fixed[i];
        holdings.push_back(
            {fixed.faces, fixed.lines, {}, {true, true, true}, false, &reactions.fixed[i]});
    }
    for (std::size_t i = 0; i < model.supports.size(); ++i) {
        const Support& support = model.supports[i];
        holdings.push_back({support.faces,
                            support.lines,
                            support.nodes,
                            {support.x, support.y, support.z},
                            support.normal,
                            &reactions.supports[i]});
    }
    for (std::size_t i = 0; i < model.displacements.size(); ++i) {
        const PrescribedDisplacement& moved = model.displacements[i];
        const auto& c = moved.components;
        holdings.push_back({moved.faces,
                            moved.lines,
                            {},
                            {c[0].has_value(), c[1].has_value(), c[2].has_value()},
                            false,
                            &reactions.displacements[i]});
    }
    return holdings;
}

Vec3 nodal(const Eigen::VectorXd& forces, std::uint32_t node) {
    return fromEigen(forces.segment<3>(3 * static_cast<Eigen::Index>(node)));
}

/// Of one support alone, by the nodes of its faces.
Reaction reactionOf(const StructuralModel& model, const ElasticSupport& support,
                    const Eigen::VectorXd& displacement) {
    StructuralModel alone;
    alone.mesh = model.mesh;
    alone.time = model.time;
    alone.elasticSupports = {support};
    const Eigen::VectorXd forces = elasticSupportForce(alone, displacement);
    const FaceTriangles triangles(*model.mesh);
    std::map<std::uint32_t, double> areas;
    for (const PartFace& face : support.faces) {
        for (const std::uint32_t index : triangles.of(face)) {
            const FeTriangle& triangle = model.mesh->triangles[index];
            for (const std::uint32_t node : triangle.nodes) {
                areas[node] += tri6::area(tri6::coordinates(*model.mesh, triangle));
            }
        }
    }
    Reaction reaction;
    ReactionSum sum(reaction);
    for (const auto& [node, area] : areas) {
        sum.add(model.mesh->nodes[node], nodal(forces, node), area);
    }
    sum.finish();
    return reaction;
}

}  // namespace

Reactions shareReactions(const StructuralModel& model, const Eigen::VectorXd& displacement,
                         const Eigen::VectorXd& nodalReactions) {
    const FeMesh& mesh = *model.mesh;
    Reactions reactions;
    const std::vector<Holding> holdings = holdingsOf(model, reactions);
    HoldCollector collector(mesh);
    std::vector<ReactionSum> sums;
    for (std::size_t i = 0; i < holdings.size(); ++i) {
        collector.add(i, holdings[i]);
        sums.emplace_back(*holdings[i].reaction);
    }
    for (const auto& [node, holds] : collector.holds()) {
        const auto forces =
            shareAtNode(holds, nodalReactions.segment<3>(3 * static_cast<Eigen::Index>(node)));
        for (std::size_t i = 0; i < holds.size(); ++i) {
            sums[holds[i].holding].add(mesh.nodes[node], fromEigen(forces[i]), holds[i].area);
        }
    }
    for (ReactionSum& sum : sums) {
        sum.finish();
    }
    for (const ElasticSupport& support : model.elasticSupports) {
        reactions.elasticSupports.push_back(reactionOf(model, support, displacement));
    }
    return reactions;
}

}  // namespace twinbench
