#pragma once

#include <QObject>

#include "app/window/selection_controller.h"
#include "app/window/workbench.h"

namespace twinbench {

/// Places the files of a model that has several: lays a face of one on a face of another, by two
/// clicks, and turns them by right angles. UI thread.
class PlaceController : public QObject {
    Q_OBJECT

public:
    PlaceController(Workbench& workbench, Selection& selection, SelectionController& picking,
                    QObject* parent = nullptr);

    /// Asks for the face that moves, then for the one it goes on; false takes that back.
    void setActive(bool active);
    /// Turns a file by 90 degrees about an axis of the assembly (0, 1, 2) through its middle.
    void turn(const std::string& geometry, int axis);
    /// Moves a file along x until it stands free of the others.
    void putBeside(const std::string& geometry);

signals:
    /// What to click next.
    void hint(const QString& text);
    /// Nothing is asked for any more.
    void ended();
    void done(const QString& text);
    /// A file that was added stands in the others, where its faces cannot be clicked.
    void standsInOthers(const QString& geometry);

private:
    void lookForNewFile();
    Box3 boxOf(const std::string& geometry) const;
    Box3 boxOfOthers(const std::string& geometry) const;
    void move(const std::string& geometry, const Placement& motion);
    void picked(const ScenePick& pick);
    void place(const ScenePick& onto);

    Workbench& workbench_;
    Selection& selection_;
    SelectionController& picking_;
    std::optional<FaceRef> moving_;
    std::vector<std::string> files_;  ///< those that the last assembly consisted of
};

}  // namespace twinbench
