#pragma once

#include <QWidget>
#include <memory>

#include "core/unit_system.h"
#include "geometry/assembly.h"
#include "twin/material_library.h"
#include "twin/model_edit.h"
#include "twin/parameter_descriptor.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

class QLabel;
class QVBoxLayout;

namespace twinbench {

/// What a page shows things of: as they are when it is made.
struct PropertyContext {
    SystemModel model;
    std::shared_ptr<const Assembly> assembly;  ///< null while there is none
    const MaterialLibrary& library;
    Theme theme;
    UnitSystem units = UnitSystem::Millimetre;  ///< of measured values and proposed units
};

/// One page of the property panel: titles, facts and editors below each other. Every change is a
/// request. The panel makes a new page whenever something changes.
class PropertyPage : public QWidget {
    Q_OBJECT

public:
    explicit PropertyPage(const PropertyContext& context, QWidget* parent = nullptr);

    void addTitle(const QString& title, const QString& subtitle);

signals:
    void editRequested(const twinbench::ModelEdit& edit);
    /// Attach this model to what is selected.
    void attachRequested(const QString& model, AttachPlace place);
    /// Turn a file of the model by 90 degrees about an axis of the assembly: 0, 1, 2.
    void turnRequested(const QString& geometry, int axis);
    /// Lay a file of the model on a face that is picked next.
    void placeRequested();
    /// Keep this material of the model for other projects.
    void keepRequested(const QString& material);
    /// What was typed and not taken is to go.
    void left();

protected:
    /// The label of the value.
    QLabel* addFact(const QString& name, const QString& value);
    void addNumber(const QString& name, double si, const Dimension& dimension);
    /// Text that may take several lines.
    QLabel* addText(const QString& text, const QColor& colour);
    QColor quietColour() const;
    /// The models that can be attached to what is selected: faces, or parts and all their faces;
    /// and to the edge or corner in which the faces meet, if they do.
    void addAttachMenu(TargetKind target, AttachPlace sharpest = AttachPlace::Selection);

    const PropertyContext& context() const { return context_; }
    QVBoxLayout& lines() { return *lines_; }

private:
    const PropertyContext context_;
    QVBoxLayout* lines_;
};

}  // namespace twinbench
