#pragma once

#include <QPlainTextEdit>

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

/// Faces as an attachment names them, a line each: "PART: QUERY", or the name of a selection.
QString facesToText(const Json& faces);
Json textToFaces(const QString& text);

}  // namespace twinbench
