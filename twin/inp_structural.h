#pragma once

#include "twin/inp_text.h"
#include "twin/prepared_study.h"

namespace twinbench {

/// Writes a static study as a deck. Problems: constraints that contradict each other (BadInput).
Checked<std::string> structuralInp(const PreparedStudy& study);

}  // namespace twinbench
