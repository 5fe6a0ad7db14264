#include "widgets/query_edit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace twinbench {

namespace {

constexpr int kFewestLines = 1;
constexpr int kMostLines = 8;
constexpr int kSlack = 4;  // pixels, lest rounding of line heights brings a scroll bar

QString lineOf(const Json& item) {
    if (item.is_string()) {
        return QString::fromStdString(item.get<std::string>());
    }
    if (!item.is_object()) {
        return QString::fromStdString(item.dump());
    }
    const Json part = item.value("part", Json("**"));
    const QString name =
        QString::fromStdString(part.is_string() ? part.get<std::string>() : part.dump());
    return QString("%1: %2").arg(name, QString::fromStdString(item.value("where", "all")));
}

Json itemOf(const QString& line) {
    const qsizetype colon = line.indexOf(": ");
    if (colon < 0) {
        return line.toStdString();
    }
    const std::string name = line.left(colon).trimmed().toStdString();
    const Json list = name.starts_with('[') ? Json::parse(name, nullptr, false) : Json(name);
    return Json{{"part", list.is_discarded() ? Json(name) : list},
                {"where", line.mid(colon + 2).trimmed().toStdString()}};
}

}  // namespace

QString facesToText(const Json& faces) {
    if (faces.is_null()) {
        return {};
    }
    if (!faces.is_array()) {
        return lineOf(faces);
    }
    QStringList lines;
    for (const Json& item : faces) {
        lines << lineOf(item);
    }
    return lines.join('\n');
}

Json textToFaces(const QString& text) {
    Json faces = Json::array();
    for (const QString& line : text.split('\n')) {
        if (!line.trimmed().isEmpty()) {
            faces.push_back(itemOf(line.trimmed()));
        }
    }
    return faces.size() == 1 ? faces.front() : faces;
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
