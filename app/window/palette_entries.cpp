#include "app/window/palette_entries.h"

#include <QCoreApplication>

#include "app/window/mnemonic.h"

namespace twinbench {

namespace {

QString kindText(const char* text) { return QCoreApplication::translate("PaletteEntries", text); }

PaletteEntry entryOf(QAction* action, const QString& group) {
    return {withoutMnemonic(action->text()),
            group,
            action->shortcut().toString(QKeySequence::NativeText),
            [action] { action->trigger(); },
            action->isEnabled(),
            ActionSet::whyNot(*action)};
}

}  // namespace

std::vector<PaletteEntry> paletteEntries(const std::vector<const ActionSet*>& sets,
                                         const QList<QAction*>& steps, Workbench& workbench,
                                         SelectionController& selection) {
    std::vector<PaletteEntry> entries;
    for (const ActionSet* set : sets) {
        for (QAction* action : set->actions()) {
            if (!action->isSeparator()) {
                entries.push_back(entryOf(action, withoutMnemonic(set->title())));
            }
        }
    }
    for (QAction* step : steps) {
        entries.push_back(entryOf(step, kindText(QT_TRANSLATE_NOOP("PaletteEntries", "Step"))));
    }
    const auto addNamed = [&](const std::string& name, const char* kind) {
        const QString text = QString::fromStdString(name);
        entries.push_back(
            {text, kindText(kind), {}, [&selection, text] { selection.selectByName(text); }});
    };
    for (const Entity& parameter : workbench.model().entities(EntityKind::Parameter)) {
        addNamed(parameter.name, QT_TRANSLATE_NOOP("PaletteEntries", "Parameter"));
    }
    if (workbench.assembly()) {
        for (const Part& part : workbench.assembly()->parts) {
            addNamed(part.path, QT_TRANSLATE_NOOP("PaletteEntries", "Part"));
        }
    }
    return entries;
}

}  // namespace twinbench
