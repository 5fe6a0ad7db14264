#include "widgets/task_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
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
    connect(cancel_, &QToolButton::clicked, this, &TaskBar::cancelShown);
    connect(&tasks_, &TaskRunner::started, this, [this](int task, const QString& title) {
        if (!title.isEmpty()) {
            shown_[task] = {title, {}, 0.0, false};
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
        text_->clear();
        return;
    }
    const Shown& task = shown_.rbegin()->second;
    QString text = task.activity.isEmpty() ? task.title : task.title + " \u00B7 " + task.activity;
    if (shown_.size() > 1) {
        text += tr(" (+%1 more)").arg(shown_.size() - 1);
    }
    text_->setText(text);
    // Before the first report nobody knows how long it takes.
    progress_->setRange(0, task.fraction > 0.0 ? kProgressSteps : 0);
    progress_->setValue(static_cast<int>(task.fraction * kProgressSteps));
}

QString TaskBar::text() const { return text_->text(); }

void TaskBar::cancelShown() {
    if (!shown_.empty()) {
        tasks_.cancel(shown_.rbegin()->first);
    }
}

}  // namespace twinbench
