#pragma once

#include <memory>
#include <string>
#include <vector>

#include "geometry/face_selector.h"

namespace twinbench {

/// A node of a face selector's syntax tree; which members count depends on the kind.
struct FaceSelector::Node {
    enum class Kind {
        All,
        Planar,
        Cylindrical,
        Hole,
        Boss,
        Normal,    ///< vector
        Radius,    ///< comparison with value
        Area,      ///< comparison with value
        Extreme,   ///< axis, highest
        Touching,  ///< pattern
        Nearest,   ///< vector
        And,       ///< children, two or more
        Or,        ///< children, two or more
        Not        ///< children, one
    };
    enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    Kind kind = Kind::All;
    Comparison comparison = Comparison::Equal;
    double value = 0.0;  ///< SI
    Vec3 vector = {};    ///< a direction, or a point in metres
    int axis = 0;
    bool highest = false;
    std::string pattern = {};
    std::vector<std::shared_ptr<const Node>> children = {};
};

}  // namespace twinbench
