#include "widgets/cut_runner.h"

#include <QMetaObject>
#include <memory>
#include <utility>

namespace twinbench {

CutRunner::CutRunner(Done done, QObject* parent) : QObject(parent), done_(std::move(done)) {}

void CutRunner::order(CutOrder order) {
    if (busy_) {
        next_ = std::move(order);
    } else {
        start(std::move(order));
    }
}

void CutRunner::start(CutOrder order) {
    busy_ = true;
    thread_ = std::jthread([this, order = std::move(order)] {
        QMetaObject::invokeMethod(
            this,
            [this, order, faces = carryOut(order)] {
                busy_ = false;
                done_(order, faces);
                if (auto next = std::exchange(next_, std::nullopt)) {
                    start(std::move(*next));
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace twinbench
