#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/quantity.h"

namespace twinbench {

/// The unit of exactly this ASCII symbol ("mm", "degC"); null if there is none. Lives as long as
/// the program.
const Unit* findUnit(std::string_view symbol);

/// The unit that a text of the program itself names, such as "W/m^2"; that it is one is asserted.
Unit knownUnit(std::string_view text);

/// Every symbol, each base unit followed by its prefixed ones.
const std::vector<std::string>& knownUnitSymbols();

}  // namespace twinbench
