#pragma once

#include <utility>

namespace twinbench {

/// Owns an open file descriptor of POSIX; for the adapters in core/*_posix.cpp only.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : number_(number) {}
    ~FileDescriptor() { close(); }
    FileDescriptor(FileDescriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }

    int number() const { return number_; }
    bool isOpen() const { return number_ >= 0; }
    /// 0, or the error number of closing; closed afterwards in any case.
    int close();

private:
    int number_ = -1;
};

/// Both ends of a pipe; programs started later do not inherit them. Closed ends mean that none
/// could be made, with the reason in errno.
struct Pipe {
    FileDescriptor readEnd;
    FileDescriptor writeEnd;
};
Pipe makePipe();

}  // namespace twinbench
