#include <cerrno>
#include <random>
#include <system_error>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/file.h"
#include "core/file_descriptor_posix.h"

namespace twinbench {

namespace {

std::string reason(int errorNumber) { return std::generic_category().message(errorNumber); }

Error readError(const std::filesystem::path& path, int errorNumber) {
    if (errorNumber == ENOENT || errorNumber == ENOTDIR) {
        return badInput("file.missing", path.string(), "There is no such file.", {},
                        "Check the path.");
    }
    if (errorNumber == EISDIR) {
        return badInput("file.is_folder", path.string(), "This is a folder, not a file.", {},
                        "Name a file in it.");
    }
    return badInput("file.unreadable", path.string(), "The file cannot be read: {0}.",
                    {reason(errorNumber)}, "Check its permissions and the disk.");
}

Error writeError(const std::filesystem::path& path, int errorNumber) {
    switch (errorNumber) {
        case ENOSPC:
        case EDQUOT:
            return failure("file.disk_full", path.string(), "The disk is full.", {},
                           "Free some space or choose another folder.");
        case EFBIG:
            return failure("file.too_large", path.string(),
                           "The file would be larger than the system allows.", {},
                           "Raise the limit (ulimit -f) or choose another folder.");
        case EIO:
            return failure("file.unwritable", path.string(), "The file cannot be written: {0}.",
                           {reason(errorNumber)}, "Check the disk or choose another folder.");
        case EISDIR:
            return badInput("file.is_folder", path.string(), "This is a folder, not a file.", {},
                            "Name a file in it.");
        default:
            return badInput("file.unwritable", path.string(), "The file cannot be written: {0}.",
                            {reason(errorNumber)},
                            errorNumber == ENOENT ? "Make the folder first."
                                                  : "Check the permissions or choose another "
                                                    "folder.");
    }
}

/// 0 or an error number.
int writeAll(int file, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        if (count > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        }
    }
    return 0;
}

int writeInPlace(const std::filesystem::path& path, std::span<const std::byte> bytes) {
    // Without O_NONBLOCK, opening a pipe that nobody reads would never return.
    FileDescriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) {
        return errno;
    }
    (void)fcntl(file.number(), F_SETFL, O_WRONLY);
    const int error = writeAll(file.number(), bytes);
    return error != 0 ? error : file.close();
}

/// Next to `path`, so that the rename stays on one file system.
std::filesystem::path temporaryNameFor(const std::filesystem::path& path) {
    std::random_device random;
    std::filesystem::path name = path;
    name.replace_filename("." + path.filename().string() + "." + std::to_string(random()) + ".tmp");
    return name;
}

/// Makes a rename in this folder durable. File systems that cannot do that are left alone.
void syncFolder(const std::filesystem::path& folder) {
    const FileDescriptor file(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.isOpen()) {
        (void)fsync(file.number());
    }
}

/// Writes the new content to `temporary` and puts it in the place of `path`, whose permissions it
/// takes over from `previous`, the file there before (null if there is none). 0 or an error number.
int writeAndRename(const std::filesystem::path& temporary, const std::filesystem::path& path,
                   const struct stat* previous, std::span<const std::byte> bytes) {
    constexpr mode_t kNewFileMode = 0666;  // less the user's umask
    FileDescriptor file(
        open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFileMode));
    if (!file.isOpen()) {
        return errno;
    }
    int error = writeAll(file.number(), bytes);
    constexpr mode_t kPermissions = 07777;
    if (error == 0 && previous != nullptr &&
        fchmod(file.number(), previous->st_mode & kPermissions) != 0) {
        error = errno;
    }
    if (error == 0 && fsync(file.number()) != 0) {
        error = errno;
    }
    if (error == 0) {
        error = file.close();
    }
    if (error == 0 && rename(temporary.c_str(), path.c_str()) != 0) {
        error = errno;
    }
    if (error != 0) {
        (void)unlink(temporary.c_str());
    }
    return error;
}

/// Where the links from `path` lead in the end, even if nothing is there yet.
std::filesystem::path followLinks(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::path target = path;
    constexpr int kMostLinks = 40;  // as the Linux kernel
    for (int i = 0; i < kMostLinks && std::filesystem::is_symlink(target, error); ++i) {
        target = target.parent_path() / std::filesystem::read_symlink(target, error);
    }
    return target;
}

}  // namespace

Result<std::vector<std::byte>> readFile(const std::filesystem::path& path) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would never return.
    const FileDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!file.isOpen() || fstat(file.number(), &status) != 0) {
        return fail(readError(path, errno));
    }
    if (S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode)) {
        return fail(badInput("file.is_device", path.string(), "This is a device, not a file.", {},
                             "Name a file."));
    }
    (void)fcntl(file.number(), F_SETFL, O_RDONLY);  // wait for whoever writes to a pipe
    std::vector<std::byte> bytes;
    std::size_t filled = 0;
    // The size is only a hint: pipes have none, and the file may be growing.
    constexpr std::size_t kChunk = 1 << 16;
    bytes.resize(static_cast<std::size_t>(status.st_size) + kChunk);
    while (true) {
        const ssize_t count = read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (count == 0) {
            break;
        }
        if (count < 0 && errno != EINTR) {
            return fail(readError(path, errno));
        }
        filled += count > 0 ? static_cast<std::size_t>(count) : 0;
        if (filled == bytes.size()) {
            bytes.resize(2 * bytes.size());
        }
    }
    bytes.resize(filled);
    return bytes;
}

Result<void> writeFileAtomically(const std::filesystem::path& path,
                                 std::span<const std::byte> bytes) {
    const std::filesystem::path target = followLinks(path);
    struct stat status {};
    const bool exists = stat(target.c_str(), &status) == 0;
    int error = 0;
    if (exists && S_ISDIR(status.st_mode)) {
        error = EISDIR;
    } else if (exists && !S_ISREG(status.st_mode)) {
        error = writeInPlace(target, bytes);
    } else {
        error = writeAndRename(temporaryNameFor(target), target, exists ? &status : nullptr, bytes);
        syncFolder(target.has_parent_path() ? target.parent_path() : ".");
    }
    if (error != 0) {
        return fail(writeError(path, error));
    }
    return {};
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view text) {
    return writeFileAtomically(path, std::as_bytes(std::span(text.data(), text.size())));
}

Result<TemporaryFolder> TemporaryFolder::create() {
    std::error_code error;
    const std::filesystem::path base = std::filesystem::temp_directory_path(error);
    std::string name = (base / "twinbench-XXXXXX").string();
    if (error || mkdtemp(name.data()) == nullptr) {
        return fail(failure("file.no_temporary_folder", name,
                            "A temporary folder cannot be made: {0}.",
                            {error ? error.message() : reason(errno)},
                            "Free some space there or set TMPDIR to another folder."));
    }
    return TemporaryFolder(name);
}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})) {}

TemporaryFolder& TemporaryFolder::operator=(TemporaryFolder&& other) noexcept {
    std::swap(path_, other.path_);
    return *this;
}

TemporaryFolder::~TemporaryFolder() {
    if (!path_.empty()) {
        std::error_code ignored;  // what another program holds open or protects stays
        std::filesystem::remove_all(path_, ignored);
    }
}

}  // namespace twinbench
