#include "core/file_descriptor_posix.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace twinbench {

int FileDescriptor::close() {
    if (!isOpen()) {
        return 0;
    }
    // Never repeated on EINTR: on Linux the number is free already and may be another thread's.
    return ::close(std::exchange(number_, -1)) == 0 || errno == EINTR ? 0 : errno;
}

Pipe makePipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        return {};
    }
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

}  // namespace twinbench
