#pragma once

#include "twin/inp_text.h"
#include "twin/prepared_study.h"

namespace twinbench {

/// Writes a steady or transient heat conduction study as a deck. Coefficients that depend on place
/// are taken at the middle of faces and elements, those on time as amplitudes. Problems: loads that
/// depend on both, or on time where two of them meet on a face (BadInput).
Checked<std::string> thermalInp(const PreparedStudy& study, const std::vector<double>& covered);

}  // namespace twinbench
