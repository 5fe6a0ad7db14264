#pragma once

#include <QList>
#include <QWidget>

#include "widgets/elided_label.h"

class QStatusBar;

namespace twinbench {

/// What the status bar shows: at the left what is selected and what is under the pointer, or a
/// message in their place; at the right stale results, the running task, then what is added.
/// Texts take all the room that is free, and share it where there is not enough of it. Their
/// changes lay out nothing but this line.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    /// Fills the bar, whose messages it shows. Owns `tasks` from then on.
    StatusLine(QStatusBar& bar, QWidget& tasks);

    ElidedLabel* selected() const { return selected_; }
    ElidedLabel* pointer() const { return pointer_; }
    ElidedLabel* stale() const { return stale_; }
    /// At the right end; owns it from then on.
    void add(QWidget& widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    /// A widget on the line wants another size.
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMessage(const QString& text);
    void place();
    void placeTexts(int room);

    QWidget& tasks_;
    ElidedLabel* message_;
    ElidedLabel* selected_;
    ElidedLabel* pointer_;
    ElidedLabel* stale_;
    QList<QWidget*> ends_;  ///< from left to right
};

}  // namespace twinbench
