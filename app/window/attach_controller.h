#pragma once

#include <QObject>

#include "app/window/workbench.h"
#include "widgets/selection.h"

namespace twinbench {

/// Turns "attach this to what is selected" into edits with values that make sense to begin with,
/// and selects what was made, so that its form shows. UI thread.
class AttachController : public QObject {
    Q_OBJECT

public:
    AttachController(Workbench& workbench, Selection& selection, QObject* parent = nullptr);

    void attach(const QString& model);
    void addStudy(const QString& type);
    /// To the selected parts, or those of the selected faces.
    void assignMaterial(const QString& material);
    void assignMaterial(const QString& material, std::uint32_t part);
    /// Removes the selected entity.
    void removeSelected();

signals:
    /// What the user should do first: "Select faces first".
    void hint(const QString& text);

private:
    void addEntity(EntityKind kind, const QString& label, Json values);

    Workbench& workbench_;
    Selection& selection_;
};

/// The target of an attachment on the selected faces or parts, as the spec file writes it.
Json targetOf(const Assembly& assembly, const Selection& selection);
/// Values that a new attachment begins with.
Json initialAttachmentValues(const std::string& model);
/// Values that a new study begins with.
Json initialStudyValues(const std::string& type);

}  // namespace twinbench
