#pragma once

#include <QFrame>
#include <functional>

#include "core/error.h"
#include "widgets/theme.h"

class QLabel;
class QToolButton;

namespace twinbench {

/// Tells what went wrong and what to do, without stopping the work. Floats at the lower edge of
/// what is worked on, which stays where it is below the pointer. Further problems are counted; a
/// click opens the log that lists them all.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Goes over a widget, which owns it from then on.
    void floatOver(QWidget& area);
    void showProblems(const Problems& problems);
    void showHint(const QString& text);
    /// A problem that a button can mend.
    void showProblem(const QString& text);
    /// Gives the message that is shown a button, which closes the bar.
    void offer(const QString& button, std::function<void()> action);
    /// Closes the bar if it shows a hint: what it asked for was done, or something else was.
    void hideHint();
    /// Closes the bar if it shows a problem: it is mended.
    void hideProblem();
    void applyTheme(const Theme& theme);
    QString text() const;
    QToolButton* offerButton() const { return offer_; }

signals:
    void detailsRequested();
    /// A problem is shown, in place of what was shown before.
    void problemShown();

protected:
    /// Follows the size of the area.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    void showText(const QString& text, bool isHint);
    void showColours();

    QLabel* icon_;
    QLabel* text_;
    QToolButton* offer_;
    QToolButton* details_;
    std::function<void()> accept_;
    bool isHint_ = false;
    Theme theme_ = Theme::lightTheme();
};

}  // namespace twinbench
