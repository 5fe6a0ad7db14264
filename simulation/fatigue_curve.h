#pragma once

namespace twinbench {

/// Basquin's line of stress amplitudes over cycles to failure N: amplitude = coefficient (2 N)^b
/// (Dowling, Mechanical Behavior of Materials, section 9.2), without an endurance limit and at zero
/// mean stress.
struct FatigueCurve {
    double coefficient = 0.0;  ///< Pa, fatigue strength coefficient
    double exponent = 0.0;     ///< b, fatigue strength exponent: negative

    /// m in N = cycles at 1 Pa * amplitude^-m.
    double power() const { return -1.0 / exponent; }
    /// The share of the life that a cycle of an amplitude (Pa) uses up.
    double damage(double amplitude) const;
};

}  // namespace twinbench
