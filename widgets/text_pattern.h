#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace twinbench {

/// A template with places, {0} and so on, as something that a finished text can be compared with.
struct TextPattern {
    QString english;
    qsizetype letters = 0;  ///< besides the places: the more, the surer a match
    QRegularExpression expression;

    /// What fills the places of a finished text, by their numbers; none if it is another text.
    std::optional<QStringList> argumentsOf(const QString& text) const;
};

/// Of those texts that have places; the surest first.
std::vector<TextPattern> patternsOf(std::span<const char* const> texts);

/// The template with these in its places.
QString filled(const QString& text, const QStringList& arguments);

}  // namespace twinbench
