#include "app/cli/performance_page.h"

#include <algorithm>
#include <fstream>
#include <thread>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/cli/performance_goals.h"

namespace twinbench {

namespace {

constexpr double kGigabyte = 1e9;

std::string seconds(const Json& value) { return fmt::format("{:.3g}", value.get<double>()); }
std::string gigabytes(const Json& value) {
    return fmt::format("{:.2f}", value.get<double>() / kGigabyte);
}
std::string orDash(const std::optional<double>& value, const char* form) {
    return value ? fmt::format(fmt::runtime(form), *value) : "-";
}

/// Of a run of CalculiX.
std::string timeOf(const Json& row, const char* solver) {
    if (!row.contains(solver)) {
        return "-";
    }
    const Json& run = row[solver];
    if (run["end"] == "solved") {
        return seconds(run["seconds"]);
    }
    return run["end"] == "timed out" ? "> " + seconds(run["seconds"]) : "failed";
}

std::string memoryOf(const Json& row, const char* solver) {
    return row.contains(solver) ? gigabytes(row[solver]["memory"]) : "-";
}

std::vector<const Json*> ordered(const Json& rows, const char* physics) {
    std::vector<const Json*> chosen;
    for (const Json& row : rows) {
        if (row["physics"] == physics) {
            chosen.push_back(&row);
        }
    }
    std::ranges::stable_sort(chosen, [](const Json* a, const Json* b) {
        return std::tuple((*a)["case"].get<std::string>(), (*a)["wanted"].get<double>()) <
               std::tuple((*b)["case"].get<std::string>(), (*b)["wanted"].get<double>());
    });
    return chosen;
}

std::string toText(const std::vector<Table::Row>& rows) {
    Table table(rows.front());
    std::for_each(rows.begin() + 1, rows.end(), [&](const Table::Row& row) { table.add(row); });
    return table.text();
}

std::string toMarkdown(const std::vector<Table::Row>& rows) {
    std::string text = fmt::format("| {} |\n|", fmt::join(rows.front(), " | "));
    for (std::size_t i = 0; i < rows.front().size(); ++i) {
        text += "---|";
    }
    text += '\n';
    std::for_each(rows.begin() + 1, rows.end(), [&](const Table::Row& row) {
        text += fmt::format("| {} |\n", fmt::join(row, " | "));
    });
    return text;
}

constexpr const char* kHead =
    "# Performance\n\n"
    "How fast the finite-element engine is, beside CalculiX 2.20 on the same mesh. "
    "`twinbench-cli bench fem --record R.json\n--page docs/performance.md` measures all cases and "
    "writes this page; it takes hours, and with the record\nit goes on where it was stopped: cases "
    "and sizes that are not below were not measured yet. "
    "Ratios of one run say more than its seconds.\n\n"
    "Ours is the time from the mesh in memory to stress or heat flux at the nodes, every stage "
    "counted, with the\nestimate of the error; CalculiX's is that of its whole process, which "
    "reads the deck and writes U and S, or\nNT and HFL. Both have two threads. Each row is the "
    "median of as many runs as `runs` tells;\nmemory is the peak of the process. "
    "CalculiX's default solver is SPOOLES; it and the iterative one (incomplete\nCholesky) are "
    "stopped after the time that stands behind `>`. Cases with contacts are solved here only: "
    "the two\nprograms model contacts in different ways.\n\n";

}  // namespace

std::string thisMachine() {
    std::ifstream file("/proc/cpuinfo");
    std::string line;
    std::string model = "unknown processor";
    while (std::getline(file, line)) {
        if (line.starts_with("model name")) {
            model = line.substr(line.find(':') + 2);
            break;
        }
    }
    return fmt::format("{}, {} cores", model, std::thread::hardware_concurrency());
}

PerformancePage::Rows PerformancePage::ours(const char* physics) const {
    Rows rows = {{"case", "unknowns", "assemble s", "setup s", "solve s", "recover s", "all s",
                  "us/unknown", "memory GB", "iterations", "method", "process s", "runs"}};
    for (const Json* row : ordered(record_["rows"], physics)) {
        const Json& run = (*row)["ours"];
        rows.push_back({(*row)["what"].get<std::string>(), run["unknowns"].dump(),
                        seconds(run["assemble"]), seconds(run["setup"]), seconds(run["solve"]),
                        seconds(run["recover"]), seconds(run["seconds"]),
                        fmt::format("{:.1f}", 1e6 * run["seconds"].get<double>() /
                                                  run["unknowns"].get<double>()),
                        gigabytes(run["memory"]), run["iterations"].dump(),
                        run["method"].get<std::string>(), seconds(run["process"]),
                        run["runs"].dump()});
    }
    return rows;
}

PerformancePage::Rows PerformancePage::against(const char* physics) const {
    Rows rows = {{"case", "unknowns", "here s", "CalculiX s", "ratio", "iterative s", "ratio",
                  "here GB", "CalculiX GB", "iterative GB", "difference"}};
    for (const Json* row : ordered(record_["rows"], physics)) {
        if (!row->contains("ccx")) {
            continue;
        }
        const Json& run = (*row)["ours"];
        const auto difference = differenceOf(*row, "ccx");
        rows.push_back(
            {(*row)["what"].get<std::string>(), run["unknowns"].dump(), seconds(run["seconds"]),
             timeOf(*row, "ccx"), orDash(speedRatio(*row, "ccx"), "{:.1f}"),
             timeOf(*row, "ccx_iterative"), orDash(speedRatio(*row, "ccx_iterative"), "{:.1f}"),
             gigabytes(run["memory"]), memoryOf(*row, "ccx"), memoryOf(*row, "ccx_iterative"),
             orDash(difference ? difference : differenceOf(*row, "ccx_iterative"), "{:.1e}")});
    }
    return rows;
}

PerformancePage::Rows PerformancePage::paths() const {
    Rows rows = {
        {"case", "unknowns", "chosen", "chosen s", "iterative s", "iterations", "direct s"}};
    for (const char* physics : {"stress", "heat"}) {
        for (const Json* row : ordered(record_["rows"], physics)) {
            if (!row->contains("direct")) {
                continue;
            }
            const auto solving = [&](const char* path) {
                const Json& run = (*row)[path];
                return fmt::format("{:.3g}",
                                   run["setup"].get<double>() + run["solve"].get<double>());
            };
            rows.push_back({(*row)["what"].get<std::string>() + ", " + physics,
                            (*row)["unknowns"].dump(), (*row)["ours"]["method"].get<std::string>(),
                            solving("ours"), solving("iterative"),
                            (*row)["iterative"]["iterations"].dump(), solving("direct")});
        }
    }
    return rows;
}

PerformancePage::Rows PerformancePage::goals() const {
    Rows rows = {{"wanted", "", "worst measured", ""}};
    std::vector<PerformanceGoal> goals = performanceGoals(record_["rows"]);
    if (record_.contains("scenarios")) {
        std::ranges::copy(scenarioGoals(record_["scenarios"]), std::back_inserter(goals));
    }
    for (const PerformanceGoal& goal : goals) {
        rows.push_back({goal.what, goal.wanted, goal.measured, goal.met ? "met" : "missed"});
    }
    return rows;
}

PerformancePage::Rows PerformancePage::scenarios() const {
    Rows rows = {{"of the bracket", "unknowns", "what", "s", "what", "s"}};
    if (!record_.contains("scenarios")) {
        return rows;
    }
    const Json& all = record_["scenarios"];
    const auto add = [&](const char* title, const char* scenario, const char* one, const char* key,
                         const char* other, const char* otherKey) {
        const Json& figures = all[scenario];
        if (figures.contains(key) && figures.contains(otherKey)) {
            rows.push_back({title, all["unknowns"].dump(), one, seconds(figures[key]), other,
                            seconds(figures[otherKey])});
        }
    };
    add("Threads, iterative stress", "threads", "one", "one", "two", "two");
    add("Loads changed", "what_if", "first run with its mesh", "first", "changed", "changed");
    add("Nothing changed", "what_if", "first run with its mesh", "first", "again", "again");
    add("20 natural frequencies", "modes", "here", "here", "CalculiX", "ccx");
    add("200 time steps of heat", "steps", "steady", "steady", "transient",
        "transient");
    return rows;
}

std::string PerformancePage::text() const {
    std::string text;
    for (const Rows& rows : {ours("stress"), against("stress"), ours("heat"), against("heat"),
                             paths(), scenarios(), goals()}) {
        text += rows.size() > 1 ? (text.empty() ? "" : "\n") + toText(rows) : "";
    }
    return text;
}

std::string PerformancePage::markdown() const {
    std::string text = kHead;
    text += fmt::format("Machine: {}.\n", record_["machine"].get<std::string>());
    const std::pair<const char*, Rows> sections[] = {
        {"What is wanted", goals()},
        {"Stress", ours("stress")},
        {"Stress against CalculiX", against("stress")},
        {"Heat", ours("heat")},
        {"Heat against CalculiX", against("heat")},
        {"Choice of the solver: setup and solve of both paths", paths()},
        {"What comes after the first run", scenarios()}};
    for (const auto& [title, rows] : sections) {
        if (rows.size() > 1) {
            text += fmt::format("\n## {}\n\n{}", title, toMarkdown(rows));
        }
    }
    return text;
}

}  // namespace twinbench
