#include "geometry/part_shape.h"

#include <algorithm>

namespace twinbench {

template <>
inline constexpr auto kArchived<FaceInfo> = std::tuple(&FaceInfo::kind, &FaceInfo::area,
                                                       &FaceInfo::centroid, &FaceInfo::box,
                                                       &FaceInfo::normal, &FaceInfo::axisPoint,
                                                       &FaceInfo::axisDirection, &FaceInfo::radius,
                                                       &FaceInfo::hole, &FaceInfo::colour);
template <>
inline constexpr auto kArchived<EdgePolyline> = std::tuple(&EdgePolyline::points,
                                                           &EdgePolyline::faces);
template <>
inline constexpr auto kArchived<Tessellation> = std::tuple(&Tessellation::points,
                                                           &Tessellation::normals,
                                                           &Tessellation::triangles,
                                                           &Tessellation::faceOfTriangle,
                                                           &Tessellation::edges);
template <>
inline constexpr auto kArchived<MassProperties> = std::tuple(&MassProperties::volume,
                                                             &MassProperties::area,
                                                             &MassProperties::centroid,
                                                             &MassProperties::box);
template <>
inline constexpr auto kArchived<PartShape> = std::tuple(&PartShape::key, &PartShape::brep,
                                                        &PartShape::solid, &PartShape::valid,
                                                        &PartShape::mass, &PartShape::faces,
                                                        &PartShape::tessellation);

namespace {

constexpr auto kLastSurfaceKind = SurfaceKind::Freeform;

}  // namespace

std::string Colour::hex() const {
    constexpr const char* kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : {red, green, blue}) {
        text += kDigits[channel >> 4];
        text += kDigits[channel & 0xF];
    }
    return text;
}

void write(ArchiveWriter& archive, const PartShape& shape) { archive.write(shape); }

PartShape readPartShape(ArchiveReader& archive) { return archive.read<PartShape>(); }

bool isConsistent(const PartShape& shape) {
    const Tessellation& mesh = shape.tessellation;
    const auto faceCount = shape.faces.size();
    const bool facesKnown = std::ranges::all_of(
        shape.faces, [](const FaceInfo& face) { return face.kind <= kLastSurfaceKind; });
    const bool cornersExist = std::ranges::all_of(mesh.triangles, [&](const auto& triangle) {
        return std::ranges::all_of(triangle,
                                   [&](auto point) { return point < mesh.points.size(); });
    });
    const bool facesExist =
        std::ranges::all_of(mesh.faceOfTriangle, [&](auto face) { return face < faceCount; });
    const bool edgeFacesExist = std::ranges::all_of(mesh.edges, [&](const EdgePolyline& edge) {
        return std::ranges::all_of(edge.faces, [&](std::int32_t face) {
            return face >= -1 && face < static_cast<std::int64_t>(faceCount);
        });
    });
    return facesKnown && cornersExist && facesExist && edgeFacesExist &&
           mesh.normals.size() == mesh.points.size() &&
           mesh.faceOfTriangle.size() == mesh.triangles.size();
}

}  // namespace twinbench
