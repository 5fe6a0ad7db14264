#include "geometry/part_shape.h"

#include <algorithm>

namespace twinbench {

namespace {

constexpr auto kLastSurfaceKind = SurfaceKind::Freeform;

void writeColour(ArchiveWriter& archive, const std::optional<Colour>& colour) {
    archive.write(colour.has_value());
    archive.write(colour.value_or(Colour{}));
}

std::optional<Colour> readColour(ArchiveReader& archive) {
    const bool present = archive.read<bool>();
    const auto colour = archive.read<Colour>();
    return present ? std::optional(colour) : std::nullopt;
}

void writeFace(ArchiveWriter& archive, const FaceInfo& face) {
    archive.write(face.kind);
    archive.write(face.area);
    archive.write(face.centroid);
    archive.write(face.box);
    archive.write(face.normal);
    archive.write(face.axisPoint);
    archive.write(face.axisDirection);
    archive.write(face.radius);
    archive.write(face.hole);
    writeColour(archive, face.colour);
}

FaceInfo readFace(ArchiveReader& archive) {
    FaceInfo face;
    face.kind = archive.read<SurfaceKind>();
    face.area = archive.read<double>();
    face.centroid = archive.read<Vec3>();
    face.box = archive.read<Box3>();
    face.normal = archive.read<Vec3>();
    face.axisPoint = archive.read<Vec3>();
    face.axisDirection = archive.read<Vec3>();
    face.radius = archive.read<double>();
    face.hole = archive.read<bool>();
    face.colour = readColour(archive);
    return face;
}

void writeTessellation(ArchiveWriter& archive, const Tessellation& tessellation) {
    archive.write(tessellation.points);
    archive.write(tessellation.normals);
    archive.write(tessellation.triangles);
    archive.write(tessellation.faceOfTriangle);
    archive.write(static_cast<std::uint64_t>(tessellation.edges.size()));
    for (const EdgePolyline& edge : tessellation.edges) {
        archive.write(edge.points);
        archive.write(edge.faces);
    }
}

Tessellation readTessellation(ArchiveReader& archive) {
    Tessellation tessellation;
    tessellation.points = archive.readVector<Vec3>();
    tessellation.normals = archive.readVector<Vec3>();
    tessellation.triangles = archive.readVector<std::array<std::uint32_t, 3>>();
    tessellation.faceOfTriangle = archive.readVector<std::uint32_t>();
    tessellation.edges.resize(
        archive.readCount(sizeof(std::uint64_t) + sizeof(EdgePolyline::faces)));
    for (EdgePolyline& edge : tessellation.edges) {
        edge.points = archive.readVector<Vec3>();
        edge.faces = archive.read<std::array<std::int32_t, 2>>();
    }
    return tessellation;
}

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

void write(ArchiveWriter& archive, const PartShape& shape) {
    archive.write(shape.key);
    archive.write(shape.brep);
    archive.write(shape.solid);
    archive.write(shape.valid);
    archive.write(shape.mass.volume);
    archive.write(shape.mass.area);
    archive.write(shape.mass.centroid);
    archive.write(shape.mass.box);
    archive.write(static_cast<std::uint64_t>(shape.faces.size()));
    for (const FaceInfo& face : shape.faces) {
        writeFace(archive, face);
    }
    writeTessellation(archive, shape.tessellation);
}

PartShape readPartShape(ArchiveReader& archive) {
    PartShape shape;
    shape.key = archive.read<ContentHash>();
    shape.brep = archive.readVector<std::byte>();
    shape.solid = archive.read<bool>();
    shape.valid = archive.read<bool>();
    shape.mass.volume = archive.read<double>();
    shape.mass.area = archive.read<double>();
    shape.mass.centroid = archive.read<Vec3>();
    shape.mass.box = archive.read<Box3>();
    shape.faces.resize(archive.readCount(sizeof(double)));
    for (FaceInfo& face : shape.faces) {
        face = readFace(archive);
    }
    shape.tessellation = readTessellation(archive);
    return shape;
}

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
