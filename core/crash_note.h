#pragma once

#include <filesystem>

namespace twinbench {

/// For as long as it lives, a crash of this process (a signal such as SIGSEGV or SIGABRT) writes
/// its name and the call stack to the end of a file before the process ends as it would have; and a
/// polite request to end (SIGTERM, SIGHUP, SIGINT) removes the file, as that is no crash. At most
/// one at a time. Meant for the main function of a program with a window.
class CrashNote {
public:
    /// Makes the file if it is not there. Does nothing where it cannot be written.
    explicit CrashNote(const std::filesystem::path& file);
    ~CrashNote();
    CrashNote(const CrashNote&) = delete;
    CrashNote& operator=(const CrashNote&) = delete;
};

}  // namespace twinbench
