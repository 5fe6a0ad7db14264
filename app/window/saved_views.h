#pragma once

#include <QObject>
#include <vector>

#include "app/window/panels.h"
#include "app/window/results_controller.h"
#include "app/window/saved_view.h"
#include "app/window/selection_controller.h"
#include "app/window/view_actions.h"

namespace twinbench {

/// The saved views of the project: keeps what is seen now under a name, and shows it again. UI
/// thread.
class SavedViews : public QObject {
    Q_OBJECT

public:
    SavedViews(Workbench& workbench, Panels& panels, ResultsController& results,
               SelectionController& picking, ViewActions& actions, QObject* parent = nullptr);

    const std::vector<SavedView>& all() const { return all_; }
    void setAll(std::vector<SavedView> views);
    /// The one that was shown or saved last; -1 for none.
    int current() const { return current_; }

    /// Keeps what is seen now as the last one, under a name like "View 3".
    void save();
    /// Keeps what is seen now in place of what the view was.
    void replace(int index);
    void rename(int index, const QString& name);
    void remove(int index);
    /// To the place of another one.
    void move(int from, int to);
    void show(int index);
    /// The next one, or the one before; from the last to the first and back.
    void step(int by);

signals:
    void changed();
    void shown(int index);

private:
    bool has(int index) const { return index >= 0 && index < static_cast<int>(all_.size()); }
    SavedView seenNow() const;
    void showParts(const SavedView& view);
    void showCutting(const SavedView& view);
    void showResult(const SavedView& view);

    Workbench& workbench_;
    Panels& panels_;
    ResultsController& results_;
    SelectionController& picking_;
    ViewActions& actions_;
    std::vector<SavedView> all_;
    int current_ = -1;
};

}  // namespace twinbench
