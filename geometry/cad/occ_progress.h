#pragma once

#include <string>

#include <Message_ProgressIndicator.hxx>

#include "core/task_context.h"

namespace twinbench {

/// Joins a task to OpenCASCADE: its progress becomes the task's, the task's stop its user break.
class OccProgress : public Message_ProgressIndicator {
public:
    OccProgress(TaskContext context, std::string activity)
        : context_(std::move(context)), activity_(std::move(activity)) {}

    Standard_Boolean UserBreak() override { return context_.stopRequested(); }
    void Show(const Message_ProgressScope& scope, const Standard_Boolean force) override;

private:
    TaskContext context_;
    std::string activity_;
};

}  // namespace twinbench
