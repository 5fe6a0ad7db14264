#include "app/cli/result_choice.h"

#include "twin/expression.h"
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

}  // namespace

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
    const auto moment = momentOf(choice.time);
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
    return ChosenResult{std::move(*stored->result), stale, *moment};
}

}  // namespace twinbench
