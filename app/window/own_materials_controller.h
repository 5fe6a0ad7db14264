#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

#include "app/window/panels.h"

namespace twinbench {

/// Shows the materials that the user keeps for all projects in the list of materials, and keeps
/// those that the properties ask for. UI thread.
class OwnMaterialsController : public QObject {
    Q_OBJECT

public:
    OwnMaterialsController(Workbench& workbench, Panels& panels, QObject* parent = nullptr);

    /// Reads the user's folder in the background and tells what is wrong in it.
    void update();

signals:
    /// What was done, where the eye is elsewhere.
    void done(const QString& text);
    void materialsRead(const std::vector<twinbench::LibraryMaterial>& materials);

private:
    void keep(const QString& material);

    Workbench& workbench_;
    Panels& panels_;
    QTimer due_;        ///< several changes of the project become one reading
    int readings_ = 0;  ///< begun; only the last counts
};

}  // namespace twinbench
