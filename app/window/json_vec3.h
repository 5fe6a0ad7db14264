#pragma once

#include <algorithm>
#include <optional>

#include "core/vec3.h"
#include "twin/system_model.h"

namespace twinbench {

/// A point or direction as a list of three numbers.
inline Json toJson(const Vec3& v) { return {v.x, v.y, v.z}; }

/// None for what is no such list.
inline std::optional<Vec3> vec3From(const Json& json) {
    const bool isVector =
        json.is_array() && json.size() == 3 &&
        std::all_of(json.begin(), json.end(), [](const Json& n) { return n.is_number(); });
    return isVector ? std::optional(
                          Vec3{json[0].get<double>(), json[1].get<double>(), json[2].get<double>()})
                    : std::nullopt;
}

}  // namespace twinbench
