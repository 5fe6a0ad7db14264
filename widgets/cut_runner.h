#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <thread>

#include "widgets/scene/cut_order.h"

namespace twinbench {

/// Cuts for a view on a thread of its own, one order after the other; of those that come meanwhile
/// only the last. Destruction waits for the order that is being carried out.
class CutRunner : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const CutOrder&, const CutFaces&)>;

    /// `done` is called on this object's thread.
    explicit CutRunner(Done done, QObject* parent = nullptr);

    void order(CutOrder order);
    bool isBusy() const { return busy_; }

private:
    void start(CutOrder order);

    Done done_;
    bool busy_ = false;
    std::optional<CutOrder> next_;
    std::jthread thread_;  ///< last: ends before what it uses
};

}  // namespace twinbench
