#include "twin/requirement_verdict.h"

#include <algorithm>
#include <cmath>

#include "geometry/part_pattern.h"
#include "twin/expression_binding.h"
#include "twin/field_catalogue.h"

namespace twinbench {

namespace {

bool isPartOf(const std::string& pattern, const ResultPart& part) {
    Part named;
    named.name = part.name;
    named.path = part.path;
    return pattern.empty() || matchesPart(pattern, named);
}

/// The numbers of one query: the extreme over the parts, or their mean weighted by volume.
class QueryEvaluation {
public:
    QueryEvaluation(const ResultQuery& query, const StudyResult& result, const Assembly& assembly)
        : query_(query), result_(result), assembly_(assembly) {}

    Result<ScalarResult> value() const {
        if (isOfModel()) {
            const auto name = twinbench::scalarOf(query_);
            const ScalarResult* scalar = name ? result_.scalar(*name) : nullptr;
            return scalar != nullptr ? Result<ScalarResult>(*scalar) : fail(missing());
        }
        std::optional<ScalarResult> best;
        double weightedSum = 0.0;
        double weight = 0.0;
        for (const ResultPart& part : result_.parts) {
            const bool isAsked = !query_.part.empty() && isPartOf(query_.part, part);
            const ScalarResult* scalar =
                isPartOf(query_.part, part) ? scalarOf(part.name) : nullptr;
            if (!scalar) {
                if (isAsked && hasOnlyMinimum()) {
                    return fail(unknownOf(part));
                }
                continue;
            }
            const double volume = volumeOf(part);
            weightedSum += volume * scalar->value;
            weight += volume;
            const bool isBetter = !best || (query_.function == "min" ? scalar->value < best->value
                                                                     : scalar->value > best->value);
            if (isBetter) {
                best = *scalar;
            }
        }
        if (!best) {
            return fail(missing());
        }
        if (query_.function == "mean") {
            if (!(weight > 0.0)) {
                return fail(missing());
            }
            best->value = weightedSum / weight;
            best->part.clear();
        }
        return *best;
    }

private:
    /// Parts have changed their order since a stale run, or are gone: those count nothing.
    double volumeOf(const ResultPart& part) const {
        const auto found =
            std::find_if(assembly_.parts.begin(), assembly_.parts.end(),
                         [&part](const Part& candidate) { return candidate.path == part.path; });
        return found != assembly_.parts.end() ? found->shape->mass.volume : 0.0;
    }
    const ScalarResult* scalarOf(const std::string& part) const {
        const std::optional<std::string> name = twinbench::scalarOf(query_);
        for (const ScalarResult& scalar : result_.partScalars) {
            if (scalar.part == part && scalar.name == name) {
                return &scalar;
            }
        }
        return nullptr;
    }

    /// Fields that not every part has, as its material lacks a property: a part that was asked for
    /// by name is not met by the others.
    bool hasOnlyMinimum() const {
        const FieldKind* kind = findFieldKind(query_.field);
        return kind != nullptr && kind->hasOnlyMinimum;
    }

    bool isOfModel() const {
        const FieldKind* kind = findFieldKind(query_.field);
        return kind != nullptr && kind->isOfModel;
    }

    Error unknownOf(const ResultPart& part) const {
        return badInput("requirement.no_value", part.path, "The result has no {0} of this part.",
                        {query_.field}, propertyAdvice());
    }

    Error missing() const {
        return badInput(
            "requirement.no_value", result_.study, "The result has no {0} of {1} in '{2}'.",
            {query_.function, query_.field, query_.part.empty() ? "*" : query_.part}, advice());
    }

    std::string advice() const {
        if (query_.field == "load_factor") {
            return "Ask for min(load_factor). There is none where nothing buckles under the loads.";
        }
        if (isOfModel()) {
            return "Ask for min(frequency), and for more modes in the study if all of its modes "
                   "are rigid motions.";
        }
        return hasOnlyMinimum() ? propertyAdvice()
                                : "Check the field, the part and the type of the study.";
    }

    std::string propertyAdvice() const {
        return query_.field == "fatigue_life"
                   ? "Give the material a fatigue_strength_coefficient and a "
                     "fatigue_strength_exponent, and the study a duration."
                   : "Give the material a yield_strength.";
    }

    const ResultQuery& query_;
    const StudyResult& result_;
    const Assembly& assembly_;
};

}  // namespace

Checked<RequirementVerdict> judge(const Entity& requirement, const std::string& scenario,
                                  const SystemModel& model, const Assembly& assembly,
                                  const StudyResultLookup& results) {
    const auto parsed = Requirement::parse(requirement.values.value("require", ""));
    if (!parsed) {
        return fail(parsed.error());
    }
    const auto parameters = evaluateParameters(model.parameterTexts(scenario));
    if (!parameters) {
        return fail(parameters.error());
    }
    const std::string ownStudy = requirement.values.value("study", "");
    RequirementVerdict verdict;
    verdict.name = requirement.name;
    verdict.text = parsed->text();
    Problems problems;
    const NameLookup names = [&](const std::string& name) -> std::optional<Quantity> {
        const auto found = parameters->find(name);
        return found != parameters->end() ? std::optional(found->second) : std::nullopt;
    };
    const QueryLookup queries = [&](const ResultQuery& query) -> Result<Quantity> {
        const auto result = results(query.study.empty() ? ownStudy : query.study);
        if (!result) {
            problems.insert(problems.end(), result.error().begin(), result.error().end());
            return fail(result.error().front());
        }
        const auto scalar = QueryEvaluation(query, *result, assembly).value();
        if (!scalar) {
            problems.push_back(scalar.error());
            return fail(scalar.error());
        }
        verdict.part = scalar->part;
        return Quantity{scalar->value, scalar->dimension, scalar->absoluteTemperature};
    };
    const auto side = [&](const Expression::Node& node) -> std::optional<BoundExpression> {
        auto bound = bindExpression(node, parsed->text(), names, queries);
        if (!bound) {
            if (problems.empty()) {
                problems.push_back(bound.error());
            }
            return std::nullopt;
        }
        return std::move(*bound);
    };
    const auto left = side(parsed->left());
    const auto right = left ? side(parsed->right()) : std::nullopt;
    if (!left || !right) {
        return fail(std::move(problems));
    }
    const auto condition = applyOperator(parsed->comparison(), *left, *right);
    if (!condition) {
        return fail(Problems{condition.error()});
    }
    verdict.met = condition->value({}, 0.0) != 0.0;
    verdict.value = {left->value({}, 0.0), left->dimension, left->absoluteTemperature};
    verdict.limit = {right->value({}, 0.0), right->dimension, right->absoluteTemperature};
    const double distance = std::abs(verdict.limit.value - verdict.value.value);
    verdict.margin = verdict.met ? distance : -distance;
    return verdict;
}

}  // namespace twinbench
