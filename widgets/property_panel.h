#pragma once

#include <QScrollArea>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "geometry/contact_finder.h"
#include "twin/material_library.h"
#include "widgets/entity_form.h"
#include "widgets/run_badge.h"
#include "widgets/selection.h"

namespace twinbench {

class PropertyPage;

/// Shows and edits what is selected: a page of parts, of faces, of a contact or of an entity. Every
/// change is a request for an edit.
class PropertyPanel : public QScrollArea {
    Q_OBJECT

public:
    PropertyPanel(Selection& selection, const MaterialLibrary& library, QWidget* parent = nullptr);

    void setAssembly(std::shared_ptr<const Assembly> assembly);
    void setModel(const SystemModel& model);
    /// Parts that touch, of the assembly; not known before they are told.
    void setContacts(std::vector<ContactPair> contacts);
    /// How requirements were judged, by name.
    void setVerdicts(const std::map<std::string, RunBadge>& verdicts);
    void applyTheme(const Theme& theme);
    void setUnits(UnitSystem units);
    /// Puts the keyboard into the first value with a unit of what is selected, if there is one.
    void editFirstValue();
    /// The form of what is selected of the model; null if there is none to edit.
    EntityForm* form() const { return form_; }

signals:
    // Those of the page; see PropertyPage.
    void editRequested(const twinbench::ModelEdit& edit);
    void attachRequested(const QString& model, AttachPlace place);
    void turnRequested(const QString& geometry, int axis);
    void placeRequested();
    void keepRequested(const QString& material);

private:
    void rebuild();
    /// Escape in a form.
    void leave();
    bool isTyping() const;
    /// What was refused stands in its field to be mended.
    bool holdsRefused() const;
    /// Renews the page, unless something is being typed: then when that is taken or left.
    void renew();
    /// Shows what came while something was typed, when it is taken or left.
    void refreshOutdated();
    PropertyPage* makePage();
    /// Null while it has none.
    const RunBadge* verdictOf(const std::string& requirement) const;
    /// Those that the model still has.
    std::vector<Entity> selectedEntities() const;
    PropertyPage* makeContactPage(PartPair parts);
    /// True if a contact of parts that the assembly has is selected.
    bool hasContact() const;
    /// Of what there is a form.
    QString shown() const;

    Selection& selection_;
    const MaterialLibrary& library_;
    std::shared_ptr<const Assembly> assembly_;
    std::optional<std::vector<ContactPair>> contacts_;  ///< none: they are being looked for
    std::map<std::string, RunBadge> verdicts_;
    SystemModel model_;
    Theme theme_ = Theme::lightTheme();
    UnitSystem units_ = UnitSystem::Millimetre;
    EntityForm* form_ = nullptr;
    bool isOutdated_ = false;  ///< the page knows other contacts
};

}  // namespace twinbench
