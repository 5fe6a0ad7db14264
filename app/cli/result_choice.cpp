#include "app/cli/result_choice.h"

#include <algorithm>

#include "twin/expression.h"
#include "twin/study_type.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

Result<FieldMoment> momentOf(const std::string& text) {
    if (text.empty() || text == "end") {
        return FieldMoment();
    }
    if (text == "max" || text == "min") {
        return FieldMoment(text == "max" ? Envelope::Maximum : Envelope::Minimum);
    }
    auto quantity = parseQuantity(text);
    if (!quantity) {
        quantity.error().object = "--time";
        return fail(std::move(quantity.error()));
    }
    const auto seconds = siValue(*quantity, dimension::time(), false, "--time");
    if (!seconds) {
        return fail(seconds.error());
    }
    return FieldMoment(*seconds);
}

/// In a modal and a buckling study a mode stands in place of a time.
Result<FieldMoment> modeOf(const ResultChoice& choice, const StudyResult& result) {
    if (!isModeStudy(result.type)) {
        return fail(badInput("result.no_modes", choice.study, "The study has no modes.", {},
                             "Leave --mode out, or name a modal or a buckling study."));
    }
    if (!choice.time.empty()) {
        return fail(badInput("result.mode_time", choice.study,
                             "The study has modes in place of times.", {},
                             "Give --mode in place of --time."));
    }
    const int mode = std::max(choice.mode, 1);
    if (static_cast<std::size_t>(mode) > result.shapeCount()) {
        return fail(badInput("result.mode", choice.study,
                             "There is no mode {0}; there are {1} modes.",
                             {std::to_string(mode), std::to_string(result.shapeCount())},
                             "Choose one of them by its number, from 1."));
    }
    return FieldMoment(static_cast<double>(mode));
}

}  // namespace

void defineMoment(CLI::App& command, ResultChoice& choice, const std::string& timeHelp) {
    command.add_option("--time", choice.time, timeHelp);
    command
        .add_option("--mode", choice.mode,
                    "Mode of a modal or buckling study, from 1; absent: the first")
        ->check(CLI::Range(1, 1000000));
}

std::optional<Error> unknownName(const SystemModel& model, EntityKind kind,
                                 const std::string& name) {
    if (model.find(kind, name) || (kind == EntityKind::Scenario && name == kBaseline)) {
        return std::nullopt;
    }
    const std::string what(entityKindName(kind));
    std::vector<std::string> known = model.names(kind);
    if (kind == EntityKind::Scenario) {
        known.insert(known.begin(), std::string(kBaseline));
    }
    return badInput(what + ".unknown", name, "There is no {0} '{1}'.", {what, name},
                    suggest(name, known));
}

Checked<ChosenResult> chooseResult(CliSession& session, const SystemModel& model,
                                   const ResultChoice& choice) {
    Problems problems;
    if (auto error = unknownName(model, EntityKind::Study, choice.study)) {
        problems.push_back(*error);
    }
    if (auto error = unknownName(model, EntityKind::Scenario, choice.scenario)) {
        problems.push_back(*error);
    }
    auto moment = momentOf(choice.time);
    if (!moment) {
        problems.push_back(moment.error());
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    auto runner = session.runner();
    if (!runner) {
        return fail(Problems{runner.error()});
    }
    auto stored = (*runner)->stored(model, {choice.study, choice.scenario, {}});
    if (!stored) {
        return fail(Problems{stored.error()});
    }
    const std::string object = choice.study + " / " + choice.scenario;
    if (!stored->result) {
        return fail(Problems{
            failure("result.missing", object, "There is no result.", {}, "Run the study first.")});
    }
    const bool stale = stored->state != ResultState::Current;
    if (stale && !choice.allowStale) {
        return fail(Problems{failure("result.stale", object, "The result is older than the model.",
                                     {}, "Run the study again, or pass --stale.")});
    }
    if (choice.mode > 0 || isModeStudy(stored->result->type)) {
        moment = modeOf(choice, *stored->result);
        if (!moment) {
            return fail(Problems{moment.error()});
        }
    }
    return ChosenResult{std::move(*stored->result), stale, *moment};
}

}  // namespace twinbench
