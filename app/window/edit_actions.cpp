#include "app/window/edit_actions.h"

namespace twinbench {

EditActions::EditActions(QMainWindow& window, Workbench& workbench, AttachController& attach,
                         ModelClipboard& clipboard, NameBar& names)
    : ActionSet(tr("&Edit"), window), workbench_(workbench) {
    add({"edit.undo", tr("&Undo"), "undo", QKeySequence::Undo, {}}, [this] {
        const QString what = workbench_.undoLabel();
        if (workbench_.undo()) {
            emit done(tr("Undone: %1").arg(what));
        }
    });
    add({"edit.redo", tr("&Redo"), "redo", QKeySequence("Ctrl+Y"), {}}, [this] {
        const QString what = workbench_.redoLabel();
        if (workbench_.redo()) {
            emit done(tr("Done again: %1").arg(what));
        }
    });
    addSeparator();
    add({"edit.rename", tr("Re&name..."), "version", QKeySequence("F2"),
         tr("Gives the selected attachment, monitor, scenario or requirement another name")},
        [&attach, &names] {
            if (const QString name = attach.renamable(); !name.isEmpty()) {
                names.ask(tr("New name"), name, tr("Rename"),
                          [&attach](const QString& text) { attach.renameSelected(text); });
            }
        });
    add({"edit.duplicate", tr("&Duplicate"), "add", QKeySequence("Ctrl+D"),
         tr("Makes a copy of the selected attachment, monitor, scenario or requirement")},
        [&attach] { attach.duplicateSelected(); });
    add({"edit.copy", tr("&Copy"), "", QKeySequence::Copy,
         tr("Copies what is selected in the model tree, for this project or another one")},
        [&clipboard] { clipboard.copy(); });
    add({"edit.paste", tr("&Paste"), "", QKeySequence::Paste,
         tr("Adds what was copied from a model tree")},
        [&clipboard] { clipboard.paste(); });
    for (const char* id : {"edit.copy", "edit.paste"}) {
        // In the model tree alone: tables and fields have a clipboard of their own.
        action(id)->setShortcutContext(Qt::WidgetShortcut);
    }
    add({"edit.remove", tr("Re&move from the model"), "remove", QKeySequence("Ctrl+Backspace"),
         tr("Removes the selected attachment, study, scenario ...")},
        [&attach] { attach.removeSelected(); });
    addSeparator();
    add({"edit.preferences", tr("&Preferences..."), "", QKeySequence("Ctrl+,"),
         tr("Colours, units, mouse, threads")},
        [this] { emit preferencesWanted(); });
    updateEnabled();
}

void EditActions::updateEnabled() {
    QAction* undo = action("edit.undo");
    QAction* redo = action("edit.redo");
    enable(*undo, workbench_.canUndo(), tr("nothing to undo"));
    enable(*redo, workbench_.canRedo(), tr("nothing to redo"));
    undo->setText(workbench_.canUndo() ? tr("&Undo: %1").arg(workbench_.undoLabel()) : tr("&Undo"));
    redo->setText(workbench_.canRedo() ? tr("&Redo: %1").arg(workbench_.redoLabel()) : tr("&Redo"));
}

}  // namespace twinbench
