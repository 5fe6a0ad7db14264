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
    if (field.isConstant()) {
        key.add(field({}, 0.0));
        return field;
    }
    if (isTimeTable(value)) {
        key.add(value.at(kPointsKey).dump());
        return field;
    }
    // A function has no hash of its own: its text and the numbers in it stand for it.
    const Checked<Expression> expression = readExpression(value, object);
    key.add(expression->text());
    for (const std::string& name : expression->names()) {
        const Quantity& parameter = parameters.at(name);
        key.add(name).add(parameter.value).add(parameter.absoluteTemperature);
    }
    return field;
}

Vec3 ResolveContext::vector(const Json& value, const ParameterDescriptor& descriptor,
                            const std::string& object) {
    const Vec3 si = takeOr(reader.vector(value, descriptor, object), problems);
    key.add(descriptor.id).add(si.x).add(si.y).add(si.z);
    return si;
}

}  // namespace twinbench
