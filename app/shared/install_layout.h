#pragma once

#include <filesystem>

namespace twinbench {

/// Where the program's own files are, seen from the folder of its executable.
struct InstallLayout {
    std::filesystem::path commandLine;
    std::filesystem::path worker;
    std::filesystem::path materials;
    std::filesystem::path samples;
    std::filesystem::path guide;                 ///< folder of the manual
    std::filesystem::path translations = {};     ///< of the window's texts
    std::filesystem::path windowBenchmark = {};  ///< program that measures the window
    std::filesystem::path benchmarks = {};       ///< spec files of `bench fem`
    static InstallLayout ofThisProgram();
};

}  // namespace twinbench
