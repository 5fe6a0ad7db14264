#include "twin/parameter_descriptor.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

const std::vector<std::string> kThermalStudies = {"thermal_steady", "thermal_transient"};
const std::vector<std::string> kStructuralStudies = {"structural_static", "buckling"};
/// Constraints, springs and masses, which vibrations feel, too.
const std::vector<std::string> kMechanicalStudies = {"structural_static", "modal", "buckling",
                                                     "random_vibration"};

ModelDescriptor heatSource() {
    return {.id = "heat_source",
            .label = "Heat source",
            .target = TargetKind::Part,
            .edgesAndPoints = true,
            .studyTypes = kThermalStudies,
            .oneOf = {{{"power", "power_density", "total_power"}, true}},
            .parameters = {{.id = "power",
                            .label = "Power per part",
                            .kind = ValueKind::Field,
                            .dimension = dimension::power(),
                            .help = "Heat released in each matched part"},
                           {.id = "power_density",
                            .label = "Power density",
                            .kind = ValueKind::Field,
                            .dimension = dimension::powerDensity(),
                            .help = "Heat released per volume"},
                           {.id = "total_power",
                            .label = "Total power",
                            .kind = ValueKind::Field,
                            .dimension = dimension::power(),
                            .help = "Heat released in all matched parts together, by their volume; "
                                    "along edges by their length, at points in equal shares"}},
            .help = "Heat released in the volume of parts, for example by losses in a cell"};
}

ModelDescriptor heatFlux() {
    return {.id = "heat_flux",
            .label = "Heat flux",
            .target = TargetKind::Faces,
            .studyTypes = kThermalStudies,
            .parameters = {{.id = "flux",
                            .label = "Heat flux",
                            .kind = ValueKind::Field,
                            .dimension = dimension::heatFlux(),
                            .required = true,
                            .help = "Positive into the body"}},
            .help = "Heat per area through the part of a face that touches nothing"};
}

ModelDescriptor temperature() {
    return {.id = "temperature",
            .label = "Temperature",
            .target = TargetKind::PartOrFaces,
            .edgesAndPoints = true,
            .studyTypes = {"thermal_steady", "thermal_transient", "structural_static", "buckling"},
            .parameters = {{.id = "value",
                            .label = "Temperature",
                            .kind = ValueKind::Field,
                            .dimension = dimension::temperature(),
                            .absoluteTemperature = true,
                            .required = true,
                            .minimum = 0.0}},
            .help =
                "Prescribed temperature: of faces in a thermal study, of parts in a stress "
                "study"};
}

ModelDescriptor convection() {
    return {.id = "convection",
            .label = "Convection",
            .target = TargetKind::Faces,
            .studyTypes = kThermalStudies,
            .parameters = {{.id = "coefficient",
                            .label = "Heat transfer coefficient",
                            .kind = ValueKind::Field,
                            .dimension = dimension::heatTransferCoefficient(),
                            .required = true,
                            .minimum = 0.0},
                           {.id = "ambient",
                            .label = "Ambient temperature",
                            .kind = ValueKind::Field,
                            .dimension = dimension::temperature(),
                            .absoluteTemperature = true,
                            .required = true,
                            .minimum = 0.0,
                            .help = "Of the fluid far from the face"}},
            .help = "Heat to a fluid through the part of a face that touches nothing"};
}

ModelDescriptor radiation() {
    return {
        .id = "radiation",
        .label = "Radiation",
        .target = TargetKind::Faces,
        .studyTypes = kThermalStudies,
        .parameters = {{.id = "emissivity",
                        .label = "Emissivity",
                        .kind = ValueKind::Field,
                        .defaultText = "of the material",
                        .minimum = 0.0,
                        .maximum = 1.0,
                        .help = "Of the face; without it the material's counts"},
                       {.id = "ambient",
                        .label = "Ambient temperature",
                        .kind = ValueKind::Field,
                        .dimension = dimension::temperature(),
                        .absoluteTemperature = true,
                        .required = true,
                        .minimum = 0.0,
                        .help = "Of the surroundings that the face looks at"}},
        .help = "Heat radiated to wide surroundings by the part of a face that touches nothing"};
}

ModelDescriptor electricPotential() {
    return {.id = "electric_potential",
            .label = "Electric potential",
            .target = TargetKind::Faces,
            .studyTypes = kThermalStudies,
            .parameters = {{.id = "value",
                            .label = "Electric potential",
                            .kind = ValueKind::Field,
                            .dimension = dimension::voltage(),
                            .required = true}},
            .help = "Faces held at a voltage; currents between them heat the parts that conduct"};
}

ModelDescriptor current() {
    return {.id = "current",
            .label = "Current",
            .target = TargetKind::Faces,
            .studyTypes = kThermalStudies,
            .parameters = {{.id = "value",
                            .label = "Current",
                            .kind = ValueKind::Field,
                            .dimension = dimension::current(),
                            .required = true,
                            .help = "Through all faces together, positive into the body; spread "
                                    "evenly over what touches no other conductor"}},
            .help = "Electric current through faces; an electric potential elsewhere lets it out"};
}

ModelDescriptor enclosureRadiation() {
    return {.id = "enclosure_radiation",
            .label = "Enclosure radiation",
            .target = TargetKind::Faces,
            .studyTypes = kThermalStudies,
            .parameters = {{.id = "emissivity",
                            .label = "Emissivity",
                            .defaultText = "of the material",
                            .minimum = 0.0,
                            .maximum = 1.0,
                            .minimumExclusive = true,
                            .help = "Of the faces; without it the material's counts"},
                           {.id = "enclosure",
                            .label = "Enclosure",
                            .kind = ValueKind::Text,
                            .help = "Faces of one name see each other; without one, too"},
                           {.id = "ambient",
                            .label = "Ambient temperature",
                            .kind = ValueKind::Field,
                            .dimension = dimension::temperature(),
                            .absoluteTemperature = true,
                            .defaultText = "closed",
                            .minimum = 0.0,
                            .help = "Seen through the openings of the enclosure"}},
            .help = "Heat radiated between faces that see each other"};
}

ModelDescriptor fixed() {
    return {.id = "fixed",
            .label = "Fixed",
            .target = TargetKind::Faces,
            .edgesAndPoints = true,
            .studyTypes = kMechanicalStudies,
            .help = "Faces, edges or points that do not move"};
}

ModelDescriptor support() {
    return {.id = "support",
            .label = "Support",
            .target = TargetKind::Faces,
            .edgesAndPoints = true,
            .studyTypes = kMechanicalStudies,
            .parameters = {{.id = "axes",
                            .label = "Held directions",
                            .kind = ValueKind::Choice,
                            .required = true,
                            .choices = {"normal", "x", "y", "z", "xy", "xz", "yz", "xyz"},
                            .help = "Directions of the assembly, or the normal of each face"}},
            .help = "Faces, edges or points that move in some directions only"};
}

ParameterDescriptor component(const std::string& axis, const std::string& what, ValueKind kind,
                              const Dimension& dimension, const std::string& help) {
    return {.id = axis,
            .label = what + " in " + axis,
            .kind = kind,
            .dimension = dimension,
            .help = help};
}

ModelDescriptor frictionlessSupport() {
    return {.id = "frictionless_support",
            .label = "Frictionless support",
            .target = TargetKind::Faces,
            .studyTypes = kMechanicalStudies,
            .help = "Faces that slide but do not move along their normal"};
}

ModelDescriptor symmetry() {
    return {.id = "symmetry",
            .label = "Symmetry",
            .target = TargetKind::Faces,
            .studyTypes = kMechanicalStudies,
            .help = "Plane faces where the model was cut along a plane of symmetry"};
}

ModelDescriptor elasticSupport() {
    const auto stiffness = [](const char* id, const char* label, const char* help) {
        return ParameterDescriptor{.id = id,
                                   .label = label,
                                   .kind = ValueKind::Field,
                                   .dimension = dimension::pressure() / dimension::length(),
                                   .minimum = 0.0,
                                   .help = help};
    };
    return {.id = "elastic_support",
            .label = "Elastic support",
            .target = TargetKind::Faces,
            .studyTypes = kMechanicalStudies,
            .someOf = {"normal", "tangential"},
            .parameters = {stiffness("normal", "Normal stiffness",
                                     "Force per area and displacement along the normal"),
                           stiffness("tangential", "Tangential stiffness",
                                     "Force per area and displacement along the face")},
            .help = "Springs between faces and a body that does not move"};
}

ModelDescriptor displacement() {
    ModelDescriptor model = {.id = "displacement",
                             .label = "Displacement",
                             .target = TargetKind::Faces,
                             .edgesAndPoints = true,
                             .studyTypes = kMechanicalStudies,
                             .someOf = {"x", "y", "z"},
                             .help = "Prescribed motion of faces; a missing component is free"};
    for (const char* axis : {"x", "y", "z"}) {
        model.parameters.push_back(component(axis, "Displacement", ValueKind::Field,
                                             dimension::length(), "Missing: free"));
    }
    return model;
}

ModelDescriptor force() {
    ModelDescriptor model = {.id = "force",
                             .label = "Force",
                             .target = TargetKind::Faces,
                             .edgesAndPoints = true,
                             .studyTypes = kStructuralStudies,
                             .oneOf = {{{"vector", "total", "x"}, false},
                                       {{"vector", "total", "y"}, false},
                                       {{"vector", "total", "z"}, false}},
                             .someOf = {"vector", "total", "x", "y", "z"},
                             .parameters = {{.id = "vector",
                                             .label = "Force",
                                             .kind = ValueKind::FieldVector,
                                             .dimension = dimension::force(),
                                             .help = "Total over all matched faces"},
                                            {.id = "total",
                                             .label = "Total force",
                                             .kind = ValueKind::FieldVector,
                                             .dimension = dimension::force(),
                                             .help = "Another name of vector"}},
                             .help =
                                 "A force spread evenly over the area of all matched faces, "
                                 "the length of edges, or points"};
    for (const char* axis : {"x", "y", "z"}) {
        model.parameters.push_back(
            component(axis, "Force", ValueKind::Field, dimension::force(), "Missing: zero"));
    }
    return model;
}

/// Where a remote load or mass acts.
ParameterDescriptor remotePlace() {
    return {.id = "at",
            .label = "Place",
            .kind = ValueKind::Place,
            .defaultText = "middle of the faces",
            .help = "In the assembly; need not lie on a part"};
}

ModelDescriptor remoteForce() {
    return {.id = "remote_force",
            .label = "Remote force or moment",
            .target = TargetKind::Faces,
            .studyTypes = kStructuralStudies,
            .someOf = {"vector", "moment"},
            .parameters = {{.id = "vector",
                            .label = "Force",
                            .kind = ValueKind::FieldVector,
                            .dimension = dimension::force()},
                           {.id = "moment",
                            .label = "Moment",
                            .kind = ValueKind::FieldVector,
                            .dimension = dimension::energy()},
                           remotePlace()},
            .help = "A force and a moment at a place, carried by faces that stay free to deform"};
}

ModelDescriptor pointMass() {
    return {.id = "point_mass",
            .label = "Point mass",
            .target = TargetKind::Faces,
            .studyTypes = kMechanicalStudies,
            .parameters = {{.id = "mass",
                            .label = "Mass",
                            .dimension = dimension::mass(),
                            .required = true,
                            .minimum = 0.0},
                           remotePlace()},
            .help = "A mass that hangs on faces: gravity and acceleration act on it"};
}

ModelDescriptor pressure() {
    return {.id = "pressure",
            .label = "Pressure",
            .target = TargetKind::Faces,
            .studyTypes = kStructuralStudies,
            .parameters = {{.id = "value",
                            .label = "Pressure",
                            .kind = ValueKind::Field,
                            .dimension = dimension::pressure(),
                            .required = true,
                            .help = "Positive into the surface"}},
            .help = "A load normal to faces"};
}

/// A load on the mass of every part by one acceleration.
ModelDescriptor bodyLoad(const char* id, const char* label, const char* vector, const char* help) {
    return {.id = id,
            .label = label,
            .target = TargetKind::None,
            .studyTypes = kStructuralStudies,
            .parameters = {{.id = "vector",
                            .label = vector,
                            .kind = ValueKind::FieldVector,
                            .dimension = dimension::acceleration(),
                            .required = true}},
            .help = help};
}

ModelDescriptor gravity() {
    return bodyLoad("gravity", "Gravity", "Acceleration of free fall",
                    "The weight of all parts of the study");
}

ModelDescriptor acceleration() {
    return bodyLoad("acceleration", "Acceleration", "Acceleration of the body",
                    "The inertia of all parts of the study, against their acceleration");
}

ModelDescriptor baseVibration() {
    return {.id = "base_vibration",
            .label = "Base vibration",
            .target = TargetKind::None,
            .studyTypes = {"random_vibration"},
            .parameters = {{.id = "direction",
                            .label = "Direction",
                            .kind = ValueKind::Direction,
                            .required = true,
                            .help = "Along which the supports shake, in the assembly"},
                           {.id = "frequencies",
                            .label = "Frequencies",
                            .kind = ValueKind::QuantityList,
                            .dimension = frequencyDimension(),
                            .required = true,
                            .minimum = 0.0,
                            .minimumExclusive = true,
                            .help = "Points of the spectrum, ascending"},
                           {.id = "levels",
                            .label = "Levels",
                            .kind = ValueKind::QuantityList,
                            .dimension = spectrumDimension(),
                            .required = true,
                            .minimum = 0.0,
                            .minimumExclusive = true,
                            .help = "Acceleration squared per frequency at these points, for "
                                    "example 0.01 gn^2/Hz; gn is 9.80665 m/s^2"}},
            .help =
                "A random acceleration of all supports, given by its spectrum; several act "
                "independently"};
}

ModelDescriptor rotation() {
    return {
        .id = "rotation",
        .label = "Rotation",
        .target = TargetKind::Part,
        .studyTypes = kStructuralStudies,
        .parameters = {{.id = "speed",
                        .label = "Speed",
                        .kind = ValueKind::Field,
                        .dimension = dimension::time().power(-1),
                        .required = true,
                        .help = "Angle by time: 12000 rpm or 1257 rad/s; 1 Hz counts as 1 rad/s"},
                       {.id = "axis",
                        .label = "Axis",
                        .kind = ValueKind::Direction,
                        .required = true,
                        .help = "In the assembly"},
                       {.id = "at",
                        .label = "Place on the axis",
                        .kind = ValueKind::Place,
                        .defaultText = "origin of the assembly",
                        .help = "Any place that the axis goes through"}},
        .help = "The outward pull on parts that turn steadily about an axis"};
}

}  // namespace

std::span<const ModelDescriptor> attachmentModels() {
    static const std::vector<ModelDescriptor> models = {
        heatSource(),          heatFlux(),          temperature(),    convection(),   radiation(),
        enclosureRadiation(),  electricPotential(), current(),        fixed(),        support(),
        frictionlessSupport(), symmetry(),          elasticSupport(), displacement(), force(),
        remoteForce(),         pressure(),          gravity(),        acceleration(), rotation(),
        pointMass(),           baseVibration()};
    return models;
}

}  // namespace twinbench
