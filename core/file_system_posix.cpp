#include <system_error>

#include <sys/vfs.h>
#include <unistd.h>

#include "core/file_system.h"

namespace twinbench {

namespace {

bool hasWriteMark(const std::filesystem::path& path) {
    using std::filesystem::perms;
    std::error_code error;
    const auto marks = std::filesystem::status(path, error).permissions();
    return !error &&
           (marks & (perms::owner_write | perms::group_write | perms::others_write)) != perms::none;
}

}  // namespace

bool isOnNetworkShare(const std::filesystem::path& path) {
    struct statfs info {};
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    if (statfs(path.c_str(), &info) != 0 && statfs(folder.c_str(), &info) != 0) {
        return false;
    }
    // The magic numbers of statfs(2): NFS, SMB, CIFS, SMB2, AFS, Coda, NCP, 9P, Ceph, GFS2, Lustre,
    // FUSE (sshfs and its like).
    switch (static_cast<unsigned long>(info.f_type) & 0xFFFFFFFFUL) {
        case 0x6969:
        case 0x517B:
        case 0xFF534D42:
        case 0xFE534D42:
        case 0x5346414F:
        case 0x73757245:
        case 0x564C:
        case 0x01021997:
        case 0x00C36400:
        case 0x01161970:
        case 0x0BD00BD0:
        case 0x65735546:
            return true;
        default:
            return false;
    }
}

bool isWritableFolder(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder.empty() ? "." : folder;
    return access(path.c_str(), W_OK | X_OK) == 0 && hasWriteMark(path);
}

bool isWritableFile(const std::filesystem::path& file) {
    return access(file.c_str(), W_OK) == 0 && hasWriteMark(file);
}

}  // namespace twinbench
