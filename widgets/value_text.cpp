#include "widgets/value_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "core/unit_text.h"
#include "twin/time_table.h"
#include "widgets/engine_text.h"

namespace twinbench {

namespace {

bool hasUnits(ValueKind kind) {
    switch (kind) {
        case ValueKind::Quantity:
        case ValueKind::Field:
        case ValueKind::Vector:
        case ValueKind::FieldVector:
        case ValueKind::QuantityOrThree:
        case ValueKind::QuantityList:
        case ValueKind::Place:
        case ValueKind::Overrides:
            return true;
        default:
            return false;
    }
}

bool mayBeList(ValueKind kind) {
    switch (kind) {
        case ValueKind::Vector:
        case ValueKind::FieldVector:
        case ValueKind::QuantityOrThree:
        case ValueKind::QuantityList:
        case ValueKind::Place:
        case ValueKind::Direction:
        case ValueKind::TextList:
            return true;
        default:
            return false;
    }
}

/// Names of parts may hold commas.
QChar separatorOf(ValueKind kind) { return kind == ValueKind::TextList ? ';' : ','; }

bool isTextOrNumber(const Json& value) { return value.is_string() || value.is_number(); }

QString plainText(const Json& value) {
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

/// Of what is computed when parts are laid on each other and turned.
bool isPlacement(ValueKind kind) {
    return kind == ValueKind::Vector || kind == ValueKind::Place || kind == ValueKind::Direction ||
           kind == ValueKind::Rotation;
}

/// A number with its unit, the number with as many digits as anybody reads. What has few enough,
/// and what is computed from others, stays as it is.
QString readableText(const QString& text) {
    constexpr int kMostDigits = 9;
    static const QRegularExpression kNumber(
        R"(^\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)(\s+[^\d\s].*)?$)");
    static const QRegularExpression kDigits(R"(\d)");
    const auto match = kNumber.match(text);
    const QString mantissa =
        match.captured(1).section('e', 0, 0, QString::SectionCaseInsensitiveSeps);
    bool isNumber = false;
    const double number = match.captured(1).toDouble(&isNumber);
    return isNumber && mantissa.count(kDigits) > kMostDigits
               ? QString::number(number, 'g', kMostDigits) + match.captured(2)
               : text;
}

QString shownText(const Json& value, ValueKind kind) {
    return isPlacement(kind) ? readableText(plainText(value)) : plainText(value);
}

/// Splits at the separator where no parenthesis is open.
QStringList splitOutside(const QString& text, QChar separator) {
    QStringList pieces{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == separator && depth == 0) {
            pieces << QString();
        } else {
            pieces.back() += c;
        }
    }
    for (QString& piece : pieces) {
        piece = piece.trimmed();
    }
    return pieces;
}

Json itemOf(const QString& text, ValueKind kind) {
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool takesNumbers = kind == ValueKind::Place || kind == ValueKind::Direction;
    return isNumber && takesNumbers ? Json(number) : Json(text.toStdString());
}

QString overridesText(const Json& value) {
    QStringList lines;
    for (const auto& [name, text] : value.items()) {
        lines << QString("%1 = %2").arg(QString::fromStdString(name), plainText(text));
    }
    return lines.join("; ");
}

Json overridesOf(const QString& text) {
    Json values = Json::object();
    for (const QString& line : splitOutside(text, ';')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0) {
            values[line.left(equals).trimmed().toStdString()] =
                line.mid(equals + 1).trimmed().toStdString();
        } else if (!line.isEmpty()) {
            values[line.toStdString()] = "";
        }
    }
    return values;
}

QString rawText(const Json& value, ValueKind kind);

constexpr const char* kTable = "table";

bool isTable(const Json& value) { return value.is_object() && value.contains(kTable); }

/// "20 degC: 200 W/(m*K); 120 degC: 185 W/(m*K)".
QString tableText(const Json& table, ValueKind kind) {
    QStringList rows;
    for (const Json& row : table) {
        if (row.is_array() && row.size() == 2) {
            rows << QString("%1: %2").arg(plainText(row[0]), rawText(row[1], kind));
        }
    }
    return rows.join("; ");
}

QString rawText(const Json& value, ValueKind kind) {
    if (value.is_null()) {
        return {};
    }
    if (isTextOrNumber(value)) {
        return shownText(value, kind);
    }
    if (isTimeTable(value)) {
        const auto text = [&](const char* key) { return plainText(value.value(key, Json(""))); };
        return QString("%1: %2 -> %3").arg(text("file"), text("time"), text("value"));
    }
    if (isTable(value)) {
        return tableText(value.at(kTable), kind);
    }
    if (kind == ValueKind::Overrides && value.is_object()) {
        return overridesText(value);
    }
    if (kind == ValueKind::Rotation && value.is_object()) {
        return QString("%1 about %2")
            .arg(shownText(value.value("angle", Json("0 deg")), kind),
                 rawText(value.value("axis", Json()), ValueKind::Direction));
    }
    QStringList items;
    for (const Json& item : value.is_array() ? value : Json::array()) {
        if (!isTextOrNumber(item)) {
            items.clear();
            break;
        }
        items << shownText(item, kind);
    }
    return mayBeList(kind) && !items.isEmpty() ? items.join(QString(separatorOf(kind)) + ' ')
                                               : QString::fromStdString(value.dump());
}

Json tableOf(const QString& text, ValueKind kind) {
    Json rows = Json::array();
    for (const QString& row : splitOutside(text, ';')) {
        if (!row.isEmpty()) {
            rows.push_back({row.section(':', 0, 0).trimmed().toStdString(),
                            textToValue(row.section(':', 1), kind)});
        }
    }
    return Json{{kTable, std::move(rows)}};
}

}  // namespace

QString valueToText(const Json& value, ValueKind kind) {
    const QString text = rawText(value, kind);
    return hasUnits(kind) && !isTimeTable(value) ? printedUnits(text.toStdString()) : text;
}

Json textToValue(const QString& text, ValueKind kind) {
    // "losses.csv: Time [s] -> Loss [W]"
    static const QRegularExpression kTimeTable("^(.+): (.+) -> (.+)$");
    if (const auto match = kTimeTable.match(text.trimmed());
        kind == ValueKind::Field && match.hasMatch()) {
        return Json{{"file", match.captured(1).toStdString()},
                    {"time", match.captured(2).toStdString()},
                    {"value", match.captured(3).toStdString()}};
    }
    const std::string trimmed = text.trimmed().toStdString();
    const std::string ascii = hasUnits(kind) ? asciiUnitText(trimmed) : trimmed;
    const bool looksStructured = !ascii.empty() && (ascii.front() == '[' || ascii.front() == '{');
    const bool mayBeNumber = kind == ValueKind::Integer || kind == ValueKind::Flag;
    if (looksStructured || mayBeNumber) {
        Json parsed = Json::parse(ascii, nullptr, false);
        if (!parsed.is_discarded()) {
            return parsed;
        }
    }
    const QString about = " about ";
    const QString rotation = QString::fromStdString(ascii);
    if (kind == ValueKind::Rotation && rotation.contains(about)) {
        return Json{{"angle", rotation.section(about, 0, 0).trimmed().toStdString()},
                    {"axis", textToValue(rotation.section(about, 1), ValueKind::Direction)}};
    }
    if (kind == ValueKind::Overrides) {
        return overridesOf(QString::fromStdString(ascii));
    }
    const bool mayVary = kind == ValueKind::Quantity || kind == ValueKind::QuantityOrThree;
    if (mayVary && ascii.find(':') != std::string::npos) {
        return tableOf(QString::fromStdString(ascii), kind);
    }
    if (mayBeList(kind)) {
        const QStringList items = splitOutside(QString::fromStdString(ascii), separatorOf(kind));
        if (items.size() > 1) {
            Json list = Json::array();
            for (const QString& item : items) {
                list.push_back(itemOf(item, kind));
            }
            return list;
        }
    }
    return ascii;
}

Json keepingDigits(const Json& stored, Json typed, ValueKind kind) {
    if (!isPlacement(kind)) {
        return typed;
    }
    if (isTextOrNumber(stored) && isTextOrNumber(typed)) {
        return shownText(stored, kind) == shownText(typed, kind) ? stored : typed;
    }
    if (stored.is_array() && typed.is_array()) {
        for (std::size_t i = 0; i < std::min(stored.size(), typed.size()); ++i) {
            typed[i] = keepingDigits(stored[i], std::move(typed[i]), kind);
        }
    } else if (stored.is_object() && typed.is_object()) {
        for (const auto& [key, value] : stored.items()) {
            if (typed.contains(key)) {
                typed[key] = keepingDigits(value, std::move(typed[key]), kind);
            }
        }
    }
    return typed;
}

QString printedUnits(const std::string& text) {
    return QString::fromStdString(typographicUnitText(text));
}

QString printedQuantity(const Quantity& quantity, UnitSystem units, int digits) {
    // A number of a few more places reads better whole than with a power of ten.
    constexpr int kMostPlaces = 7;
    const Unit unit = displayUnit(units, quantity.dimension, quantity.absoluteTemperature);
    const double number = std::fabs(unit.fromSi(quantity.value));
    const int places = number >= 1.0 ? static_cast<int>(std::log10(number)) + 1 : 1;
    if (places > digits && places <= kMostPlaces) {
        digits = places;
    }
    return printedUnits(formatQuantity(quantity, unit, digits));
}

std::optional<double> typedValue(const QString& text, const Unit& bare) {
    bool isBare = false;
    if (const double number = text.trimmed().toDouble(&isBare); isBare) {
        return std::isfinite(number) ? std::optional(bare.toSi(number)) : std::nullopt;
    }
    const auto typed = parseQuantity(asciiUnitText(text.trimmed().toStdString()));
    const bool fits = typed && typed->dimension == bare.dimension &&
                      (bare.absoluteTemperature() || !typed->absoluteTemperature);
    return fits ? std::optional(typed->value) : std::nullopt;
}

QString propertyLabel(const std::string& key) {
    const ParameterDescriptor* known = materialDescriptor().find(key);
    return engineText(known ? known->label : key).replace('_', ' ');
}

QString counted(int count, const QString& one, const QString& many) {
    return (count == 1 ? one : many).arg(count);
}

}  // namespace twinbench
