#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "geometry/assembly.h"

namespace twinbench {

/// True if `pattern` (a name, a path or a glob) means this part. `*` does not cross `/`, `**`
/// does (`**/` may also be nothing), `?` is one character; a pattern without `/` is matched against
/// the name; case-sensitive. A name or path is meant literally too, should it hold a `*`.
bool matchesPart(std::string_view pattern, const Part& part);

/// Indices of the matching parts, ascending.
std::vector<std::uint32_t> matchingParts(std::string_view pattern, const Assembly& assembly);

}  // namespace twinbench
