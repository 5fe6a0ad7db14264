#include "widgets/unit_completion.h"

#include <charconv>

#include "core/quantity.h"

namespace twinbench {

namespace {

/// "W" of "12 W"; empty for what is no number with a unit.
std::string unitIn(const std::string& text) {
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !parseQuantity(text)) {
        return {};
    }
    const std::string rest(end, text.data() + text.size());
    return rest.substr(std::min(rest.size(), rest.find_first_not_of(' ')));
}

}  // namespace

QString withUnit(const QString& typed, const ParameterDescriptor& descriptor, const Json& before,
                 UnitSystem units) {
    const bool isQuantity =
        descriptor.kind == ValueKind::Quantity || descriptor.kind == ValueKind::Field;
    bool isNumber = false;
    typed.trimmed().toDouble(&isNumber);
    if (!isQuantity || descriptor.dimension.isNone() || !isNumber) {
        return typed;
    }
    std::string unit = before.is_string() ? unitIn(before.get<std::string>()) : std::string();
    if (unit.empty()) {
        unit = unitIn(descriptor.defaultText);
    }
    if (unit.empty()) {
        unit = displayUnit(units, descriptor.dimension, descriptor.absoluteTemperature).symbol;
    }
    return typed.trimmed() + ' ' + QString::fromStdString(unit);
}

}  // namespace twinbench
