#include "app/cli/forecast_output.h"

#include <fmt/format.h>

namespace twinbench {

namespace {

constexpr double kMegabyte = 1e6;
// How much of the work is reading the geometry, else finding its contacts.
constexpr double kReading = 0.8;

Json rangeJson(const ForecastRange& range) { return Json::array({range.low, range.high}); }

std::string rangeText(const ForecastRange& range, double unit) {
    const auto number = [unit](double value) { return fmt::format("{:.2g}", value / unit); };
    return range.low == range.high ? fmt::format("{:.0f}", range.high / unit)
                                   : number(range.low) + " to " + number(range.high);
}

std::string countText(const ForecastRange& range) {
    return range.low == range.high ? fmt::format("{:.0f}", range.high)
                                   : fmt::format("{:.0f} to {:.0f}", range.low, range.high);
}

}  // namespace

Checked<std::vector<RunSize>> sizesAfterReading(StudyRunner& runner, const SystemModel& model,
                                                const StudyRequest& request,
                                                const TaskContext& task) {
    if (auto known = runner.sizes(model, request)) {
        return known;
    }
    if (const auto read = runner.assembly(model, task.share(0.0, kReading)); !read) {
        return fail(read.error());
    }
    const auto gap = contactGap(model);
    if (!gap) {
        return fail(Problems{gap.error()});
    }
    if (*gap) {
        if (const auto found = runner.contacts(model, **gap, task.share(kReading, 1.0)); !found) {
            return fail(Problems{found.error()});
        }
    }
    return runner.sizes(model, request);
}

Json forecastJson(const StudyRequest& request, const RunForecast& forecast) {
    return Json{{"study", request.study},
                {"scenario", request.scenario},
                {"current", forecast.isCurrent},
                {"runs", forecast.runs},
                {"shapes_to_mesh", forecast.toMesh},
                {"unknowns", rangeJson(forecast.unknowns)},
                {"seconds", rangeJson(forecast.seconds)},
                {"memory", rangeJson(forecast.memory)},
                {"disk", rangeJson(forecast.disk)},
                {"measured_runs", forecast.measured}};
}

Table::Row forecastRow(const StudyRequest& request, const RunForecast& forecast) {
    if (forecast.isCurrent) {
        return {request.study, request.scenario, "-", "up to date", "-", "-", "-"};
    }
    return {request.study,
            request.scenario,
            countText(forecast.unknowns),
            rangeText(forecast.seconds, 1.0),
            rangeText(forecast.memory, kMegabyte),
            rangeText(forecast.disk, kMegabyte),
            forecast.measured > 0 ? fmt::format("{}", forecast.measured) : "none (a guess)"};
}

}  // namespace twinbench
