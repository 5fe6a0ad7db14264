#pragma once

#include <QDialog>
#include <vector>

#include "app/window/action_set.h"

class QLineEdit;
class QTreeWidget;

namespace twinbench {

/// All keyboard shortcuts of the window by menu, from the actions themselves; words above filter.
class ShortcutList : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutList(QWidget* parent = nullptr);

    /// A titled group of actions, those without a shortcut left out.
    struct Group {
        QString title;
        QList<QAction*> actions;
    };
    void setGroups(const std::vector<Group>& groups);
    QTreeWidget* list() const { return list_; }
    QLineEdit* filter() const { return filter_; }

private:
    void applyFilter();

    QLineEdit* filter_;
    QTreeWidget* list_;
};

}  // namespace twinbench
