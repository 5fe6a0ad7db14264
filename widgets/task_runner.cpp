#include "widgets/task_runner.h"

#include <QMetaObject>
#include <algorithm>
#include <new>

#include "core/process.h"
#include "widgets/engine_text.h"

namespace twinbench {

struct TaskRunner::Task {
    QString title;
    std::stop_source stop;
    std::jthread thread;
};

TaskRunner::TaskRunner(QObject* parent) : QObject(parent) {}

TaskRunner::~TaskRunner() {
    cancelAll();
    tasks_.clear();  // joins
}

TaskRunner::TaskId TaskRunner::startAny(const QString& title, Work work, Done done) {
    const TaskId id = next_++;
    auto task = std::make_unique<Task>();
    task->title = title;
    ProgressSink sink = [this, id](const Progress& progress) {
        const QString activity = engineText(progress.activity);
        QMetaObject::invokeMethod(
            this,
            [this, id, fraction = progress.fraction, activity] {
                if (tasks_.contains(id)) {
                    emit progressed(id, fraction, activity);
                }
            },
            Qt::QueuedConnection);
    };
    const TaskContext context(task->stop.get_token(), std::move(sink));
    task->thread = std::jthread([this, id, context, work = std::move(work),
                                 done = std::move(done)](const std::stop_token&) mutable {
        lowerPriorityOfThisThread();
        std::shared_ptr<void> answer = work(context);
        // What the work held goes here and not while the other thread waits for this one.
        work = nullptr;
        QMetaObject::invokeMethod(
            this,
            [this, id, done = std::move(done), answer = std::move(answer)] {
                tasks_.erase(id);
                emit finished(id);
                done(answer);
            },
            Qt::QueuedConnection);
    });
    tasks_.emplace(id, std::move(task));
    emit started(id, title);
    return id;
}

void TaskRunner::cancel(TaskId task) {
    if (const auto found = tasks_.find(task); found != tasks_.end()) {
        found->second->stop.request_stop();
    }
}

void TaskRunner::stop() {
    for (const auto& [id, task] : tasks_) {
        if (!task->title.isEmpty()) {
            task->stop.request_stop();
        }
    }
}

bool TaskRunner::canStop() const {
    return std::any_of(tasks_.begin(), tasks_.end(),
                       [](const auto& task) { return !task.second->title.isEmpty(); });
}

Error TaskRunner::problemOf(const std::exception_ptr& exception, const QString& title) {
    const std::string object = title.toStdString();
    try {
        std::rethrow_exception(exception);
    } catch (const std::bad_alloc&) {
        return failure("task.memory", object, "There is not enough memory for this.", {},
                       "Use a coarser mesh or fewer parts, or close other programs.");
    } catch (const std::exception& error) {
        return failure("task.failed", object, "It ended unexpectedly: {0}.", {error.what()},
                       "What was computed before is kept. Please report this.");
    } catch (...) {
        return failure("task.failed", object, "It ended unexpectedly.", {},
                       "What was computed before is kept. Please report this.");
    }
}

void TaskRunner::cancelAll() {
    for (const auto& [id, task] : tasks_) {
        task->stop.request_stop();
    }
}

}  // namespace twinbench
