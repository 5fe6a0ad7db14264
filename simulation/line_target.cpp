#include "simulation/line_target.h"

#include <map>

#include "simulation/model_check.h"

namespace twinbench {

namespace {

// A mesh edge whose middle is farther from the course, in shares of its length, lies on another
// edge between the same faces.
constexpr double kOffCourse = 0.25;

/// A quadratic edge of a boundary triangle, by its middle node.
using MeshEdges = std::map<std::uint32_t, std::array<std::uint32_t, 2>>;

MeshEdges edgesOf(const FeMesh& mesh, const FaceTriangles& triangles, PartFace face) {
    MeshEdges edges;
    for (const std::uint32_t index : triangles.of(face)) {
        const auto& nodes = mesh.triangles[index].nodes;
        for (std::size_t i = 0; i < 3; ++i) {
            edges[nodes[3 + i]] = {nodes[i], nodes[(i + 1) % 3]};
        }
    }
    return edges;
}

double distanceToSegment(const Vec3& point, const Vec3& a, const Vec3& b) {
    const Vec3 along = b - a;
    const double square = dot(along, along);
    const double t = square > 0.0 ? std::clamp(dot(point - a, along) / square, 0.0, 1.0) : 0.0;
    return norm(point - (a + t * along));
}

double distanceToCourse(const Vec3& point, const std::vector<Vec3>& course) {
    double distance = course.empty() ? 0.0 : norm(point - course.front());
    for (std::size_t i = 1; i < course.size(); ++i) {
        distance = std::min(distance, distanceToSegment(point, course[i - 1], course[i]));
    }
    return distance;
}

/// The integrals of the three shape functions along a quadratic edge (ends, middle), metres.
std::array<double, 3> lengthShares(const Vec3& a, const Vec3& b, const Vec3& middle) {
    // Gauss' rule of three points on (-1, 1): Abramowitz & Stegun 1964, table 25.4.
    constexpr double kOuter = 0.7745966692414834;
    constexpr std::array<std::array<double, 2>, 3> kRule = {
        {{-kOuter, 5.0 / 9.0}, {0.0, 8.0 / 9.0}, {kOuter, 5.0 / 9.0}}};
    std::array<double, 3> shares{};
    for (const auto& [s, weight] : kRule) {
        const Vec3 tangent = (s - 0.5) * a + (s + 0.5) * b - (2.0 * s) * middle;
        const double length = weight * norm(tangent);
        shares[0] += length * 0.5 * s * (s - 1.0);
        shares[1] += length * 0.5 * s * (s + 1.0);
        shares[2] += length * (1.0 - s * s);
    }
    return shares;
}

Result<void> addEdge(const FeMesh& mesh, const FaceTriangles& triangles, const PartEdge& edge,
                     std::map<std::uint32_t, double>& shares) {
    const MeshEdges first = edgesOf(mesh, triangles, {edge.part, edge.faces[0]});
    const MeshEdges second = edgesOf(mesh, triangles, {edge.part, edge.faces[1]});
    bool found = false;
    for (const auto& [middle, ends] : first) {
        const Vec3& a = mesh.nodes[ends[0]];
        const Vec3& b = mesh.nodes[ends[1]];
        if (!second.contains(middle) ||
            distanceToCourse(mesh.nodes[middle], edge.course) > kOffCourse * norm(b - a)) {
            continue;
        }
        const std::array<double, 3> lengths = lengthShares(a, b, mesh.nodes[middle]);
        shares[ends[0]] += lengths[0];
        shares[ends[1]] += lengths[1];
        shares[middle] += lengths[2];
        found = true;
    }
    if (!found) {
        return fail(failure("mesh.edge", partName(mesh, edge.part),
                            "The mesh has no edge between the faces {0} and {1} where the "
                            "geometry has one.",
                            {std::to_string(edge.faces[0]), std::to_string(edge.faces[1])},
                            "Choose a smaller mesh size, or attach to a face."));
    }
    return {};
}

std::uint32_t nearestSurfaceNode(const FeMesh& mesh, const PartPoint& point) {
    const FePart& part = mesh.parts[point.part];
    std::uint32_t nearest = part.firstNode;
    double least = HUGE_VAL;
    for (std::uint32_t t = part.firstTriangle; t < part.firstTriangle + part.triangleCount; ++t) {
        for (const std::uint32_t node : mesh.triangles[t].nodes) {
            const double distance = norm(mesh.nodes[node] - point.position);
            if (distance < least || (distance == least && node < nearest)) {
                least = distance;
                nearest = node;
            }
        }
    }
    return nearest;
}

}  // namespace

Result<std::vector<NodeShare>> nodesOf(const FeMesh& mesh, const FaceTriangles& triangles,
                                       const LineTarget& target) {
    std::map<std::uint32_t, double> shares;
    for (const PartEdge& edge : target.edges) {
        if (auto added = addEdge(mesh, triangles, edge, shares); !added) {
            return fail(std::move(added.error()));
        }
    }
    for (const PartPoint& point : target.points) {
        shares[nearestSurfaceNode(mesh, point)] += 1.0;
    }
    double sum = 0.0;
    for (const auto& [node, share] : shares) {
        sum += share;
    }
    std::vector<NodeShare> nodes;
    for (const auto& [node, share] : shares) {
        nodes.push_back({node, share / sum});
    }
    return nodes;
}

}  // namespace twinbench
