#include <array>
#include <cassert>

#include "twin/field_catalogue.h"
#include "twin/geometry_content.h"
#include "twin/parameter_descriptor.h"
#include "twin/run_spec.h"

namespace twinbench {

namespace {

ParameterDescriptor text(const std::string& id, const std::string& label, bool required,
                         const std::string& help = {}) {
    return {.id = id, .label = label, .kind = ValueKind::Text, .required = required, .help = help};
}

ModelDescriptor project() {
    return {.id = "project", .label = "Project", .parameters = {text("name", "Name", false)}};
}

ModelDescriptor geometry() {
    return {.id = "geometry",
            .label = "Geometry",
            .parameters = {text("file", "STEP file", true, "Relative to the spec file"),
                           text("name", "Name", false, "Replaces the name in the file"),
                           {.id = "at",
                            .label = "Position",
                            .kind = ValueKind::Vector,
                            .dimension = dimension::length(),
                            .defaultText = "0 mm, 0 mm, 0 mm"},
                           {.id = "rotate",
                            .label = "Rotation",
                            .kind = ValueKind::Rotation,
                            .help = "About an axis through the file's origin, before the shift"},
                           text(kGeometryContentKey, "Content", false,
                                "The file's bytes in the project, set by the program")}};
}

ModelDescriptor assignment() {
    return {.id = "assignment",
            .label = "Material assignment",
            .parameters = {text("part", "Part", true, "A name, a path or a pattern"),
                           text("material", "Material", true)}};
}

ParameterDescriptor targetPart() {
    return {.id = "part",
            .label = "Part",
            .kind = ValueKind::TextList,
            .defaultText = "**",
            .help = "Names, paths or patterns"};
}

ModelDescriptor selection() {
    return {.id = "selection",
            .label = "Selection",
            .someOf = {"part", "where"},
            .parameters = {targetPart(),
                           text("where", "Which faces", false, "A query; absent: all faces")}};
}

std::vector<ParameterDescriptor> contactParameters() {
    return {{.id = "conductance",
             .label = "Contact conductance",
             .dimension = dimension::heatTransferCoefficient(),
             .defaultText = "perfect",
             .minimum = 0.0,
             .choices = {"perfect", "auto"},
             .help = "\"auto\": proposed from the materials, the finish, the pressure and the gap"},
            {.id = "gap_medium",
             .label = "Gap medium",
             .kind = ValueKind::Text,
             .defaultText = "air",
             .help = "What fills gaps, for a proposed conductance: air, vacuum, or a material"},
            {.id = "surface_finish",
             .label = "Surface finish",
             .kind = ValueKind::Choice,
             .defaultText = "machined",
             .choices = {"lapped", "ground", "machined", "cast"},
             .help = "Of both faces, for a proposed conductance: Ra 0.1, 0.4, 1.6 or 6.3 um"},
            {.id = "contact_pressure",
             .label = "Contact pressure",
             .dimension = dimension::pressure(),
             .defaultText = "1 MPa",
             .minimum = 0.0,
             .minimumExclusive = true,
             .help = "By which the faces are pressed together, for a proposed conductance"},
            {.id = "electrical_conductance",
             .label = "Electrical contact conductance",
             .dimension = dimension::electricalConductivity() / dimension::length(),
             .defaultText = "perfect",
             .minimum = 0.0,
             .choices = {"perfect"},
             .help = "Between parts that conduct, per area: the inverse of the contact "
                     "resistance; 0 insulates"},
            {.id = "bonded",
             .label = "Bonded",
             .kind = ValueKind::Flag,
             .defaultText = "true",
             .help = "Whether displacements are tied"}};
}

ModelDescriptor contacts() {
    ModelDescriptor model = {.id = "contacts",
                             .label = "Contacts",
                             .parameters = contactParameters(),
                             .help = "How parts pass heat and force where they touch"};
    model.parameters.push_back({.id = "gap",
                                .label = "Gap",
                                .dimension = dimension::length(),
                                .defaultText = "0.1 mm",
                                .minimum = 0.0,
                                .minimumExclusive = true,
                                .help = "Faces up to this distance apart touch"});
    model.parameters.push_back({.id = "enabled",
                                .label = "Enabled",
                                .kind = ValueKind::Flag,
                                .defaultText = "true",
                                .help = "False: no contact at all"});
    return model;
}

ModelDescriptor contactPair() {
    ModelDescriptor model = {.id = "contact_pair",
                             .label = "Contact pair",
                             .parameters = contactParameters(),
                             .help = "Overrides the contacts between two parts"};
    for (ParameterDescriptor& parameter : model.parameters) {
        parameter.defaultText = "as the contacts";
    }
    model.parameters.push_back({.id = "between",
                                .label = "Between",
                                .kind = ValueKind::TextList,
                                .required = true,
                                .help = "Two names, paths or patterns of parts"});
    return model;
}

ParameterDescriptor meshSize() {
    return {.id = "size",
            .label = "Element size",
            .dimension = dimension::length(),
            .defaultText = "from the size and curvature of the part",
            .minimum = 0.0,
            .minimumExclusive = true};
}

ModelDescriptor mesh() {
    return {.id = "mesh",
            .label = "Mesh",
            .parameters = {meshSize(),
                           {.id = "order",
                            .label = "Element order",
                            .kind = ValueKind::Integer,
                            .defaultText = "2",
                            .minimum = 2.0,
                            .maximum = 2.0,
                            .help = "Ten-node tetrahedra"},
                           {.id = "target_error",
                            .label = "Target of the error",
                            .minimum = 0.0,
                            .maximum = 1.0,
                            .minimumExclusive = true,
                            .help = "Steady and static studies make their meshes finer until the "
                                    "estimated error of the run (energy norm) is below"},
                           {.id = "max_elements",
                            .label = "Largest number of elements",
                            .kind = ValueKind::Integer,
                            .defaultText = std::to_string(ErrorTarget::kMostElements),
                            .minimum = 1.0,
                            .help = "Of a mesh that is made finer for a target of the error"}}};
}

ModelDescriptor meshPart() {
    ModelDescriptor model = {
        .id = "mesh_part", .label = "Mesh of a part", .parameters = {meshSize()}};
    model.parameters.front().required = true;
    return model;
}

ModelDescriptor monitor() {
    std::vector<std::string> fields;
    std::ranges::copy_if(resultFieldNames(), std::back_inserter(fields),
                         [](const std::string& name) {
                             const FieldKind* kind = findFieldKind(name);
                             return kind == nullptr || !kind->isOfModel;
                         });
    return {.id = "monitor",
            .label = "Monitor",
            .oneOf = {{{"field", "heat_through"}, true}, {{"at", "heat_through"}, true}},
            .parameters =
                {text("study", "Study", true),
                 {.id = "field", .label = "Field", .kind = ValueKind::Choice, .choices = fields},
                 {.id = "at", .label = "Point", .kind = ValueKind::Place},
                 text("part", "Part", false, "Where parts meet: the one that is meant"),
                 {.id = "heat_through",
                  .label = "Heat through",
                  .kind = ValueKind::Faces,
                  .help = "Heat per time out of the model through faces"}},
            .help = "A curve over time"};
}

ModelDescriptor scenario() {
    return {.id = "scenario",
            .label = "Scenario",
            .parameters = {{.id = "set",
                            .label = "Changed parameters",
                            .kind = ValueKind::Overrides,
                            .required = true}}};
}

ModelDescriptor requirement() {
    return {.id = "requirement",
            .label = "Requirement",
            .parameters = {text("study", "Study", false),
                           text("require", "Requirement", true,
                                "For example max(temperature, 'Cell*') < 45 degC")}};
}

ParameterDescriptor property(const std::string& id, const std::string& label, ValueKind kind,
                             const Dimension& dimension) {
    return {.id = id,
            .label = label,
            .kind = kind,
            .dimension = dimension,
            .minimum = 0.0,
            .minimumExclusive = true,
            .mayBeTable = true};
}

std::vector<ParameterDescriptor> thermalProperties() {
    using enum ValueKind;
    ParameterDescriptor emissivity =
        property("emissivity", "Emissivity", Quantity, dimension::none());
    emissivity.minimumExclusive = false;
    emissivity.maximum = 1.0;
    return {
        property("density", "Density", Quantity, dimension::density()),
        property("specific_heat", "Specific heat capacity", Quantity, dimension::specificHeat()),
        property("thermal_conductivity", "Thermal conductivity", QuantityOrThree,
                 dimension::thermalConductivity()),
        emissivity,
        property("electrical_conductivity", "Electrical conductivity", QuantityOrThree,
                 dimension::electricalConductivity())};
}

std::vector<ParameterDescriptor> mechanicalProperties() {
    using enum ValueKind;
    ParameterDescriptor poisson =
        property("poissons_ratio", "Poisson's ratio", QuantityOrThree, dimension::none());
    poisson.minimum = -1.0;
    poisson.maximum = 0.5;
    poisson.maximumExclusive = true;
    ParameterDescriptor expansion = property("thermal_expansion", "Thermal expansion coefficient",
                                             QuantityOrThree, dimension::thermalExpansion());
    expansion.minimum = -std::numeric_limits<double>::infinity();
    ParameterDescriptor reference = property("reference_temperature", "Reference temperature",
                                             Quantity, dimension::temperature());
    reference.absoluteTemperature = true;
    reference.mayBeTable = false;
    reference.defaultText = "20 degC";
    reference.help = "Free of thermal strain";
    ParameterDescriptor strength =
        property("fatigue_strength_coefficient", "Fatigue strength coefficient", Quantity,
                 dimension::pressure());
    strength.mayBeTable = false;
    strength.help = "Of Basquin's line: amplitude = coefficient (2 cycles)^exponent";
    ParameterDescriptor exponent = property(
        "fatigue_strength_exponent", "Fatigue strength exponent", Quantity, dimension::none());
    exponent.mayBeTable = false;
    exponent.minimum = -1.0;
    exponent.maximum = -0.02;
    exponent.minimumExclusive = false;
    exponent.maximumExclusive = false;
    exponent.help = "From -1 to -0.02, for example -0.1";
    return {property("youngs_modulus", "Young's modulus", QuantityOrThree, dimension::pressure()),
            poisson,
            property("shear_modulus", "Shear modulus", QuantityOrThree, dimension::pressure()),
            expansion,
            reference,
            property("yield_strength", "Yield strength", Quantity, dimension::pressure()),
            strength,
            exponent};
}

ModelDescriptor material() {
    ModelDescriptor model = {.id = "material", .label = "Material"};
    model.parameters = thermalProperties();
    for (ParameterDescriptor& parameter : mechanicalProperties()) {
        model.parameters.push_back(std::move(parameter));
    }
    ParameterDescriptor price =
        property("price", "Price", ValueKind::Quantity, dimension::pricePerMass());
    price.minimumExclusive = false;
    model.parameters.push_back(std::move(price));
    model.parameters.push_back({.id = "axes",
                                .label = "Material axes",
                                .kind = ValueKind::Axes,
                                .defaultText = "the part's own product frame",
                                .help = "Directions of the first two of three values"});
    return model;
}

}  // namespace

const ModelDescriptor& materialDescriptor() { return entityDescriptor(EntityKind::Material); }

const ModelDescriptor& entityDescriptor(EntityKind kind) {
    static const std::vector<std::pair<EntityKind, ModelDescriptor>> descriptors = {
        {EntityKind::Project, project()},         {EntityKind::Geometry, geometry()},
        {EntityKind::Material, material()},       {EntityKind::Assignment, assignment()},
        {EntityKind::Selection, selection()},     {EntityKind::Contacts, contacts()},
        {EntityKind::ContactPair, contactPair()}, {EntityKind::Mesh, mesh()},
        {EntityKind::MeshPart, meshPart()},       {EntityKind::Monitor, monitor()},
        {EntityKind::Scenario, scenario()},       {EntityKind::Requirement, requirement()}};
    for (const auto& [candidate, descriptor] : descriptors) {
        if (candidate == kind) {
            return descriptor;
        }
    }
    assert(false && "attachments, studies and parameters have no single descriptor");
    return descriptors.front().second;
}

std::span<const std::string> resultFieldNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const FieldKind& field : fieldKinds()) {
            all.push_back(field.name);
        }
        for (const FieldKind& field : fieldKinds()) {
            for (const FieldComponent& component : componentsOf(field)) {
                all.push_back(component.name());
            }
        }
        return all;
    }();
    return names;
}

const ModelDescriptor& edgeTargetDescriptor() {
    static const ModelDescriptor descriptor = {
        .id = "edges",
        .label = "Edges",
        .oneOf = {{{"between", "where"}, true}},
        .parameters = {targetPart(),
                       {.id = "between",
                        .label = "Between",
                        .kind = ValueKind::TextList,
                        .help = "Two queries: the edges between a face of each"},
                       {.id = "where",
                        .label = "Which faces",
                        .kind = ValueKind::Text,
                        .help = "A query: all edges of these faces"},
                       {.id = "nearest",
                        .label = "Nearest to",
                        .kind = ValueKind::Place,
                        .help = "Only the one of these edges that is nearest to this point"}}};
    return descriptor;
}

const ModelDescriptor& pointTargetDescriptor() {
    static const ModelDescriptor descriptor = {
        .id = "points",
        .label = "Points",
        .parameters = {targetPart(),
                       {.id = "at",
                        .label = "Point",
                        .kind = ValueKind::Place,
                        .required = true,
                        .help = "On the surface of a part"}}};
    return descriptor;
}

}  // namespace twinbench
