#pragma once

#include <QObject>

#include "app/window/workbench.h"
#include "widgets/selection.h"

namespace twinbench {

/// Copies what is selected of the model as text, and pastes such text: into the same project or
/// another one, also of another window. UI thread.
class ModelClipboard : public QObject {
    Q_OBJECT

public:
    ModelClipboard(Workbench& workbench, Selection& selection, QObject* parent = nullptr);

    /// Whether an entity of the kind stands for itself, so that it can be copied.
    static bool takes(EntityKind kind);
    void copy();
    /// Under names that are free, as one edit.
    void paste();

signals:
    /// What has to be done first.
    void hint(const QString& text);
    void done(const QString& text);

private:
    Workbench& workbench_;
    Selection& selection_;
};

}  // namespace twinbench
