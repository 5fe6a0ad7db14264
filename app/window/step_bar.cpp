#include "app/window/step_bar.h"

#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <algorithm>

namespace twinbench {

namespace {

struct StepText {
    Step step;
    const char* text;
    const char* icon;
};

constexpr StepText kSteps[] = {
    {Step::Geometry, QT_TRANSLATE_NOOP("twinbench::StepBar", "Geometry"), "geometry"},
    {Step::Materials, QT_TRANSLATE_NOOP("twinbench::StepBar", "Materials"), "material"},
    {Step::Physics, QT_TRANSLATE_NOOP("twinbench::StepBar", "Physics"), "physics"},
    {Step::Mesh, QT_TRANSLATE_NOOP("twinbench::StepBar", "Mesh"), "mesh"},
    {Step::Solve, QT_TRANSLATE_NOOP("twinbench::StepBar", "Solve"), "solve"},
    {Step::Results, QT_TRANSLATE_NOOP("twinbench::StepBar", "Results"), "results"},
};

constexpr int kIconSize = 20;
constexpr int kTextMargin = 8;
constexpr std::size_t kMostMissing = 2;  // links; the rest is counted

}  // namespace

StepBar::StepBar(QMainWindow& window)
    : QObject(&window),
      steps_(window.addToolBar(tr("Steps"))),
      group_(new QActionGroup(this)),
      missing_(new QLabel) {
    window.addToolBarBreak();
    toolRow_ = window.addToolBar(tr("Tools"));
    // A bar within the bar: unlike one of the window it opens a menu for what does not fit, and
    // not a second row whose layout survives neither Escape nor other tools.
    tools_ = new QToolBar(toolRow_);
    tools_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools_->setMinimumWidth(1);
    toolRow_->addWidget(tools_);
    steps_->setObjectName("stepsBar");
    toolRow_->setObjectName("toolsBar");
    for (QToolBar* bar : {steps_, toolRow_, tools_}) {
        bar->setMovable(false);
        bar->setIconSize({kIconSize, kIconSize});
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
        bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (const StepText& text : kSteps) {
        QAction* action = steps_->addAction(themedIcon(text.icon), tr(text.text));
        action->setCheckable(true);
        action->setChecked(text.step == current_);
        const int number = static_cast<int>(text.step) + 1;
        action->setShortcut(QKeySequence(QString("Ctrl+%1").arg(number)));
        action->setToolTip(tr("%1 (Ctrl+%2)").arg(tr(text.text)).arg(number));
        group_->addAction(action);
        actions_ << action;
        connect(action, &QAction::triggered, this, [this, step = text.step] { go(step); });
    }
    missing_->setContentsMargins(kTextMargin, 0, kTextMargin, 0);
    missing_->setTextFormat(Qt::RichText);
    missing_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // It takes what the bar leaves, and never pushes anything out of it.
    missing_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    missing_->setMinimumWidth(1);
    missing_->installEventFilter(this);
    missing_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    missing_->setAccessibleName(tr("Missing for a run"));
    connect(missing_, &QLabel::linkActivated, this,
            [this](const QString& link) { emit missingChosen(link.toInt()); });
    steps_->addWidget(missing_);
    showTools();
}

void StepBar::setTools(Step step, const QList<QAction*>& tools) {
    toolsOf_[step] = tools;
    if (step == current_) {
        showTools();
    }
}

void StepBar::go(Step step) {
    actions_[static_cast<int>(step)]->setChecked(true);
    if (step == current_) {
        return;
    }
    current_ = step;
    showTools();
    emit stepChanged(step);
}

void StepBar::showTools() {
    for (QAction* action : tools_->actions()) {
        tools_->removeAction(action);
    }
    tools_->addActions(toolsOf_[current_]);
}

void StepBar::setMissing(const std::vector<MissingPiece>& missing, bool hasProject) {
    pieces_ = missing;
    hasProject_ = hasProject;
    fitMissing();
}

QString StepBar::missingText(std::size_t count, bool asLinks) const {
    if (pieces_.empty()) {
        return hasProject_ ? tr("Ready to run") : QString();
    }
    QStringList texts;
    for (std::size_t i = 0; i < count; ++i) {
        texts << (asLinks ? QString("<a href=\"%1\" style=\"color:%2\">%3</a>")
                                .arg(i)
                                .arg(theme_.warning.name(), pieces_[i].text.toHtmlEscaped())
                          : pieces_[i].text);
    }
    if (count < pieces_.size()) {
        texts << tr("%1 more").arg(pieces_.size() - count);
    }
    return tr("Missing: %1").arg(texts.join(" \u00B7 "));
}

void StepBar::setForecast(const QString& full, const QString& brief, const QString& toolTip) {
    fullForecast_ = full;
    briefForecast_ = brief;
    forecastToolTip_ = toolTip;
    fitMissing();
}

void StepBar::setRunning(const QString& full, const QString& brief) {
    if (full != fullRunning_) {
        fullRunning_ = full;
        briefRunning_ = brief;
        fitMissing();
    }
}

void StepBar::fitRunning() {
    const int room = missing_->width() - 2 * kTextMargin;
    const bool fits = missing_->fontMetrics().horizontalAdvance(fullRunning_) <= room;
    missing_->setText((fits ? fullRunning_ : briefRunning_).toHtmlEscaped());
    missing_->setToolTip(fullRunning_);
}

void StepBar::fitReady() {
    const int room = missing_->width() - 2 * kTextMargin;
    QString text = missingText(0, false);
    for (const QString& forecast : {fullForecast_, briefForecast_}) {
        const QString longer = tr("Ready to run: %1").arg(forecast);
        if (!forecast.isEmpty() && missing_->fontMetrics().horizontalAdvance(longer) <= room) {
            text = longer;
            break;
        }
    }
    missing_->setText(text);
    missing_->setToolTip(forecastToolTip_);
}

void StepBar::fitMissing() {
    if (!fullRunning_.isEmpty()) {
        fitRunning();
        return;
    }
    if (pieces_.empty() && hasProject_) {
        fitReady();
        return;
    }
    std::size_t count = std::min(pieces_.size(), kMostMissing);
    const int room = missing_->width() - 2 * kTextMargin;
    while (count > 1 &&
           missing_->fontMetrics().horizontalAdvance(missingText(count, false)) > room) {
        --count;
    }
    missing_->setText(missingText(count, true));
    missing_->setToolTip(missingText(pieces_.size(), false));
}

bool StepBar::eventFilter(QObject* object, QEvent* event) {
    if (object == missing_ && event->type() == QEvent::Resize) {
        fitMissing();
    }
    return QObject::eventFilter(object, event);
}

void StepBar::applyTheme(const Theme& theme) {
    theme_ = theme;
    fitMissing();
}

}  // namespace twinbench
