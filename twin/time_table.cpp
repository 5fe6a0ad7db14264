#include "twin/time_table.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/csv_columns.h"
#include "core/file.h"
#include "core/path_text.h"
#include "core/unit_text.h"
#include "twin/problem_list.h"
#include "twin/value_reader.h"

namespace twinbench {

namespace {

/// More bends than a run could end its steps at.
constexpr std::size_t kMostPoints = 2000;

struct Points {
    std::vector<double> times;   // s, ascending
    std::vector<double> values;  // SI

    double at(double time) const {
        const auto above = std::ranges::upper_bound(times, time);
        if (above == times.begin()) {
            return values.front();
        }
        if (above == times.end()) {
            return values.back();
        }
        const auto i = static_cast<std::size_t>(above - times.begin());
        const double share = (time - times[i - 1]) / (times[i] - times[i - 1]);
        return values[i - 1] + share * (values[i] - values[i - 1]);
    }
};

/// The means over even intervals, as steps: each value counts from its time on, the last one from
/// the end of the table.
Points averaged(const Points& points) {
    const double begin = points.times.front();
    const double width = (points.times.back() - begin) / static_cast<double>(kMostPoints);
    Points result;
    std::size_t next = 1;
    double time = begin;
    double value = points.values.front();
    for (std::size_t bin = 0; bin < kMostPoints; ++bin) {
        const double end = begin + width * static_cast<double>(bin + 1);
        double integral = 0.0;
        while (time < end) {
            const bool ends = next >= points.times.size() || points.times[next] >= end;
            const double to = ends ? end : points.times[next];
            const double at = ends ? points.at(end) : points.values[next];
            integral += 0.5 * (value + at) * (to - time);
            next += ends ? 0 : 1;
            time = to;
            value = at;
        }
        result.times.push_back(end - width);
        result.values.push_back(integral / width);
    }
    result.times.push_back(points.times.back());
    result.values.push_back(points.values.back());
    return result;
}

Result<Unit> unitOf(const CsvColumns& table, std::size_t column, const Dimension& dimension) {
    const std::string text = asciiUnitText(table.unitOf(column));
    if (text.empty()) {
        return Unit{{}, dimension};
    }
    auto unit = parseUnit(text);
    if (unit && !(unit->dimension == dimension)) {
        return fail(badInput("table.unit", {},
                             "The column '{0}' has the unit {1}, which does not fit.",
                             {table.headings()[column], text},
                             "Name a column of another quantity, or mend its heading."));
    }
    return unit;
}

bool arePoints(const Json& points) {
    return points.is_array() && !points.empty() &&
           std::ranges::all_of(points, [](const Json& point) {
               return point.is_array() && point.size() == 2 && point[0].is_number() &&
                      point[1].is_number();
           });
}

std::string textOf(const Json& value, const char* key) { return value.at(key).get<std::string>(); }

template <class A, class B>
Problems errorsOf(const Result<A>& first, const Result<B>& second) {
    Problems problems;
    if (!first) {
        problems.push_back(first.error());
    }
    if (!second) {
        problems.push_back(second.error());
    }
    return problems;
}

/// The two columns in SI units, in the order of the file.
Checked<Points> readColumns(const Json& value, const ParameterDescriptor& descriptor) {
    const auto bytes = readFile(pathFromText(textOf(value, "file")));
    if (!bytes) {
        const Error& error = bytes.error();
        return fail(Problems{badInput(error.code, {}, "The file '{0}' cannot be read: {1}",
                                      {textOf(value, "file"), error.message()}, error.advice)});
    }
    const auto table =
        CsvColumns::parse({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    if (!table) {
        return fail(Problems{table.error()});
    }
    const auto time = table->find(textOf(value, "time"));
    const auto column = table->find(textOf(value, "value"));
    if (!time || !column) {
        return fail(errorsOf(time, column));
    }
    const auto timeUnit = unitOf(*table, *time, dimension::time());
    const auto unit = unitOf(*table, *column, descriptor.dimension);
    const auto pairs = table->pairs(*time, *column);
    if (!timeUnit || !unit || !pairs) {
        Problems problems = errorsOf(timeUnit, unit);
        appendProblems(problems, problemsOf(pairs));
        return fail(std::move(problems));
    }
    Points points;
    for (const CsvColumns::Pair& pair : *pairs) {
        points.times.push_back(timeUnit->toSi(pair.first));
        points.values.push_back(unit->toSi(pair.second));
    }
    return points;
}

}  // namespace

bool isTimeTable(const Json& value) { return value.is_object() && value.contains("file"); }

bool needsPoints(const Json& value) {
    return isTimeTable(value) && !value.contains(kPointsKey) && checkTimeTable(value, {}).empty();
}

Problems checkTimeTable(const Json& value, const std::string& object) {
    Problems problems;
    for (const char* key : {"file", "time", "value"}) {
        if (!value.contains(key) || !value[key].is_string()) {
            problems.push_back(
                badInput("value.type", object, "The table needs the text '{0}'.", {key},
                         "Write {\"file\": \"losses.csv\", \"time\": \"Time [s]\", \"value\": "
                         "\"Loss [W]\"}."));
        }
    }
    if (value.contains(kPointsKey) && !arePoints(value[kPointsKey])) {
        problems.push_back(badInput("value.type", object,
                                    "'{0}' must be pairs of a time and a value.", {kPointsKey}));
    }
    for (const auto& item : value.items()) {
        const std::string& key = item.key();
        if (key != "file" && key != "time" && key != "value" && key != kPointsKey) {
            problems.push_back(
                badInput("key.unknown", object, "The key '{0}' is not known.", {key}));
        }
    }
    return problems;
}

Checked<Json> readTimeTable(const Json& value, const ParameterDescriptor& descriptor,
                            const std::string& object) {
    auto columns = readColumns(value, descriptor);
    if (!columns) {
        for (Error& error : columns.error()) {
            error.object = object;
        }
        return fail(std::move(columns.error()));
    }
    if (columns->times.empty()) {
        return fail(Problems{badInput("table.empty", object, "The columns hold no numbers.")});
    }
    Json points = Json::array();
    for (std::size_t i = 0; i < columns->times.size(); ++i) {
        const double seconds = columns->times[i];
        if (i > 0 && !(seconds > columns->times[i - 1])) {
            return fail(Problems{badInput(
                "table.order", object, "The times of '{0}' do not ascend: {1} s comes after {2} s.",
                {textOf(value, "time"), fmt::format("{:.10g}", seconds),
                 fmt::format("{:.10g}", columns->times[i - 1])})});
        }
        if (auto problem = rangeProblem(columns->values[i], descriptor, object)) {
            return fail(Problems{std::move(*problem)});
        }
        points.push_back({seconds, columns->values[i]});
    }
    Json result = value;
    result[kPointsKey] = std::move(points);
    return result;
}

Result<Coefficient> fieldOf(const Json& table, const std::string& object) {
    if (!table.contains(kPointsKey) || !arePoints(table[kPointsKey])) {
        return fail(badInput("table.not_read", object, "The file '{0}' was not read yet.",
                             {textOf(table, "file")}, "Set the value again."));
    }
    auto points = std::make_shared<Points>();
    for (const Json& point : table[kPointsKey]) {
        points->times.push_back(point[0].get<double>());
        points->values.push_back(point[1].get<double>());
    }
    if (points->times.size() == 1) {
        return Coefficient(points->values.front());
    }
    const double before = points->values.front();
    const bool isStepped = points->times.size() > kMostPoints;
    if (isStepped) {
        *points = averaged(*points);
    }
    const auto breaks = [points](double end) {
        std::vector<double> inside;
        std::ranges::copy_if(points->times, std::back_inserter(inside),
                             [end](double time) { return time > 0.0 && time < end; });
        return inside;
    };
    if (!isStepped) {
        return Coefficient([points](const Vec3&, double time) { return points->at(time); },
                           TimeCourse::polynomial(1, breaks), false);
    }
    const auto stepAt = [points, before](const Vec3&, double time) {
        const auto above = std::ranges::upper_bound(points->times, time);
        const auto i = static_cast<std::size_t>(above - points->times.begin());
        return i == 0 ? before : points->values[i - 1];
    };
    return Coefficient(stepAt, TimeCourse::polynomial(0, breaks), false);
}

}  // namespace twinbench
