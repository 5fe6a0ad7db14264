#include "geometry/cad/occ_convert.h"

#include <cmath>

#include <gp_Mat.hxx>

namespace twinbench {

double scaleOf(const gp_Trsf& transformation) { return std::abs(transformation.ScaleFactor()); }

Placement toPlacement(const gp_Trsf& transformation) {
    const gp_Mat matrix = transformation.VectorialPart();
    const double scale = scaleOf(transformation);
    Placement placement;
    for (int row = 0; row < 3; ++row) {
        placement.rotation[static_cast<std::size_t>(row)] = toVector(matrix.Row(row + 1)) / scale;
    }
    placement.translation = toMetres(transformation.TranslationPart());
    return placement;
}

gp_Trsf toTransformation(const Placement& placement) {
    const Mat3& r = placement.rotation;
    const gp_Pnt t = toMillimetres(placement.translation);
    gp_Trsf transformation;
    transformation.SetValues(r[0].x, r[0].y, r[0].z, t.X(), r[1].x, r[1].y, r[1].z, t.Y(), r[2].x,
                             r[2].y, r[2].z, t.Z());
    return transformation;
}

}  // namespace twinbench
