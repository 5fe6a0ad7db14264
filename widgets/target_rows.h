#pragma once

#include <vector>

#include "twin/parameter_descriptor.h"

namespace twinbench {

inline bool isTarget(ValueKind kind) {
    return kind == ValueKind::Faces || kind == ValueKind::Edges || kind == ValueKind::Points;
}

/// The rows of an attachment's possible targets.
std::vector<ParameterDescriptor> targetRows();

}  // namespace twinbench
