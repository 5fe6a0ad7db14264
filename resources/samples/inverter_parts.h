#pragma once

#include <vector>

#include "resources/samples/solid_recipe.h"

namespace twinbench::samples {

/// The main dimensions of the inverter, metres. The floor inside the housing is z = 0, which is
/// also the underside of the heat sink's plate; the power modules stand in a row along x.
namespace inverter_size {
inline constexpr double kModulePitch = 78e-3;
inline constexpr double kInsideX = 150e-3;      ///< half the inside of the housing
inline constexpr double kInsideFront = -70e-3;  ///< inside of its walls along y
inline constexpr double kInsideBack = 150e-3;
inline constexpr double kWall = 6e-3;
inline constexpr double kWallTop = 75e-3;
inline constexpr double kFloor = 16e-3;

inline constexpr Vec3 kSink = {260e-3, 100e-3, 6e-3};
inline constexpr double kSinkStep = 0.5e-3;  ///< below its plate, and of clearance in the channel
inline constexpr double kSinkBoltX[] = {-118e-3, -39e-3, 39e-3, 118e-3};
inline constexpr double kSinkBoltY = 44.5e-3;
inline constexpr int kPins = 7;  ///< in each direction below each module
inline constexpr double kPinPitch = 8e-3;
inline constexpr double kPinRadius = 2e-3;
inline constexpr double kPinLength = 9e-3;  ///< below the plate
inline constexpr Vec3 kChannel = {224e-3, 64e-3, 10.5e-3};
inline constexpr double kChannelRadius = 10e-3;
inline constexpr double kSealInset = 4e-3;  ///< from the channel to the groove
inline constexpr double kSealWidth = 3e-3;
inline constexpr double kSealDepth = 2.2e-3;
inline constexpr double kPortZ = -6.5e-3;
inline constexpr double kPortBore = 4.5e-3;

// Of a power module, in its own frame: z = 0 below its baseplate.
inline constexpr Vec3 kBaseplate = {60e-3, 66e-3, 3e-3};
inline constexpr Vec3 kModuleBolt = {25e-3, 29e-3, 0};
inline constexpr Vec3 kCeramic = {46e-3, 44e-3, 0.64e-3};
inline constexpr Vec3 kPad = {21e-3, 40e-3, 0.4e-3};
inline constexpr double kPadX = 11.25e-3;
inline constexpr Vec3 kDie = {5e-3, 5e-3, 0.18e-3};
inline constexpr double kDieX = 4.5e-3;  ///< from the middle of the pad
inline constexpr double kDiePitch = 10e-3;
inline constexpr double kDieY = -3e-3;  ///< middle of the four dies of a pad
inline constexpr Vec3 kMould = {50e-3, 48e-3, 9e-3};
inline constexpr double kTabThickness = 1e-3;
inline constexpr double kTabEnd = 46e-3;
inline constexpr double kCeramicTop = kBaseplate.z + kCeramic.z;
inline constexpr double kPadTop = kCeramicTop + kPad.z;
inline constexpr double kTabTop = kSink.z + kPadTop + kTabThickness;  ///< in the inverter

inline constexpr double kBusbar = 2e-3;
inline constexpr double kInsulation = 1.5e-3;
inline constexpr Vec3 kCapacitor = {224e-3, 72e-3, 50e-3};
inline constexpr double kCapacitorFront = 72e-3;
inline constexpr double kBoardZ = 54e-3;
inline constexpr Vec3 kBoard = {264e-3, 128e-3, 1.6e-3};
inline constexpr Vec3 kBoardPost = {124e-3, 58e-3, 0};
inline constexpr double kGasket = 1.5e-3;
inline constexpr double kCover = 4e-3;
inline constexpr double kFlange = 14e-3;  ///< beyond the inside of the walls
}  // namespace inverter_size

/// The x and y of the twelve bolts of the cover.
std::vector<Vec3> inverterCoverBolts();

// Housing and cooling.
Result<Solid> pinFinSink();
Result<Solid> inverterCase();
/// The cord in the groove around the coolant's channel.
Result<Solid> channelSeal();
/// From the wall at +x outward; x = 0 is the wall.
Result<Solid> casePort();
/// Around the walls' top; stands on z = 0.
Result<Solid> coverGasket();
Result<Solid> caseCover();

// Power module.
Result<Solid> baseplate();
Result<Solid> ceramic();
Result<Solid> copperPad();
Result<Solid> die();
/// Lies on the pad, z = 0, and leads out to +y at kTabEnd.
Result<Solid> powerTab(double width);
/// What is left of the mould's block around all the parts within.
Result<Solid> mould();

// Around the power modules, in the frame of the inverter.
Result<Solid> capacitor();
Result<Solid> minusBusbar();
Result<Solid> plusBusbar();
Result<Solid> busbarInsulation();
/// Leads from the module at x = 0 through the front wall.
Result<Solid> phaseBusbar();
Result<Solid> controlBoard();
/// Stands on z = 0.
Result<Solid> boardPost();
Result<Solid> gateDriver();
Result<Solid> controller();

}  // namespace twinbench::samples
