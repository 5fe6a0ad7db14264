#pragma once

#include <QObject>

#include "app/window/attach_controller.h"
#include "app/window/panels.h"

namespace twinbench {

/// Brings materials from the library to parts: to the selected ones by a double click, or by
/// dragging, which tells beside the pointer who would get it. In the view that is the part under
/// the pointer, with Shift all that are selected; in the tree, whose selection is seen, it is that
/// selection. UI thread.
class MaterialDrop : public QObject {
    Q_OBJECT

public:
    MaterialDrop(Panels& panels, AttachController& attach, QObject* parent = nullptr);

private:
    void tellReceivers(const QString& material, std::optional<std::uint32_t> part,
                       bool forSelection, const QString& more);

    AttachController& attach_;
    QWidget& window_;
};

}  // namespace twinbench
