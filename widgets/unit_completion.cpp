#include "widgets/unit_completion.h"

#include <charconv>
#include <set>

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

bool isBareNumber(const std::string& text) {
    bool isNumber = false;
    QString::fromStdString(text).trimmed().toDouble(&isNumber);
    return isNumber;
}

/// Those of the values, without the ones that have none.
std::set<std::string> unitsIn(const std::vector<Json>& values) {
    std::set<std::string> units;
    for (const Json& value : values) {
        units.insert(value.is_string() ? unitIn(value.get<std::string>()) : std::string());
    }
    units.erase("");
    return units;
}

}  // namespace

QString withUnit(const QString& typed, const ParameterDescriptor& descriptor,
                 const std::vector<Json>& before, UnitSystem units) {
    const bool isQuantity =
        descriptor.kind == ValueKind::Quantity || descriptor.kind == ValueKind::Field;
    const std::set<std::string> known = unitsIn(before);
    if (!isQuantity || descriptor.dimension.isNone() || !isBareNumber(typed.toStdString()) ||
        known.size() > 1) {
        return typed;
    }
    std::string unit = known.empty() ? unitIn(descriptor.defaultText) : *known.begin();
    if (unit.empty()) {
        unit = displayUnit(units, descriptor.dimension, descriptor.absoluteTemperature).symbol;
    }
    return typed.trimmed() + ' ' + QString::fromStdString(unit);
}

std::string withUnitOf(const std::string& typed, const std::string& before) {
    const std::string unit = isBareNumber(typed) ? unitIn(before) : std::string();
    return unit.empty() ? typed : typed + ' ' + unit;
}

}  // namespace twinbench
