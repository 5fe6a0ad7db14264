#pragma once

#include <QObject>

namespace twinbench {

/// Lets a text field take Undo and Redo only while it has typing of its own to take back, so that
/// they reach the model otherwise. A child of the field.
class UndoGate : public QObject {
    Q_OBJECT

public:
    /// `field` is a QLineEdit or a QPlainTextEdit.
    explicit UndoGate(QWidget& field);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace twinbench
