#include <csignal>
#include <cstdlib>
#include <string>

#include "core/crash_note.h"

/// Ends in a way of choice: crash_program FILE abort|segv|term|end.
int main(int count, char** arguments) {
    if (count != 3) {
        return 2;
    }
    const twinbench::CrashNote note(arguments[1]);
    const std::string how = arguments[2];
    if (how == "abort") {
        std::abort();
    }
    if (how != "end") {
        std::raise(how == "segv" ? SIGSEGV : SIGTERM);
    }
    return 0;
}
