#pragma once

#include <QObject>

#include "app/window/panels.h"
#include "app/window/workbench.h"

namespace twinbench {

/// Keeps trees, forms and tables up to date with the model: after every edit, import and run. The
/// state of the runs (current, stale, missing) is found in the background. UI thread.
class ModelPresenter : public QObject {
    Q_OBJECT

public:
    ModelPresenter(Workbench& workbench, Panels& panels, QObject* parent = nullptr);

    const std::vector<MissingPiece>& missing() const { return missing_; }
    void updateMissing();
    /// Of areas and verdicts in the tree.
    void setUnits(UnitSystem units);
    /// Which parts the chosen study leaves out: so marked in the tree, faint in the views.
    void updateParticipation();

private:
    void showModel();
    void showAssembly();
    void showEmptyView(const QString& why);
    void showContacts();
    void updateMaterials();
    void updateBadges();
    /// With what runs and what waits in place of what is stored.
    void showBadges();

    Workbench& workbench_;
    Panels& panels_;
    std::vector<MissingPiece> missing_;
    UnitSystem units_ = UnitSystem::Millimetre;
    std::map<std::string, std::map<std::string, RunBadge>> runs_;  ///< as stored, by study
    std::map<std::string, RunBadge> verdicts_;
    bool findingBadges_ = false;
    bool badgesAgain_ = false;
};

}  // namespace twinbench
