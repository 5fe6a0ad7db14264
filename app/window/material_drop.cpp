#include "app/window/material_drop.h"

#include <QCursor>
#include <QToolTip>

namespace twinbench {

MaterialDrop::MaterialDrop(Panels& panels, AttachController& attach, QObject* parent)
    : QObject(parent), attach_(attach), window_(*panels.views->window()) {
    connect(panels.library, &LibraryList::materialChosen, &attach_,
            qOverload<const QString&>(&AttachController::assignMaterial));
    connect(panels.views, &ViewArea::materialDropped, &attach_,
            qOverload<const QString&, std::uint32_t, bool>(&AttachController::assignMaterial));
    connect(panels.tree, &ModelTree::materialDropped, &attach_,
            [this](const QString& material, std::uint32_t part) {
                attach_.assignMaterial(material, part, true);
            });
    connect(panels.views, &ViewArea::materialDragged, this,
            [this](const QString& material, std::optional<std::uint32_t> part, bool forSelection) {
                tellReceivers(material, part, forSelection,
                              tr("With Shift: for all %1 selected parts"));
            });
    connect(panels.tree, &ModelTree::materialDragged, this,
            [this](const QString& material, std::optional<std::uint32_t> part) {
                tellReceivers(material, part, true, {});
            });
}

void MaterialDrop::tellReceivers(const QString& material, std::optional<std::uint32_t> part,
                                 bool forSelection, const QString& more) {
    QString text = part ? attach_.describeDrop(material, *part, forSelection) : QString();
    const std::size_t selected = part ? attach_.receiversAt(*part, true).size() : 0;
    if (selected > 1 && !forSelection && !more.isEmpty()) {
        text += '\n' + more.arg(selected);
    }
    QToolTip::showText(QCursor::pos(), text, &window_);
}

}  // namespace twinbench
