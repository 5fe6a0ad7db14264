#pragma once

#include <thread>

#include "core/task_context.h"

namespace twinbench {

/// An X display to draw on: the one the environment names if it answers, else a virtual X server
/// (Xvfb) of this process, which ends with this object. VTK aborts the process where it meets no
/// display, so pictures are drawn only after `ensure`.
class VirtualDisplay {
public:
    /// Failed ("image.no_display") if no display answers and no virtual server can be started;
    /// Cancelled within 100 ms. Sets DISPLAY of this process. Not while other threads read the
    /// environment.
    Result<void> ensure(const TaskContext& task);

private:
    std::jthread server_;
};

}  // namespace twinbench
