#include "app/window/help_actions.h"

#include <QApplication>
#include <QMainWindow>

namespace twinbench {

HelpActions::HelpActions(QMainWindow& window, Panels& panels, Selection& selection,
                         const std::filesystem::path& guide)
    : ActionSet(tr("&Help"), window),
      panels_(panels),
      selection_(selection),
      help_(new HelpWindow(guide, &window)),
      shortcuts_(new ShortcutList(&window)) {
    add({"help.atHand", tr("&Help on what is at hand"), "info", QKeySequence("F1"),
         tr("The section of the manual about the field, the panel or the step")},
        [this] { help_->show(topicAtHand()); });
    add({"help.guide", tr("&User guide"), "", {}, {}}, [this] { help_->show({}); });
    add({"help.shortcuts", tr("&Keyboard shortcuts"), "", QKeySequence("Ctrl+F1"), {}}, [this] {
        emit shortcutsWanted();
        shortcuts_->show();
        shortcuts_->raise();
        shortcuts_->activateWindow();
    });
    addSeparator();
    add({"help.report", tr("&Report a problem..."), "", {}, tr("What to send about it")},
        [this] { emit reportWanted(); });
    markPanels();
}

void HelpActions::markPanels() {
    const std::pair<QWidget*, QString> kSections[] = {
        {panels_.views, "Look"},
        {panels_.clip, "Look"},
        {panels_.tree, "Open"},
        {panels_.start, helpSectionOf(Step::Geometry)},
        {panels_.library, helpSectionOf(Step::Materials)},
        {panels_.proposals, helpSectionOf(Step::Materials)},
        {panels_.meshes, helpSectionOf(Step::Mesh)},
        {panels_.run, helpSectionOf(Step::Solve)},
        {panels_.log, helpSectionOf(Step::Solve)},
        {panels_.queue, helpSectionOf(Step::Solve)},
        {panels_.plots, helpSectionOf(Step::Results)},
        {panels_.path, helpSectionOf(Step::Results)},
        {panels_.table, helpSectionOf(Step::Results)},
        {panels_.time, helpSectionOf(Step::Results)},
        {panels_.modes, helpSectionOf(Step::Results)},
        {panels_.results, helpSectionOf(Step::Results)},
        {panels_.scenarios, helpSectionOf(EntityKind::Scenario)}};
    for (const auto& [panel, section] : kSections) {
        setHelpSection(*panel, section);
    }
}

HelpTopic HelpActions::topicAtHand() const {
    const QWidget* focus = QApplication::focusWidget();
    const bool isInProperties = focus && panels_.properties->isAncestorOf(focus);
    const auto& entity = selection_.entity();
    return helpTopicOf(focus, isInProperties && entity ? helpSectionOf(entity->kind)
                                                       : helpSectionOf(panels_.steps->current()));
}

}  // namespace twinbench
