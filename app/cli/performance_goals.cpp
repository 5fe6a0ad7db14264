#include "app/cli/performance_goals.h"

#include <algorithm>
#include <functional>
#include <limits>

#include <fmt/format.h>

namespace twinbench {

namespace {

using RowFilter = std::function<bool(const Json&)>;
using RowValue = std::function<std::optional<double>(const Json&)>;

constexpr int kReference = 200'000;
constexpr int kLargest = 1'000'000;

bool isCompact(const Json& row) { return row["case"] == "bracket" || row["case"] == "housing"; }

RowFilter rowsOf(const char* physics, int wanted, bool compactOnly) {
    return [=](const Json& row) {
        return row["physics"] == physics && row["wanted"] == wanted &&
               (!compactOnly || isCompact(row));
    };
}

double of(const Json& row, const char* key) { return row["ours"][key].get<double>(); }

/// The limit that the values of some rows keep, of which the worst is told.
struct Limit {
    std::string what;
    bool isLeast = false;
    double limit = 0.0;
    RowFilter rows;
    RowValue value;
    const char* form = "{:.3g}";
};

std::optional<PerformanceGoal> judge(const Json& rows, const Limit& limit) {
    std::optional<double> worst;
    std::string worstCase;
    for (const Json& row : rows) {
        const auto value = limit.rows(row) ? limit.value(row) : std::nullopt;
        if (value && (!worst || (limit.isLeast ? *value < *worst : *value > *worst))) {
            worst = value;
            worstCase = row["case"].get<std::string>();
        }
    }
    if (!worst) {
        return std::nullopt;
    }
    return PerformanceGoal{
        limit.what, fmt::format("{} {:g}", limit.isLeast ? "at least" : "at most", limit.limit),
        fmt::format("{} ({})", fmt::format(fmt::runtime(limit.form), *worst), worstCase),
        limit.isLeast ? *worst >= limit.limit : *worst <= limit.limit};
}

RowValue ratioTo(const char* solver) {
    return [solver](const Json& row) { return speedRatio(row, solver); };
}

std::optional<double> memoryShare(const Json& row) {
    if (!speedRatio(row, "ccx")) {
        return std::nullopt;
    }
    return of(row, "memory") / row["ccx"]["memory"].get<double>();
}

/// How much the iterations of compact parts grow from the fewest to the most of all sizes.
std::optional<double> spreadOfIterations(const Json& rows, const Json& row) {
    double fewest = std::numeric_limits<double>::infinity();
    double most = 0.0;
    int sizes = 0;
    for (const Json& other : rows) {
        if (other["case"] == row["case"] && other["physics"] == row["physics"] &&
            of(other, "iterations") > 0.0) {
            fewest = std::min(fewest, of(other, "iterations"));
            most = std::max(most, of(other, "iterations"));
            ++sizes;
        }
    }
    return sizes > 1 ? std::optional(most - fewest) : std::nullopt;
}

/// Time per unknown over that of the same case at 200 k unknowns.
std::optional<double> growthOfTime(const Json& rows, const Json& row) {
    const auto reference = std::ranges::find_if(rows, [&](const Json& other) {
        return other["case"] == row["case"] && other["physics"] == row["physics"] &&
               other["wanted"] == kReference;
    });
    if (reference == rows.end()) {
        return std::nullopt;
    }
    return of(row, "seconds") / of(row, "unknowns") /
           (of(*reference, "seconds") / of(*reference, "unknowns"));
}

/// The automatic choice over the faster of both paths, the solver's stages only.
std::optional<double> costOfChoice(const Json& row) {
    if (!row.contains("iterative") || !row.contains("direct")) {
        return std::nullopt;
    }
    const auto solving = [&](const char* path) {
        return row[path]["setup"].get<double>() + row[path]["solve"].get<double>();
    };
    return solving("ours") / std::min({solving("iterative"), solving("direct"), solving("ours")});
}

}  // namespace

std::optional<double> speedRatio(const Json& row, const char* solver) {
    if (!row.contains(solver) || row[solver]["end"] != "solved") {
        return std::nullopt;
    }
    return row[solver]["seconds"].get<double>() / of(row, "seconds");
}

std::optional<double> differenceOf(const Json& row, const char* solver) {
    if (!speedRatio(row, solver)) {
        return std::nullopt;
    }
    return std::abs(of(row, "largest") / row[solver]["largest"].get<double>() - 1.0);
}

std::vector<PerformanceGoal> performanceGoals(const Json& rows) {
    const auto any = [](const Json&) { return true; };
    const Limit limits[] = {
        {"Stress of compact parts, 200 k unknowns: CalculiX's time over ours", true, 12.0,
         rowsOf("stress", kReference, true), ratioTo("ccx")},
        {"The same, over its iterative solver", true, 5.0, rowsOf("stress", kReference, true),
         ratioTo("ccx_iterative")},
        {"The same, our memory over CalculiX's", false, 1.0 / 3.0,
         rowsOf("stress", kReference, true), memoryShare, "{:.2f}"},
        {"The same, difference of the largest displacement", false, 1e-4,
         rowsOf("stress", kReference, true),
         [](const Json& row) { return differenceOf(row, "ccx"); }, "{:.1e}"},
        {"Heat, 200 k unknowns: CalculiX's time over ours", true, 20.0,
         rowsOf("heat", kReference, false), ratioTo("ccx")},
        {"Iterations on compact parts", false, 20.0, isCompact,
         [](const Json& row) { return std::optional(of(row, "iterations")); }, "{:.0f}"},
        {"Their spread over all sizes", false, 3.0, isCompact,
         [&rows](const Json& row) { return spreadOfIterations(rows, row); }, "{:.0f}"},
        {"Stress of compact parts: time per unknown at 1 M over that at 200 k", false, 1.3,
         rowsOf("stress", kLargest, true),
         [&rows](const Json& row) { return growthOfTime(rows, row); }, "{:.2f}"},
        {"Memory of 1 M unknowns, compact, GB", false, 5.0,
         [](const Json& row) { return row["wanted"] == kLargest && isCompact(row); },
         [](const Json& row) { return std::optional(of(row, "memory") / 1e9); }, "{:.2f}"},
        {"Solver chosen: its time over the faster of both paths", false, 1.3, any, costOfChoice,
         "{:.2f}"},
    };
    std::vector<PerformanceGoal> goals;
    for (const Limit& limit : limits) {
        if (auto goal = judge(rows, limit)) {
            goals.push_back(std::move(*goal));
        }
    }
    return goals;
}

std::vector<PerformanceGoal> scenarioGoals(const Json& scenarios) {
    std::vector<PerformanceGoal> goals;
    const auto of = [&](const char* scenario, const char* key) {
        return scenarios[scenario][key].get<double>();
    };
    const auto atMost = [&](const char* what, double limit, double value) {
        goals.push_back({what, fmt::format("at most {:g}", limit), fmt::format("{:.3g}", value),
                         value <= limit});
    };
    const bool same = scenarios["threads"]["same"].get<bool>();
    goals.push_back({"Numbers with one thread and with two, iterative path", "the same",
                     same ? "the same" : "others", same});
    atMost("Run with other loads over the first one, which meshes: whole processes", 0.5,
           of("what_if", "changed") / of("what_if", "first"));
    atMost("Run of what has not changed over the first one", 0.1,
           of("what_if", "again") / of("what_if", "first"));
    if (scenarios["modes"].contains("ccx")) {
        const double ratio = of("modes", "ccx") / of("modes", "here");
        goals.push_back({"20 natural frequencies: CalculiX's time over ours", "at least 3",
                         fmt::format("{:.3g}", ratio), ratio >= 3.0});
    }
    atMost("200 time steps over a steady solution", 30.0,
           of("steps", "transient") / of("steps", "steady"));
    return goals;
}

}  // namespace twinbench
