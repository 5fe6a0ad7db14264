// Writes the sample assemblies as STEP AP242.
#include <cstdio>
#include <filesystem>
#include <string_view>

#include "resources/samples/samples.h"

namespace twinbench::samples {

namespace {

struct Sample {
    const char* file;
    Result<AssemblyBuilder> (*make)();
};

constexpr Sample kSamples[] = {
    {"battery_module.step", batteryModule},
    {"busbar_joint.step", busbarJoint},
    {"inverter.step", inverter},
    {"motor.step", motor},
    {"skateboard.step", skateboard},
    {"bench_parts.step", benchParts},
};

// Writes the samples of this file name, or all if it is empty.
int makeSamples(const std::filesystem::path& folder, std::string_view only) {
    bool found = false;
    for (const Sample& sample : kSamples) {
        if (!only.empty() && only != sample.file) {
            continue;
        }
        found = true;
        const auto written = sample.make().and_then([&](const AssemblyBuilder& builder) {
            return builder.writeStep(folder / sample.file);
        });
        if (!written) {
            std::fprintf(stderr, "%s: %s\n", sample.file, written.error().describe().c_str());
            return 1;
        }
    }
    if (!found) {
        std::fputs("twinbench-make-samples: no sample has this name\n", stderr);
    }
    return found ? 0 : 2;
}

}  // namespace

}  // namespace twinbench::samples

int main(int argc, char** argv) {
    if (argc != 2 && argc != 3) {
        std::fputs("usage: twinbench-make-samples FOLDER [FILE.step]\n", stderr);
        return 2;
    }
    return twinbench::samples::makeSamples(argv[1], argc == 3 ? argv[2] : "");
}
