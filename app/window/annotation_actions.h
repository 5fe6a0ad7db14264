#pragma once

#include "app/window/action_set.h"
#include "app/window/annotations.h"
#include "app/window/name_bar.h"
#include "app/window/selection_controller.h"

namespace twinbench {

/// Measures and notes: what clicks make them, copy, remove.
class AnnotationActions : public ActionSet {
    Q_OBJECT

public:
    AnnotationActions(QMainWindow& window, Annotations& annotations, SelectionController& picking,
                      NameBar& names);

    void updateEnabled(bool hasAssembly);

signals:
    void hint(const QString& text);
    void hintOver();
    void done(const QString& text);

private:
    void addTool(const ActionText& text, SelectionController::Click click, const QString& advice);
    void askForNote(const ScenePick& pick);
    void copyMeasures();

    Annotations& annotations_;
    SelectionController& picking_;
    NameBar& names_;
    bool hasAssembly_ = false;
};

}  // namespace twinbench
