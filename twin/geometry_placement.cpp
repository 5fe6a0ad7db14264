#include "twin/geometry_placement.h"

#include <string>
#include <utility>

#include "twin/value_reader.h"

namespace twinbench {

Checked<Placement> geometryPlacement(const SystemModel& model, const Entity& geometry) {
    const std::string object = "geometry '" + geometry.name + "'";
    const auto at = geometry.values.find("at");
    const auto rotate = geometry.values.find("rotate");
    Placement placement;
    if (at == geometry.values.end() && rotate == geometry.values.end()) {
        return placement;
    }
    KnownParameters parameters = evaluateKnownParameters(model.parameterTexts());
    const ValueReader reader(parameters.values);
    Problems problems;
    const auto take = [&](auto read, auto& target) {
        if (read) {
            target = *read;
        } else {
            problems.insert(problems.end(), read.error().begin(), read.error().end());
        }
    };
    if (at != geometry.values.end()) {
        const ParameterDescriptor* descriptor = entityDescriptor(EntityKind::Geometry).find("at");
        take(reader.vector(*at, *descriptor, object + ", at"), placement.translation);
    }
    if (rotate != geometry.values.end()) {
        take(reader.rotation(*rotate, object + ", rotate"), placement.rotation);
    }
    if (problems.empty()) {
        return placement;
    }
    // A place that needs a faulty parameter has that one's problem, too.
    problems.insert(problems.begin(), parameters.problems.begin(), parameters.problems.end());
    return fail(std::move(problems));
}

}  // namespace twinbench
