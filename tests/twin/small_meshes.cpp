#include "tests/twin/small_meshes.h"

#include <algorithm>
#include <map>
#include <utility>

#include "simulation/tet10.h"

namespace twinbench {

namespace {

using Cell = std::array<int, 3>;

/// Builds the mesh on a grid of half cells, on which all corners and mid-side nodes lie.
class BoxMesher {
public:
    BoxMesher(double edge, int cells) : spacing_(edge / (2.0 * cells)), last_(2 * cells) {}

    VolumeMesh build() {
        for (int i = 0; i < last_; i += 2) {
            for (int j = 0; j < last_; j += 2) {
                for (int k = 0; k < last_; k += 2) {
                    addCube({i, j, k});
                }
            }
        }
        return std::move(mesh_);
    }

private:
    std::uint32_t node(const Cell& at) {
        const auto [found, isNew] =
            nodes_.emplace(at, static_cast<std::uint32_t>(mesh_.nodes.size()));
        if (isNew) {
            mesh_.nodes.push_back({spacing_ * at[0], spacing_ * at[1], spacing_ * at[2]});
        }
        return found->second;
    }

    static Cell middle(const Cell& a, const Cell& b) {
        return {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2};
    }

    /// Six tetrahedra around the diagonal of the cube, one per order of the axes (Kuhn).
    void addCube(const Cell& origin) {
        std::array<int, 3> axes = {0, 1, 2};
        do {
            std::array<Cell, 4> corners = {origin, origin, origin, origin};
            for (std::size_t step = 0; step < 3; ++step) {
                for (std::size_t corner = step + 1; corner < 4; ++corner) {
                    corners[corner][static_cast<std::size_t>(axes[step])] += 2;
                }
            }
            const bool isEven = (axes[1] - axes[0] + 3) % 3 == 1;
            if (!isEven) {
                std::swap(corners[1], corners[2]);
            }
            addTetrahedron(corners);
        } while (std::next_permutation(axes.begin(), axes.end()));
    }

    void addTetrahedron(const std::array<Cell, 4>& corners) {
        const auto element = static_cast<std::uint32_t>(mesh_.elements.size());
        std::array<std::uint32_t, 10> nodes{};
        for (std::size_t i = 0; i < 4; ++i) {
            nodes[i] = node(corners[i]);
        }
        for (std::size_t k = 0; k < 6; ++k) {
            const auto [a, b] = tet10::kEdges[k];
            nodes[4 + k] = node(
                middle(corners[static_cast<std::size_t>(a)], corners[static_cast<std::size_t>(b)]));
        }
        mesh_.elements.push_back(nodes);
        // Corners of each side, counter-clockwise from outside.
        for (const auto& [a, b, c] : std::array<std::array<std::size_t, 3>, 4>{
                 {{0, 2, 1}, {0, 1, 3}, {1, 2, 3}, {0, 3, 2}}}) {
            addBoundary({corners[a], corners[b], corners[c]}, element);
        }
    }

    void addBoundary(const std::array<Cell, 3>& corners, std::uint32_t element) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const int plane = corners[0][axis];
            const bool isInPlane = corners[1][axis] == plane && corners[2][axis] == plane;
            if (!isInPlane || (plane != 0 && plane != last_)) {
                continue;
            }
            BoundaryTriangle triangle;
            for (std::size_t i = 0; i < 3; ++i) {
                triangle.nodes[i] = node(corners[i]);
                triangle.nodes[3 + i] = node(middle(corners[i], corners[(i + 1) % 3]));
            }
            triangle.face = static_cast<std::uint32_t>(2 * axis) + (plane == 0 ? 0U : 1U);
            triangle.element = element;
            mesh_.boundary.push_back(triangle);
        }
    }

    double spacing_;
    int last_;
    std::map<Cell, std::uint32_t> nodes_;
    VolumeMesh mesh_;
};

}  // namespace

VolumeMesh boxMesh(double edge, int cells) { return BoxMesher(edge, cells).build(); }

std::shared_ptr<const FeMesh> rowOfBoxes(double edge, int cells,
                                         const std::vector<std::string>& names) {
    const auto box = std::make_shared<const VolumeMesh>(boxMesh(edge, cells));
    std::vector<PlacedMesh> placed;
    for (const std::string& name : names) {
        Placement placement;
        placement.translation.x = edge * static_cast<double>(placed.size());
        placed.push_back({box, placement, name});
    }
    return std::make_shared<const FeMesh>(mergeMeshes(placed));
}

}  // namespace twinbench
