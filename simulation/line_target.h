#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/result.h"
#include "simulation/fe_mesh.h"

namespace twinbench {

/// An edge of a part: the two faces that meet in it, and its course (metres, assembly frame), which
/// tells it from other edges between them.
struct PartEdge {
    std::uint32_t part = 0;
    std::array<std::uint32_t, 2> faces{};
    std::vector<Vec3> course;
};

/// A place on the surface of a part (metres, assembly frame).
struct PartPoint {
    std::uint32_t part = 0;
    Vec3 position;
};

/// What a load or a constraint acts on besides faces. Fields are singular there: the temperature
/// under a line or point source and the stress at a point load grow without limit as the mesh gets
/// finer.
struct LineTarget {
    std::vector<PartEdge> edges;
    std::vector<PartPoint> points;
    bool empty() const { return edges.empty() && points.empty(); }
};

struct NodeShare {
    std::uint32_t node = 0;
    double share = 0.0;
};

/// The nodes of a target, ascending, each with its share of a load that is spread evenly: along
/// edges by length, over points equally; all together 1. A point is the node of its part's surface
/// that is nearest to it. Errors: Failed for an edge that the mesh does not have.
Result<std::vector<NodeShare>> nodesOf(const FeMesh& mesh, const FaceTriangles& triangles,
                                       const LineTarget& target);

}  // namespace twinbench
