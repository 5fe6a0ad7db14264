#pragma once

#include "app/window/action_set.h"
#include "app/window/saved_views.h"
#include "app/window/saved_views_panel.h"

namespace twinbench {

/// Saves views and steps through them; in review mode with the arrow keys, over the full screen.
class SavedViewActions : public ActionSet {
    Q_OBJECT

public:
    SavedViewActions(QMainWindow& window, SavedViews& views, SavedViewsPanel& panel,
                     ViewArea& area);

    void updateEnabled(bool hasAssembly);
    void setReview(bool on);

signals:
    void done(const QString& text);

private:
    void addStepping();
    void addEditing();
    void showTitle();

    SavedViews& views_;
    SavedViewsPanel& panel_;
    ViewArea& area_;
    bool hasAssembly_ = false;
    bool review_ = false;
};

}  // namespace twinbench
