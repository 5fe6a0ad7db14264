#pragma once

#include <string>
#include <string_view>

namespace twinbench {

/// UTF-8 text as the content or the quoted attribute of an XML element. Control characters, which
/// XML cannot hold at all, become the replacement character.
std::string xmlEscaped(std::string_view text);

}  // namespace twinbench
