#include "widgets/value_text.h"

namespace twinbench {

QString valueToText(const Json& value) {
    if (value.is_string()) {
        return QString::fromStdString(value.get<std::string>());
    }
    if (value.is_null()) {
        return {};
    }
    return QString::fromStdString(value.dump());
}

Json textToValue(const QString& text, ValueKind kind) {
    const std::string trimmed = text.trimmed().toStdString();
    const bool looksStructured =
        !trimmed.empty() && (trimmed.front() == '[' || trimmed.front() == '{');
    const bool mayBeNumber = kind == ValueKind::Integer || kind == ValueKind::Flag;
    if (looksStructured || mayBeNumber) {
        Json parsed = Json::parse(trimmed, nullptr, false);
        if (!parsed.is_discarded()) {
            return parsed;
        }
    }
    return trimmed;
}

}  // namespace twinbench
