#pragma once

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/quantity.h"

namespace twinbench {

/// What kind of value a parameter takes.
enum class ValueKind {
    Quantity,         ///< number with unit, or an expression
    Field,            ///< a quantity that may depend on t, x, y, z
    Vector,           ///< three quantities
    QuantityOrThree,  ///< one, or three along the part's axes
    Text,
    Choice,
    Flag,
};

/// Describes one editable value, once for the property editor, validation, the spec file's schema,
/// `set`, scenario overrides and the documentation.
struct ParameterDescriptor {
    std::string id;     ///< the key in the spec file: "coefficient"
    std::string label;  ///< English: "Heat transfer coefficient"
    ValueKind kind = ValueKind::Quantity;
    Dimension dimension = {};
    bool absoluteTemperature = false;
    bool required = false;
    std::string defaultText = {};  ///< what an absent value means; empty: none
    double minimum = -std::numeric_limits<double>::infinity();  ///< SI
    double maximum = std::numeric_limits<double>::infinity();   ///< SI
    bool minimumExclusive = false;
    std::vector<std::string> choices = {};
    std::string help = {};
};

/// What an attachment or a study is attached to.
enum class TargetKind { None, Part, Faces, PartOrFaces };

/// A model that can be attached ("convection"), or a type of study, or the material.
struct ModelDescriptor {
    std::string id;
    std::string label;
    TargetKind target = TargetKind::None;
    std::vector<std::string> studyTypes = {};  ///< where it takes part
    /// At most one value of each group may be given, and exactly one if any member is required:
    /// {"power", "power_density", "total_power"}.
    std::vector<std::string> oneOf = {};
    std::vector<ParameterDescriptor> parameters = {};
    std::string help = {};

    const ParameterDescriptor* find(std::string_view parameter) const;
};

std::span<const ModelDescriptor> attachmentModels();
std::span<const ModelDescriptor> studyTypes();
const ModelDescriptor& materialDescriptor();
const ModelDescriptor* findAttachmentModel(std::string_view id);
const ModelDescriptor* findStudyType(std::string_view id);

}  // namespace twinbench
