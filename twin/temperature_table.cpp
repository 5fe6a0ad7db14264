#include "twin/temperature_table.h"

#include <utility>
#include <vector>

#include "twin/problem_list.h"

namespace twinbench {

namespace {

Error wrongTable(const std::string& object, const std::string& wanted) {
    return badInput("value.type", object, "The value must be {0}.", {wanted});
}

Checked<Vec3> readValue(const ValueReader& reader, const Json& value,
                        const ParameterDescriptor& descriptor, const std::string& object) {
    if (descriptor.kind == ValueKind::QuantityOrThree) {
        return reader.quantityOrThree(value, descriptor, object);
    }
    return reader.quantity(value, descriptor, object).map([](double si) {
        return Vec3{si, si, si};
    });
}

}  // namespace

Checked<TemperatureCurve<Vec3>> readTemperatureCurve(const ValueReader& reader, const Json& value,
                                                     const ParameterDescriptor& descriptor,
                                                     const std::string& object) {
    if (!value.is_object()) {
        return readValue(reader, value, descriptor, object).map([](const Vec3& one) {
            return TemperatureCurve<Vec3>(one);
        });
    }
    if (value.size() != 1 || !value.contains("table") || !value["table"].is_array() ||
        value["table"].empty()) {
        return fail(Problems{
            wrongTable(object, "a table: {\"table\": [[\"20 degC\", \"200 W/(m*K)\"], ...]}")});
    }
    static const ParameterDescriptor temperature = {.label = "Temperature",
                                                    .dimension = dimension::temperature(),
                                                    .absoluteTemperature = true,
                                                    .minimum = 0.0};
    Problems problems;
    std::vector<double> kelvin;
    std::vector<Vec3> values;
    for (const Json& row : value["table"]) {
        if (!row.is_array() || row.size() != 2) {
            problems.push_back(wrongTable(object, "a table of pairs of temperature and value"));
            continue;
        }
        values.push_back(takeOr(readValue(reader, row[1], descriptor, object), problems));
        kelvin.push_back(takeOr(reader.quantity(row[0], temperature, object), problems));
        if (kelvin.size() > 1 && problems.empty() && !(kelvin.back() > kelvin[kelvin.size() - 2])) {
            problems.push_back(wrongTable(object, "a table with ascending temperatures"));
        }
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    if (values.size() == 1) {
        return TemperatureCurve<Vec3>(values.front());
    }
    return TemperatureCurve<Vec3>(std::move(kelvin), std::move(values));
}

}  // namespace twinbench
