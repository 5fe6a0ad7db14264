#include "twin/field_catalogue.h"

#include <algorithm>
#include <iterator>

#include "twin/study_type.h"

namespace twinbench {

namespace {

using Physics = FieldKind::Physics;

const std::vector<std::string> kAxes = {"x", "y", "z"};
const std::vector<std::string> kTensor = {"xx", "yy", "zz", "xy", "yz", "zx"};
const std::vector<std::string> kPrincipal = {"1", "2", "3"};

// A part with more reserve than this is safe; how much more would only flatten the colours of the
// rest.
constexpr double kLargestShownFactor = 10.0;
// Lives spread over many decades, of which those beyond a vehicle's say nothing: 1e5 h.
constexpr double kLongestShownLife = 3.6e8;

std::vector<FieldKind> makeKinds() {
    const Dimension pressure = dimension::pressure();
    return {
        {.name = "temperature",
         .title = "Temperature",
         .dimension = dimension::temperature(),
         .absoluteTemperature = true},
        {.name = "heat_flux",
         .title = "Heat flux",
         .physics = Physics::Thermal,
         .dimension = dimension::heatFlux(),
         .components = kAxes,
         .source = "temperature"},
        {.name = "electric_potential",
         .title = "Electric potential",
         .physics = Physics::Thermal,
         .dimension = dimension::voltage()},
        {.name = "current_density",
         .title = "Current density",
         .physics = Physics::Thermal,
         .dimension = dimension::current() / dimension::area(),
         .components = kAxes},
        {.name = "joule_heat",
         .title = "Joule heat",
         .physics = Physics::Thermal,
         .dimension = dimension::powerDensity()},
        {.name = "displacement",
         .title = "Displacement",
         .physics = Physics::Structural,
         .dimension = dimension::length(),
         .components = kAxes},
        {.name = "von_mises",
         .title = "Von Mises stress",
         .physics = Physics::Structural,
         .dimension = pressure,
         .source = "stress"},
        {.name = "tresca",
         .title = "Tresca stress",
         .physics = Physics::Structural,
         .dimension = pressure,
         .source = "stress"},
        {.name = "principal_stress",
         .title = "Largest principal stress",
         .physics = Physics::Structural,
         .dimension = pressure,
         .components = kPrincipal,
         .source = "stress"},
        {.name = "stress",
         .title = "Stress",
         .physics = Physics::Structural,
         .dimension = pressure,
         .components = kTensor,
         .hasExtremes = false},
        {.name = "strain",
         .title = "Strain",
         .physics = Physics::Structural,
         .components = kTensor,
         .source = "displacement",
         .hasExtremes = false},
        {.name = "safety_factor",
         .title = "Safety factor against yield",
         .physics = Physics::Structural,
         .source = "stress",
         .hasOnlyMinimum = true,
         .hasPoles = true,
         .displayLimit = kLargestShownFactor},
        {.name = "frequency",
         .title = "Natural frequency",
         .physics = Physics::Modal,
         .dimension = frequencyDimension(),
         .hasOnlyMinimum = true,
         .isOfModel = true},
        {.name = "load_factor",
         .title = "Load factor of buckling",
         .physics = Physics::Buckling,
         .hasOnlyMinimum = true,
         .isOfModel = true},
    };
}

std::vector<FieldKind> vibrationKinds() {
    return {
        {.name = "rms_von_mises",
         .title = "RMS von Mises stress",
         .physics = Physics::Vibration,
         .dimension = dimension::pressure()},
        {.name = "rms_acceleration",
         .title = "RMS acceleration",
         .physics = Physics::Vibration,
         .dimension = dimension::acceleration(),
         .components = kAxes},
        {.name = "rms_displacement",
         .title = "RMS displacement against the base",
         .physics = Physics::Vibration,
         .dimension = dimension::length(),
         .components = kAxes},
        {.name = "stress_frequency",
         .title = "Mean frequency of the stress",
         .physics = Physics::Vibration,
         .dimension = frequencyDimension(),
         .hasExtremes = false},
        {.name = "damage",
         .title = "Fatigue damage",
         .physics = Physics::Vibration,
         .hasExtremes = false},
        {.name = "narrow_band_damage",
         .title = "Fatigue damage, narrow band",
         .physics = Physics::Vibration,
         .hasExtremes = false},
        {.name = "fatigue_life",
         .title = "Fatigue life",
         .physics = Physics::Vibration,
         .dimension = dimension::time(),
         .hasOnlyMinimum = true,
         .hasPoles = true,
         .displayLimit = kLongestShownLife},
    };
}

}  // namespace

std::span<const FieldKind> fieldKinds() {
    static const std::vector<FieldKind> kinds = [] {
        std::vector<FieldKind> all = makeKinds();
        std::ranges::move(vibrationKinds(), std::back_inserter(all));
        return all;
    }();
    return kinds;
}

const FieldKind* findFieldKind(std::string_view name) {
    const auto kinds = fieldKinds();
    const auto found = std::ranges::find(kinds, name, &FieldKind::name);
    return found == kinds.end() ? nullptr : &*found;
}

std::string FieldComponent::name() const {
    return field->name + "_" +
           (index == kMagnitude ? "magnitude" : field->components[static_cast<std::size_t>(index)]);
}

std::string FieldComponent::title() const {
    if (index == kMagnitude) {
        return field->title;
    }
    const std::string& component = field->components[static_cast<std::size_t>(index)];
    if (field->components == kPrincipal) {
        return index == 0   ? field->title
               : index == 1 ? "Middle principal stress"
                            : "Smallest principal stress";
    }
    return field->title + " " + component;
}

std::vector<FieldComponent> componentsOf(const FieldKind& field) {
    std::vector<FieldComponent> components;
    if (field.isVector()) {
        components.push_back({&field, FieldComponent::kMagnitude});
    }
    for (std::size_t i = 0; i < field.components.size(); ++i) {
        components.push_back({&field, static_cast<int>(i)});
    }
    return components;
}

std::optional<FieldComponent> findFieldComponent(std::string_view name) {
    for (const FieldKind& field : fieldKinds()) {
        if (!name.starts_with(field.name)) {
            continue;
        }
        for (const FieldComponent& component : componentsOf(field)) {
            if (component.name() == name) {
                return component;
            }
        }
    }
    return std::nullopt;
}

std::string fieldTitle(std::string_view name) {
    if (const FieldKind* kind = findFieldKind(name)) {
        return kind->title;
    }
    const auto component = findFieldComponent(name);
    return component ? component->title() : std::string(name);
}

FieldInfo fieldDescription(std::string_view name) {
    const auto component = findFieldComponent(name);
    const FieldKind* kind = component ? component->field : findFieldKind(name);
    FieldInfo field;
    field.name = name;
    if (kind != nullptr) {
        field.components = component ? 1 : kind->componentCount();
        field.dimension = kind->dimension;
        field.absoluteTemperature = kind->absoluteTemperature;
    }
    return field;
}

std::optional<FieldInfo> fieldOf(const StudyResult& result, std::string_view name) {
    if (const FieldInfo* field = result.field(name)) {
        return *field;
    }
    const auto component = findFieldComponent(name);
    const FieldInfo* whole = component ? result.field(component->field->name) : nullptr;
    if (whole == nullptr) {
        return std::nullopt;
    }
    FieldInfo field = fieldDescription(name);
    field.times = whole->times;
    return field;
}

std::vector<std::string> componentNames(const FieldInfo& field) {
    const FieldKind* kind = findFieldKind(field.name);
    return kind != nullptr && field.components > 1 ? kind->components
                                                   : std::vector<std::string>{""};
}

}  // namespace twinbench
