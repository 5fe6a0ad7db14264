#include "widgets/engine_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <span>
#include <vector>

#include "widgets/engine_texts/core.h"
#include "widgets/engine_texts/geometry.h"
#include "widgets/engine_texts/other.h"
#include "widgets/engine_texts/simulation.h"
#include "widgets/engine_texts/twin.h"
#include "widgets/text_pattern.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kDeepest = 3;  // texts within texts
// A template of fewer letters, "{0} and {1}", is only looked for within another: alone it may be
// the name of something.
constexpr qsizetype kSureLetters = 8;

QString translated(const char* english) { return QCoreApplication::translate("engine", english); }

/// No text of the engine reads the same in two languages for all of these.
bool isForeign() {
    return translated("The unit is missing.") != QLatin1String("The unit is missing.");
}

std::vector<const char*> allTexts() {
    using Texts = std::span<const char* const>;
    std::vector<const char*> all;
    for (const Texts& texts : {Texts(kCoreTexts), Texts(kGeometryTexts), Texts(kSimulationTexts),
                               Texts(kTwinTexts), Texts(kOtherTexts)}) {
        all.insert(all.end(), texts.begin(), texts.end());
    }
    return all;
}

/// What stands in quotes is a name of the user's, even if it reads like a text of the engine.
bool isName(const QString& english, int place) {
    return english.contains(QString("'{%1}'").arg(place));
}

QString textOf(const QString& english, int depth) {
    const QString known = translated(english.toUtf8().constData());
    if (known != english || depth > kDeepest || english.isEmpty()) {
        return known;
    }
    static const std::vector<TextPattern> kPatterns = patternsOf(allTexts());
    for (const TextPattern& pattern : kPatterns) {
        if (depth == 0 && pattern.letters < kSureLetters) {
            continue;
        }
        auto arguments = pattern.argumentsOf(english);
        if (!arguments) {
            continue;
        }
        for (int place = 0; place < arguments->size(); ++place) {
            if (!isName(pattern.english, place)) {
                (*arguments)[place] = textOf((*arguments)[place], depth + 1);
            }
        }
        return filled(translated(pattern.english.toUtf8().constData()), *arguments);
    }
    // "Stress zz": the title of a field with a component.
    const qsizetype space = english.lastIndexOf(' ');
    const bool hasComponent = space > 0 && english.size() - space <= 3;
    return hasComponent ? translated(english.left(space).toUtf8().constData()) + english.mid(space)
                        : english;
}

}  // namespace

QString engineText(const std::string& english) {
    const QString text = QString::fromStdString(english);
    return isForeign() ? textOf(text, 0) : text;
}

QString engineLines(const std::string& english) {
    QStringList lines = QString::fromStdString(english).split('\n');
    for (QString& line : lines) {
        line = engineText(line.toStdString());
    }
    return lines.join('\n');
}

QString messageText(const Error& error) {
    const QString known = translated(error.text.c_str());
    if (known == QString::fromStdString(error.text)) {
        return engineText(error.message());
    }
    QStringList arguments;
    for (const std::string& argument : error.arguments) {
        const bool isGiven =
            isName(QString::fromStdString(error.text), static_cast<int>(arguments.size()));
        arguments << (isGiven ? QString::fromStdString(argument) : engineText(argument));
    }
    return filled(known, arguments);
}

QString adviceText(const Error& error) { return engineText(error.advice); }

QString problemText(const Error& error) {
    const QString text = messageText(error) + " " + adviceText(error);
    return printedUnits(text.toStdString()).trimmed();
}

QString describeText(const Error& error) {
    QString text = messageText(error);
    if (!error.object.empty()) {
        text.prepend(engineText(error.object) + ": ");
    }
    if (!error.advice.empty()) {
        text += " " + adviceText(error);
    }
    if (error.cause) {
        text += " (" + describeText(*error.cause) + ")";
    }
    return text;
}

}  // namespace twinbench
