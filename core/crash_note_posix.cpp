#include <array>
#include <cassert>
#include <cstddef>
#include <cstring>
#include <vector>

#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "core/crash_note.h"

namespace twinbench {

namespace {

struct CrashSignal {
    int number;
    const char* text;
};

constexpr std::array kCrashes = {
    CrashSignal{SIGSEGV, "\nCrash: access to memory that is not there (SIGSEGV)\n"},
    CrashSignal{SIGBUS, "\nCrash: access to memory that cannot be read (SIGBUS)\n"},
    CrashSignal{SIGFPE, "\nCrash: arithmetic that is not possible (SIGFPE)\n"},
    CrashSignal{SIGILL, "\nCrash: unknown machine instruction (SIGILL)\n"},
    CrashSignal{SIGABRT, "\nCrash: the program gave up (SIGABRT)\n"}};
constexpr std::array kRequests = {SIGTERM, SIGHUP, SIGINT};
constexpr int kMostFrames = 64;
constexpr std::size_t kStackSize = 64 * 1024;

// Signal handlers can reach nothing but globals, and do only what is safe between any two
// instructions: everything is prepared before.
int noteFile = -1;
std::array<char, 4096> notePath{};
std::vector<std::byte> handlerStack;  // a crash may be for want of stack

void endAs(int signal) {
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

extern "C" void twinbenchNoteCrash(int signal) {
    const char* text = "\nCrash\n";
    for (const CrashSignal& crash : kCrashes) {
        text = crash.number == signal ? crash.text : text;
    }
    (void)!write(noteFile, text, std::strlen(text));
    std::array<void*, kMostFrames> frames{};
    const int count = backtrace(frames.data(), kMostFrames);
    backtrace_symbols_fd(frames.data(), count, noteFile);
    endAs(signal);
}

extern "C" void twinbenchRemoveNote(int signal) {
    unlink(notePath.data());
    endAs(signal);
}

template <class Handler>
void handle(int signal, Handler handler, int flags) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(signal, &action, nullptr);
}

}  // namespace

CrashNote::CrashNote(const std::filesystem::path& file) {
    assert(noteFile == -1);
    const std::string& path = file.native();
    if (path.size() >= notePath.size()) {
        return;
    }
    noteFile = open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (noteFile == -1) {
        return;
    }
    path.copy(notePath.data(), path.size());
    notePath[path.size()] = '\0';
    // The first call of backtrace loads a library, which is not safe in a handler.
    std::array<void*, 1> frame{};
    (void)backtrace(frame.data(), 1);
    handlerStack.resize(kStackSize);
    stack_t stack{};
    stack.ss_sp = handlerStack.data();
    stack.ss_size = handlerStack.size();
    sigaltstack(&stack, nullptr);
    for (const CrashSignal& crash : kCrashes) {
        handle(crash.number, twinbenchNoteCrash, SA_ONSTACK);
    }
    for (const int request : kRequests) {
        handle(request, twinbenchRemoveNote, SA_ONSTACK);
    }
}

CrashNote::~CrashNote() {
    if (noteFile == -1) {
        return;
    }
    for (const CrashSignal& crash : kCrashes) {
        handle(crash.number, SIG_DFL, 0);
    }
    for (const int request : kRequests) {
        handle(request, SIG_DFL, 0);
    }
    stack_t none{};
    none.ss_flags = SS_DISABLE;
    sigaltstack(&none, nullptr);
    handlerStack.clear();
    close(noteFile);
    noteFile = -1;
}

}  // namespace twinbench
