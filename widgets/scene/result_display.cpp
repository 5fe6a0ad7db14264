#include "widgets/scene/result_display.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "core/unit_text.h"
#include "twin/derived_fields.h"
#include "twin/scalar_text.h"
#include "twin/study_type.h"
#include "widgets/scene/streamlines.h"

namespace twinbench {

std::vector<std::string> displayableFields(const StudyResult& result) {
    std::vector<std::string> fields;
    for (const char* field :
         {"von_mises", "safety_factor", "displacement", "principal_stress", "tresca", "temperature",
          "heat_flux", "electric_potential", "current_density", "joule_heat", "rms_von_mises",
          "fatigue_life", "damage", "narrow_band_damage", "stress_frequency", "rms_acceleration",
          "rms_displacement"}) {
        if (result.field(field)) {
            fields.emplace_back(field);
        }
    }
    for (const char* field : {"principal_stress", "displacement", "stress", "strain", "heat_flux",
                              "current_density", "rms_acceleration", "rms_displacement"}) {
        if (result.field(field)) {
            for (const FieldComponent& component : componentsOf(*findFieldKind(field))) {
                // What the field itself shows is there already.
                if (component.title() != fieldTitle(field)) {
                    fields.push_back(component.name());
                }
            }
        }
    }
    return fields;
}

bool hasArrows(const std::string& field) {
    const FieldKind* kind = findFieldKind(field);
    // Root mean squares along the axes make no direction.
    return kind != nullptr && kind->isVector() && kind->physics != FieldKind::Physics::Vibration;
}

std::string arrowField(const StudyResult& result) {
    const auto fields = displayableFields(result);
    const auto found = std::find_if(fields.begin(), fields.end(), hasArrows);
    return found != fields.end() ? *found : std::string();
}

std::vector<double> shownValues(const std::vector<double>& values, const std::string& field,
                                UnitSystem units) {
    const FieldInfo info = fieldDescription(field);
    const Unit unit = shownUnit(info, units);
    std::vector<double> shown;
    std::ranges::transform(values, std::back_inserter(shown),
                           [&](double value) { return unit.fromSi(value); });
    return shown;
}

void makeSymbols(FieldDisplay& display, const std::vector<double>& levels,
                 const TaskContext& context) {
    const FeMesh& mesh = *display.geometry->mesh;
    const auto place = [&](std::uint32_t node) {
        const Vec3& p = mesh.nodes[node];
        const std::size_t first = 3 * static_cast<std::size_t>(node);
        const auto& u = display.displacement;
        return u.empty()
                   ? p
                   : p + display.deformationFactor * Vec3{u[first], u[first + 1], u[first + 2]};
    };
    display.symbols.clear();
    if (display.style == FieldStyle::Arrows) {
        display.symbols = arrows(mesh, place, display.vectors, display.values);
    } else if (display.style == FieldStyle::Streamlines) {
        display.symbols =
            streamlines(mesh, place, display.vectors, display.values, kStreamlines, context);
    } else if (display.style == FieldStyle::Isosurfaces) {
        display.symbols = isosurfaces(mesh, place, display.values, levels);
        std::string told;
        for (const double level : levels) {
            told += fmt::format("{}{:.5g}", told.empty() ? "" : ", ", level);
        }
        display.caption += "\nisosurfaces: " + (told.empty() ? "none" : told + ' ' + display.unit);
    }
}

Result<std::shared_ptr<const FieldGeometry>> makeFieldGeometry(const StudyRunner& runner,
                                                               const StudyResult& result) {
    auto mesh = runner.mesh(result);
    if (!mesh) {
        return fail(mesh.error());
    }
    return FieldGeometry::build(std::move(*mesh));
}

void prepareToPick(FieldDisplay& display) {
    display.geometry->locator->prepare();
    const bool isAssembly = display.displacement.empty() &&
                            std::all_of(display.places.begin(), display.places.end(),
                                        [](const MeshPartPlace& place) { return place.fits(); });
    display.boundary =
        isAssembly ? nullptr
                   : std::make_shared<const DrawnBoundary>(
                         display.geometry->mesh, display.displacement, display.deformationFactor);
}

namespace {

double largestLength(const std::vector<float>& vectors) {
    double largest = 0.0;
    for (std::size_t i = 0; i + 2 < vectors.size(); i += 3) {
        largest = std::max(largest, std::hypot(static_cast<double>(vectors[i]),
                                               static_cast<double>(vectors[i + 1]),
                                               static_cast<double>(vectors[i + 2])));
    }
    return largest;
}

/// A mode has no size of its own: its numbers become shares of the largest displacement.
Result<void> makeRelative(const StudyRunner& runner, const StudyResult& result,
                          const ResultView& view, FieldValues& values) {
    const auto shape = runner.nodalField(result, "displacement", view.time);
    if (!shape) {
        return fail(shape.error());
    }
    const double largest = largestLength(*shape);
    for (float& number : values.numbers) {
        number = largest > 0.0 ? static_cast<float>(number / largest) : number;
    }
    values.field.dimension = {};
    return {};
}

/// Where the colours of a field end at the latest, SI; 0: no limit.
double shownLimit(const std::string& field, const Eigen::VectorXd& values) {
    const FieldKind* kind = findFieldKind(field);
    double limit = kind != nullptr ? kind->displayLimit : 0.0;
    if (field == "fatigue_life") {
        // Long lives still differ: up to ten times the shortest they are told apart.
        double shortest = HUGE_VAL;
        for (const double value : values) {
            shortest = value < shortest ? value : shortest;
        }
        limit = std::isfinite(shortest) ? std::max(limit, 10.0 * shortest) : limit;
    }
    return limit;
}

/// "mode 3: 120.5 Hz", "mode 1: load factor 2.3"
std::string modeCaption(const StudyResult& result, std::optional<double> number) {
    const auto index = static_cast<std::size_t>(number.value_or(1.0)) - 1;
    if (index >= result.shapeCount()) {
        return {};
    }
    return result.type == kBucklingStudy
               ? fmt::format("\nmode {}: load factor {:.5g}", index + 1,
                             result.bucklingModes[index].loadFactor)
               : fmt::format("\nmode {}: {:.5g} Hz", index + 1, result.modes[index].frequency);
}

}  // namespace

Result<FieldDisplay> makeFieldDisplay(const StudyRunner& runner, const StudyResult& result,
                                      std::shared_ptr<const FieldGeometry> geometry,
                                      const Assembly* assembly, const ResultView& view,
                                      const TaskContext& context) {
    auto read =
        readField(runner, result, view.field,
                  view.envelope ? FieldMoment(*view.envelope) : FieldMoment(view.time), context);
    if (!read) {
        return fail(read.error());
    }
    const bool isMode = isModeStudy(result.type);
    if (isMode) {
        if (auto done = makeRelative(runner, result, view, *read); !done) {
            return fail(std::move(done.error()));
        }
    }
    const FieldInfo& field = read->field;
    std::vector<float>& numbers = read->numbers;
    const Eigen::VectorXd full =
        Eigen::Map<const Eigen::VectorXf>(numbers.data(), static_cast<Eigen::Index>(numbers.size()))
            .cast<double>();
    const Eigen::VectorXd values = nodalMeasure(field, full);
    const Unit unit = shownUnit(field, view.units);
    const double limit = shownLimit(view.field, values);
    FieldDisplay display;
    if (view.style == FieldStyle::Isosurfaces ||
        (needsVectors(view.style) && hasArrows(view.field) && !view.envelope)) {
        display.style = view.style;
    }
    if (needsVectors(display.style)) {
        display.vectors = numbers;
    }
    display.geometry = std::move(geometry);
    display.places = placesOf(result.parts, *display.geometry->mesh, assembly);
    display.values.resize(static_cast<std::size_t>(values.size()));
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        // Colours end where more says nothing more; probes tell the number itself.
        const double shown = limit > 0.0 && values[i] > limit ? limit : values[i];
        display.values[static_cast<std::size_t>(i)] = static_cast<float>(unit.fromSi(shown));
    }
    display.probe = std::make_shared<const FieldProbe>(display.geometry->locator, field,
                                                       std::move(numbers), view.units);
    display.unit = unit.dimension.isNone() ? "" : typographicUnitText(unit.symbol);
    display.title = display.unit.empty()
                        ? fieldTitle(view.field)
                        : fmt::format("{}\n[{}]", fieldTitle(view.field), display.unit);
    display.caption = result.study + " \xC2\xB7 " + result.scenario;
    if (isMode) {
        display.title += "\nshare of the largest";
        display.caption += modeCaption(result, view.time);
    }
    if (result.type == "thermal_transient") {
        const auto* stored = result.field("temperature");
        const double end = stored && !stored->times.empty() ? stored->times.back() : 0.0;
        display.caption += !view.envelope ? fmt::format("\nt = {:.5g} s", view.time.value_or(end))
                           : *view.envelope == Envelope::Maximum ? "\nmaximum over time"
                                                                 : "\nminimum over time";
    }
    display.warning = view.warning;
    if (std::abs(view.deformationFactor) > 0.0 && result.field("displacement")) {
        auto displacement = runner.nodalField(result, "displacement", view.time);
        if (!displacement) {
            return fail(displacement.error());
        }
        display.displacement = std::move(*displacement);
        display.deformationFactor = view.deformationFactor;
        if (!isMode) {
            const double factor = view.deformationFactor;
            display.caption += factor < 1000.0 ? fmt::format("\ndeformed x {:.3g}", factor)
                                               : fmt::format("\ndeformed x {:.0f}", factor);
        }
    }
    return display;
}

double niceDeformationFactor(const FieldGeometry& geometry, const std::vector<float>& displacement,
                             bool isMode) {
    Box3 box;
    for (const Vec3& node : geometry.mesh->nodes) {
        box.add(node);
    }
    const double largest = largestLength(displacement);
    if (!(largest > 0.0)) {
        return 1.0;
    }
    if (isMode) {
        return 0.1 * box.diagonal() / largest;
    }
    const double wish = 0.05 * box.diagonal() / largest;
    const double decade = std::pow(10.0, std::floor(std::log10(wish)));
    const double leading = wish / decade;
    return std::max(1.0, (leading >= 5.0 ? 5.0 : leading >= 2.0 ? 2.0 : 1.0) * decade);
}

}  // namespace twinbench
