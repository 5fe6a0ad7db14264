#include "twin/part_patterns.h"

#include <algorithm>

#include "geometry/part_pattern.h"

namespace twinbench {

std::vector<std::string> patternsOf(const Json& values, const char* key) {
    std::vector<std::string> patterns;
    if (values.is_object() && values.contains(key)) {
        const Json& value = values.at(key);
        for (const Json& item : value.is_array() ? value : Json::array({value})) {
            if (item.is_string()) {
                patterns.push_back(item.get<std::string>());
            }
        }
    }
    return patterns;
}

bool matchesAny(const std::vector<std::string>& patterns, const Part& part) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&part](const std::string& pattern) { return matchesPart(pattern, part); });
}

const std::string& ownPattern(const Part& part) {
    // Such a character in a name would make it a pattern for others too.
    const bool isPlain = part.name.find_first_of("*?") == std::string::npos;
    return isPlain ? part.name : part.path;
}

}  // namespace twinbench
