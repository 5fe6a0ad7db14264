#pragma once

#include <QObject>

#include "app/window/attach_controller.h"
#include "app/window/panels.h"

namespace twinbench {

/// Brings materials from the library to parts: to the selected ones by a double click, or by
/// dragging, which tells beside the pointer who would get it. UI thread.
class MaterialDrop : public QObject {
    Q_OBJECT

public:
    MaterialDrop(Panels& panels, AttachController& attach, QObject* parent = nullptr);

private:
    void tellReceivers(const QString& material, std::optional<std::uint32_t> part);

    AttachController& attach_;
    QWidget& window_;
};

}  // namespace twinbench
