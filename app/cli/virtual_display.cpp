#include "app/cli/virtual_display.h"

#include <chrono>
#include <future>
#include <memory>

#include "core/child_process.h"
#include "core/process.h"

#ifdef TWINBENCH_X11
#include <X11/Xlib.h>
#endif

namespace twinbench {

namespace {

/// Whether VTK can open a window here.
bool displayAnswers() {
#ifdef TWINBENCH_X11
    Display* display = XOpenDisplay(nullptr);
    if (display) {
        XCloseDisplay(display);
    }
    return display != nullptr;
#else
    return true;
#endif
}

Error noDisplay(const std::string& reason) {
    Error error = failure("image.no_display", "DISPLAY",
                          "No display answers, and the virtual X server cannot be started.", {},
                          "Install the package xvfb, or set DISPLAY.");
    error.cause = std::make_shared<const Error>(
        failure("image.xvfb", "Xvfb", "{0}", {reason}, "Start it by hand to see why."));
    return error;
}

using DisplayNumber = std::promise<Result<std::string>>;

/// Runs the server until a stop request; answers with the number of its display once it is ready.
void serve(const std::stop_token& stop, const std::shared_ptr<DisplayNumber>& number) {
    ChildProcessSpec spec;
    spec.program = "/usr/bin/Xvfb";
    // The server looks for a free number and prints it once it takes connections.
    // Without -noreset it starts anew whenever a picture is done and its window closes, and breaks
    // the connection of the next picture if that comes in the meantime.
    spec.arguments = {"-displayfd",   "1",         "-screen", "0",
                      "1280x1024x24", "-nolisten", "tcp",     "-noreset"};
    bool ready = false;
    spec.onLine = [&](const std::string& line) {
        if (!ready) {
            ready = true;
            number->set_value(line);
        }
    };
    const auto ended = runChildProcess(spec, TaskContext(stop));
    if (!ready) {
        number->set_value(fail(noDisplay(ended ? ended->standardError : ended.error().message())));
    }
}

}  // namespace

Result<void> VirtualDisplay::ensure(const TaskContext& task) {
    using std::chrono::milliseconds;
    if (displayAnswers()) {
        return {};
    }
    const auto number = std::make_shared<DisplayNumber>();
    auto answer = number->get_future();
    server_ = std::jthread([number](const std::stop_token& stop) { serve(stop, number); });
    constexpr int kTries = 300;  // times 50 ms: a server on a busy machine takes seconds
    for (int i = 0; i < kTries; ++i) {
        if (answer.wait_for(milliseconds(50)) == std::future_status::ready) {
            const auto display = answer.get();
            if (!display) {
                return fail(display.error());
            }
            setEnvironmentVariable("DISPLAY", ":" + *display);
            return {};
        }
        if (auto go = task.checkpoint(); !go) {
            return go;
        }
    }
    return fail(noDisplay("It did not answer within 15 s."));
}

}  // namespace twinbench
