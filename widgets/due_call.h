#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <functional>
#include <utility>

namespace twinbench {

/// Several starts become one call, made when the event loop turns: before the next paint, as it
/// comes by an event and not by a timer, so that what it changes is painted with the rest.
class DueCall : public QObject {
public:
    explicit DueCall(std::function<void()> call) : call_(std::move(call)) {}

    void start() {
        if (!isDue_) {
            isDue_ = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        }
    }
    void stop() { isDue_ = false; }

protected:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::User) {
            return QObject::event(event);
        }
        if (std::exchange(isDue_, false)) {
            call_();
        }
        return true;
    }

private:
    std::function<void()> call_;
    bool isDue_ = false;
};

}  // namespace twinbench
