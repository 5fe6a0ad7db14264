#pragma once

#include <string>

#include "simulation/temperature_curve.h"
#include "twin/value_reader.h"

namespace twinbench {

/// K: where one value of a table stands for all of it, as of a density.
inline constexpr double kRoomTemperature = 293.15;

/// A property that may vary with the temperature, with three values along the material's axes: one
/// value, three, or {"table": [["20 degC", "200 W/(m*K)"], ...]} with one or three in each row.
/// Problems: as of the reader's quantities, and temperatures that do not ascend.
Checked<TemperatureCurve<Vec3>> readTemperatureCurve(const ValueReader& reader, const Json& value,
                                                     const ParameterDescriptor& descriptor,
                                                     const std::string& object);

}  // namespace twinbench
