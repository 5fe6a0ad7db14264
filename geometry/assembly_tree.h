#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "geometry/assembly.h"

namespace twinbench {

/// The names that the file gives to single solids of products with several, by part: "Board" of the
/// part "Module/Solid 3". Such a solid stands alone in a node of that name below its product's. The
/// part is still known by its own name and path.
std::map<std::uint32_t, std::string> givenNames(const AssemblyNode& root,
                                                const std::vector<Part>& parts);

/// "Module/Solid 3 (Board)", or the text alone without a given name.
std::string withGivenName(const std::string& text,
                          const std::map<std::uint32_t, std::string>& givenNames,
                          std::uint32_t part);

/// All parts of a node and below it, ascending.
std::vector<std::uint32_t> partsBelow(const AssemblyNode& node);

}  // namespace twinbench
