#include "widgets/status_line.h"

#include <QEvent>
#include <QStatusBar>
#include <algorithm>

namespace twinbench {

namespace {

constexpr int kFactSpacing = 12;

int wish(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const bool isEmpty = widget.isHidden() || (label && label->text().isEmpty());
    return isEmpty ? 0 : widget.sizeHint().width();
}

/// With the distance to its neighbour.
int withSpacing(int width) { return width > 0 ? width + kFactSpacing : 0; }

/// What the first of two gets of a room: what it wishes if both can have that, else at least half
/// unless it needs less.
int share(int room, int wish, int other) {
    return std::clamp(room - other, std::min(wish, room / 2), std::max(wish, 0));
}

}  // namespace

StatusLine::StatusLine(QStatusBar& bar, QWidget& tasks)
    : QWidget(&bar),
      tasks_(tasks),
      message_(new ElidedLabel(this)),
      selected_(new ElidedLabel(this)),
      pointer_(new ElidedLabel(this)),
      stale_(new ElidedLabel(this)) {
    tasks_.setParent(this);
    setAutoFillBackground(true);
    bar.installEventFilter(this);
    message_->hide();
    bar.addPermanentWidget(this, 1);
    connect(&bar, &QStatusBar::messageChanged, this, &StatusLine::showMessage);
}

void StatusLine::add(QWidget& widget) {
    widget.setParent(this);
    ends_ << &widget;
    place();
}

QSize StatusLine::sizeHint() const {
    int height = 0;
    for (const QWidget* widget : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        height = std::max(height, widget->sizeHint().height());
    }
    return {0, height};
}

/// The bar would draw its messages, too, which shows beside this.
bool StatusLine::eventFilter(QObject* object, QEvent* event) {
    return event->type() == QEvent::Paint || QWidget::eventFilter(object, event);
}

bool StatusLine::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        place();
    }
    return QWidget::event(event);
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void StatusLine::showMessage(const QString& text) {
    message_->setText(text);
    message_->setVisible(!text.isEmpty());
    selected_->setVisible(text.isEmpty());
    pointer_->setVisible(text.isEmpty());
    place();
}

void StatusLine::place() {
    int right = width();
    for (auto end = ends_.rbegin(); end != ends_.rend(); ++end) {
        const QSize size = (*end)->sizeHint();
        right -= wish(**end);
        (*end)->setGeometry(right, (height() - size.height()) / 2, size.width(), size.height());
        right -= kFactSpacing;
    }
    const int texts = message_->isHidden()
                          ? withSpacing(wish(*selected_)) + withSpacing(wish(*pointer_))
                          : withSpacing(wish(*message_));
    const int stale = wish(*stale_);
    const int room = right - withSpacing(stale);
    const int least = std::min(tasks_.minimumSizeHint().width(), wish(tasks_));
    const int tasks = std::max(least, share(room, wish(tasks_), texts));
    right -= tasks;
    tasks_.setGeometry(right, 0, tasks, height());
    right -= tasks > 0 ? kFactSpacing : 0;
    stale_->setGeometry(right - stale, 0, stale, height());
    placeTexts(right - withSpacing(stale));
}

void StatusLine::placeTexts(int room) {
    room = std::max(room, 0);
    message_->setGeometry(0, 0, room, height());
    const int selected = share(room, withSpacing(wish(*selected_)), withSpacing(wish(*pointer_)));
    selected_->setGeometry(0, 0, std::max(0, selected - kFactSpacing), height());
    pointer_->setGeometry(selected, 0, std::max(0, room - selected), height());
}

}  // namespace twinbench
