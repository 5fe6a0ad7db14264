#pragma once

namespace twinbench {

enum class PlateEdge {
    Clamped,          ///< no deflection, no turn
    SimplySupported,  ///< no deflection, no turn along the edge
};

/// The deflection in the middle of a square plate of Mindlin's theory with the shear factor 5/6,
/// under a uniform pressure q, over q a^4 / D, D = E h^3 / (12 (1 - nu^2)): by Ritz's method with
/// polynomials, to six digits. `slenderness` is a / h.
double mindlinDeflection(PlateEdge edge, double slenderness, double poisson);

}  // namespace twinbench
