#include "twin/path_probe.h"

#include <algorithm>

#include <fmt/format.h>

#include "twin/csv_text.h"

namespace twinbench {

namespace {

constexpr double kMillimetresPerMetre = 1e3;

Result<void> check(const ProbeLine& line) {
    if (!(norm(line.to - line.from) > 0.0)) {
        return fail(badInput("path.length", "path", "Its two points are the same.", {},
                             "Choose two points apart."));
    }
    if (line.points < 2 || line.points > kMostPathPoints) {
        return fail(badInput("path.points", "path", "It cannot have {0} points.",
                             {std::to_string(line.points)},
                             fmt::format("Choose 2 to {}.", kMostPathPoints)));
    }
    return {};
}

}  // namespace

Result<PathResult> probePath(const StudyRunner& runner, const StudyResult& result,
                             std::string_view field, const ProbeLine& line,
                             const FieldMoment& moment, const PointLocator& locator,
                             const TaskContext& context) {
    if (auto good = check(line); !good) {
        return fail(good.error());
    }
    const auto values = readField(runner, result, field, moment, context);
    if (!values) {
        return fail(values.error());
    }
    const auto mesh = runner.mesh(result);
    if (!mesh) {
        return fail(mesh.error());
    }
    PathResult path{values->field, values->time, {}};
    std::string last;  // the part that the line comes from
    bool meetsPart = false;
    for (int i = 0; i < line.points; ++i) {
        if (const auto go = context.checkpoint(); !go) {
            return fail(go.error());
        }
        const double share = static_cast<double>(i) / (line.points - 1);
        const Vec3 at = line.from + share * (line.to - line.from);
        const double distance = share * norm(line.to - line.from);
        std::vector<MeshPoint> places = locator.find(at);
        std::stable_partition(places.begin(), places.end(), [&](const MeshPoint& place) {
            return (*mesh)->parts[place.part].name == last;
        });
        for (const MeshPoint& place : places) {
            last = (*mesh)->parts[place.part].name;
            path.entries.push_back(
                {distance, at, last, valueAt(path.field, **mesh, place, values->numbers)});
        }
        if (places.empty()) {
            path.entries.push_back({distance, at, {}, {}});
        }
        meetsPart = meetsPart || !places.empty();
    }
    if (!meetsPart) {
        return fail(badInput(kPathOutside, "path", "None of its points lies in a part.", {},
                             "Choose a line through a part, or more points."));
    }
    return path;
}

std::string csvTable(const PathResult& path) {
    const Unit unit = displayUnit(path.field.dimension, path.field.absoluteTemperature);
    std::string table = "distance [mm],x [mm],y [mm],z [mm],part";
    const std::vector<std::string> components = componentNames(path.field);
    for (const std::string& component : components) {
        table += fmt::format(",{}{}{} [{}]", path.field.name, component.empty() ? "" : " ",
                             component, unit.symbol);
    }
    table += '\n';
    for (const PathEntry& entry : path.entries) {
        const Vec3 at = kMillimetresPerMetre * entry.at;
        table +=
            fmt::format("{:.9g},{:.9g},{:.9g},{:.9g},{}", kMillimetresPerMetre * entry.distance,
                        at.x, at.y, at.z, csvQuoted(entry.part));
        for (std::size_t i = 0; i < components.size(); ++i) {
            table += ',';
            if (!entry.values.empty()) {
                table += fmt::format("{:.9g}", unit.fromSi(entry.values[i]));
            }
        }
        table += '\n';
    }
    return table;
}

}  // namespace twinbench
