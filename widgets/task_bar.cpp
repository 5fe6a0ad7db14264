#include "widgets/task_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>
#include <algorithm>

#include "widgets/elided_label.h"
#include "widgets/theme.h"

namespace twinbench {

namespace {

constexpr int kProgressSteps = 1000;
constexpr int kDelay = 300;  // ms

}  // namespace

TaskBar::TaskBar(TaskRunner& tasks, QWidget* parent)
    : QWidget(parent),
      tasks_(tasks),
      text_(new ElidedLabel(this, Qt::ElideLeft)),
      progress_(new QProgressBar(this)),
      cancel_(new QToolButton(this)) {
    setAccessibleName(tr("Running tasks"));
    text_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    progress_->setRange(0, kProgressSteps);
    progress_->setFixedWidth(140);
    progress_->setMaximumHeight(14);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the task"));
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Cancel this task; what was computed before stays"));
    cancel_->setIcon(themedIcon("stop"));
    cancel_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    cancel_->setAutoRaise(true);
    cancel_->setObjectName("cancelTask");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text_, 1);
    layout->addWidget(progress_);
    layout->addWidget(cancel_);
    seconds_.setInterval(1000);
    connect(&seconds_, &QTimer::timeout, this, &TaskBar::update);
    connect(cancel_, &QToolButton::clicked, this, &TaskBar::cancelShown);
    connect(&tasks_, &TaskRunner::started, this, [this](int task, const QString& title) {
        if (!title.isEmpty()) {
            shown_[task] = {title, {}, 0.0, false};
            shown_[task].since.start();
            QTimer::singleShot(kDelay, this, [this, task] {
                if (const auto found = shown_.find(task); found != shown_.end()) {
                    found->second.isDue = true;
                    update();
                }
            });
        }
    });
    connect(&tasks_, &TaskRunner::progressed, this,
            [this](int task, double fraction, const QString& activity) {
                if (const auto found = shown_.find(task); found != shown_.end()) {
                    found->second.fraction = fraction;
                    found->second.activity = activity;
                    update();
                }
            });
    connect(&tasks_, &TaskRunner::finished, this, [this](int task) {
        shown_.erase(task);
        update();
    });
    update();
}

void TaskBar::update() {
    const bool isDue = std::any_of(shown_.begin(), shown_.end(),
                                   [](const auto& task) { return task.second.isDue; });
    setVisible(isDue);
    if (!isDue) {
        seconds_.stop();
        text_->clear();
        return;
    }
    if (!seconds_.isActive()) {
        seconds_.start();
    }
    const Shown& task = shown_.rbegin()->second;
    text_->setText(textOf(task));
    progress_->setValue(static_cast<int>(task.fraction * kProgressSteps));
}

QString TaskBar::textOf(const Shown& task) const {
    QString text = task.activity.isEmpty() ? task.title : task.title + " \u00B7 " + task.activity;
    const qint64 seconds = task.since.elapsed() / 1000;
    if (seconds > 0) {
        // It goes on, even where nobody knows how long it takes. A bar that moves would draw the
        // whole window anew with each step, at the cost of what it waits for.
        text += QString(" \u00B7 %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar('0'));
    }
    if (shown_.size() > 1) {
        text += tr(" (+%1 more)").arg(shown_.size() - 1);
    }
    return text;
}

QString TaskBar::text() const { return text_->text(); }

void TaskBar::cancelShown() {
    if (!shown_.empty()) {
        tasks_.cancel(shown_.rbegin()->first);
    }
}

}  // namespace twinbench
