#pragma once

#include <gp_Dir.hxx>
#include <gp_Pnt.hxx>
#include <gp_Trsf.hxx>

#include "core/vec3.h"

namespace twinbench {

/// OpenCASCADE works in millimetres, the plain data in metres.
inline constexpr double kMillimetresPerMetre = 1000.0;
inline constexpr double kMetresPerMillimetre = 1.0 / kMillimetresPerMetre;

/// A point, millimetres to metres.
inline Vec3 toMetres(const gp_XYZ& p) {
    return {p.X() / kMillimetresPerMetre, p.Y() / kMillimetresPerMetre,
            p.Z() / kMillimetresPerMetre};
}
inline Vec3 toMetres(const gp_Pnt& p) { return toMetres(p.XYZ()); }

/// A direction or any vector without a unit.
inline Vec3 toVector(const gp_XYZ& v) { return {v.X(), v.Y(), v.Z()}; }
inline Vec3 toVector(const gp_Dir& d) { return toVector(d.XYZ()); }

/// A point, metres to millimetres.
inline gp_Pnt toMillimetres(const Vec3& p) {
    return {p.x * kMillimetresPerMetre, p.y * kMillimetresPerMetre, p.z * kMillimetresPerMetre};
}

/// The scale that the transformation applies to lengths; 1 for a rigid motion, also a mirror.
double scaleOf(const gp_Trsf& transformation);
/// The motion (rotation, mirror, translation) of a transformation; its scale is left out of the
/// rotation.
Placement toPlacement(const gp_Trsf& transformation);
/// Millimetres.
gp_Trsf toTransformation(const Placement& placement);

}  // namespace twinbench
