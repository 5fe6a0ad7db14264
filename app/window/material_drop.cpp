#include "app/window/material_drop.h"

#include <QCursor>
#include <QToolTip>

namespace twinbench {

MaterialDrop::MaterialDrop(Panels& panels, AttachController& attach, QObject* parent)
    : QObject(parent), attach_(attach), window_(*panels.views->window()) {
    const auto assign = qOverload<const QString&, std::uint32_t>(&AttachController::assignMaterial);
    connect(panels.library, &LibraryList::materialChosen, &attach_,
            qOverload<const QString&>(&AttachController::assignMaterial));
    connect(panels.views, &ViewArea::materialDropped, &attach_, assign);
    connect(panels.tree, &ModelTree::materialDropped, &attach_, assign);
    connect(panels.views, &ViewArea::materialDragged, this, &MaterialDrop::tellReceivers);
    connect(panels.tree, &ModelTree::materialDragged, this, &MaterialDrop::tellReceivers);
}

void MaterialDrop::tellReceivers(const QString& material, std::optional<std::uint32_t> part) {
    const QString text = part ? attach_.describeDrop(material, *part) : QString();
    QToolTip::showText(QCursor::pos(), text, &window_);
}

}  // namespace twinbench
