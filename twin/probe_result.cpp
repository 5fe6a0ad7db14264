#include "twin/probe_result.h"

#include <algorithm>
#include <utility>

#include "core/nearest_word.h"
#include "twin/problem_list.h"

namespace twinbench {

namespace {

std::string millimetres(const Vec3& point) {
    const auto text = [](double value) {
        return formatQuantity({value, dimension::length()}, displayUnit(dimension::length()));
    };
    return "(" + text(point.x) + ", " + text(point.y) + ", " + text(point.z) + ")";
}

Result<void> requirePart(const FeMesh& mesh, const std::string& part) {
    std::vector<std::string> names;
    for (const FePart& known : mesh.parts) {
        names.push_back(known.name);
    }
    if (part.empty() || std::find(names.begin(), names.end(), part) != names.end()) {
        return {};
    }
    const std::string near = nearestWord(part, names);
    return fail(badInput("probe.unknown_part", part, "The study has no such part.", {},
                         near.empty() ? "" : "Did you mean '" + near + "'?"));
}

/// The point in each part that it lies in, or in the part named.
Result<std::vector<MeshPoint>> locate(const PointLocator& locator, const FeMesh& mesh,
                                      const Vec3& point, const std::string& part) {
    if (auto known = requirePart(mesh, part); !known) {
        return fail(known.error());
    }
    std::vector<MeshPoint> places = locator.find(point);
    if (!part.empty()) {
        std::erase_if(places,
                      [&](const MeshPoint& place) { return mesh.parts[place.part].name != part; });
    }
    if (places.empty()) {
        const auto nearest = locator.nearest(point);
        return fail(
            badInput("probe.outside", millimetres(point),
                     "The point lies outside of {0}; the nearest part is '{1}', {2} away.",
                     {part.empty() ? "every part" : "'" + part + "'", mesh.parts[nearest.part].name,
                      formatQuantity({nearest.distance, dimension::length()},
                                     displayUnit(dimension::length()))},
                     "Choose a point inside a part."));
    }
    return places;
}

/// A curve without points for each component of a field.
std::vector<SeriesResult> emptyCurves(const std::optional<FieldInfo>& field,
                                      const std::string& part) {
    std::vector<SeriesResult> curves;
    for (const std::string& component :
         field ? componentNames(*field) : std::vector<std::string>{}) {
        curves.push_back({field->name + (component.empty() ? "" : " ") + component,
                          part,
                          field->dimension,
                          field->absoluteTemperature,
                          {},
                          {}});
    }
    return curves;
}

void append(std::vector<SeriesResult>& curves, double time, const std::vector<double>& values) {
    for (std::size_t c = 0; c < curves.size(); ++c) {
        curves[c].times.push_back(time);
        curves[c].values.push_back(values[c]);
    }
}

}  // namespace

Checked<ProbeResult> probeResult(const StudyRunner& runner, const StudyResult& result,
                                 std::string_view field, const Vec3& point,
                                 const FieldMoment& moment, const std::string& part,
                                 const TaskContext& context) {
    const auto mesh = runner.mesh(result);
    if (!mesh) {
        return fail(singleProblem(mesh.error()));
    }
    Problems problems;
    const auto values = readField(runner, result, field, moment, context);
    if (!values) {
        problems.push_back(values.error());
    }
    const auto places = locate(PointLocator(*mesh), **mesh, point, part);
    if (!places) {
        problems.push_back(places.error());
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    ProbeResult probe{values->field, values->time, {}};
    for (const MeshPoint& place : *places) {
        probe.entries.push_back({(*mesh)->parts[place.part].name,
                                 valueAt(probe.field, **mesh, place, values->numbers)});
    }
    return probe;
}

std::vector<Result<std::vector<SeriesResult>>> probeSeries(const StudyRunner& runner,
                                                           const StudyResult& result,
                                                           std::string_view field,
                                                           const std::vector<ProbePoint>& points,
                                                           const PointLocator& locator,
                                                           const TaskContext& context) {
    using Curves = Result<std::vector<SeriesResult>>;
    const auto mesh = runner.mesh(result);
    if (!mesh) {
        return std::vector<Curves>(points.size(), fail(mesh.error()));
    }
    const std::optional<FieldInfo> info = fieldOf(result, field);
    std::vector<Curves> curves;
    std::vector<std::optional<MeshPoint>> places;
    for (const ProbePoint& point : points) {
        const auto found = locate(locator, **mesh, point.at, point.part);
        places.push_back(found ? std::optional(found->front()) : std::nullopt);
        curves.push_back(found ? emptyCurves(info, (*mesh)->parts[found->front().part].name)
                               : Curves(fail(found.error())));
    }
    for (const double time : info ? info->times : std::vector<double>{0.0}) {
        const auto values =
            context.checkpoint().and_then([&] { return runner.nodalField(result, field, time); });
        if (!values) {
            return std::vector<Curves>(points.size(), fail(values.error()));
        }
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (places[i]) {
                append(*curves[i], time, valueAt(*info, **mesh, *places[i], *values));
            }
        }
    }
    return curves;
}

}  // namespace twinbench
