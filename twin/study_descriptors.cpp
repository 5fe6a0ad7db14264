#include "twin/parameter_descriptor.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

/// What every study has: which parts take part, and how they touch.
std::vector<ParameterDescriptor> commonParameters() {
    return {{.id = "parts",
             .label = "Parts",
             .kind = ValueKind::TextList,
             .defaultText = "all solids",
             .help = "Names, paths or patterns; only these are meshed and need a material"},
            {.id = "exclude",
             .label = "Excluded parts",
             .kind = ValueKind::TextList,
             .help = "Names, paths or patterns of parts that are left out"},
            {.id = "contacts",
             .label = "Contacts",
             .kind = ValueKind::Contacts,
             .defaultText = "the model's contacts",
             .help = "Overrides the model's contacts for this study"},
            {.id = "solver",
             .label = "Linear solver",
             .kind = ValueKind::Choice,
             .defaultText = "automatic",
             .choices = {"automatic", "iterative", "direct"},
             .help = "Automatic takes the one that is likely to be faster"}};
}

ParameterDescriptor positiveTime(const std::string& id, const std::string& label,
                                 const std::string& help) {
    return {.id = id,
            .label = label,
            .dimension = dimension::time(),
            .minimum = 0.0,
            .minimumExclusive = true,
            .help = help};
}

std::vector<ParameterDescriptor> transientParameters() {
    ParameterDescriptor duration = positiveTime("duration", "Duration", "");
    duration.required = true;
    ParameterDescriptor interval =
        positiveTime("output_interval", "Output interval", "Time between stored fields");
    interval.defaultText = "duration / 100";
    ParameterDescriptor times =
        positiveTime("output_times", "Output times", "Times of stored fields, ascending");
    times.kind = ValueKind::QuantityList;
    times.minimumExclusive = false;
    return {duration,
            {.id = "initial_temperature",
             .label = "Initial temperature",
             .dimension = dimension::temperature(),
             .absoluteTemperature = true,
             .minimum = 0.0},
            {.id = "initial_from",
             .label = "Initial temperature from",
             .kind = ValueKind::Text,
             .help = "A thermal study whose (last) field is the start"},
            {.id = "tolerance",
             .label = "Tolerance",
             .dimension = dimension::temperature(),
             .defaultText = "0.1 K",
             .minimum = 0.0,
             .minimumExclusive = true,
             .help = "Largest local error of a time step"},
            positiveTime("max_step", "Largest time step", "Limits the adaptive time step"),
            positiveTime("step", "Fixed time step", "Switches the adaptive time step off"),
            interval,
            times};
}

ModelDescriptor thermalSteady() {
    return {.id = "thermal_steady",
            .label = "Steady heat conduction",
            .parameters = commonParameters(),
            .help = "The temperatures after a long time under constant loads"};
}

ModelDescriptor thermalTransient() {
    ModelDescriptor study = {.id = "thermal_transient",
                             .label = "Transient heat conduction",
                             .oneOf = {{{"initial_temperature", "initial_from"}, true},
                                       {{"output_interval", "output_times"}, false},
                                       {{"step", "max_step"}, false}},
                             .parameters = commonParameters(),
                             .help = "The temperatures over time"};
    for (ParameterDescriptor& parameter : transientParameters()) {
        study.parameters.push_back(std::move(parameter));
    }
    return study;
}

/// What loads a static solution takes beside those of attachments.
void addStaticParameters(ModelDescriptor& study) {
    study.parameters.push_back({.id = "temperature_from",
                                .label = "Temperature from",
                                .kind = ValueKind::Text,
                                .help = "A thermal study whose field causes thermal strain"});
    study.parameters.push_back({.id = "time",
                                .label = "Time",
                                .dimension = dimension::time(),
                                .defaultText = "end",
                                .minimum = 0.0,
                                .choices = {"end"},
                                .help = "Of the temperature, and of loads that change with time"});
}

ModelDescriptor structuralStatic() {
    ModelDescriptor study = {.id = "structural_static",
                             .label = "Linear static stress",
                             .parameters = commonParameters(),
                             .help = "Small displacements and stresses under constant loads"};
    addStaticParameters(study);
    return study;
}

ModelDescriptor buckling() {
    ModelDescriptor study = {.id = "buckling",
                             .label = "Linear buckling",
                             .parameters = commonParameters(),
                             .help = "The factors of all loads at which thin parts evade sideways"};
    addStaticParameters(study);
    study.parameters.push_back({.id = "modes",
                                .label = "Number of load factors",
                                .kind = ValueKind::Integer,
                                .defaultText = "5",
                                .minimum = 1.0,
                                .maximum = 1000.0,
                                .help = "The smallest ones"});
    return study;
}

ModelDescriptor modal() {
    ModelDescriptor study = {.id = "modal",
                             .label = "Natural frequencies",
                             .parameters = commonParameters(),
                             .help =
                                 "Free vibrations: frequencies and shapes; parts need not be "
                                 "held"};
    // Modes take a factor in any case.
    std::erase_if(study.parameters,
                  [](const ParameterDescriptor& parameter) { return parameter.id == "solver"; });
    study.parameters.push_back({.id = "modes",
                                .label = "Number of modes",
                                .kind = ValueKind::Integer,
                                .defaultText = "10",
                                .minimum = 1.0,
                                .maximum = 1000.0,
                                .help = "The lowest ones, six rigid motions of a free body "
                                        "included"});
    study.parameters.push_back({.id = "max_frequency",
                                .label = "Largest frequency",
                                .dimension = frequencyDimension(),
                                .minimum = 0.0,
                                .minimumExclusive = true,
                                .help = "Modes above are left out"});
    study.parameters.push_back({.id = "prestress_from",
                                .label = "Prestress from",
                                .kind = ValueKind::Text,
                                .help = "A static stress study whose stresses stiffen or soften"});
    return study;
}

ModelDescriptor randomVibration() {
    ModelDescriptor study = {.id = "random_vibration",
                             .label = "Random vibration",
                             .parameters = commonParameters(),
                             .help =
                                 "Mean stresses and fatigue while the supports shake by a "
                                 "spectrum of accelerations"};
    study.parameters.push_back({.id = "damping",
                                .label = "Damping ratio",
                                .defaultText = "2 %",
                                .minimum = 0.0,
                                .maximum = 1.0,
                                .minimumExclusive = true,
                                .maximumExclusive = true,
                                .help = "Share of the critical damping, the same of all modes"});
    ParameterDescriptor duration =
        positiveTime("duration", "Duration", "How long it shakes: gives the fatigue damage");
    study.parameters.push_back(duration);
    study.parameters.push_back({.id = "max_frequency",
                                .label = "Largest frequency",
                                .dimension = frequencyDimension(),
                                .defaultText = "1.5 times the end of the spectrum",
                                .minimum = 0.0,
                                .minimumExclusive = true,
                                .help = "Modes above are left out; what they add is taken as "
                                        "static"});
    study.parameters.push_back({.id = "modes",
                                .label = "Most modes",
                                .kind = ValueKind::Integer,
                                .defaultText = "500",
                                .minimum = 1.0,
                                .maximum = 1000.0,
                                .help = "More than these are not looked for"});
    return study;
}

}  // namespace

std::span<const ModelDescriptor> studyTypes() {
    static const std::vector<ModelDescriptor> types = {thermalSteady(),    thermalTransient(),
                                                       structuralStatic(), modal(),
                                                       buckling(),         randomVibration()};
    return types;
}

}  // namespace twinbench
