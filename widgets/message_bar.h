#pragma once

#include <QFrame>
#include <functional>

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
    /// A problem with the way to mend it: a button that does it and closes the bar.
    void showOffer(const QString& text, const QString& button, std::function<void()> mend);
    void applyTheme(const Theme& theme);
    QString text() const;
    QToolButton* mendButton() const { return mend_; }

signals:
    void detailsRequested();

private:
    void showText(const QString& text, const QString& iconName, const QColor& colour);

    QLabel* icon_;
    QLabel* text_;
    QToolButton* mend_;
    QToolButton* details_;
    std::function<void()> mendNow_;
    Theme theme_ = Theme::lightTheme();
};

}  // namespace twinbench
