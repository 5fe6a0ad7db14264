#pragma once

#include <optional>

namespace twinbench {

/// One of two solids that are pressed together.
struct JointSolid {
    double conductivity = 0.0;            ///< W/(m K)
    std::optional<double> yieldStrength;  ///< Pa; absent of what does not yield, as a plastic
};

/// What fills the room between two faces. No conductivity is a vacuum.
struct GapMedium {
    double conductivity = 0.0;     ///< W/(m K)
    double jumpDistance = 0.0;     ///< metres that a gas's temperature jumps add to the gap
    double leastThickness = 0.0;   ///< metres: below it a filled paste cannot be pressed
    bool separatesSolids = false;  ///< a layer between the faces, which then do not touch
};

/// Air at 20 degC and 1 bar between metals. Conductivity: Incropera et al., Fundamentals of Heat
/// and Mass Transfer, 6th ed., table A.4. Jump distance: Yovanovich & Marotta in Bejan & Kraus,
/// Heat Transfer Handbook, 2003, chapter 4 (accommodation 0.87 at both faces, mean free path
/// 0.068 um, ratio of specific heats 1.4, Prandtl number 0.70).
GapMedium airGap();
/// A layer of grease, filler or glue. Filled pastes keep a bond line of some 25 um: Prasher et al.,
/// Thermal Resistance of Particle Laden Polymeric Thermal Interface Materials, J. Heat Transfer 125
/// (2003): 131 um (yield stress / pressure)^0.166, of common greases at 1 MPa.
GapMedium layerGap(double conductivity);

/// Two nominally flat faces that meet, of equal finish.
struct JointFaces {
    double roughness = 0.0;  ///< Ra of each, metres
    double pressure = 0.0;   ///< Pa, > 0
};

/// How well a joint conducts.
struct JointConductance {
    double spots = 0.0;   ///< through the spots where the solids touch, W/(m^2 K)
    double medium = 0.0;  ///< through what fills the gap, W/(m^2 K)
    double total() const { return spots + medium; }
};

/// The hardness of a machined face, Pa: the Vickers hardness of the bulk by its yield strength
/// (Pavlina & Van Tyne, J. Mater. Eng. Perform. 17 (2008) 888: in MPa -90.7 + 2.876 HV), twice that
/// in the layer that machining hardens. Measured layers have 1.5 to 3 times the bulk's (Heat
/// Transfer Handbook, chapter 4); twice meets the published conductances of pairs of metals.
double contactHardness(double yieldStrength);

/// The mean distance of the middle planes of two rough faces that are pressed together, metres:
/// 1.53 sigma (P/H)^-0.097 (Yovanovich 1981, Heat Transfer Handbook, chapter 4); 3 sigma where no
/// hardness is known.
double meanSeparation(const JointFaces& faces, const std::optional<double>& hardness);

/// The conductance of two faces `gap` metres apart. Faces nearer to each other than their mean
/// separation touch: Cooper, Mikic & Yovanovich, Thermal contact conductance, Int. J. Heat Mass
/// Transfer 12 (1969) 279, as correlated by Yovanovich (Heat Transfer Handbook, chapter
/// 4),
///     h = 1.25 k (m / sigma) (P / H)^0.95,
/// with the harmonic mean k of the conductivities, the hardness H of the softer one, the root
/// mean square sigma of both roughnesses and the slope m = 0.076 (sigma / um)^0.52 (Lambert &
/// Fletcher 1997), beside k / (Y + M) of the medium (Yovanovich 1981, of a gas). Without any yield
/// strength only the medium conducts. Faces farther apart have the medium over the gap alone.
JointConductance jointConductance(const JointSolid& a, const JointSolid& b, const JointFaces& faces,
                                  const GapMedium& medium, double gap);

/// Whether these faces count as touching.
bool isTouching(const JointSolid& a, const JointSolid& b, const JointFaces& faces, double gap);

}  // namespace twinbench
