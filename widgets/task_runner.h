#pragma once

#include <QObject>
#include <QString>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <thread>

#include "core/result.h"
#include "core/task_context.h"

namespace twinbench {

/// Runs long work off the UI thread: each task on a thread of its own (the work inside shares the
/// one pool) that lets the UI thread go first, with progress and cancel, and its answer delivered
/// on the UI thread. A task with a title is the user's, one without keeps the display up to date.
/// Destruction cancels all tasks and waits for them.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    using TaskId = int;

    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    /// Calls `work` on a worker thread, then `done` with its answer on this object's thread. If an
    /// exception ends the work (no memory is left), the answer is the problem, where T can hold
    /// one, and else `failed` tells it and the answer is T().
    template <class T>
    TaskId start(const QString& title, std::function<T(const TaskContext&)> work,
                 std::function<void(T)> done) {
        return startAny(
            title,
            [this, title, work = std::move(work)](const TaskContext& context) {
                try {
                    return std::make_shared<T>(work(context));
                } catch (...) {
                    return std::make_shared<T>(
                        answerOf<T>(problemOf(std::current_exception(), title)));
                }
            },
            [done = std::move(done)](const std::shared_ptr<void>& answer) {
                done(std::move(*std::static_pointer_cast<T>(answer)));
            });
    }

    void cancel(TaskId task);
    /// Cancels the user's tasks.
    void stop();
    bool canStop() const;
    void cancelAll();
    bool isBusy() const { return !tasks_.empty(); }

signals:
    void started(int task, const QString& title);
    void progressed(int task, double fraction, const QString& activity);
    void finished(int task);
    void failed(const twinbench::Problems& problems);

private:
    template <class T>
    T answerOf(Error problem) {
        if constexpr (std::is_constructible_v<T, tl::unexpected<Problems>>) {
            return fail(Problems{std::move(problem)});
        } else if constexpr (std::is_constructible_v<T, tl::unexpected<Error>>) {
            return fail(std::move(problem));
        } else {
            QMetaObject::invokeMethod(
                this, [this, problem] { emit failed({problem}); }, Qt::QueuedConnection);
            return T();
        }
    }
    static Error problemOf(const std::exception_ptr& exception, const QString& title);

    using Work = std::function<std::shared_ptr<void>(const TaskContext&)>;
    using Done = std::function<void(const std::shared_ptr<void>&)>;
    struct Task;

    TaskId startAny(const QString& title, Work work, Done done);

    std::map<TaskId, std::unique_ptr<Task>> tasks_;
    TaskId next_ = 1;
};

}  // namespace twinbench
