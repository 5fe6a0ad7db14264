#pragma once

#include <QObject>

#include "app/window/panels.h"
#include "app/window/preferences_dialog.h"
#include "app/window/view_actions.h"
#include "app/window/window_settings.h"
#include "app/window/workbench.h"

namespace twinbench {

/// Keeps the preferences in the settings and brings each to where it counts, at once. Colours and
/// units go through the entries of the View menu, which choose the same. UI thread.
class PreferencesController : public QObject {
    Q_OBJECT

public:
    /// Begins with those of the settings.
    PreferencesController(QWidget& window, Workbench& workbench, Panels& panels, ViewActions& view,
                          WindowSettings& settings);

    void show();
    PreferencesDialog* dialog() const { return dialog_; }

private:
    void take(const Preferences& preferences);
    void apply(const Preferences& preferences);

    Workbench& workbench_;
    Panels& panels_;
    ViewActions& view_;
    WindowSettings& settings_;
    PreferencesDialog* dialog_;
};

}  // namespace twinbench
