#include "twin/temperature_transfer.h"

#include <algorithm>
#include <utility>

namespace twinbench {

namespace {

/// `components` numbers per node; calls missing(part) for a part that the other study lacks.
template <class Missing>
Checked<void> transfer(const StudyResult& from, std::span<const float> field,
                       std::size_t components, const std::vector<ResultPart>& to,
                       Eigen::VectorXd& values, const Missing& missing) {
    Problems problems;
    for (const ResultPart& part : to) {
        const auto source =
            std::find_if(from.parts.begin(), from.parts.end(), [&](const ResultPart& other) {
                return other.path == part.path && other.meshKey == part.meshKey &&
                       other.nodeCount == part.nodeCount;
            });
        if (source == from.parts.end()) {
            problems.push_back(missing(part));
            continue;
        }
        const auto numbers =
            field.subspan(components * source->firstNode, components * part.nodeCount);
        std::copy(numbers.begin(), numbers.end(), values.data() + components * part.firstNode);
    }
    return problems.empty() ? Checked<void>{} : fail(std::move(problems));
}

}  // namespace

Checked<void> transferTemperature(const StudyResult& from, std::span<const float> temperature,
                                  const std::vector<ResultPart>& to, Eigen::VectorXd& values) {
    return transfer(from, temperature, 1, to, values, [&](const ResultPart& part) {
        return badInput("study.no_temperature", part.name,
                        "The study '{0}' has no temperature for this part.", {from.study},
                        "Let both studies have the same parts and mesh, or exclude this one.");
    });
}

Checked<void> transferStress(const StudyResult& from, std::span<const float> stress,
                             const std::vector<ResultPart>& to, Eigen::VectorXd& values) {
    return transfer(from, stress, 6, to, values, [&](const ResultPart& part) {
        return badInput("study.no_stress", part.name,
                        "The study '{0}' has no stress for this part.", {from.study},
                        "Let both studies have the same parts and mesh, or exclude this one.");
    });
}

}  // namespace twinbench
