#include "app/window/action_set.h"

#include <QMainWindow>
#include <QMenu>

#include "app/window/mnemonic.h"
#include "widgets/theme.h"

namespace twinbench {

namespace {

constexpr const char* kWhyNot = "whyNot";

}  // namespace

ActionSet::ActionSet(const QString& title, QMainWindow& window)
    : QObject(&window), title_(title), window_(window) {}

QAction* ActionSet::make(const ActionText& text) {
    auto* action = new QAction(text.text, this);
    action->setObjectName(text.id);
    if (text.text.contains("(&")) {
        // Qt takes the "&" of "Hide(&H)" off for buttons, but leaves "(H)".
        action->setIconText(withoutMnemonic(text.text).remove("..."));
    }
    action->setIcon(themedIcon(text.icon));
    action->setShortcut(text.shortcut);
    QString tip = withoutMnemonic(text.text);
    if (!text.shortcut.isEmpty()) {
        tip += " (" + text.shortcut.toString(QKeySequence::NativeText) + ")";
    }
    if (!text.help.isEmpty()) {
        tip += "\n" + text.help;
    }
    action->setToolTip(tip);
    action->setStatusTip(text.help);
    actions_ << action;
    byId_[text.id] = action;
    // Shortcuts work whichever panel has the focus, and while the menu bar is hidden.
    window_.addAction(action);
    return action;
}

QAction* ActionSet::add(const ActionText& text, std::function<void()> run) {
    QAction* action = make(text);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

QAction* ActionSet::addToggle(const ActionText& text, bool on, std::function<void(bool)> run) {
    QAction* action = make(text);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, std::move(run));
    return action;
}

void ActionSet::addSeparator() {
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    actions_ << separator;
}

QAction* ActionSet::action(const QString& id) const { return byId_.at(id); }

QList<QAction*> ActionSet::actions(const QStringList& ids) const {
    QList<QAction*> list;
    for (const QString& id : ids) {
        list << action(id);
    }
    return list;
}

void ActionSet::enable(QAction& action, bool on, const QString& whyNot) {
    action.setEnabled(on);
    action.setProperty(kWhyNot, on ? QString() : whyNot);
}

QString ActionSet::whyNot(const QAction& action) { return action.property(kWhyNot).toString(); }
QString ActionSet::whyNoProject() { return tr("open a project first"); }
QString ActionSet::whyNoGeometry() { return tr("import a STEP file first"); }
QString ActionSet::whyNoResult() { return tr("show a result first: run a study (F5)"); }

void ActionSet::fillMenu(QMenu& menu) const { menu.addActions(actions_); }

}  // namespace twinbench
