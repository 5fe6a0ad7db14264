#include "app/window/run_queue_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/theme.h"

namespace twinbench {

namespace {

constexpr int kPanelMargin = 8;
constexpr int kRunning = 0;  // no id of a waiting run

}  // namespace

RunQueuePanel::RunQueuePanel(RunQueue& queue, QWidget* parent)
    : QWidget(parent),
      queue_(queue),
      list_(new QListWidget(this)),
      empty_(new QLabel(tr("No run waits. Run (F5) adds the chosen study under the chosen "
                           "scenario, Run all (Shift+F5) under every scenario; what is added while "
                           "a run is going on waits here."),
                        this)),
      buttons_(new QWidget(this)) {
    setAccessibleName(tr("Queue of runs"));
    list_->setAccessibleName(tr("Queue of runs"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(kPanelMargin);
    auto* column = new QVBoxLayout(buttons_);
    column->setContentsMargins(kPanelMargin, kPanelMargin, kPanelMargin, kPanelMargin);
    up_ = addButton(tr("Earlier"), "queueUp");
    down_ = addButton(tr("Later"), "queueDown");
    remove_ = addButton(tr("Remove"), "queueRemove");
    clear_ = addButton(tr("Remove all"), "queueClear");
    column->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list_, 1);
    layout->addWidget(empty_, 1);
    layout->addWidget(buttons_);
    connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move(1); });
    connect(remove_, &QToolButton::clicked, this, &RunQueuePanel::removeSelected);
    connect(clear_, &QToolButton::clicked, this, [this] { queue_.clear(); });
    connect(list_, &QListWidget::currentRowChanged, this, &RunQueuePanel::updateButtons);
    connect(&queue_, &RunQueue::changed, this, &RunQueuePanel::refill);
    refill();
}

QToolButton* RunQueuePanel::addButton(const QString& text, const QString& name) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(name);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons_->layout()->addWidget(button);
    return button;
}

void RunQueuePanel::refill() {
    const std::optional<int> kept = selected();
    list_->clear();
    if (const auto& running = queue_.running()) {
        auto* item = new QListWidgetItem(
            themedIcon("solve"), tr("%1 (running)").arg(RunQueue::describe(*running)), list_);
        item->setData(Qt::UserRole, kRunning);
    }
    int place = 1;
    for (const QueuedRun& run : queue_.waiting()) {
        auto* item =
            new QListWidgetItem(QString("%1. %2").arg(place++).arg(RunQueue::describe(run)), list_);
        item->setData(Qt::UserRole, run.id);
        if (kept == run.id) {
            list_->setCurrentItem(item);
        }
    }
    const bool isEmpty = list_->count() == 0;
    list_->setVisible(!isEmpty);
    buttons_->setVisible(!isEmpty);
    empty_->setVisible(isEmpty);
    updateButtons();
}

std::optional<int> RunQueuePanel::selected() const {
    const QListWidgetItem* item = list_->currentItem();
    const int id = item ? item->data(Qt::UserRole).toInt() : kRunning;
    return id != kRunning ? std::optional(id) : std::nullopt;
}

void RunQueuePanel::updateButtons() {
    const auto& waiting = queue_.waiting();
    const auto id = selected();
    up_->setEnabled(id && waiting.front().id != *id);
    down_->setEnabled(id && waiting.back().id != *id);
    remove_->setEnabled(id.has_value());
    clear_->setEnabled(!waiting.empty());
}

void RunQueuePanel::move(int places) {
    if (const auto id = selected()) {
        queue_.move(*id, places);
    }
}

void RunQueuePanel::removeSelected() {
    if (const auto id = selected()) {
        queue_.remove(*id);
    }
}

void RunQueuePanel::keyPressEvent(QKeyEvent* event) {
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->matches(QKeySequence::Delete)) {
        removeSelected();
    } else if (isAlt && event->key() == Qt::Key_Up) {
        move(-1);
    } else if (isAlt && event->key() == Qt::Key_Down) {
        move(1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace twinbench
