#include "widgets/scene/mesh_part_place.h"

#include <algorithm>
#include <map>
#include <string>

namespace twinbench {

namespace {

// By which the box of a mesh may differ from that of its shape, as a share of its diagonal.
constexpr double kMostDifference = 0.02;

Box3 boxOf(const FeMesh& mesh, const FePart& part) {
    Box3 box;
    for (std::uint32_t n = part.firstNode; n < part.firstNode + part.nodeCount; ++n) {
        box.add(mesh.nodes[n]);
    }
    return box;
}

bool areClose(const Box3& a, const Box3& b) {
    const double most = kMostDifference * std::max(a.diagonal(), b.diagonal());
    return norm(a.min - b.min) <= most && norm(a.max - b.max) <= most;
}

/// A mesh does not keep the shape it was made from: its extent and its faces tell.
bool isMeshOf(const FeMesh& mesh, const FePart& meshed, const Part& partWhereMeshed) {
    const auto first = mesh.triangles.begin() + meshed.firstTriangle;
    const bool hasFaces =
        std::all_of(first, first + meshed.triangleCount, [&](const FeTriangle& triangle) {
            return triangle.face < partWhereMeshed.shape->faces.size();
        });
    return hasFaces && areClose(boxOf(mesh, meshed), partWhereMeshed.box());
}

}  // namespace

std::vector<MeshPartPlace> placesOf(const std::vector<ResultPart>& parts, const FeMesh& mesh,
                                    const Assembly* assembly) {
    std::map<std::string, std::uint32_t> byPath;
    for (std::uint32_t i = 0; assembly && i < assembly->parts.size(); ++i) {
        byPath[assembly->parts[i].path] = i;
    }
    std::vector<MeshPartPlace> places(mesh.parts.size());
    for (std::size_t i = 0; i < places.size() && i < parts.size(); ++i) {
        const auto found = byPath.find(parts[i].path);
        if (found == byPath.end()) {
            continue;
        }
        Part part = assembly->parts[found->second];
        places[i].part = found->second;
        places[i].samePlace = part.placement == parts[i].placement;
        part.placement = parts[i].placement;
        places[i].sameShape = isMeshOf(mesh, mesh.parts[i], part);
    }
    return places;
}

}  // namespace twinbench
