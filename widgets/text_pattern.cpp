#include "widgets/text_pattern.h"

#include <algorithm>
#include <functional>

namespace twinbench {

std::optional<QStringList> TextPattern::argumentsOf(const QString& text) const {
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    static const QRegularExpression kField(R"(\{(\d)\})");
    constexpr int kMostPlaces = 10;
    QStringList arguments(kMostPlaces);
    int group = 1;
    auto fields = kField.globalMatch(english);
    while (fields.hasNext()) {
        arguments[fields.next().captured(1).toInt()] = match.captured(group++);
    }
    return arguments;
}

std::vector<TextPattern> patternsOf(std::span<const char* const> texts) {
    static const QRegularExpression kField(R"(\{\d\})");
    std::vector<TextPattern> patterns;
    for (const char* english : texts) {
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
        patterns.push_back({text, letters,
                            QRegularExpression("^" + escaped.join("(.*?)") + "$",
                                               QRegularExpression::DotMatchesEverythingOption)});
    }
    std::ranges::stable_sort(patterns, std::greater(), &TextPattern::letters);
    return patterns;
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

}  // namespace twinbench
