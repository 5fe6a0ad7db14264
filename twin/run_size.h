#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/content_hash.h"

namespace twinbench {

/// How large the run of a study is, as far as it is known before: what a forecast is made from.
struct RunSize {
    std::string study, scenario, type;
    bool isCurrent = false;  ///< its result is there: nothing is to be done
    int components = 1;      ///< unknowns per node
    /// A part as it is or will be meshed.
    struct Part {
        ContentHash meshKey;  ///< equal ones share one mesh
        double nodes = 0.0;
        bool isMeshed = false;  ///< else the nodes are estimated from volume, area and size
        std::string name = {};
        double elementSize = 0.0;  ///< that is asked for, metres
    };
    std::vector<Part> parts;
    std::size_t storedNumbers = 1;  ///< per node: components of the stored fields over all outputs
    /// Time steps, if they are fixed; absent where the step control chooses them.
    std::optional<double> steps;
    bool isTransient = false;
};

}  // namespace twinbench
