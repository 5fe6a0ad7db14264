#include "tests/simulation/structured_meshes.h"

#include <cmath>

namespace twinbench {

namespace {

using Lattice = std::array<int, 3>;  // in half cells

/// The nodes of a grid of cells with mid-side nodes: all points of the lattice of half cells.
struct Grid {
    std::array<int, 3> cells;

    int points(std::size_t axis) const { return 2 * cells[axis] + 1; }
    std::uint32_t index(const Lattice& p) const {
        return static_cast<std::uint32_t>(p[0] + points(0) * (p[1] + points(1) * p[2]));
    }
    Vec3 unitPoint(const Lattice& p) const {
        return {p[0] / (2.0 * cells[0]), p[1] / (2.0 * cells[1]), p[2] / (2.0 * cells[2])};
    }
    template <class Visit>
    void forLattice(int step, const Visit& visit) const {
        for (int k = 0; k < points(2); k += step) {
            for (int j = 0; j < points(1); j += step) {
                for (int i = 0; i < points(0); i += step) {
                    visit(Lattice{i, j, k});
                }
            }
        }
    }
};

constexpr std::array<std::array<int, 2>, 6> kEdges = {
    {{0, 1}, {1, 2}, {2, 0}, {0, 3}, {1, 3}, {2, 3}}};
constexpr std::array<std::array<int, 3>, 4> kFaces = {{{0, 2, 1}, {0, 1, 3}, {1, 2, 3}, {0, 3, 2}}};

using Tetrahedron = std::array<Lattice, 4>;

/// Kuhn's six tetrahedra of a cell: a path from its first to its last corner along the three axes
/// in each of their orders.
std::vector<Tetrahedron> tetrahedraOfCell(const Lattice& corner) {
    constexpr std::array<std::array<std::size_t, 3>, 6> kOrders = {
        {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}, {0, 2, 1}, {2, 1, 0}, {1, 0, 2}}};
    std::vector<Tetrahedron> result;
    for (std::size_t o = 0; o < kOrders.size(); ++o) {
        Tetrahedron tet{corner, corner, corner, corner};
        for (std::size_t step = 0; step < 3; ++step) {
            for (std::size_t v = step + 1; v < 4; ++v) {
                tet[v][kOrders[o][step]] += 2;
            }
        }
        const bool isOddOrder = o >= 3;
        if (isOddOrder) {
            std::swap(tet[1], tet[2]);
        }
        result.push_back(tet);
    }
    return result;
}

Lattice middle(const Lattice& a, const Lattice& b) {
    return {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2};
}

/// The side of the grid that all three points lie on, or -1.
int sideOf(const Grid& grid, const Lattice& a, const Lattice& b, const Lattice& c) {
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (a[axis] == b[axis] && b[axis] == c[axis]) {
            if (a[axis] == 0) {
                return static_cast<int>(2 * axis);
            }
            if (a[axis] == 2 * grid.cells[axis]) {
                return static_cast<int>(2 * axis + 1);
            }
        }
    }
    return -1;
}

void addTetrahedron(const Grid& grid, const Tetrahedron& tet, VolumeMesh& mesh) {
    std::array<std::uint32_t, 10> nodes{};
    for (std::size_t v = 0; v < 4; ++v) {
        nodes[v] = grid.index(tet[v]);
    }
    for (std::size_t e = 0; e < 6; ++e) {
        nodes[4 + e] = grid.index(middle(tet[static_cast<std::size_t>(kEdges[e][0])],
                                         tet[static_cast<std::size_t>(kEdges[e][1])]));
    }
    const auto element = static_cast<std::uint32_t>(mesh.elements.size());
    mesh.elements.push_back(nodes);
    for (const auto& face : kFaces) {
        const Lattice& a = tet[static_cast<std::size_t>(face[0])];
        const Lattice& b = tet[static_cast<std::size_t>(face[1])];
        const Lattice& c = tet[static_cast<std::size_t>(face[2])];
        const int onSide = sideOf(grid, a, b, c);
        if (onSide >= 0) {
            BoundaryTriangle triangle;
            triangle.nodes = {grid.index(a),
                              grid.index(b),
                              grid.index(c),
                              grid.index(middle(a, b)),
                              grid.index(middle(b, c)),
                              grid.index(middle(c, a))};
            triangle.face = static_cast<std::uint32_t>(onSide);
            triangle.element = element;
            mesh.boundary.push_back(triangle);
        }
    }
}

VolumeMesh connect(const Grid& grid) {
    VolumeMesh mesh;
    mesh.nodes.resize(static_cast<std::size_t>(grid.points(0)) *
                      static_cast<std::size_t>(grid.points(1)) *
                      static_cast<std::size_t>(grid.points(2)));
    grid.forLattice(2, [&](const Lattice& p) {
        if (p[0] < 2 * grid.cells[0] && p[1] < 2 * grid.cells[1] && p[2] < 2 * grid.cells[2]) {
            for (const Tetrahedron& tet : tetrahedraOfCell(p)) {
                addTetrahedron(grid, tet, mesh);
            }
        }
    });
    mesh.report.method = "structured";
    return mesh;
}

void straightenEdges(VolumeMesh& mesh) {
    for (const auto& element : mesh.elements) {
        for (std::size_t e = 0; e < 6; ++e) {
            mesh.nodes[element[4 + e]] =
                (mesh.nodes[element[static_cast<std::size_t>(kEdges[e][0])]] +
                 mesh.nodes[element[static_cast<std::size_t>(kEdges[e][1])]]) /
                2.0;
        }
    }
}

/// Numbers in [-1, 1] without pattern, the same on every machine.
double scatter(int i, int j, int k, int axis) {
    const double value = std::sin(12.9898 * i + 78.233 * j + 37.719 * k + 4.581 * axis) * 43758.5;
    return 2.0 * (value - std::floor(value)) - 1.0;
}

}  // namespace

VolumeMesh mappedMesh(std::array<int, 3> cells, const std::function<Vec3(const Vec3&)>& map,
                      bool curved) {
    const Grid grid{cells};
    VolumeMesh mesh = connect(grid);
    grid.forLattice(1,
                    [&](const Lattice& p) { mesh.nodes[grid.index(p)] = map(grid.unitPoint(p)); });
    if (!curved) {
        straightenEdges(mesh);
    }
    return mesh;
}

VolumeMesh boxMesh(const Vec3& min, const Vec3& max, std::array<int, 3> cells, double distortion) {
    const Vec3 size = max - min;
    const auto place = [&](const Vec3& u) {
        Vec3 p = {min.x + u.x * size.x, min.y + u.y * size.y, min.z + u.z * size.z};
        const std::array<int, 3> at = {static_cast<int>(std::lround(2.0 * u.x * cells[0])),
                                       static_cast<int>(std::lround(2.0 * u.y * cells[1])),
                                       static_cast<int>(std::lround(2.0 * u.z * cells[2]))};
        for (int axis = 0; axis < 3; ++axis) {
            const auto a = static_cast<std::size_t>(axis);
            const bool inside = at[a] > 0 && at[a] < 2 * cells[a];
            p[axis] += inside
                           ? distortion * size[axis] / cells[a] * scatter(at[0], at[1], at[2], axis)
                           : 0.0;
        }
        return p;
    };
    return mappedMesh(cells, place, false);
}

VolumeMesh cylinderSectorMesh(double innerRadius, double outerRadius, double height, double angle,
                              std::array<int, 3> cells) {
    const auto place = [&](const Vec3& u) {
        const double radius = innerRadius + u.x * (outerRadius - innerRadius);
        return Vec3{radius * std::cos(u.y * angle), radius * std::sin(u.y * angle), u.z * height};
    };
    return mappedMesh(cells, place, true);
}

std::shared_ptr<const FeMesh> assembled(std::vector<PlacedVolume> volumes) {
    std::vector<PlacedMesh> placed;
    for (PlacedVolume& volume : volumes) {
        placed.push_back({std::make_shared<const VolumeMesh>(std::move(volume.mesh)),
                          volume.placement, "Part " + std::to_string(placed.size())});
    }
    return std::make_shared<const FeMesh>(mergeMeshes(placed));
}

Mat3 turnAboutAxis(const Vec3& axis, double angle) {
    const Vec3 n = normalized(axis);
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    Mat3 result{};
    for (int column = 0; column < 3; ++column) {
        Vec3 e;
        e[column] = 1.0;
        const Vec3 turned = c * e + s * cross(n, e) + (1.0 - c) * dot(n, e) * n;
        for (int row = 0; row < 3; ++row) {
            result[static_cast<std::size_t>(row)][column] = turned[row];
        }
    }
    return result;
}

}  // namespace twinbench
