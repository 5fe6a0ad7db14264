#include "widgets/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

#include "widgets/engine_text.h"

namespace twinbench {

namespace {

constexpr int kMargin = 8;
constexpr int kAxesWidth = 96;  // of the turning axes in the corner of a view, which stay visible

// Characters: a list of many parts would cover what it is about; the log has all of it.
constexpr int kLongestMessage = 300;
constexpr int kLongestObject = 80;

QString shortened(const QString& text, int longest) {
    return text.size() > longest ? text.left(longest).trimmed() + " \u2026" : text;
}

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      text_(new QLabel(this)),
      offer_(new QToolButton(this)),
      details_(new QToolButton(this)) {
    setAccessibleName(tr("Messages"));
    setAutoFillBackground(true);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    details_->setText(tr("Open the log"));
    details_->setAutoRaise(true);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(themedIcon("close"));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(icon_);
    layout->addWidget(text_, 1);
    layout->addWidget(offer_);
    layout->addWidget(details_);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    offer_->setObjectName("offer");
    connect(offer_, &QToolButton::clicked, this, [this] {
        hide();
        accept_();
    });
    connect(details_, &QToolButton::clicked, this, &MessageBar::detailsRequested);
    hide();
}

void MessageBar::floatOver(QWidget& area) {
    const bool isShown = !isHidden();
    if (parentWidget()) {
        parentWidget()->removeEventFilter(this);
    }
    setParent(&area);
    area.installEventFilter(this);
    place();
    setVisible(isShown);
}

bool MessageBar::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(object, event);
}

void MessageBar::place() {
    if (!parentWidget()) {
        return;
    }
    const QRect area =
        parentWidget()->rect().adjusted(kAxesWidth + kMargin, kMargin, -kMargin, -kMargin);
    text_->setWordWrap(false);
    const int inOneLine = layout()->sizeHint().width();
    text_->setWordWrap(true);
    const int width = std::min(area.width(), inOneLine);
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(area.left() + (area.width() - width) / 2, area.bottom() + 1 - height, width,
                height);
    raise();
}

void MessageBar::showProblems(const Problems& problems) {
    if (problems.empty()) {
        return;
    }
    const Error& first = problems.front();
    QString text = shortened(messageText(first), kLongestMessage);
    if (!first.object.empty() && !text.contains(QString::fromStdString(first.object))) {
        text.prepend(shortened(engineText(first.object), kLongestObject) + ": ");
    }
    if (!first.advice.empty()) {
        text += " " + adviceText(first);
    }
    if (problems.size() > 1) {
        text += " " + tr("(and %1 more)").arg(problems.size() - 1);
    }
    showProblem(text);
}

void MessageBar::showHint(const QString& text) {
    details_->hide();
    showText(text, true);
}

void MessageBar::showProblem(const QString& text) {
    details_->show();
    showText(text, false);
    emit problemShown();
}

void MessageBar::offer(const QString& button, std::function<void()> action) {
    accept_ = std::move(action);
    offer_->setText(button);
    offer_->show();
    place();
}

void MessageBar::hideHint() {
    if (isHint_) {
        hide();
    }
}

void MessageBar::hideProblem() {
    if (!isHint_) {
        hide();
    }
}

void MessageBar::showText(const QString& text, bool isHint) {
    offer_->hide();
    isHint_ = isHint;
    text_->setText(text);
    showColours();
    place();
    show();
}

void MessageBar::showColours() {
    icon_->setPixmap(themedIcon(isHint_ ? "info" : "warning").pixmap(18, 18));
    QPalette palette = theme_.palette;
    palette.setColor(QPalette::Window, theme_.palette.color(QPalette::Base));
    if (!isHint_) {
        palette.setColor(QPalette::WindowText, theme_.error);
    }
    setPalette(palette);
}

void MessageBar::applyTheme(const Theme& theme) {
    theme_ = theme;
    showColours();
}

QString MessageBar::text() const { return isHidden() ? QString() : text_->text(); }

}  // namespace twinbench
