#include "twin/run_rates.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/file.h"
#include "twin/system_model.h"

namespace twinbench {

namespace {

constexpr int kFormat = 1;

Json toJson(const RunRecord& record) {
    return Json{{"type", record.type},
                {"unknowns", record.unknowns},
                {"steps", record.steps},
                {"solve_seconds", record.solveSeconds},
                {"memory", record.memory},
                {"meshed_nodes", record.meshedNodes},
                {"mesh_seconds", record.meshSeconds}};
}

std::optional<RunRecord> fromJson(const Json& json) {
    if (!json.is_object() || !json.contains("type") || !json["type"].is_string()) {
        return std::nullopt;
    }
    bool isGood = true;
    const auto number = [&](const char* key) {
        const Json value = json.value(key, Json());
        isGood = isGood && value.is_number() && std::isfinite(value.get<double>()) &&
                 value.get<double>() >= 0.0;
        return isGood ? value.get<double>() : 0.0;
    };
    const RunRecord record{
        json["type"].get<std::string>(), number("unknowns"), number("steps"),
        number("solve_seconds"),         number("memory"),   number("meshed_nodes"),
        number("mesh_seconds")};
    return isGood && record.unknowns > 0.0 ? std::optional(record) : std::nullopt;
}

}  // namespace

std::optional<RunRecord> recordOf(const StudyResult& result, const RunSize& before) {
    const auto stage = [&result](const char* name) -> const StageRecord* {
        const auto found =
            std::find_if(result.stages.begin(), result.stages.end(),
                         [name](const StageRecord& record) { return record.name == name; });
        return found != result.stages.end() ? &*found : nullptr;
    };
    const StageRecord* solved = stage("solve");
    const bool isComputed =
        solved && !solved->reused && result.solver.unknowns > 0 &&
        (result.status == RunStatus::Done || result.status == RunStatus::Invalid);
    if (!isComputed) {
        return std::nullopt;
    }
    RunRecord record;
    record.type = result.type;
    record.unknowns = static_cast<double>(result.solver.unknowns);
    record.steps =
        std::max(1.0, static_cast<double>(result.solver.steps + result.solver.rejectedSteps));
    for (const char* name : {"assemble", "setup", "solve", "recover", "store"}) {
        const StageRecord* part = stage(name);
        record.solveSeconds += part ? part->seconds : 0.0;
    }
    record.memory = static_cast<double>(result.peakMemory);
    const StageRecord* meshed = stage("mesh");
    if (meshed && !meshed->reused && before.parts.size() == result.parts.size()) {
        std::vector<ContentHash> seen;
        for (std::size_t i = 0; i < before.parts.size(); ++i) {
            const ContentHash& key = before.parts[i].meshKey;
            if (!before.parts[i].isMeshed && std::ranges::find(seen, key) == seen.end()) {
                seen.push_back(key);
                record.meshedNodes += result.parts[i].nodeCount;
            }
        }
        record.meshSeconds = meshed->seconds;
    }
    return record;
}

RunRates RunRates::read(const std::filesystem::path& file) {
    RunRates rates;
    const auto bytes = readFile(file);
    if (!bytes) {
        return rates;
    }
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("format", Json()) != kFormat || !json.contains("runs") ||
        !json["runs"].is_array()) {
        return rates;
    }
    for (const Json& entry : json["runs"]) {
        if (auto record = fromJson(entry)) {
            rates.add(std::move(*record));
        }
    }
    return rates;
}

Result<void> RunRates::write(const std::filesystem::path& file) const {
    Json runs = Json::array();
    for (const RunRecord& record : records_) {
        runs.push_back(toJson(record));
    }
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    return writeFileAtomically(file, Json{{"format", kFormat}, {"runs", std::move(runs)}}.dump(1));
}

void RunRates::add(RunRecord record) {
    const auto isSame = [&record](const RunRecord& other) { return other.type == record.type; };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(records_, isSame));
    if (count >= kMostPerType) {
        records_.erase(std::ranges::find_if(records_, isSame));
    }
    records_.push_back(std::move(record));
}

Result<void> keepRates(const std::filesystem::path& file, const StudyResult& result,
                       const Checked<std::vector<RunSize>>& before) {
    if (file.empty() || !before || before->empty()) {
        return {};
    }
    auto record = recordOf(result, before->back());
    if (!record) {
        return {};
    }
    RunRates rates = RunRates::read(file);
    rates.add(std::move(*record));
    return rates.write(file);
}

}  // namespace twinbench
