#include "twin/edge_ref.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "geometry/face_selector.h"

namespace twinbench {

namespace {

/// Ends of edges that meet in one vertex are equal but for the rounding of their curves.
constexpr double kSameVertex = 1e-7;

bool areOfOnePart(const std::vector<FaceRef>& faces, std::size_t count) {
    return faces.size() == count && std::ranges::all_of(faces, [&](const FaceRef& face) {
               return face.part == faces.front().part;
           });
}

/// The edges of a part between two of its faces.
std::vector<const EdgePolyline*> edgesBetween(const Part& part, std::uint32_t a, std::uint32_t b) {
    std::vector<const EdgePolyline*> found;
    for (const EdgePolyline& edge : part.shape->tessellation.edges) {
        const std::array<std::int32_t, 2> wanted = {static_cast<std::int32_t>(a),
                                                    static_cast<std::int32_t>(b)};
        const std::array<std::int32_t, 2> turned = {wanted[1], wanted[0]};
        if (!edge.points.empty() && (edge.faces == wanted || edge.faces == turned)) {
            found.push_back(&edge);
        }
    }
    return found;
}

bool touches(const EdgePolyline& edge, const Vec3& vertex) {
    return std::min(norm(edge.points.front() - vertex), norm(edge.points.back() - vertex)) <
           kSameVertex;
}

Json inMillimetres(const Vec3& metres) {
    const auto rounded = [](double value) { return std::round(value * 1e9) * 1e-6; };
    return Json::array({rounded(metres.x), rounded(metres.y), rounded(metres.z)});
}

}  // namespace

std::optional<Json> commonEdge(const Assembly& assembly, const std::vector<FaceRef>& faces) {
    if (!areOfOnePart(faces, 2)) {
        return std::nullopt;
    }
    const Part& part = assembly.parts[faces.front().part];
    if (edgesBetween(part, faces[0].face, faces[1].face).empty()) {
        return std::nullopt;
    }
    return Json{{"part", part.name},
                {"between", Json::array({faceSignature(assembly, faces[0]),
                                         faceSignature(assembly, faces[1])})}};
}

std::optional<Json> commonCorner(const Assembly& assembly, const std::vector<FaceRef>& faces) {
    if (!areOfOnePart(faces, 3)) {
        return std::nullopt;
    }
    const Part& part = assembly.parts[faces.front().part];
    for (const EdgePolyline* first : edgesBetween(part, faces[0].face, faces[1].face)) {
        for (const EdgePolyline* second : edgesBetween(part, faces[1].face, faces[2].face)) {
            for (const Vec3& vertex : {first->points.front(), first->points.back()}) {
                if (touches(*second, vertex)) {
                    return Json{{"part", part.name},
                                {"at", inMillimetres(part.placement.point(vertex))}};
                }
            }
        }
    }
    return std::nullopt;
}

}  // namespace twinbench
