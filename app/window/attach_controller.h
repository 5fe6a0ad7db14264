#pragma once

#include <QObject>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/window/workbench.h"
#include "widgets/selection.h"

namespace twinbench {

/// Turns "attach this to what is selected" into edits with values that make sense to begin with,
/// and selects what was made, so that its form shows. UI thread.
class AttachController : public QObject {
    Q_OBJECT

public:
    AttachController(Workbench& workbench, Selection& selection, QObject* parent = nullptr);

    void attach(const QString& model, AttachPlace place = AttachPlace::Selection);
    void addStudy(const QString& type);
    /// Those that the user keeps for all projects, to be assigned as "own:NAME".
    void setOwnMaterials(std::vector<LibraryMaterial> materials) {
        ownMaterials_ = std::move(materials);
    }
    /// To the selected parts, or those of the selected faces.
    void assignMaterial(const QString& material);
    /// To a part and, `forSelection`, to all that are selected if it is one of them.
    void assignMaterial(const QString& material, std::uint32_t part, bool forSelection);
    /// Who gets a material that is dropped on a part: "Copper for 3 selected parts".
    QString describeDrop(const QString& material, std::uint32_t part, bool forSelection) const;
    /// The parts that these two speak of.
    std::set<std::uint32_t> receiversAt(std::uint32_t part, bool forSelection) const;
    /// Adds a face (or its part) to what the selected attachment acts on, or takes it away.
    void toggleTarget(FaceRef face);
    /// Leaves parts out of all studies, or takes them in again.
    void setExcluded(const std::vector<std::uint32_t>& parts, bool excluded);
    void addMaterial();
    /// Keeps the selected faces under a name, for attachments and monitors to use.
    void addSelection();
    /// A copy of what is selected, under a name of its own.
    void duplicateSelected();
    /// Removes the selected entity.
    void removeSelected();
    /// The name of what is selected if `renameSelected` can change it; empty otherwise: what others
    /// refer to by name keeps it.
    QString renamable() const;
    void renameSelected(const QString& name);

signals:
    /// An attachment was added and is selected, its values as yet the usual ones.
    void attached();
    /// What was done, where the eye is elsewhere.
    void done(const QString& text);
    /// What the user should do first: "Select faces first".
    void hint(const QString& text);

private:
    std::set<std::uint32_t> selectedParts() const;
    void assignMaterial(const QString& material, const std::vector<std::uint32_t>& parts);
    /// A material of the user's own is copied into the model, which so needs nothing but itself.
    /// None if the user does not have it.
    std::optional<ModelEdit> assignmentEdit(const std::vector<std::uint32_t>& parts,
                                            const std::string& material) const;
    /// False if the model refused it.
    bool addEntity(EntityKind kind, const QString& label, Json values);

    Workbench& workbench_;
    Selection& selection_;
    std::vector<LibraryMaterial> ownMaterials_;
};

/// The target of an attachment on the selected faces or parts, as the spec file writes it.
Json targetOf(const Assembly& assembly, const Selection& selection);
/// Values that a new attachment begins with.
Json initialAttachmentValues(const std::string& model);
/// Values that a new study begins with: parts and contacts as in the last study, and for stress
/// the temperatures of the last thermal one.
Json initialStudyValues(const std::string& type, const SystemModel& model);

}  // namespace twinbench
