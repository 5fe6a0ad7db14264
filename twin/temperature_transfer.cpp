#include "twin/temperature_transfer.h"

#include <algorithm>
#include <utility>

namespace twinbench {

Checked<void> transferTemperature(const StudyResult& from, std::span<const float> temperature,
                                  const std::vector<ResultPart>& to, Eigen::VectorXd& values) {
    Problems problems;
    for (const ResultPart& part : to) {
        const auto source =
            std::find_if(from.parts.begin(), from.parts.end(), [&](const ResultPart& other) {
                return other.path == part.path && other.meshKey == part.meshKey &&
                       other.nodeCount == part.nodeCount;
            });
        if (source == from.parts.end()) {
            problems.push_back(
                badInput("study.no_temperature", part.name,
                         "The study '{0}' has no temperature for this part.", {from.study},
                         "Let both studies have the same parts and mesh, or exclude this one."));
            continue;
        }
        for (std::uint32_t i = 0; i < part.nodeCount; ++i) {
            values[part.firstNode + i] = temperature[source->firstNode + i];
        }
    }
    return problems.empty() ? Checked<void>{} : fail(std::move(problems));
}

}  // namespace twinbench
