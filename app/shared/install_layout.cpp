#include "app/shared/install_layout.h"

#include "core/child_process.h"

namespace twinbench {

InstallLayout InstallLayout::ofThisProgram() {
    const std::filesystem::path programs = executableFolder();
    const std::filesystem::path shared = programs.parent_path() / "share" / "twinbench";
    return {programs / "twinbench-cli",
            programs / "twinbench-worker",
            shared / "materials",
            shared / "samples",
            shared / "guide",
            shared / "translations",
            programs / "twinbench-window-bench",
            shared / "bench"};
}

}  // namespace twinbench
