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
    const auto parameters = evaluateParameters(model.parameterTexts());
    if (!parameters) {
        return fail(parameters.error());
    }
    const ValueReader reader(*parameters);
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
    return problems.empty() ? Checked<Placement>(placement) : fail(std::move(problems));
}

}  // namespace twinbench
