#include "widgets/query_edit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

#include "twin/value_check.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kFewestLines = 1;
constexpr int kMostLines = 8;
constexpr int kSlack = 4;  // pixels, lest rounding of line heights brings a scroll bar

constexpr const char* kBetween = " | ";
constexpr const char* kNearest = " @ ";

QString placeText(const Json& place) { return valueToText(place, ValueKind::Place); }

/// What follows the part's name.
QString queryText(const Json& item, ValueKind kind) {
    if (kind == ValueKind::Points) {
        return placeText(item.value("at", Json()));
    }
    if (kind == ValueKind::Faces) {
        return QString::fromStdString(item.value("where", "all"));
    }
    QStringList queries;
    const Json between = item.value(item.contains("where") ? "where" : "between", Json::array());
    for (const Json& query : between.is_array() ? between : Json::array({between})) {
        queries << valueToText(query, ValueKind::Text);
    }
    const QString nearest =
        item.contains("nearest") ? kNearest + placeText(item.at("nearest")) : QString();
    return queries.join(kBetween) + nearest;
}

QString lineOf(const Json& item, ValueKind kind) {
    if (item.is_string()) {
        return QString::fromStdString(item.get<std::string>());
    }
    if (!item.is_object()) {
        return QString::fromStdString(item.dump());
    }
    const Json part = item.value("part", Json("**"));
    const QString name =
        QString::fromStdString(part.is_string() ? part.get<std::string>() : part.dump());
    return QString("%1: %2").arg(name, queryText(item, kind));
}

/// Adds what stands behind the part's name.
void addQuery(const QString& text, ValueKind kind, Json& item) {
    if (kind == ValueKind::Points) {
        item["at"] = textToValue(text, ValueKind::Place);
        return;
    }
    if (kind == ValueKind::Faces) {
        item["where"] = text.toStdString();
        return;
    }
    const QStringList queries = text.section(kNearest, 0, 0).split(kBetween);
    if (queries.size() == 1) {
        item["where"] = queries.front().trimmed().toStdString();
    } else {
        item["between"] = Json::array();
        for (const QString& query : queries) {
            item["between"].push_back(query.trimmed().toStdString());
        }
    }
    if (text.contains(kNearest)) {
        item["nearest"] = textToValue(text.section(kNearest, 1), ValueKind::Place);
    }
}

Json itemOf(const QString& line, ValueKind kind) {
    const qsizetype colon = line.indexOf(": ");
    if (colon < 0) {
        return line.toStdString();
    }
    const std::string name = line.left(colon).trimmed().toStdString();
    const Json list = name.starts_with('[') ? Json::parse(name, nullptr, false) : Json(name);
    Json item{{"part", list.is_discarded() ? Json(name) : list}};
    addQuery(line.mid(colon + 2).trimmed(), kind, item);
    return item;
}

}  // namespace

QString targetToText(const Json& target, ValueKind kind) {
    if (target.is_null()) {
        return {};
    }
    QStringList lines;
    for (const Json& item : targetItems(target)) {
        lines << lineOf(item.is_array() ? Json{{"at", item}} : item, kind);
    }
    return lines.join('\n');
}

Json textToTarget(const QString& text, ValueKind kind) {
    Json items = Json::array();
    for (const QString& line : text.split('\n')) {
        if (!line.trimmed().isEmpty()) {
            items.push_back(itemOf(line.trimmed(), kind));
        }
    }
    return items.size() == 1 ? items.front() : items;
}

QueryEdit::QueryEdit(const QString& text, QWidget* parent) : QPlainTextEdit(text, parent) {
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

QSize QueryEdit::sizeHint() const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    }
    lines = std::clamp(lines, kFewestLines, kMostLines);
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {160, lines * fontMetrics().lineSpacing() + margins + kSlack};
}

void QueryEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();  // other lines, other height
}

void QueryEdit::finish() {
    if (document()->isModified()) {
        document()->setModified(false);
        emit edited(toPlainText());
    }
}

void QueryEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    finish();
}

void QueryEdit::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        finish();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

}  // namespace twinbench
