#pragma once

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/quantity.h"
#include "twin/system_model.h"

namespace twinbench {

/// What kind of value a parameter takes, as the spec file writes it.
enum class ValueKind {
    Quantity,         ///< number with unit, or an expression; a bare number only without dimension
    Field,            ///< a quantity that may depend on t, x, y, z
    Vector,           ///< three quantities
    FieldVector,      ///< three quantities that may depend on t, x, y, z
    QuantityOrThree,  ///< one, or three along the part's axes
    QuantityList,     ///< one or more quantities
    Place,            ///< a point of the assembly: three quantities; bare numbers are millimetres
    Direction,        ///< three bare numbers, not all zero
    Axes,             ///< two directions that are not parallel: [[1,0,0],[0,1,0]]
    Rotation,         ///< {"axis": direction, "angle": quantity}
    Integer,
    Text,
    TextList,  ///< one text or several
    Choice,
    Flag,
    Faces,      ///< a selection's name, or {"part", "where"}, or several of these
    Edges,      ///< {"part", "between", "nearest"}, or several of these
    Points,     ///< {"part", "at"}, or several of these
    Overrides,  ///< an object: parameter name -> text
    Contacts,   ///< "none", or the keys of contacts with "pairs"
};

/// Describes one editable value, once for the property editor, validation, the spec file's schema,
/// `set`, scenario overrides and the documentation.
struct ParameterDescriptor {
    std::string id = {};     ///< the key in the spec file: "coefficient"
    std::string label = {};  ///< English: "Heat transfer coefficient"
    ValueKind kind = ValueKind::Quantity;
    Dimension dimension = {};
    bool absoluteTemperature = false;
    bool required = false;
    std::string defaultText = {};  ///< what an absent value means; empty: none
    double minimum = -std::numeric_limits<double>::infinity();  ///< SI
    double maximum = std::numeric_limits<double>::infinity();   ///< SI
    bool minimumExclusive = false;
    bool maximumExclusive = false;
    /// The words of a Choice; for quantities the words taken instead of one ("end", "perfect").
    std::vector<std::string> choices = {};
    bool mayBeTable = false;  ///< {"table": [[temperature, value], ...]} is possible too
    std::string help = {};
};

/// Values that exclude each other: {"power", "power_density", "total_power"}.
struct ExclusiveGroup {
    std::vector<std::string> parameters;
    bool required = false;  ///< exactly one instead of at most one
};

/// What an attachment or a study is attached to. A model for faces takes parts too and means all
/// their faces.
enum class TargetKind { None, Part, Faces, PartOrFaces };

/// A model that can be attached ("convection"), a type of study, or the values of another kind of
/// entity.
struct ModelDescriptor {
    std::string id = {};
    std::string label = {};
    TargetKind target = TargetKind::None;
    bool edgesAndPoints = false;               ///< possible targets too
    std::vector<std::string> studyTypes = {};  ///< where it takes part
    std::vector<ExclusiveGroup> oneOf = {};
    std::vector<std::string> someOf = {};  ///< at least one of these, if there are any
    std::vector<ParameterDescriptor> parameters = {};
    std::string help = {};

    const ParameterDescriptor* find(std::string_view parameter) const;
    bool fitsStudyType(std::string_view studyType) const;
};

std::span<const ModelDescriptor> attachmentModels();
std::span<const ModelDescriptor> studyTypes();
const ModelDescriptor& materialDescriptor();
const ModelDescriptor* findAttachmentModel(std::string_view id);
const ModelDescriptor* findStudyType(std::string_view id);

/// The values of a kind of entity that has one form: all but attachments and studies (which have a
/// descriptor per model), and parameters (which are a text).
const ModelDescriptor& entityDescriptor(EntityKind kind);

/// The values of a target that is edges, and of one that is points.
const ModelDescriptor& edgeTargetDescriptor();
const ModelDescriptor& pointTargetDescriptor();

/// The fields that results have, by the names that probes, monitors and requirements use.
std::span<const std::string> resultFieldNames();

/// "greater than 0 kg/m^3", "0 to 1": the range of a quantity in display units; empty if any value
/// is allowed.
std::string rangeText(const ParameterDescriptor& parameter);

}  // namespace twinbench
