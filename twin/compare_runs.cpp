#include "twin/compare_runs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

#include "twin/derived_fields.h"
#include "twin/result_flows.h"

namespace twinbench {

namespace {

std::vector<ScalarComparison> compareScalars(const std::vector<ScalarResult>& a,
                                             const std::vector<ScalarResult>& b, bool byPart) {
    std::vector<ScalarComparison> comparisons;
    for (const ScalarResult& left : a) {
        const auto right = std::find_if(b.begin(), b.end(), [&](const ScalarResult& other) {
            return other.name == left.name && (!byPart || other.part == left.part);
        });
        if (right != b.end()) {
            comparisons.push_back({left.name, byPart ? left.part : "", left.dimension,
                                   left.absoluteTemperature, left.value, right->value,
                                   right->value - left.value});
        }
    }
    return comparisons;
}

bool haveSameMesh(const StudyResult& a, const StudyResult& b) {
    return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const ResultPart& left, const ResultPart& right) {
                          return left.path == right.path && left.meshKey == right.meshKey &&
                                 left.placement == right.placement;
                      });
}

/// Nothing where no node has values, as of a safety factor without a yield strength.
std::optional<FieldComparison> statistics(const FieldInfo& field, const std::string& part,
                                          const Eigen::Ref<const Eigen::VectorXd>& difference) {
    std::vector<double> known;
    std::ranges::copy_if(difference, std::back_inserter(known),
                         [](double value) { return std::isfinite(value); });
    if (known.empty()) {
        return std::nullopt;
    }
    const Eigen::Map<const Eigen::VectorXd> values(known.data(),
                                                   static_cast<Eigen::Index>(known.size()));
    FieldComparison comparison;
    comparison.field = field.name;
    comparison.part = part;
    comparison.dimension = field.dimension;
    comparison.min = values.minCoeff();
    comparison.max = values.maxCoeff();
    comparison.mean = values.mean();
    comparison.rms = std::sqrt(values.squaredNorm() / static_cast<double>(values.size()));
    return comparison;
}

Result<Eigen::VectorXd> measureAtEnd(const StudyRunner& runner, const StudyResult& result,
                                     const FieldInfo& field) {
    const auto values = runner.nodalField(result, field.name, std::nullopt);
    if (!values) {
        return fail(values.error());
    }
    const Eigen::Map<const Eigen::VectorXf> mapped(values->data(),
                                                   static_cast<Eigen::Index>(values->size()));
    return nodalMeasure(field, mapped.cast<double>());
}

}  // namespace

Result<RunComparison> compareRuns(const StudyRunner& runner, const StudyResult& a,
                                  const StudyResult& b) {
    RunComparison comparison;
    comparison.scalars = compareScalars(a.scalars, b.scalars, false);
    comparison.parts = compareScalars(a.partScalars, b.partScalars, true);
    for (ScalarComparison& flow : compareScalars(flowScalars(a), flowScalars(b), true)) {
        comparison.scalars.push_back(std::move(flow));
    }
    comparison.sameMesh = haveSameMesh(a, b);
    if (!comparison.sameMesh) {
        return comparison;
    }
    for (const FieldInfo& field : a.fields) {
        const FieldKind* kind = findFieldKind(field.name);
        // Means and extremes of the difference of a field with poles say nothing.
        if (b.field(field.name) == nullptr || (kind != nullptr && kind->hasPoles)) {
            continue;
        }
        const auto left = measureAtEnd(runner, a, field);
        const auto right = measureAtEnd(runner, b, field);
        if (!left || !right) {
            return fail(left ? right.error() : left.error());
        }
        const Eigen::VectorXd difference = *right - *left;
        const auto add = [&](std::optional<FieldComparison> compared) {
            if (compared) {
                comparison.fields.push_back(std::move(*compared));
            }
        };
        add(statistics(field, "", difference));
        for (const ResultPart& part : a.parts) {
            add(statistics(field, part.name, difference.segment(part.firstNode, part.nodeCount)));
        }
    }
    return comparison;
}

}  // namespace twinbench
