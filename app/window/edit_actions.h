#pragma once

#include "app/window/action_set.h"
#include "app/window/attach_controller.h"
#include "app/window/model_clipboard.h"
#include "app/window/name_bar.h"
#include "app/window/workbench.h"

namespace twinbench {

/// Undo and redo with what they take back; copying, pasting and removing what is selected.
class EditActions : public ActionSet {
    Q_OBJECT

public:
    EditActions(QMainWindow& window, Workbench& workbench, AttachController& attach,
                ModelClipboard& clipboard, NameBar& names);

    void updateEnabled();

signals:
    void preferencesWanted();
    /// What was taken back or done again, where the eye is elsewhere.
    void done(const QString& text);

private:
    Workbench& workbench_;
};

}  // namespace twinbench
