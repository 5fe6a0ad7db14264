#pragma once

#include <string>

#include "simulation/coefficient.h"
#include "twin/parameter_descriptor.h"
#include "twin/system_model.h"

namespace twinbench {

/// A value over time from the columns of a file: {"file": "losses.csv", "time": "Time [s]",
/// "value": "Loss [W]"}. What was read stands beside it under kPointsKey, in SI units, so that the
/// project holds what its runs use.
inline constexpr const char* kPointsKey = "points";

bool isTimeTable(const Json& value);
/// Whether its file has still to be read.
bool needsPoints(const Json& value);
/// What is wrong with the form of a table; its file is not looked at.
Problems checkTimeTable(const Json& value, const std::string& object);

/// Reads the file and gives the table with its points. The units are those in brackets in the
/// headings, SI without. Errors: BadInput for a file or column that is missing, a unit of another
/// dimension, cells that are no numbers, times that do not ascend.
Checked<Json> readTimeTable(const Json& value, const ParameterDescriptor& descriptor,
                            const std::string& object);

/// Linear between the points and constant beyond them; of more points than time steps could follow
/// the means over even intervals, which keep the integral. Errors: BadInput for a table whose file
/// was not read.
Result<Coefficient> fieldOf(const Json& table, const std::string& object);

}  // namespace twinbench
