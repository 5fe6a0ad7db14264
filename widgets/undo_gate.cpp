#include "widgets/undo_gate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace twinbench {

namespace {

bool hasOwnTyping(const QObject& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field)) {
        return line->isUndoAvailable() || line->isRedoAvailable();
    }
    const auto* text = qobject_cast<const QPlainTextEdit*>(&field);
    return text && (text->document()->isUndoAvailable() || text->document()->isRedoAvailable());
}

}  // namespace

UndoGate::UndoGate(QWidget& field) : QObject(&field) { field.installEventFilter(this); }

bool UndoGate::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !hasOwnTyping(*object)) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

}  // namespace twinbench
