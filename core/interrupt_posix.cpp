#include <array>
#include <atomic>
#include <cassert>
#include <cerrno>
#include <system_error>
#include <thread>

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "core/file_descriptor_posix.h"
#include "core/interrupt.h"

namespace twinbench {

namespace {

constexpr std::array kSignals = {SIGINT, SIGTERM};
constexpr char kInterrupt = 'i';
constexpr char kPassed = 'p';  // a message that changes nothing
constexpr char kEnd = 'e';

// The signals are blocked in the thread that makes the watcher and so in all that begin after it,
// and a thread of the watcher reads them. A handler would not do: METIS sets one of its own for
// SIGTERM while it orders a graph, and jumps out of whatever the process does then. Ours serves
// threads that were there before.
//
// A signal handler can reach nothing but globals. The handler may only do what is safe between any
// two instructions: it writes to a pipe, and a thread does the rest.
std::atomic<int> handlerPipe = -1;

extern "C" void twinbenchWriteInterrupt(int) {
    const int savedErrno = errno;
    (void)!::write(handlerPipe.load(), &kInterrupt, 1);
    errno = savedErrno;
}

}  // namespace

struct InterruptWatcher::Impl {
    Impl() : pipe(makePipe()), blocked(signalfd(-1, &signalSet(), SFD_CLOEXEC | SFD_NONBLOCK)) {
        if (!pipe.readEnd.isOpen() || !blocked.isOpen()) {
            throw std::system_error(errno, std::generic_category(), "pipe");
        }
        [[maybe_unused]] const int previous = handlerPipe.exchange(pipe.writeEnd.number());
        assert(previous == -1);
        pthread_sigmask(SIG_BLOCK, &signalSet(), &previousMask);
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
        (void)!::write(pipe.writeEnd.number(), &kEnd, 1);
        thread.join();
        // What came too late shall not end the process now, in a thread that does not block it.
        drain();
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            sigaction(kSignals[i], &previousActions[i], nullptr);
        }
        sigaction(SIGXFSZ, &previousSizeAction, nullptr);
        handlerPipe = -1;
        drain();
        pthread_sigmask(SIG_SETMASK, &previousMask, nullptr);
    }

    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    static const sigset_t& signalSet() {
        static const sigset_t set = [] {
            sigset_t signals;
            sigemptyset(&signals);
            for (const int signal : kSignals) {
                sigaddset(&signals, signal);
            }
            return signals;
        }();
        return set;
    }

    bool takeBlocked() const {
        signalfd_siginfo signal{};
        return read(blocked.number(), &signal, sizeof signal) == sizeof signal;
    }

    void drain() const {
        while (takeBlocked()) {
        }
    }

    void listen() {
        char message = kPassed;
        std::array<pollfd, 2> sources{
            {{pipe.readEnd.number(), POLLIN, 0}, {blocked.number(), POLLIN, 0}}};
        while (message != kEnd) {
            message = kPassed;
            poll(sources.data(), sources.size(), -1);
            if ((sources[0].revents & POLLIN) != 0) {
                (void)!read(pipe.readEnd.number(), &message, 1);
            }
            if (message == kInterrupt || takeBlocked()) {
                stop.request_stop();
            }
        }
    }

    Pipe pipe;
    FileDescriptor blocked;  ///< signals that no thread takes
    sigset_t previousMask{};
    std::stop_source stop;
    std::thread thread;
    std::array<struct sigaction, kSignals.size()> previousActions{};
    struct sigaction previousSizeAction {};
};

InterruptWatcher::InterruptWatcher() : impl_(std::make_unique<Impl>()) {}
InterruptWatcher::~InterruptWatcher() = default;

std::stop_token InterruptWatcher::stopToken() const { return impl_->stop.get_token(); }

}  // namespace twinbench
