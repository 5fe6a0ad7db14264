#include "simulation/singular_places.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "simulation/eigen_vec3.h"
#include "simulation/model_check.h"
#include "simulation/tet10.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

// Edges that turn by less are taken for the facets of a smooth surface, or for a bend at which the
// stress stays moderate.
constexpr double kSlightTurn = 20.0 * std::numbers::pi / 180.0;

/// Where two boundary triangles of different faces meet.
struct FaceEdge {
    PartFace one, other;                   // one < other
    std::array<std::uint32_t, 3> nodes{};  // ends and middle
    double turn = 0.0;  // from normal to normal, rad; positive where it turns inwards
};

/// The outward unit normal of a triangle in the middle of its side from corner `side` on.
Eigen::Vector3d normalAt(const FeMesh& mesh, const FeTriangle& triangle, int side) {
    static const std::array<Eigen::Vector2d, 3> kMiddles = {
        Eigen::Vector2d(0.5, 0.0), Eigen::Vector2d(0.5, 0.5), Eigen::Vector2d(0.0, 0.5)};
    return tri6::areaNormal(tri6::coordinates(mesh, triangle),
                            kMiddles[static_cast<std::size_t>(side)])
        .normalized();
}

Eigen::Vector3d placeOf(const FeMesh& mesh, std::uint32_t node) {
    return toEigen(mesh.nodes[node]);
}

FaceEdge faceEdge(const FeMesh& mesh, std::pair<std::uint32_t, int> a,
                  std::pair<std::uint32_t, int> b) {
    const auto faceOf = [&](std::uint32_t t) {
        return PartFace{mesh.triangles[t].part, mesh.triangles[t].face};
    };
    if (faceOf(b.first) < faceOf(a.first)) {
        std::swap(a, b);
    }
    const FeTriangle& first = mesh.triangles[a.first];
    const FeTriangle& second = mesh.triangles[b.first];
    const auto side = static_cast<std::size_t>(a.second);
    FaceEdge edge;
    edge.one = faceOf(a.first);
    edge.other = faceOf(b.first);
    edge.nodes = {first.nodes[side], first.nodes[(side + 1) % 3], first.nodes[3 + side]};
    const Eigen::Vector3d n = normalAt(mesh, first, a.second);
    const Eigen::Vector3d m = normalAt(mesh, second, b.second);
    // The side runs with the first triangle to its left, seen from outside.
    const Eigen::Vector3d along =
        (placeOf(mesh, edge.nodes[1]) - placeOf(mesh, edge.nodes[0])).normalized();
    edge.turn = -std::atan2(n.cross(m).dot(along), n.dot(m));
    return edge;
}

std::vector<FaceEdge> faceEdges(const FeMesh& mesh) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<std::uint32_t, int>> open;
    std::vector<FaceEdge> edges;
    for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t) {
        const auto& nodes = mesh.triangles[t].nodes;
        for (int side = 0; side < 3; ++side) {
            const auto i = static_cast<std::size_t>(side);
            const auto key = std::minmax(nodes[i], nodes[(i + 1) % 3]);
            const auto [found, isNew] = open.try_emplace(key, t, side);
            if (isNew) {
                continue;
            }
            if (mesh.triangles[found->second.first].face != mesh.triangles[t].face) {
                edges.push_back(faceEdge(mesh, found->second, {t, side}));
            }
            open.erase(found);
        }
    }
    return edges;
}

/// Gathers points by the name of their place.
class PlaceList {
public:
    explicit PlaceList(const FeMesh& mesh) : mesh_(mesh) {}

    void add(const FaceEdge& edge) {
        const std::string name = fmt::format("the edge between {} and face {}",
                                             faceName(mesh_, edge.one), edge.other.face);
        for (const std::uint32_t node : edge.nodes) {
            placeNamed(name, edge.one.part).points.push_back(mesh_.nodes[node]);
        }
    }
    void add(const LineTarget& lines, const FaceTriangles& faces, const char* what) {
        if (lines.empty()) {
            return;
        }
        const auto nodes = nodesOf(mesh_, faces, lines);
        if (!nodes) {
            return;  // the solver tells
        }
        for (const NodeShare& share : *nodes) {
            const std::uint32_t part = mesh_.partOfNode(share.node);
            placeNamed(fmt::format("{} on {}", what, partName(mesh_, part)), part)
                .points.push_back(mesh_.nodes[share.node]);
        }
    }
    std::vector<SingularPlace> take() {
        std::vector<SingularPlace> places;
        for (auto& [key, place] : places_) {
            places.push_back(std::move(place));
        }
        return places;
    }

private:
    SingularPlace& placeNamed(const std::string& name, std::uint32_t part) {
        SingularPlace& place = places_[{part, name}];
        place.name = name;
        place.part = part;
        return place;
    }

    const FeMesh& mesh_;
    std::map<std::pair<std::uint32_t, std::string>, SingularPlace> places_;
};

std::set<PartFace> facesOf(const std::vector<const std::vector<PartFace>*>& lists) {
    std::set<PartFace> faces;
    for (const auto* list : lists) {
        faces.insert(list->begin(), list->end());
    }
    return faces;
}

/// Adds edges that turn inwards, and those between a held and a free face that turn outwards by
/// less than `heldTurn`, rad.
void addEdges(const FeMesh& mesh, const std::set<PartFace>& held, double heldTurn,
              PlaceList& places) {
    for (const FaceEdge& edge : faceEdges(mesh)) {
        const bool isHeldOnOneSide = held.contains(edge.one) != held.contains(edge.other);
        if (edge.turn > kSlightTurn || (isHeldOnOneSide && -edge.turn < heldTurn)) {
            places.add(edge);
        }
    }
}

}  // namespace

std::vector<SingularPlace> singularPlaces(const StructuralModel& model) {
    const FaceTriangles triangles(*model.mesh);
    PlaceList places(*model.mesh);
    std::vector<const std::vector<PartFace>*> held;
    for (const Fixed& fixed : model.fixed) {
        held.push_back(&fixed.faces);
        places.add(fixed.lines, triangles, "held edges or points");
    }
    for (const Support& support : model.supports) {
        if (support.x && support.y && support.z) {
            held.push_back(&support.faces);
        }
        places.add(support.lines, triangles, "held edges or points");
    }
    for (const PrescribedDisplacement& displacement : model.displacements) {
        if (std::ranges::all_of(displacement.components, [](const auto& c) { return !!c; })) {
            held.push_back(&displacement.faces);
        }
        places.add(displacement.lines, triangles, "held edges or points");
    }
    for (const SurfaceForce& force : model.forces) {
        places.add(force.lines, triangles, "loaded edges or points");
    }
    // Clamped against free is singular from an angle of the body of 62 degrees on, for a ratio of
    // Poisson of 0.3 (Williams 1952, J. Appl. Mech. 19, 526-528).
    addEdges(*model.mesh, facesOf(held), (180.0 - 62.0) * std::numbers::pi / 180.0, places);
    return places.take();
}

std::vector<SingularPlace> singularPlaces(const ThermalModel& model) {
    const FaceTriangles triangles(*model.mesh);
    PlaceList places(*model.mesh);
    std::vector<const std::vector<PartFace>*> held;
    for (const PrescribedTemperature& temperature : model.temperatures) {
        held.push_back(&temperature.faces);
        places.add(temperature.lines, triangles, "edges or points of a temperature");
    }
    for (const HeatSource& source : model.sources) {
        places.add(source.lines, triangles, "heated edges or points");
    }
    // The flux goes with r^(pi / (2 angle) - 1): it is bounded up to an angle of 90 degrees, which
    // meshes of such edges miss by a little.
    addEdges(*model.mesh, facesOf(held), std::numbers::pi / 2.0 - kSlightTurn, places);
    return places.take();
}

std::vector<double> meanEdges(const FeMesh& mesh) {
    std::vector<double> edges;
    for (const FePart& part : mesh.parts) {
        double volume = 0.0;
        for (std::uint32_t e = part.firstElement; e < part.firstElement + part.elementCount; ++e) {
            volume += std::abs(tet10::volume(tet10::coordinates(mesh, e)));
        }
        // Of a regular tetrahedron: edge^3 / (6 sqrt(2)).
        edges.push_back(
            std::cbrt(6.0 * std::numbers::sqrt2 * volume / std::max(1U, part.elementCount)));
    }
    return edges;
}

std::vector<char> elementsNear(const FeMesh& mesh, const std::vector<SingularPlace>& places,
                               const std::vector<double>& radius) {
    // Cells as wide as the radius: what is near lies in a cell or in one beside it.
    using Cell = std::tuple<std::uint32_t, long, long, long>;
    const auto cellOf = [&](std::uint32_t part, const Vec3& p) {
        const auto at = [&](double x) { return static_cast<long>(std::floor(x / radius[part])); };
        return Cell{part, at(p.x), at(p.y), at(p.z)};
    };
    std::map<Cell, std::vector<Vec3>> cells;
    for (const SingularPlace& place : places) {
        for (const Vec3& point : place.points) {
            cells[cellOf(place.part, point)].push_back(point);
        }
    }
    const auto isNear = [&](std::uint32_t part, const Vec3& centre) {
        const auto [p, i, j, k] = cellOf(part, centre);
        for (int offset = 0; offset < 27; ++offset) {
            const auto found =
                cells.find({p, i + offset % 3 - 1, j + offset / 3 % 3 - 1, k + offset / 9 - 1});
            if (found != cells.end() &&
                std::ranges::any_of(found->second, [&, part = p](const Vec3& point) {
                    return norm(point - centre) <= radius[part];
                })) {
                return true;
            }
        }
        return false;
    };
    std::vector<char> near(mesh.elements.size(), 0);
    for (std::uint32_t part = 0; part < mesh.parts.size() && !cells.empty(); ++part) {
        const FePart& share = mesh.parts[part];
        for (std::uint32_t e = share.firstElement; e < share.firstElement + share.elementCount;
             ++e) {
            const auto& n = mesh.elements[e];
            const Vec3 centre =
                0.25 * (mesh.nodes[n[0]] + mesh.nodes[n[1]] + mesh.nodes[n[2]] + mesh.nodes[n[3]]);
            near[e] = isNear(part, centre) ? 1 : 0;
        }
    }
    return near;
}

}  // namespace twinbench
