#pragma once

#include <QFrame>

#include "core/error.h"
#include "widgets/theme.h"

class QLabel;
class QToolButton;

namespace twinbench {

/// One line above the views that tells what went wrong and what to do, without stopping the work.
/// Further problems are counted; a click opens the log that lists them all.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showProblems(const Problems& problems);
    void showHint(const QString& text);
    void applyTheme(const Theme& theme);
    QString text() const;

signals:
    void detailsRequested();

private:
    void showText(const QString& text, const QString& iconName, const QColor& colour);

    QLabel* icon_;
    QLabel* text_;
    QToolButton* details_;
    Theme theme_ = Theme::lightTheme();
};

}  // namespace twinbench
