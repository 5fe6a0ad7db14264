#pragma once

#include "twin/value_reader.h"

namespace twinbench {

/// Every problem of one value under its descriptor. Without parameters, expressions that mention
/// some are checked for syntax only.
Problems checkValue(const Json& value, const ParameterDescriptor& descriptor,
                    const std::string& object, const ParameterValues* parameters);

/// Every problem of an object's values: unknown keys (with the nearest known one), missing ones,
/// exclusive ones together, and those of each value. `otherKeys` belong to the object too and are
/// checked elsewhere.
Problems checkValues(const Json& values, const ModelDescriptor& model,
                     const std::vector<std::string>& otherKeys, const std::string& object,
                     const ParameterValues* parameters);

/// The advice for an unknown word: the nearest known one, or all of them.
std::string suggest(std::string_view word, const std::vector<std::string>& known);

/// Problems of a face target: a selection's name, {"part", "where"}, or a list of these. Whether
/// the selection exists is not asked here.
Problems checkFaceTarget(const Json& value, const std::string& object);

/// Problems of an edge target ({"part", "between" or "where", "nearest"}) and of a point target
/// ({"part", "at"}, or a place alone), or of a list of these.
Problems checkEdgeTarget(const Json& value, const std::string& object);
Problems checkPointTarget(const Json& value, const std::string& object);

/// What a target is made of: itself, or the items of a list. A place of three coordinates is one.
Json targetItems(const Json& target);

/// The problem of a contact pair whose "between" does not name two parts.
Problems checkContactPair(const Json& values, const std::string& object);

}  // namespace twinbench
