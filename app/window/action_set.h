#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <functional>
#include <map>

class QMenu;
class QMainWindow;

namespace twinbench {

/// How an action looks: `id` is stable ("view.fit"), `icon` the name of a resource or empty.
struct ActionText {
    QString id;
    QString text;
    QString icon;
    QKeySequence shortcut = {};
    QString help = {};
};

/// A group of actions of the window: one menu, and what toolbars and the command palette take from
/// it. Each action knows its keyboard shortcut, which its tooltip shows.
class ActionSet : public QObject {
    Q_OBJECT

public:
    ActionSet(const QString& title, QMainWindow& window);

    const QString& title() const { return title_; }
    const QList<QAction*>& actions() const { return actions_; }
    /// Of an id that exists.
    QAction* action(const QString& id) const;
    /// The actions of these ids, in their order.
    QList<QAction*> actions(const QStringList& ids) const;
    virtual void fillMenu(QMenu& menu) const;
    /// What is missing for an action that is not enabled; empty if that is not known.
    static QString whyNot(const QAction& action);

protected:
    static void enable(QAction& action, bool on, const QString& whyNot);
    // Reasons that many actions share.
    static QString whyNoProject();
    static QString whyNoGeometry();
    static QString whyNoResult();

    QAction* add(const ActionText& text, std::function<void()> run);
    QAction* addToggle(const ActionText& text, bool on, std::function<void(bool)> run);
    void addSeparator();
    QMainWindow& window() const { return window_; }

private:
    QAction* make(const ActionText& text);

    QString title_;
    QMainWindow& window_;
    QList<QAction*> actions_;
    std::map<QString, QAction*> byId_;
};

}  // namespace twinbench
