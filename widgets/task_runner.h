#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <thread>

#include "core/task_context.h"

namespace twinbench {

/// Runs long work off the UI thread: each task on a thread of its own (the work inside shares the
/// one pool), with progress and cancel, and its answer delivered on the UI thread. Destruction
/// cancels all tasks and waits for them.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    using TaskId = int;

    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    /// Calls `work` on a worker thread, then `done` with its answer on this object's thread.
    template <class T>
    TaskId start(const QString& title, std::function<T(const TaskContext&)> work,
                 std::function<void(T)> done) {
        return startAny(
            title,
            [work = std::move(work)](const TaskContext& context) {
                return std::make_shared<T>(work(context));
            },
            [done = std::move(done)](const std::shared_ptr<void>& answer) {
                done(std::move(*std::static_pointer_cast<T>(answer)));
            });
    }

    void cancel(TaskId task);
    void cancelAll();
    bool isBusy() const { return !tasks_.empty(); }

signals:
    void started(int task, const QString& title);
    void progressed(int task, double fraction, const QString& activity);
    void finished(int task);

private:
    using Work = std::function<std::shared_ptr<void>(const TaskContext&)>;
    using Done = std::function<void(const std::shared_ptr<void>&)>;
    struct Task;

    TaskId startAny(const QString& title, Work work, Done done);

    std::map<TaskId, std::unique_ptr<Task>> tasks_;
    TaskId next_ = 1;
};

}  // namespace twinbench
