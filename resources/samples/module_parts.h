#pragma once

#include "resources/samples/solid_recipe.h"

namespace twinbench::samples {

/// The main dimensions of the module, metres. x runs along the stack of cells, z upward; the top
/// of the cold plate is z = 0.
namespace module {
inline constexpr int kCells = 12;
// The can of DIN 91252 size PHEV2.
inline constexpr Vec3 kCell = {26.5e-3, 148e-3, 91e-3};
inline constexpr double kPitch = 27e-3;  ///< 0.5 mm between the cans
inline constexpr double kPadThickness = 1.5e-3;
inline constexpr double kTerminalY = 52e-3;
inline constexpr double kTerminalTop = 96.5e-3;  ///< above the base of the cell
inline constexpr double kEndPlateInside = 162.25e-3;
inline constexpr double kEndPlateThickness = 14e-3;
inline constexpr double kEndPlateHalfWidth = 74.5e-3;
inline constexpr double kStrapZ = 50e-3;     ///< middle of the straps
inline constexpr double kFootBoltX = 22e-3;  ///< from the inner face of the end plate
inline constexpr double kFootBoltY = 30e-3;
inline constexpr double kPlateHalfLength = 195e-3;
inline constexpr double kPlateHalfWidth = 95e-3;
inline constexpr double kPlateThickness = 18e-3;
inline constexpr double kPortY = 54e-3;
inline constexpr double kPortZ = -9e-3;
inline constexpr double kPortRadius = 5.5e-3;
}  // namespace module

/// A prismatic cell with its terminals. The centre of its base is the origin, x across the layers;
/// the positive terminal is the one at +y.
Result<Solid> cell();
/// Joins the terminals of two neighbours. The origin lies between both terminals on their top.
Result<Solid> busbar();
/// The module's own terminal. The origin lies on top of the cell's terminal; it leads to -x, up.
Result<Solid> terminalBusbar();
/// Between cells and cold plate; lies on z = 0.
Result<Solid> thermalPad();
/// With a serpentine channel of four legs and bores for two ports at -x; its top is z = 0.
Result<Solid> coldPlate();
/// A hose connection. The origin is the centre of its flange's inner face; the hose is at -x.
Result<Solid> coolantPort();
/// With ribs outside and a foot. The inner face is x = 0, the outside +x; stands on z = 0.
Result<Solid> endPlate();
/// Along the +y side of the stack, bent around both end plates; in the frame of the module.
Result<Solid> strap();

}  // namespace twinbench::samples
