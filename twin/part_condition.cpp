#include "twin/part_condition.h"

#include <cctype>

#include "core/unit_text.h"
#include "twin/field_catalogue.h"

namespace twinbench {

namespace {

/// The field's name, whether its name or its title was written.
std::string fieldOf(std::string_view text) {
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) {
        return {};
    }
    std::string name(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
    for (char& c : name) {
        c = c == ' ' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return name;
}

bool meets(const PartCondition& condition, double value) {
    const double limit = condition.limit.value;
    return (condition.isInclusive && value == limit) ||
           (condition.isAbove ? value > limit : value < limit);
}

}  // namespace

std::optional<PartCondition> parsePartCondition(std::string_view text) {
    const auto sign = text.find_first_of("<>");
    if (sign == std::string_view::npos) {
        return std::nullopt;
    }
    PartCondition condition;
    condition.field = fieldOf(text.substr(0, sign));
    condition.isAbove = text[sign] == '>';
    condition.isInclusive = text.substr(sign + 1).starts_with('=');
    const auto limit =
        parseQuantity(asciiUnitText(text.substr(sign + (condition.isInclusive ? 2 : 1))));
    if (!limit || (!condition.field.empty() && findFieldKind(condition.field) == nullptr)) {
        return std::nullopt;
    }
    condition.limit = *limit;
    return condition;
}

std::optional<std::set<std::string>> partsThatMeet(const PartCondition& condition,
                                                   const StudyResult& result) {
    const std::string prefix = condition.isAbove ? "max_" : "min_";
    std::string name = condition.field.empty() ? std::string() : prefix + condition.field;
    std::optional<std::set<std::string>> parts;
    for (const ScalarResult& scalar : result.partScalars) {
        if (!(scalar.dimension == condition.limit.dimension) || !scalar.name.starts_with(prefix) ||
            (!name.empty() && scalar.name != name)) {
            continue;
        }
        name = scalar.name;
        if (!parts) {
            parts.emplace();
        }
        if (meets(condition, scalar.value)) {
            parts->insert(scalar.part);
        }
    }
    return parts;
}

}  // namespace twinbench
