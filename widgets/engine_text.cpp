#include "widgets/engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <iterator>
#include <vector>

#include "widgets/engine_texts.h"
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

QString filled(const QString& text, const QStringList& arguments) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isField =
            text[i] == '{' && i + 2 < text.size() && text[i + 1].isDigit() && text[i + 2] == '}';
        const int index = isField ? text[i + 1].digitValue() : -1;
        if (!isField || index >= arguments.size()) {
            result += text[i];
            continue;
        }
        result += arguments[index];
        i += 2;
    }
    return result;
}

/// What stands in quotes is a name of the user's, even if it reads like a text of the engine.
bool isName(const QString& english, int place) {
    return english.contains(QString("'{%1}'").arg(place));
}

/// A template with places, as something that a finished text can be compared with.
struct Pattern {
    const char* english;
    qsizetype letters;  ///< besides the places: the more, the surer a match
    QRegularExpression expression;
};

std::vector<Pattern> makePatterns() {
    static const QRegularExpression kField(R"(\{\d\})");
    std::vector<Pattern> patterns;
    for (const char* english : kEngineTexts) {
        const QString text = QString::fromUtf8(english);
        const QStringList pieces = text.split(kField);
        if (pieces.size() < 2) {
            continue;
        }
        QStringList escaped;
        qsizetype letters = 0;
        for (const QString& piece : pieces) {
            escaped << QRegularExpression::escape(piece);
            letters += piece.size();
        }
        patterns.push_back({english, letters,
                            QRegularExpression("^" + escaped.join("(.*?)") + "$",
                                               QRegularExpression::DotMatchesEverythingOption)});
    }
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
    return patterns;
}

QString textOf(const QString& english, int depth) {
    const QString known = translated(english.toUtf8().constData());
    if (known != english || depth > kDeepest || english.isEmpty()) {
        return known;
    }
    static const std::vector<Pattern> kPatterns = makePatterns();
    for (const Pattern& pattern : kPatterns) {
        if (depth == 0 && pattern.letters < kSureLetters) {
            continue;
        }
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch()) {
            continue;
        }
        // The places count from 0 in the order of the English text.
        static const QRegularExpression kField(R"(\{(\d)\})");
        QStringList arguments(10);
        int group = 1;
        const QString whole = QString::fromUtf8(pattern.english);
        auto fields = kField.globalMatch(whole);
        while (fields.hasNext()) {
            const int place = fields.next().captured(1).toInt();
            const QString argument = match.captured(group++);
            arguments[place] = isName(whole, place) ? argument : textOf(argument, depth + 1);
        }
        return filled(translated(pattern.english), arguments);
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
