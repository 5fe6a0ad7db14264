#include "twin/field_reading.h"

#include <algorithm>
#include <utility>

namespace twinbench {

namespace {

/// What is compared over time: the field itself if it has one number per node, else the component
/// that stands for it.
Result<std::string> comparedField(const FieldInfo& field) {
    if (field.components == 1) {
        return field.name;
    }
    if (!hasEnvelope(field)) {
        return fail(badInput("result.envelope", field.name,
                             "A tensor has no largest or smallest value over time.", {},
                             "Ask for a component, such as " + field.name + "_xx."));
    }
    return componentsOf(*findFieldKind(field.name)).front().name();
}

Result<FieldValues> readEnvelope(const StudyRunner& runner, const StudyResult& result,
                                 const FieldInfo& field, Envelope envelope,
                                 const TaskContext& context) {
    const auto name = comparedField(field);
    if (!name) {
        return fail(name.error());
    }
    FieldValues values;
    values.field = fieldDescription(*name);
    values.field.times = field.times;
    values.time = field.times.back();
    for (const double time : field.times) {
        auto numbers =
            context.checkpoint().and_then([&] { return runner.nodalField(result, *name, time); });
        if (!numbers) {
            return fail(numbers.error());
        }
        if (values.numbers.empty()) {
            values.numbers = std::move(*numbers);
            continue;
        }
        std::ranges::transform(
            values.numbers, *numbers, values.numbers.begin(), [&](float a, float b) {
                return envelope == Envelope::Maximum ? std::max(a, b) : std::min(a, b);
            });
    }
    return values;
}

}  // namespace

bool hasEnvelope(const FieldInfo& field) {
    const FieldKind* kind = findFieldKind(field.name);
    return field.components == 1 || (kind != nullptr && kind->componentCount() == 3);
}

Result<FieldValues> readField(const StudyRunner& runner, const StudyResult& result,
                              std::string_view name, const FieldMoment& moment,
                              const TaskContext& context) {
    const auto field = fieldOf(result, name);
    if (field && moment.envelope) {
        return readEnvelope(runner, result, *field, *moment.envelope, context);
    }
    // An unknown field is told by the runner.
    auto numbers = runner.nodalField(result, name, moment.time);
    if (!numbers) {
        return fail(numbers.error());
    }
    const bool isStatic = field->times.size() == 1;
    return FieldValues{*field,
                       isStatic ? field->times.front() : moment.time.value_or(field->times.back()),
                       std::move(*numbers)};
}

}  // namespace twinbench
