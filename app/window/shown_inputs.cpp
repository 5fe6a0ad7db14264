#include "app/window/shown_inputs.h"

#include <algorithm>

namespace twinbench {

namespace {

bool isInput(EntityKind kind) {
    return kind != EntityKind::Project && kind != EntityKind::Requirement &&
           kind != EntityKind::Scenario && kind != EntityKind::Parameter;
}

}  // namespace

bool hasSameInputs(const SystemModel& a, const SystemModel& b,
                   const std::set<std::string>& scenarios) {
    for (std::size_t index = 0; index < kEntityKindCount; ++index) {
        const auto kind = static_cast<EntityKind>(index);
        if (isInput(kind) && a.entities(kind) != b.entities(kind)) {
            return false;
        }
    }
    return std::all_of(scenarios.begin(), scenarios.end(), [&](const std::string& scenario) {
        const bool isThere = a.find(EntityKind::Scenario, scenario) != nullptr;
        return isThere == (b.find(EntityKind::Scenario, scenario) != nullptr) &&
               a.parameterTexts(scenario) == b.parameterTexts(scenario);
    });
}

}  // namespace twinbench
