#pragma once

#include <QPlainTextEdit>

#include "twin/parameter_descriptor.h"
#include "twin/system_model.h"

namespace twinbench {

/// A text of several short lines, such as the query of a selection. As high as its text; ends
/// editing when it loses the focus or at Ctrl+Enter.
class QueryEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit QueryEdit(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The text was changed and left.
    void edited(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void finish();
};

/// A target as an attachment names it, a line each. Faces: "PART: QUERY", or the name of a
/// selection; edges: "PART: QUERY | QUERY" or "PART: QUERY", and maybe " @ x, y, z"; points: "PART:
/// x, y, z". `kind` is Faces, Edges or Points.
QString targetToText(const Json& target, ValueKind kind);
Json textToTarget(const QString& text, ValueKind kind);

}  // namespace twinbench
