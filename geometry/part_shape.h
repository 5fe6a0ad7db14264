#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/archive.h"
#include "core/content_hash.h"
#include "core/vec3.h"

namespace twinbench {

/// A colour as STEP and the screen know it.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::string hex() const;  ///< "#rrggbb"
    friend bool operator==(const Colour&, const Colour&) = default;
};

/// What a face is by its geometry, whatever type it was stored as: a B-spline that deviates from a
/// plane by at most 1e-3 of the face's size is a plane.
enum class SurfaceKind : std::uint8_t { Plane, Cylinder, Cone, Sphere, Torus, Freeform };

/// One face of a shape, in the product's own frame, SI units.
struct FaceInfo {
    SurfaceKind kind = SurfaceKind::Freeform;
    double area = 0.0;
    Vec3 centroid = {};
    Box3 box = {};
    Vec3 normal = {};         ///< outward; planes only
    Vec3 axisPoint = {};      ///< cylinders, cones, tori; the centre of spheres
    Vec3 axisDirection = {};  ///< cylinders, cones, tori
    double radius = 0.0;      ///< cylinders, spheres; major radius of tori
    bool hole = false;        ///< cylinders: the material is outside of the radius
    std::optional<Colour> colour;
};

/// An edge as a polyline, with the faces it bounds (equal for a seam, -1 for none).
struct EdgePolyline {
    std::vector<Vec3> points;
    std::array<std::int32_t, 2> faces = {-1, -1};
};

/// Triangles for the display, product frame, metres. Points are not shared between faces, so that
/// each has the normal of its face.
struct Tessellation {
    std::vector<Vec3> points;
    std::vector<Vec3> normals;                            ///< per point, outward
    std::vector<std::array<std::uint32_t, 3>> triangles;  ///< counter-clockwise from outside
    std::vector<std::uint32_t> faceOfTriangle;
    std::vector<EdgePolyline> edges;
};

/// Exact integrals over the boundary representation, product frame, SI units.
struct MassProperties {
    double volume = 0.0;
    double area = 0.0;
    Vec3 centroid = {};
    Box3 box = {};  ///< exact, not enlarged by tolerances
};

/// The shape of a product's solid (or of what it has instead of one), shared by its occurrences.
/// Plain data: the boundary representation is kept as bytes that only geometry/cad understands.
struct PartShape {
    ContentHash key;              ///< of the boundary representation
    std::vector<std::byte> brep;  ///< OpenCASCADE binary form, millimetres
    bool solid = false;           ///< false: faces, wires or points only; shown but not analysed
    bool valid = false;           ///< the kernel's own check of the topology and geometry
    MassProperties mass;
    std::vector<FaceInfo> faces;  ///< by face id, the order of the boundary representation
    Tessellation tessellation;
};

void write(ArchiveWriter& archive, const PartShape& shape);
/// Damaged data shows in the reader's status or in `isConsistent`.
PartShape readPartShape(ArchiveReader& archive);

/// True if every index of the tessellation points to something that is there.
bool isConsistent(const PartShape& shape);

}  // namespace twinbench
