#pragma once

#include <QObject>

#include "app/window/contact_place.h"
#include "app/window/workbench.h"
#include "widgets/selection.h"
#include "widgets/view_area.h"

class QMenu;

namespace twinbench {

/// Ties the shared selection to the views: clicks select faces or parts, what an entity acts on
/// lights up, a double click zooms, Escape backs out one step at a time. Also knows which parts
/// are shown. What is selected and hidden stays so when files are added or placed. UI thread.
class SelectionController : public QObject {
    Q_OBJECT

public:
    SelectionController(Workbench& workbench, Selection& selection, ViewArea& views,
                        QObject* parent = nullptr);

    void setPickParts(bool parts) { pickParts_ = parts; }
    /// What a click tells instead of selecting: a point of a result, a face to place on, a face or
    /// point to measure, a point to pin a note to. One of them at a time.
    enum class Click { Selects, Probes, Places, Measures, Pins };
    /// Off only ends that very one.
    void setClick(Click click, bool on);
    Click click() const { return click_; }
    void setProbing(bool probing) { setClick(Click::Probes, probing); }
    void setPlacing(bool placing) { setClick(Click::Places, placing); }
    /// The selected parts, and those of the selected faces or contact, ascending.
    std::vector<std::uint32_t> selectedParts() const;

    void setVisible(const std::vector<std::uint32_t>& parts, bool visible);
    void hideSelected();
    void isolateSelected();
    void showAll();
    /// Makes the selected parts transparent; opaque if they all are.
    void toggleTransparent();
    void zoomToSelected();
    void escape();
    /// Selects a part or an entity by its name, as problems call it.
    bool selectByName(const QString& name);
    /// "Plate: planar face, 12 cm^2", for the status bar.
    QString describeSelection() const;
    /// Of areas in the description.
    void setUnits(UnitSystem units) { units_ = units; }

signals:
    void visibilityChanged(std::uint32_t part, bool visible);
    void probed(std::uint32_t part, const twinbench::Vec3& at);
    void probingChanged(bool on);
    void placePicked(const twinbench::ScenePick& pick);
    void placingChanged(bool on);
    void measured(const twinbench::ScenePick& pick, bool alone);
    void pinned(const twinbench::ScenePick& pick);
    void clickChanged(twinbench::SelectionController::Click click);
    /// Where the selected contact is was found, and is shown.
    void contactShown();
    /// A face was clicked with Ctrl while an attachment is selected.
    void targetToggled(twinbench::FaceRef face);

private:
    void picked(const std::optional<ScenePick>& pick, bool add);
    /// A click that does not select.
    void tell(const ScenePick& pick, bool add);
    void showSelection();
    void showAssembly();
    /// Adds what an entity acts on; false if that cannot be told.
    bool addTarget(const EntityRef& ref, std::vector<std::uint32_t>& parts,
                   std::vector<FaceRef>& faces, std::vector<SelectedShape>& shapes) const;
    /// In the background, unless it is known: where the parts touch.
    void findPlace(PartPair parts);
    void forgetPlace();
    QString describeFaces() const;

    Workbench& workbench_;
    Selection& selection_;
    ViewArea& views_;
    std::shared_ptr<const Assembly> shown_;
    UnitSystem units_ = UnitSystem::Millimetre;
    bool pickParts_ = false;
    Click click_ = Click::Selects;
    std::optional<PartPair> placeOf_;  ///< the contact whose place is known or being found
    ContactPlace place_;               ///< nothing while it is being found
    int placeRequest_ = 0;             ///< only the last counts
    TaskRunner::TaskId placeTask_ = 0;
};

}  // namespace twinbench
