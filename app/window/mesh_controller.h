#pragma once

#include <QObject>

#include "app/window/workbench.h"
#include "widgets/number_table.h"
#include "widgets/view_area.h"

namespace twinbench {

/// Shows the meshes of the parts in the view and their quality in a table. UI thread.
class MeshController : public QObject {
    Q_OBJECT

public:
    MeshController(Workbench& workbench, ViewArea& views, NumberTable& table,
                   QObject* parent = nullptr);

    /// While shown, new meshes appear at once.
    void setShown(bool shown);

private:
    void fillTable();
    /// The first row: all parts together.
    void addTotal();
    void showMeshes();
    static QString methodText(const MeshReport& report);
    /// What the user should know of a mesh; empty if it is as it should be.
    static QString problemOf(const MeshReport& report);

    Workbench& workbench_;
    ViewArea& views_;
    NumberTable& table_;
    bool shown_ = false;
    std::set<std::uint32_t> stale_;
};

}  // namespace twinbench
