#include <array>
#include <atomic>
#include <cassert>
#include <cerrno>
#include <system_error>
#include <thread>

#include <signal.h>
#include <unistd.h>

#include "core/file_descriptor_posix.h"
#include "core/interrupt.h"

namespace twinbench {

namespace {

constexpr std::array kSignals = {SIGINT, SIGTERM};
constexpr char kInterrupt = 'i';
constexpr char kEnd = 'e';

// A signal handler can reach nothing but globals. The handler may only do what is safe between any
// two instructions: it writes to a pipe, and a thread does the rest.
std::atomic<int> handlerPipe = -1;

extern "C" void twinbenchWriteInterrupt(int) {
    const int savedErrno = errno;
    (void)!write(handlerPipe.load(), &kInterrupt, 1);
    errno = savedErrno;
}

}  // namespace

struct InterruptWatcher::Impl {
    Impl() : pipe(makePipe()) {
        if (!pipe.readEnd.isOpen()) {
            throw std::system_error(errno, std::generic_category(), "pipe");
        }
        [[maybe_unused]] const int previous = handlerPipe.exchange(pipe.writeEnd.number());
        assert(previous == -1);
        thread = std::thread([this] { listen(); });
        struct sigaction action {};
        action.sa_handler = twinbenchWriteInterrupt;
        action.sa_flags = SA_RESTART;
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            sigaction(kSignals[i], &action, &previousActions[i]);
        }
        // Beyond the limit of a file's size a write shall fail with EFBIG, not end the process.
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        sigaction(SIGXFSZ, &ignore, &previousSizeAction);
    }

    ~Impl() {
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            sigaction(kSignals[i], &previousActions[i], nullptr);
        }
        sigaction(SIGXFSZ, &previousSizeAction, nullptr);
        (void)!write(pipe.writeEnd.number(), &kEnd, 1);
        thread.join();
        handlerPipe = -1;
    }

    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void listen() {
        char message = kInterrupt;
        while (message != kEnd) {
            const ssize_t count = read(pipe.readEnd.number(), &message, 1);
            if (count == 1 && message == kInterrupt) {
                stop.request_stop();
            }
        }
    }

    Pipe pipe;
    std::stop_source stop;
    std::thread thread;
    std::array<struct sigaction, kSignals.size()> previousActions{};
    struct sigaction previousSizeAction {};
};

InterruptWatcher::InterruptWatcher() : impl_(std::make_unique<Impl>()) {}
InterruptWatcher::~InterruptWatcher() = default;

std::stop_token InterruptWatcher::stopToken() const { return impl_->stop.get_token(); }

}  // namespace twinbench
