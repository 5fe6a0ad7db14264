#pragma once

#include <QWidget>

class QListWidget;
class QToolBar;

namespace twinbench {

class SavedViews;

/// The list of the saved views: a click shows one, a name can be edited in place.
class SavedViewsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SavedViewsPanel(QWidget* parent = nullptr);

    /// To be called once.
    void follow(SavedViews& views);
    QListWidget* list() const { return list_; }
    /// For actions on the views.
    QToolBar& tools() const { return *tools_; }
    /// The row that is chosen; -1 for none.
    int row() const;

signals:
    void rowChanged();

private:
    void show(const SavedViews& views);

    QToolBar* tools_;
    QListWidget* list_;
};

}  // namespace twinbench
