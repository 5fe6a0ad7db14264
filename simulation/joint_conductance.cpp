#include "simulation/joint_conductance.h"

#include <algorithm>
#include <cmath>

namespace twinbench {

namespace {

constexpr double kMicrometre = 1e-6;

/// Root mean square of the heights of both faces: Rq of one is sqrt(pi / 2) Ra, heights being
/// spread normally.
double effectiveRoughness(const JointFaces& faces) {
    constexpr double kRqOverRa = 1.2533;
    return std::sqrt(2.0) * kRqOverRa * faces.roughness;
}

/// Of the profiles of both faces together.
double effectiveSlope(const JointFaces& faces) {
    const double each = effectiveRoughness(faces) / std::sqrt(2.0) / kMicrometre;
    return std::sqrt(2.0) * 0.076 * std::pow(each, 0.52);
}

/// Of the softer solid; the other one dents it.
std::optional<double> hardnessOf(const JointSolid& a, const JointSolid& b) {
    if (!a.yieldStrength && !b.yieldStrength) {
        return std::nullopt;
    }
    constexpr double kAny = 1e300;
    return contactHardness(
        std::min(a.yieldStrength.value_or(kAny), b.yieldStrength.value_or(kAny)));
}

double spotConductance(const JointSolid& a, const JointSolid& b, const JointFaces& faces,
                       double hardness) {
    const double sum = a.conductivity + b.conductivity;
    const double mean = sum > 0.0 ? 2.0 * a.conductivity * b.conductivity / sum : 0.0;
    const double share = std::min(1.0, faces.pressure / hardness);
    return 1.25 * mean * effectiveSlope(faces) / effectiveRoughness(faces) * std::pow(share, 0.95);
}

double mediumConductance(const GapMedium& medium, double distance) {
    const double thickness = std::max(distance, medium.leastThickness) + medium.jumpDistance;
    return medium.conductivity > 0.0 ? medium.conductivity / thickness : 0.0;
}

}  // namespace

GapMedium airGap() { return {.conductivity = 0.0257, .jumpDistance = 0.29e-6}; }

GapMedium layerGap(double conductivity) {
    return {.conductivity = conductivity, .leastThickness = 25e-6, .separatesSolids = true};
}

double contactHardness(double yieldStrength) {
    constexpr double kStandardGravity = 9.80665;  // HV is in kgf/mm^2
    constexpr double kHardenedLayer = 2.0;
    return kHardenedLayer * kStandardGravity * (yieldStrength + 90.7e6) / 2.876;
}

double meanSeparation(const JointFaces& faces, const std::optional<double>& hardness) {
    const double sigma = effectiveRoughness(faces);
    if (!hardness) {
        return 3.0 * sigma;
    }
    // The range of the correlation.
    const double share = std::clamp(faces.pressure / *hardness, 1e-5, 2e-2);
    return 1.53 * sigma * std::pow(share, -0.097);
}

bool isTouching(const JointSolid& a, const JointSolid& b, const JointFaces& faces, double gap) {
    return gap <= meanSeparation(faces, hardnessOf(a, b));
}

JointConductance jointConductance(const JointSolid& a, const JointSolid& b, const JointFaces& faces,
                                  const GapMedium& medium, double gap) {
    const std::optional<double> hardness = hardnessOf(a, b);
    JointConductance joint;
    joint.medium = mediumConductance(medium, std::max(gap, meanSeparation(faces, hardness)));
    if (hardness && !medium.separatesSolids && isTouching(a, b, faces, gap)) {
        joint.spots = spotConductance(a, b, faces, *hardness);
    }
    return joint;
}

}  // namespace twinbench
