#include "geometry/cad/mesh_snapping.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace twinbench {

namespace {

constexpr double kLeastVolumeShare = 0.2;  // of a tetrahedron's volume before
// A point farther than this share of the shortest side around lies on another branch.
constexpr double kFarthest = 0.5;
constexpr int kRounds = 8;  // of going back by halves, then nodes go back whole

class NodeSnapper {
public:
    NodeSnapper(LinearMesh& mesh, GeometryProjector& geometry)
        : mesh_(mesh),
          geometry_(geometry),
          before_(mesh.nodes),
          wanted_(mesh.nodes),
          shortest_(mesh.nodes.size(), std::numeric_limits<double>::max()) {}

    void snap() {
        measureSides();
        findEdgePlaces();
        findFacePlaces();
        volumes_.reserve(mesh_.tetrahedra.size());
        for (const auto& corners : mesh_.tetrahedra) {
            volumes_.push_back(volume(corners));
        }
        mesh_.nodes = wanted_;
        for (int round = 0; takeBack(round >= kRounds); ++round) {
        }
    }

private:
    enum class Place : std::uint8_t { Inside, Face, Edge, Corner };

    void measureSides() {
        for (const SurfaceTriangle& triangle : mesh_.triangles) {
            for (std::size_t k = 0; k < 3; ++k) {
                const std::uint32_t a = triangle.nodes[k];
                const std::uint32_t b = triangle.nodes[(k + 1) % 3];
                const double side = norm(mesh_.nodes[a] - mesh_.nodes[b]);
                shortest_[a] = std::min(shortest_[a], side);
                shortest_[b] = std::min(shortest_[b], side);
            }
        }
    }

    void findEdgePlaces() {
        places_.assign(mesh_.nodes.size(), Place::Inside);
        std::vector<std::uint32_t> edgeOf(mesh_.nodes.size(), 0);
        for (const EdgeSegment& segment : mesh_.segments) {
            for (const std::uint32_t node : segment.nodes) {
                if (places_[node] == Place::Inside) {
                    places_[node] = Place::Edge;
                    edgeOf[node] = segment.edge;
                } else if (edgeOf[node] != segment.edge) {
                    places_[node] = Place::Corner;
                }
            }
        }
        for (std::uint32_t node = 0; node < places_.size(); ++node) {
            if (places_[node] == Place::Edge) {
                want(node, geometry_.onEdge(edgeOf[node], mesh_.nodes[node]));
            }
        }
    }

    void findFacePlaces() {
        for (const SurfaceTriangle& triangle : mesh_.triangles) {
            for (const std::uint32_t node : triangle.nodes) {
                if (places_[node] == Place::Inside) {
                    places_[node] = Place::Face;
                    want(node, geometry_.onFace(triangle.face, mesh_.nodes[node], std::nullopt));
                }
            }
        }
    }

    void want(std::uint32_t node, const std::optional<Vec3>& point) {
        if (point && norm(*point - mesh_.nodes[node]) <= kFarthest * shortest_[node]) {
            wanted_[node] = *point;
        }
    }

    double volume(const std::array<std::uint32_t, 4>& corners) const {
        const Vec3& a = mesh_.nodes[corners[0]];
        return dot(mesh_.nodes[corners[1]] - a,
                   cross(mesh_.nodes[corners[2]] - a, mesh_.nodes[corners[3]] - a));
    }

    // Nodes of tetrahedra that lost too much go back. Ends: where all are back, nothing is lost.
    bool takeBack(bool whole) {
        bool any = false;
        for (std::size_t i = 0; i < mesh_.tetrahedra.size(); ++i) {
            if (volume(mesh_.tetrahedra[i]) >= kLeastVolumeShare * volumes_[i]) {
                continue;
            }
            for (const std::uint32_t node : mesh_.tetrahedra[i]) {
                any = any || !(mesh_.nodes[node] == before_[node]);
                mesh_.nodes[node] =
                    whole ? before_[node] : 0.5 * (mesh_.nodes[node] + before_[node]);
            }
        }
        return any;
    }

    LinearMesh& mesh_;
    GeometryProjector& geometry_;
    std::vector<Vec3> before_;
    std::vector<Vec3> wanted_;
    std::vector<double> shortest_;  // side of a boundary triangle at the node
    std::vector<double> volumes_;   // before, times six
    std::vector<Place> places_;
};

}  // namespace

void snapToShape(LinearMesh& mesh, GeometryProjector& geometry) {
    NodeSnapper(mesh, geometry).snap();
}

}  // namespace twinbench
