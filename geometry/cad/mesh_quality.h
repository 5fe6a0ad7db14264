#pragma once

#include <array>

#include "core/vec3.h"

namespace twinbench {

/// The ten nodes of a quadratic tetrahedron in VolumeMesh's order.
using TetrahedronNodes = std::array<Vec3, 10>;

/// Corner numbers of the edges, in the order of the mid-side nodes 4 to 9.
inline constexpr std::array<std::array<int, 2>, 6> kTetrahedronEdges = {
    {{0, 1}, {1, 2}, {2, 0}, {0, 3}, {1, 3}, {2, 3}}};

/// Corner numbers of the faces, counter-clockwise seen from outside.
inline constexpr std::array<std::array<int, 3>, 4> kTetrahedronFaces = {
    {{0, 2, 1}, {0, 1, 3}, {1, 2, 3}, {0, 3, 2}}};

/// How the Jacobian determinant of a curved tetrahedron behaves.
struct JacobianBounds {
    double minimum = 0.0;   ///< a lower bound over the whole element, length^3
    double straight = 0.0;  ///< of the tetrahedron with the same corners and straight edges
    double volume = 0.0;    ///< exact integral over the curved element
};

/// The determinant is a cubic polynomial; its Bezier coefficients bound it from below and their
/// mean is its integral (Johnen, Remacle, Geuzaine: Geometrical validity of curvilinear finite
/// elements, J. Comput. Phys. 233, 2013, sections 2 and 3).
JacobianBounds jacobianBounds(const TetrahedronNodes& nodes);

/// sqrt(2) * (smallest Jacobian determinant) / max over the corners of (product of the lengths of
/// the three straight edges that meet there): 1 for the regular tetrahedron, <= 0 for an invalid
/// element. It is Verdict's scaled Jacobian (Stimpson et al., The Verdict library reference
/// manual, SAND2007-1751, section 6.11) with the smallest determinant of the curved element.
double scaledJacobian(const TetrahedronNodes& nodes, const JacobianBounds& bounds);

}  // namespace twinbench
