#include "twin/resolve_context.h"

#include "twin/problem_list.h"
#include "twin/time_table.h"

namespace twinbench {

double ResolveContext::quantity(const Json& value, const ParameterDescriptor& descriptor,
                                const std::string& object) {
    const double si = takeOr(reader.quantity(value, descriptor, object), problems);
    key.add(descriptor.id).add(si);
    return si;
}

Coefficient ResolveContext::field(const Json& value, const ParameterDescriptor& descriptor,
                                  const std::string& object) {
    const Coefficient field = takeOr(reader.field(value, descriptor, object), problems);
    key.add(descriptor.id);
    addToKey(value, field);
    return field;
}

void ResolveContext::addToKey(const Json& value, const Coefficient& field) {
    if (field.isConstant()) {
        key.add(field({}, 0.0));
        return;
    }
    if (isTimeTable(value)) {
        key.add(value.at(kPointsKey).dump());
        return;
    }
    // A function has no hash of its own: its text and the numbers in it stand for it.
    const Checked<Expression> expression = readExpression(value, {});
    key.add(expression->text());
    for (const std::string& name : expression->names()) {
        const Quantity& parameter = parameters.at(name);
        key.add(name).add(parameter.value).add(parameter.absoluteTemperature);
    }
}

VectorCoefficient ResolveContext::fieldVector(const Json& value,
                                              const ParameterDescriptor& descriptor,
                                              const std::string& object) {
    const auto vector = takeOr(reader.fieldVector(value, descriptor, object), problems);
    key.add(descriptor.id);
    for (std::size_t axis = 0; axis < vector.components().size(); ++axis) {
        addToKey(value.is_array() && axis < value.size() ? value[axis] : Json(),
                 vector.components()[axis]);
    }
    return vector;
}

Vec3 ResolveContext::place(const Json& value, const ParameterDescriptor& descriptor,
                           const std::string& object) {
    const Vec3 metres = takeOr(reader.place(value, object), problems);
    key.add(descriptor.id).add(metres.x).add(metres.y).add(metres.z);
    return metres;
}

}  // namespace twinbench
