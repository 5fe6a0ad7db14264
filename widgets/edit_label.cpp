#include "widgets/edit_label.h"

#include <QCoreApplication>

#include "widgets/engine_text.h"
#include "widgets/engine_texts/edit_labels.h"
#include "widgets/text_pattern.h"

namespace twinbench {

namespace {

constexpr const char* kSetting = "Set {0} of {1}";

QString translated(const QString& english) {
    return QCoreApplication::translate("edit", english.toUtf8().constData());
}

/// Names stay as they are; "3 parts" is no name.
QString placeText(const QString& place) {
    static const QRegularExpression kParts(R"(^(\d+) parts$)");
    const QRegularExpressionMatch parts = kParts.match(place);
    return parts.hasMatch() ? filled(translated("{0} parts"), {parts.captured(1)}) : place;
}

}  // namespace

std::string editLabel(const char* english, const std::vector<std::string>& places) {
    QStringList texts;
    for (const std::string& place : places) {
        texts << QString::fromStdString(place);
    }
    return filled(english, texts).toStdString();
}

std::string settingLabel(const std::string& field, const std::string& entity) {
    return editLabel(kSetting, {field, entity});
}

QString editLabelText(const std::string& label) {
    const QString english = QString::fromStdString(label);
    const QString whole = translated(english);
    if (whole != english) {
        return whole;
    }
    static const std::vector<TextPattern> kPatterns = patternsOf(kEditLabels);
    for (const TextPattern& pattern : kPatterns) {
        auto places = pattern.argumentsOf(english);
        if (!places) {
            continue;
        }
        for (QString& place : *places) {
            place = placeText(place);
        }
        if (pattern.english == kSetting) {
            places->front() = engineText(places->front().toStdString());
        }
        return filled(translated(pattern.english), *places);
    }
    return english;
}

}  // namespace twinbench
