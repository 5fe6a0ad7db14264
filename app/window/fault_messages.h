#pragma once

#include <QObject>
#include <optional>

#include "app/window/workbench.h"
#include "widgets/message_bar.h"

namespace twinbench {

/// Takes the message of a problem away when it is mended: when the model has changed in what the
/// problem may come from, or when what had failed is done again. The log keeps them all. UI thread.
class FaultMessages : public QObject {
    Q_OBJECT

public:
    /// Work that can be done again without a change of the model.
    enum class Work { Meshing, Reading, Exporting };

    FaultMessages(Workbench& workbench, MessageBar& messages, QObject* parent = nullptr);

    /// The problem that is shown came from this work.
    void failed(Work work) { work_ = work; }
    void done(Work work);

private:
    void remember();
    void followModel();
    bool mayMend(const SystemModel& now) const;
    void followQueue();

    Workbench& workbench_;
    MessageBar& messages_;
    SystemModel model_;             ///< that the problem was told of
    std::optional<QueuedRun> run_;  ///< that it is a problem of
    std::optional<Work> work_;      ///< likewise
};

}  // namespace twinbench
