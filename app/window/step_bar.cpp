#include "app/window/step_bar.h"

#include <QActionGroup>
#include <QLabel>
#include <QMainWindow>

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
constexpr int kMostMissing = 2;  // links; the rest is counted

}  // namespace

StepBar::StepBar(QMainWindow& window)
    : QObject(&window),
      steps_(window.addToolBar(tr("Steps"))),
      tools_(nullptr),
      group_(new QActionGroup(this)),
      missing_(new QLabel) {
    window.addToolBarBreak();
    tools_ = window.addToolBar(tr("Tools"));
    steps_->setObjectName("stepsBar");
    tools_->setObjectName("toolsBar");
    for (QToolBar* bar : {steps_, tools_}) {
        bar->setMovable(false);
        bar->setIconSize({kIconSize, kIconSize});
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
    }
    steps_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
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
    missing_->setContentsMargins(8, 0, 8, 0);
    missing_->setTextFormat(Qt::RichText);
    missing_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    missing_->setAccessibleName(tr("Missing for a run"));
    connect(missing_, &QLabel::linkActivated, this,
            [this](const QString& link) { emit missingChosen(link.toInt()); });
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
    if (!missingAction_) {
        auto* spacer = new QWidget;
        spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        spacerAction_ = tools_->addWidget(spacer);
        missingAction_ = tools_->addWidget(missing_);
    } else {
        tools_->addAction(spacerAction_);
        tools_->addAction(missingAction_);
    }
}

void StepBar::setMissing(const std::vector<MissingPiece>& missing, bool hasProject) {
    const QString link = theme_.warning.name();
    QStringList texts;
    for (std::size_t i = 0; i < missing.size() && i < kMostMissing; ++i) {
        texts << QString("<a href=\"%1\" style=\"color:%2\">%3</a>")
                     .arg(i)
                     .arg(link, missing[i].text.toHtmlEscaped());
    }
    if (missing.size() > kMostMissing) {
        texts << tr("%1 more").arg(missing.size() - kMostMissing);
    }
    if (!texts.isEmpty()) {
        missing_->setText(tr("Missing: %1").arg(texts.join(" \u00B7 ")));
    } else {
        missing_->setText(hasProject ? tr("Ready to run") : QString());
    }
}

void StepBar::applyTheme(const Theme& theme) { theme_ = theme; }

}  // namespace twinbench
