#pragma once

#include <optional>
#include <string>

#include "simulation/temperature_curve.h"
#include "twin/material_library.h"
#include "twin/value_reader.h"

namespace twinbench {

/// The properties of a material, by its name in the model or as "library:NAME": an object as the
/// spec file writes it. Null if there is no such material.
Json materialValues(const SystemModel& model, const MaterialLibrary& library,
                    const std::string& name);

/// One property of `values`, over the temperature; absent if the material lacks it or it is faulty.
std::optional<TemperatureCurve<Vec3>> materialProperty(const Json& values,
                                                       const std::string& property,
                                                       const ValueReader& reader);

}  // namespace twinbench
