#include "app/cli/fem_bench.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/cli/performance_page.h"
#include "core/system_memory.h"

namespace twinbench {

namespace {

constexpr std::array<std::size_t, 5> kSizes = {40'000, 80'000, 200'000, 500'000, 1'000'000};
constexpr double kShareOfMemory = 0.85;  // of what is free, for CalculiX
constexpr unsigned kThreads = 2;
constexpr const char* kScenarios = "scenarios";
constexpr std::size_t kUnknownsOfScenarios = 200'000;

bool isRow(const Json& row, const FemTarget& target) {
    return row["case"] == target.body->key && row["wanted"] == target.unknowns &&
           row["physics"] == (target.isStress ? "stress" : "heat");
}

Json readRecord(const std::filesystem::path& path) {
    Json record = {{"rows", Json::array()}};
    if (const auto bytes = path.empty() ? Result<std::vector<std::byte>>() : readFile(path);
        bytes && !bytes->empty()) {
        Json known = Json::parse(
            std::string_view(reinterpret_cast<const char*>(bytes->data()), bytes->size()), nullptr,
            false);
        if (known.is_object() && known["rows"].is_array()) {
            record = std::move(known);
        }
    }
    return record;
}

}  // namespace

void FemBench::define(CLI::App& command) {
    std::vector<std::string> keys;
    for (const FemCase& each : femCases()) {
        keys.emplace_back(each.key);
    }
    command.add_option("--case", cases_, "fem: these bodies only; absent: all")
        ->check(CLI::IsMember(keys));
    command.add_option("--unknowns", unknowns_, "fem: these sizes only; absent: 40000 to 1000000");
    command
        .add_option(
            "--physics", physics_,
            "fem: stress, heat or scenarios (of the bracket: threads, changed loads, natural "
            "frequencies, time steps); absent: all")
        ->check(CLI::IsMember({"stress", "heat", kScenarios}));
    command
        .add_option("--repeat", repeats_,
                    "fem: runs of each, of which the median counts; 0 only tells the record")
        ->check(CLI::Range(0, 99));
    command.add_option("--patience", patience_, "fem: seconds after which CalculiX is stopped")
        ->check(CLI::Range(1, 100'000));
    command.add_option("--record", record_, "fem: file that keeps what was measured");
    command.add_option("--page", page_, "fem: write the record as a page (docs/performance.md)");
}

std::vector<FemTarget> FemBench::targets() const {
    std::vector<FemTarget> targets;
    const std::vector<std::size_t> sizes =
        unknowns_.empty() ? std::vector<std::size_t>(kSizes.begin(), kSizes.end()) : unknowns_;
    for (const FemCase& body : femCases()) {
        if (!cases_.empty() && std::ranges::find(cases_, body.key) == cases_.end()) {
            continue;
        }
        for (const bool isStress : {true, false}) {
            if (!physics_.empty() && physics_ != (isStress ? "stress" : "heat")) {
                continue;
            }
            for (const std::size_t size : sizes) {
                targets.push_back({&body, isStress, size});
            }
        }
    }
    return targets;
}

CommandOutcome FemBench::run(CliSession& session) {
    Json record = readRecord(record_);
    CommandOutcome outcome;
    if (auto measured = measureAll(session, record); !measured) {
        outcome.errors = measured.error();
    }
    const PerformancePage page(record);
    if (outcome.errors.empty() && !page_.empty()) {
        if (auto written = writeFileAtomically(page_, page.markdown()); !written) {
            outcome.errors.push_back(written.error());
        }
    }
    outcome.text = page.text();
    outcome.document["fem"] = std::move(record["rows"]);
    return outcome;
}

Checked<void> FemBench::measureAll(CliSession& session, Json& record) {
    if (repeats_ == 0) {
        return {};
    }
    FemBenchmarkSettings settings;
    settings.repeats = repeats_;
    settings.calculix.time = std::chrono::seconds(patience_);
    settings.calculix.threads = kThreads;
    settings.calculix.memory =
        static_cast<std::uint64_t>(kShareOfMemory * static_cast<double>(availableMemory()));
    settings.hasCalculix = hasCalculix(session.task());
    session.setThreads(kThreads);
    auto benchmark = FemBenchmark::create(session, settings);
    if (!benchmark) {
        return fail(Problems{benchmark.error()});
    }
    record["machine"] = thisMachine();
    Json& rows = record["rows"];
    const std::vector<FemTarget> targets = this->targets();
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const FemTarget& target = targets[i];
        const auto known =
            std::ranges::find_if(rows, [&](const Json& row) { return isRow(row, target); });
        if (known != rows.end() && !isChosen()) {
            continue;
        }
        const auto count = static_cast<double>(targets.size());
        const TaskContext task = session.task().share(static_cast<double>(i) / count,
                                                      static_cast<double>(i + 1) / count);
        task.report(0.0, fmt::format("{}, {} unknowns", target.study(), target.unknowns));
        auto row = benchmark->measure(target, task);
        if (!row) {
            return fail(row.error());
        }
        if (known != rows.end()) {
            *known = std::move(*row);
        } else {
            rows.push_back(std::move(*row));
        }
        if (auto saved = save(record); !saved) {
            return fail(Problems{saved.error()});
        }
    }
    const bool isWanted = physics_ == kScenarios || (!isChosen() && !record.contains(kScenarios));
    return isWanted ? measureScenarios(*benchmark, record, session.task()) : Checked<void>();
}

Checked<void> FemBench::measureScenarios(FemBenchmark& benchmark, Json& record,
                                         const TaskContext& task) {
    auto scenarios = benchmark.measureScenarios(
        unknowns_.empty() ? kUnknownsOfScenarios : unknowns_.front(), task);
    if (!scenarios) {
        return fail(scenarios.error());
    }
    record[kScenarios] = std::move(*scenarios);
    const auto saved = save(record);
    return saved ? Checked<void>() : fail(Problems{saved.error()});
}

Result<void> FemBench::save(const Json& record) const {
    return record_.empty() ? Result<void>() : writeFileAtomically(record_, record.dump(1) + '\n');
}

}  // namespace twinbench
