#pragma once

#include <QString>

#include "twin/material_library.h"

namespace twinbench {

/// A value of a material on one line; of a table its ends: "53.3 W/(m·K) at 20 °C to 40.7 W/(m·K)
/// at 400 °C".
QString materialValueText(const Json& value);
/// Under which condition and between which temperatures a value holds: "annealed; -40 °C to
/// 120 °C". Empty if nothing is known.
QString validityText(const LibraryProperty& property);
/// All properties with their sources as rich text, for a tooltip or a preview.
QString describeMaterial(const LibraryMaterial& material);
/// The name of a group of the library, translated.
QString categoryText(const std::string& category);

}  // namespace twinbench
