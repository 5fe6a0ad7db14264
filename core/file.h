#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace twinbench {

/// The content of a file, or of a pipe that somebody writes to; a pipe without a writer is empty.
/// Errors are of kind BadInput and name the path: file.missing, file.unreadable, file.is_folder,
/// file.is_device.
Result<std::vector<std::byte>> readFile(const std::filesystem::path& path);

/// Makes `path` hold `bytes`. Whatever happens meanwhile, power failure included, the path holds
/// either its old content or the new one in full, and no temporary file stays behind. A symbolic
/// link stays one, its target changes; a device or pipe is written to directly. Errors name the
/// path: of kind Failed are file.disk_full, file.too_large and, for a broken disk, file.unwritable;
/// a path that cannot be written to is BadInput: file.unwritable, file.is_folder.
Result<void> writeFileAtomically(const std::filesystem::path& path,
                                 std::span<const std::byte> bytes);
Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view text);

/// A new empty folder in the system's place for temporary files, readable by this user only;
/// removed with all that is in it by the destructor.
class TemporaryFolder {
public:
    static Result<TemporaryFolder> create();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder&& other) noexcept;
    TemporaryFolder& operator=(TemporaryFolder&& other) noexcept;

    const std::filesystem::path& path() const { return path_; }

private:
    explicit TemporaryFolder(std::filesystem::path path) : path_(std::move(path)) {}
    std::filesystem::path path_;
};

}  // namespace twinbench
