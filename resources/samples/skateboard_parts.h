#pragma once

#include "resources/samples/solid_recipe.h"

namespace twinbench::samples {

/// The main dimensions of the skateboard, metres. x forward, y to the left, z upward from the road;
/// the origin lies between the four wheels. Parts of the pack have z = 0 below the pack's floor.
namespace skateboard_size {
inline constexpr double kWheelbase = 2420e-3;
inline constexpr double kHalfTrack = 715e-3;
inline constexpr double kWheelRadius = 298e-3;  ///< 165/65 R15
inline constexpr double kRimRadius = 190.5e-3;
inline constexpr double kGroundClearance = 150e-3;

inline constexpr double kTrayHalfLength = 640e-3;
inline constexpr double kTrayHalfWidth = 530e-3;
inline constexpr double kTrayWall = 4e-3;
inline constexpr double kTrayHeight = 130e-3;  ///< top of the flange
inline constexpr double kFlangeWidth = 26e-3;
inline constexpr double kFlangeThickness = 4e-3;
inline constexpr double kFlangeBoltPitchX = 150e-3;  ///< 9 along each side
inline constexpr double kFlangeBoltPitchY = 160e-3;  ///< 7 across each end
inline constexpr double kFlangeBoltInset = 13e-3;    ///< from the outside of the walls
inline constexpr double kCoverThickness = 3e-3;
inline constexpr double kRowPitch = 260e-3;
inline constexpr double kModuleY = 265e-3;
inline constexpr double kSeatHeight = 16e-3;  ///< of the bars below the modules
inline constexpr double kSeatHoleX = 86e-3;   ///< from the middle of the row
inline constexpr double kSeatHolePitchY = 183e-3;
inline constexpr double kModuleZ = 38e-3;  ///< top of the cold plates
inline constexpr double kSupplyZ = 29e-3;  ///< of the coolant pipes' axes
inline constexpr double kReturnZ = 65e-3;
inline constexpr double kLugPitch = 260e-3;  ///< 5 on each side
inline constexpr double kLugReach = 100e-3;
inline constexpr double kLugGrip = 14e-3;  ///< above the bolt's counterbore
inline constexpr double kLugHoleY = 605e-3;

inline constexpr double kSillBottom = 190e-3;
inline constexpr double kSillHeight = 140e-3;
inline constexpr double kSillWidth = 70e-3;
inline constexpr double kSillY = 605e-3;  ///< middle
inline constexpr double kSillHalfLength = 750e-3;
inline constexpr double kTorqueBoxDepth = 80e-3;
inline constexpr double kCrashRailY = 370e-3;
inline constexpr double kCrashRailWidth = 60e-3;
inline constexpr double kCrashRailBottom = 200e-3;
inline constexpr double kCrashRailHeight = 120e-3;
inline constexpr double kCrashRailLength = 770e-3;
inline constexpr double kAxleNotchX = kWheelbase / 2 - kSillHalfLength - kTorqueBoxDepth;
inline constexpr double kSeatBeamX = 400e-3;
inline constexpr double kBracketHeight = 15e-3;
inline constexpr double kBracketBoltX = 46e-3;

inline constexpr double kHubFace = 35e-3;     ///< wheel's mounting face from its middle, outward
inline constexpr double kBoltCircle = 50e-3;  ///< radius of the five wheel bolts
inline constexpr double kAxleRadius = 13e-3;
inline constexpr double kGearHalfWidth = 60e-3;
inline constexpr Vec3 kGearOutput = {-1210e-3, 0, 298e-3};
inline constexpr Vec3 kMotorAxis = {-1040e-3, 0, 380e-3};
inline constexpr double kMotorRadius = 110e-3;
inline constexpr double kMotorLength = 230e-3;
inline constexpr double kInverterZ = 500e-3;
inline constexpr double kDriveMountZ = 245e-3;  ///< top of the two beams below the drive
}  // namespace skateboard_size

// The pack, in its own frame.
Result<Solid> packTray();
Result<Solid> packCover();
/// Between two rows of modules; x = 0 is its middle.
Result<Solid> packCrossMember();
/// Carries two modules; the floor's top is z = 0, x = 0 its middle.
Result<Solid> moduleSeat();
/// A pipe along x with branches to the ports of all modules.
Result<Solid> supplyPipe();
Result<Solid> returnPipe();
/// Stands on z = 0; two connectors at +x.
Result<Solid> junctionBox();
/// At the left wall of the tray; its inner end is y = 0, its top z = 0.
Result<Solid> packLug();

// The chassis. Beams lie along x (torque box, bumper and seat beam along y) around their middle and
// stand on z = 0.
Result<Solid> sill();
Result<Solid> torqueBox();
/// From x = 0 on.
Result<Solid> crashRail();
/// Its inner side is x = 0.
Result<Solid> bumperBeam();
Result<Solid> seatBeam();
Result<Solid> seatBracket();
/// Below the crash rails; z = 0 is its top.
Result<Solid> subframe();
/// On a crash rail, reaching outward to +y over the damper; y = 0 is the middle of the rail.
Result<Solid> strutTower();

// A wheel with its carrier: the wheel's axis is z, outward; z = 0 is the middle of the tyre. +y is
// downward in the vehicle.
Result<Solid> tyre();
Result<Solid> rim();
Result<Solid> brakeDisc();
Result<Solid> wheelHub();
Result<Solid> knuckle();
/// From the subframe (y = 0) to the knuckle at +y; z = 0 is its underside.
Result<Solid> lowerArm();
/// Stands on z = 0.
Result<Solid> damper();

// The drive, in the vehicle's frame but for the axle, which leads from the gear to +z.
Result<Solid> motorHousing();
Result<Solid> gearHousing();
Result<Solid> driveAxle();
/// Along y around its middle; z = 0 is its top.
Result<Solid> driveMount();
/// Its underside is z = 0.
Result<Solid> inverterHousing();
Result<Solid> inverterCover();

}  // namespace twinbench::samples
