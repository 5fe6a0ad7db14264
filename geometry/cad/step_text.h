#pragma once

#include <string>
#include <string_view>

namespace twinbench {

/// The text of a STEP string (ISO 10303-21, 6.4.3) in UTF-8: \X2\, \X4\, \X\, \S\ and \P.\ are
/// resolved, other bytes stay. Blanks at both ends are dropped.
std::string decodeStepText(std::string_view text);

/// The reverse: ASCII with \X2\ and \X4\ for the rest of the UTF-8 text.
std::string encodeStepText(std::string_view utf8);

/// True for the names that CAD programs and translators give to occurrences by themselves
/// ("NAUO12", "=>[0:1:1:2]", "7") and for no name.
bool isGeneratedName(std::string_view name);

bool isUtf8(std::string_view text);

}  // namespace twinbench
