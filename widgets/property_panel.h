#pragma once

#include <QScrollArea>
#include <memory>

#include "geometry/assembly.h"
#include "twin/material_library.h"
#include "widgets/entity_form.h"
#include "widgets/selection.h"

class QLabel;
class QVBoxLayout;

namespace twinbench {

/// Shows and edits what is selected: a part with its material and mass, faces with what can be
/// attached to them, or an entity's values. Every change is a request for an edit.
class PropertyPanel : public QScrollArea {
    Q_OBJECT

public:
    PropertyPanel(Selection& selection, const MaterialLibrary& library, QWidget* parent = nullptr);

    void setAssembly(std::shared_ptr<const Assembly> assembly);
    void setModel(const SystemModel& model);
    void applyTheme(const Theme& theme);
    EntityForm* form() const { return form_; }

signals:
    void editRequested(const twinbench::ModelEdit& edit);
    /// Attach this model to the selected parts or faces.
    void attachRequested(const QString& model);
    /// Turn a file of the model by 90 degrees about an axis of the assembly: 0, 1, 2.
    void turnRequested(const QString& geometry, int axis);
    /// Lay a file of the model on a face that is picked next.
    void placeRequested();

private:
    void rebuild();
    void showParts();
    void showFaces();
    void showEntity();
    /// What the entity acts on in the assembly of now, or why nothing matches.
    void showTarget(const Entity& entity);
    void showLibraryMaterial(const Entity& entity);
    void addTitle(const QString& title, const QString& subtitle);
    void addFact(const QString& name, const QString& value);
    void addMaterialChoice();
    void addParticipation();
    void addPlacement();
    void addAttachMenu();

    Selection& selection_;
    const MaterialLibrary& library_;
    std::shared_ptr<const Assembly> assembly_;
    SystemModel model_;
    Theme theme_ = Theme::lightTheme();
    QWidget* content_ = nullptr;
    QVBoxLayout* layout_ = nullptr;
    EntityForm* form_ = nullptr;
};

}  // namespace twinbench
