#pragma once

#include <map>
#include <string>
#include <vector>

namespace twinbench {

/// The nodal results of the last step in a CalculiX .frd file: by data set ("NDTEMP", "DISP",
/// "STRESS", "FLUX"), then by node (counting from 0), the components.
using FrdFields = std::map<std::string, std::vector<std::vector<double>>>;

/// Empty if the file cannot be read.
FrdFields readFrd(const std::string& path, std::size_t nodeCount);

/// The largest value of a data set: of scalars, or the length of vectors. NaN if it is not there.
double largestValue(const FrdFields& fields, const std::string& name);

}  // namespace twinbench
