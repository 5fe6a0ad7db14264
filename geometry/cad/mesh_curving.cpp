#include "geometry/cad/mesh_curving.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "geometry/cad/mesh_quality.h"

namespace twinbench {

namespace {

// Of the straight element's Jacobian determinant; what a curved element keeps at least.
constexpr double kLeastJacobianShare = 0.1;
// A mid-side node farther from its chord than this share of the chord lies on a wrong branch of
// the surface (a half circle's is 0.5).
constexpr double kFarthestSnap = 0.6;
constexpr double kRelaxation = 0.7;
constexpr double kNegligibleShare = 0.05;  // of the full way to the face; then the edge is straight

using EdgeKey = std::uint64_t;

EdgeKey edgeKey(std::uint32_t a, std::uint32_t b) {
    return (static_cast<EdgeKey>(std::min(a, b)) << 32) | std::max(a, b);
}

using TriangleKey = std::array<std::uint32_t, 3>;

TriangleKey triangleKey(TriangleKey nodes) {
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

struct TriangleHash {
    std::size_t operator()(const TriangleKey& key) const {
        return (key[0] * 0x9E3779B97F4A7C15ull) ^ (key[1] * 0xC2B2AE3D27D4EB4Full) ^
               (key[2] * 0x165667B19E3779F9ull);
    }
};

template <class T>
using TriangleMap = std::unordered_map<TriangleKey, T, TriangleHash>;

class MeshCurver {
public:
    MeshCurver(const LinearMesh& linear, GeometryProjector& geometry)
        : linear_(linear), geometry_(geometry) {}

    Result<CurvedMesh> curve() {
        addMidNodes();
        if (auto done = findBoundary(); !done) {
            return fail(done.error());
        }
        snapToEdges();
        snapToFaces();
        applyShares();
        relax();
        return finish();
    }

private:
    // Where the exact geometry wants a mid-side node, and how much of the way it goes.
    struct Snap {
        bool tried = false;
        Vec3 displacement;
        double share = 1.0;
        double distance = HUGE_VAL;  // from the straight edge; unknown where nothing was found
    };

    void addMidNodes() {
        VolumeMesh& mesh = result_.mesh;
        mesh.nodes = linear_.nodes;
        mesh.elements.reserve(linear_.tetrahedra.size());
        for (const auto& corners : linear_.tetrahedra) {
            std::array<std::uint32_t, 10> element;
            std::copy(corners.begin(), corners.end(), element.begin());
            for (std::size_t e = 0; e < kTetrahedronEdges.size(); ++e) {
                const std::uint32_t a = corners[kTetrahedronEdges[e][0]];
                const std::uint32_t b = corners[kTetrahedronEdges[e][1]];
                const auto [mid, isNew] = midOfEdge_.try_emplace(
                    edgeKey(a, b), static_cast<std::uint32_t>(mesh.nodes.size()));
                if (isNew) {
                    mesh.nodes.push_back(0.5 * (linear_.nodes[a] + linear_.nodes[b]));
                }
                element[4 + e] = mid->second;
            }
            mesh.elements.push_back(element);
        }
        straight_ = mesh.nodes;
        snaps_.resize(mesh.nodes.size());
    }

    // A side of one tetrahedron only is boundary; it takes its orientation from there.
    Result<void> findBoundary() {
        TriangleMap<std::uint32_t> faceOfTriangle;
        for (const SurfaceTriangle& triangle : linear_.triangles) {
            faceOfTriangle[triangleKey(triangle.nodes)] = triangle.face;
        }
        TriangleMap<int> uses;
        forEachSide([&](std::uint32_t, const TriangleKey& side) { ++uses[triangleKey(side)]; });
        std::size_t unknown = 0;
        forEachSide([&](std::uint32_t element, const TriangleKey& side) {
            if (uses[triangleKey(side)] != 1) {
                return;
            }
            const auto face = faceOfTriangle.find(triangleKey(side));
            if (face == faceOfTriangle.end()) {
                ++unknown;
                return;
            }
            const auto [a, b, c] = side;
            result_.mesh.boundary.push_back(
                {{a, b, c, midOf(a, b), midOf(b, c), midOf(c, a)}, face->second, element});
        });
        const std::size_t missing = linear_.triangles.size() - result_.mesh.boundary.size();
        if (unknown > 0 || missing > 0) {
            return fail(failure("mesh.boundary_open", {},
                                "{0} boundary triangles lie on no face and {1} triangles of faces "
                                "are not on the boundary.",
                                {std::to_string(unknown), std::to_string(missing)}));
        }
        return {};
    }

    template <class Function>
    void forEachSide(const Function& function) const {
        for (std::size_t element = 0; element < linear_.tetrahedra.size(); ++element) {
            const auto& corners = linear_.tetrahedra[element];
            for (const auto& side : kTetrahedronFaces) {
                function(static_cast<std::uint32_t>(element),
                         {corners[side[0]], corners[side[1]], corners[side[2]]});
            }
        }
    }

    std::uint32_t midOf(std::uint32_t a, std::uint32_t b) const {
        return midOfEdge_.at(edgeKey(a, b));
    }

    void snapToEdges() {
        for (const EdgeSegment& segment : linear_.segments) {
            const auto mid = midOfEdge_.find(edgeKey(segment.nodes[0], segment.nodes[1]));
            if (mid != midOfEdge_.end() && !snaps_[mid->second].tried) {
                place(mid->second, geometry_.onEdge(segment.edge, straight_[mid->second]),
                      segment.nodes);
            }
        }
    }

    void snapToFaces() {
        for (const BoundaryTriangle& triangle : result_.mesh.boundary) {
            std::optional<FaceParameter> start;
            for (int corner = 0; corner < 3 && !start; ++corner) {
                start = linear_.parameters[triangle.nodes[corner]];
            }
            for (int side = 0; side < 3; ++side) {
                const std::uint32_t mid = triangle.nodes[3 + side];
                if (!snaps_[mid].tried) {
                    place(mid, geometry_.onFace(triangle.face, straight_[mid], start),
                          {triangle.nodes[side], triangle.nodes[(side + 1) % 3]});
                }
            }
        }
    }

    void place(std::uint32_t mid, const std::optional<Vec3>& point,
               const std::array<std::uint32_t, 2>& ends) {
        Snap& snap = snaps_[mid];
        snap.tried = true;
        const double chord = norm(linear_.nodes[ends[1]] - linear_.nodes[ends[0]]);
        if (point) {
            snap.distance = norm(*point - straight_[mid]);
        }
        if (point && norm(*point - straight_[mid]) <= kFarthestSnap * chord) {
            snap.displacement = *point - straight_[mid];
        } else {
            snap.share = 0.0;
        }
    }

    void applyShares() {
        for (std::size_t node = 0; node < snaps_.size(); ++node) {
            result_.mesh.nodes[node] =
                straight_[node] + snaps_[node].share * snaps_[node].displacement;
        }
    }

    TetrahedronNodes nodesOf(std::size_t element) const {
        TetrahedronNodes nodes;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            nodes[i] = result_.mesh.nodes[result_.mesh.elements[element][i]];
        }
        return nodes;
    }

    // Ends, because each round moves a node of every bad element and straight elements are good.
    void relax() {
        std::vector<std::size_t> suspects(result_.mesh.elements.size());
        for (std::size_t i = 0; i < suspects.size(); ++i) {
            suspects[i] = i;
        }
        while (!suspects.empty()) {
            std::vector<std::uint32_t> moved;
            for (const std::size_t element : suspects) {
                const JacobianBounds bounds = jacobianBounds(nodesOf(element));
                if (bounds.minimum < kLeastJacobianShare * bounds.straight) {
                    collectCurved(element, moved);
                }
            }
            std::sort(moved.begin(), moved.end());
            moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
            for (const std::uint32_t node : moved) {
                Snap& snap = snaps_[node];
                snap.share *= kRelaxation;
                if (snap.share < kNegligibleShare) {
                    snap.share = 0.0;
                }
                result_.mesh.nodes[node] = straight_[node] + snap.share * snap.displacement;
            }
            suspects = elementsWith(moved);
        }
    }

    void collectCurved(std::size_t element, std::vector<std::uint32_t>& nodes) const {
        for (int i = 4; i < 10; ++i) {
            const std::uint32_t node = result_.mesh.elements[element][i];
            if (snaps_[node].share > 0.0 && norm(snaps_[node].displacement) > 0.0) {
                nodes.push_back(node);
            }
        }
    }

    std::vector<std::size_t> elementsWith(const std::vector<std::uint32_t>& sortedNodes) const {
        std::vector<std::size_t> elements;
        for (std::size_t i = 0; i < result_.mesh.elements.size() && !sortedNodes.empty(); ++i) {
            const auto& nodes = result_.mesh.elements[i];
            if (std::any_of(nodes.begin() + 4, nodes.end(), [&](std::uint32_t node) {
                    return std::binary_search(sortedNodes.begin(), sortedNodes.end(), node);
                })) {
                elements.push_back(i);
            }
        }
        return elements;
    }

    Result<CurvedMesh> finish() {
        MeshReport& report = result_.mesh.report;
        report.minQuality = HUGE_VAL;
        std::size_t inverted = 0;
        for (std::size_t element = 0; element < result_.mesh.elements.size(); ++element) {
            const TetrahedronNodes nodes = nodesOf(element);
            const JacobianBounds bounds = jacobianBounds(nodes);
            result_.volume += bounds.volume;
            report.minQuality = std::min(report.minQuality, scaledJacobian(nodes, bounds));
            inverted += bounds.minimum > 0.0 ? 0 : 1;
        }
        if (inverted > 0) {
            return fail(
                failure("mesh.inverted", {}, "{0} of {1} tetrahedra are inverted.",
                        {std::to_string(inverted), std::to_string(result_.mesh.elements.size())}));
        }
        report.relaxedNodes = static_cast<std::uint32_t>(std::count_if(
            snaps_.begin(), snaps_.end(), [](const Snap& snap) { return snap.share < 1.0; }));
        result_.midDistances.resize(snaps_.size());
        for (std::size_t node = 0; node < snaps_.size(); ++node) {
            const Snap& snap = snaps_[node];
            if (snap.tried) {
                const bool hasMoved = snap.share > 0.0;
                result_.midDistances[node] =
                    hasMoved ? (1.0 - snap.share) * snap.distance : snap.distance;
            }
        }
        return std::move(result_);
    }

    const LinearMesh& linear_;
    GeometryProjector& geometry_;
    CurvedMesh result_;
    std::vector<Vec3> straight_;  // all nodes, mid-side nodes in the middle of their chord
    std::vector<Snap> snaps_;     // by node
    std::unordered_map<EdgeKey, std::uint32_t> midOfEdge_;
};

}  // namespace

Result<CurvedMesh> curveMesh(const LinearMesh& linear, GeometryProjector& geometry) {
    return MeshCurver(linear, geometry).curve();
}

}  // namespace twinbench
