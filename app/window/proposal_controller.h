#pragma once

#include <QObject>
#include <memory>

#include "app/window/panels.h"

namespace twinbench {

/// Keeps the table of proposed materials up to date while it can be seen, and assigns what the
/// user confirms in it. UI thread.
class ProposalController : public QObject {
    Q_OBJECT

public:
    ProposalController(Workbench& workbench, Panels& panels, Selection& selection,
                       QObject* parent = nullptr);

    /// Brings the table to the front.
    void show();

signals:
    /// What was done, where the eye is elsewhere.
    void done(const QString& text);

private:
    void update();
    /// True if the rows are about the parts of now.
    bool isCurrent() const;
    void accept(const std::vector<MaterialProposal>& proposals);

    Workbench& workbench_;
    Panels& panels_;
    Selection& selection_;
    MaterialRules rules_;
    std::shared_ptr<const Assembly> shown_;  ///< whose parts the table speaks of
    int searches_ = 0;                       ///< begun; only the last counts
};

}  // namespace twinbench
