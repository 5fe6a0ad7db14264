#include "app/window/annotation_actions.h"

#include <QClipboard>
#include <QGuiApplication>

namespace twinbench {

using Click = SelectionController::Click;

AnnotationActions::AnnotationActions(QMainWindow& window, Annotations& annotations,
                                     SelectionController& picking, NameBar& names)
    : ActionSet(tr("A&nnotate"), window),
      annotations_(annotations),
      picking_(picking),
      names_(names) {
    addTool({"annotate.measure", tr("&Measure"), "measure", QKeySequence("Shift+D"),
             tr("Area and radius of a face; distance and angle of two")},
            Click::Measures,
            tr("Click a face for its area and radius, then a second for the distance and the angle "
               "of both. With Ctrl a click tells of its face alone. Escape ends."));
    addTool({"annotate.note", tr("Pin a &note"), "note", QKeySequence("Shift+N"),
             tr("Writes at a point of the model")},
            Click::Pins, tr("Click the point that the note is about. Escape ends."));
    addSeparator();
    add({"annotate.copy", tr("&Copy the measures"), "", QKeySequence("Ctrl+Shift+C"),
         tr("As text, a line for each")},
        [this] { copyMeasures(); });
    add({"annotate.removeLast", tr("&Remove the last one"), "", {}, {}},
        [this] { annotations_.removeLast(); });
    add({"annotate.clear", tr("Remove &all measures and notes"), "close", {}, {}},
        [this] { annotations_.clear(); });
    connect(&picking_, &SelectionController::measured, &annotations_, &Annotations::measure);
    connect(&picking_, &SelectionController::pinned, this, &AnnotationActions::askForNote);
    connect(&annotations_, &Annotations::changed, this, [this] { updateEnabled(hasAssembly_); });
    updateEnabled(false);
}

void AnnotationActions::addTool(const ActionText& text, Click click, const QString& advice) {
    QAction* tool = addToggle(text, false, [this, click, advice](bool on) {
        annotations_.endMeasure();
        picking_.setClick(click, on);
        if (on) {
            emit hint(advice);
        } else {
            emit hintOver();
        }
    });
    connect(&picking_, &SelectionController::clickChanged, tool,
            [tool, click](Click now) { tool->setChecked(now == click); });
}

void AnnotationActions::askForNote(const ScenePick& pick) {
    picking_.setClick(Click::Pins, false);
    names_.ask(tr("Note at this point"), QString(), tr("Pin"),
               [this, pick](const QString& text) { annotations_.addNote(pick, text); });
}

void AnnotationActions::copyMeasures() {
    const QString text = annotations_.measures();
    QGuiApplication::clipboard()->setText(text);
    emit done(tr("Copied: %1").arg(QString(text).replace('\n', " | ")));
}

void AnnotationActions::updateEnabled(bool hasAssembly) {
    hasAssembly_ = hasAssembly;
    enable(*action("annotate.measure"), hasAssembly, whyNoGeometry());
    enable(*action("annotate.note"), hasAssembly, whyNoGeometry());
    enable(*action("annotate.copy"), !annotations_.measures().isEmpty(),
           tr("nothing was measured"));
    for (QAction* removing : actions({"annotate.removeLast", "annotate.clear"})) {
        enable(*removing, !annotations_.all().empty(), tr("there is none"));
    }
}

}  // namespace twinbench
