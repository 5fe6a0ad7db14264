#pragma once

#include "app/window/action_set.h"
#include "app/window/help_window.h"
#include "app/window/panels.h"
#include "app/window/shortcut_list.h"

namespace twinbench {

/// Help for what is at hand, the user guide, the list of shortcuts.
class HelpActions : public ActionSet {
    Q_OBJECT

public:
    HelpActions(QMainWindow& window, Panels& panels, Selection& selection,
                const std::filesystem::path& guide);

    /// What F1 is about now: the field or panel with the focus, what is selected, or the step.
    HelpTopic topicAtHand() const;
    HelpWindow* helpWindow() const { return help_; }
    ShortcutList* shortcutList() const { return shortcuts_; }

signals:
    void reportWanted();
    /// The list of shortcuts is about to be shown: it has to be filled.
    void shortcutsWanted();

private:
    void markPanels();

    Panels& panels_;
    Selection& selection_;
    HelpWindow* help_;
    ShortcutList* shortcuts_;
};

}  // namespace twinbench
