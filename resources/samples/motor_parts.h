#pragma once

#include "resources/samples/solid_recipe.h"

namespace twinbench::samples {

/// The main dimensions of the motor, metres. The axis of rotation is z; z = 0 is the middle of the
/// laminations.
namespace motor_size {
inline constexpr double kStackLength = 120e-3;
inline constexpr int kSlots = 24;
inline constexpr double kStatorRadius = 100e-3;
inline constexpr double kBoreRadius = 65.5e-3;
inline constexpr double kSlotInner = 68e-3;
inline constexpr double kSlotOuter = 88e-3;
inline constexpr double kSlotWidth = 8e-3;
inline constexpr double kSlotOpening = 2.5e-3;
inline constexpr double kWindingHalfLength = 75e-3;
inline constexpr double kEndWindingLength = 18e-3;

inline constexpr double kRotorRadius = 64.8e-3;
inline constexpr int kMagnets = 8;
inline constexpr Vec3 kMagnet = {6e-3, 30e-3, 120e-3};  ///< radial, tangential, axial
inline constexpr double kMagnetRadius = 54e-3;          ///< to the magnet's middle
inline constexpr double kShaftRadius = 22e-3;
inline constexpr double kDiscThickness = 6e-3;

inline constexpr double kHousingRadius = 122e-3;
inline constexpr double kHousingHalfLength = 112e-3;
inline constexpr double kJacketInner = 106e-3;
inline constexpr double kJacketOuter = 113e-3;
inline constexpr double kJacketWidth = 22e-3;
inline constexpr double kJacketPitch = 29e-3;  ///< four rings
inline constexpr double kPortRadius = 5e-3;
inline constexpr double kShieldThickness = 14e-3;
inline constexpr int kShieldBolts = 8;
inline constexpr double kShieldBoltRadius = 111e-3;

// Deep groove ball bearing 6207.
inline constexpr double kBearingBore = 17.5e-3;
inline constexpr double kBearingOutside = 36e-3;
inline constexpr double kBearingWidth = 17e-3;
inline constexpr double kBallRadius = 5.5e-3;
inline constexpr int kBalls = 9;
/// Of the bearings' inner faces from the middle.
inline constexpr double kBearingZ = kHousingHalfLength - 4e-3;
}  // namespace motor_size

/// With the cavity of the water jacket between two ports at +x.
Result<Solid> jacketHousing();
/// From z = 0 inward to -z; holds a bearing.
Result<Solid> endShield();
/// From x = 0 outward to +x.
Result<Solid> jacketPort();
Result<Solid> statorStack();
/// What fills a slot at +x, with the ends beyond the stack.
Result<Solid> slotWinding();
/// From z = 0 on.
Result<Solid> endWinding();
Result<Solid> rotorStack();
/// At +x, in its pocket; its own frame is that of the rotor.
Result<Solid> magnet();
/// From z = 0 on.
Result<Solid> balanceDisc();
Result<Solid> motorShaft();
/// Both from z = 0 on.
Result<Solid> bearingInnerRing();
Result<Solid> bearingOuterRing();
Result<Solid> bearingBall();

}  // namespace twinbench::samples
