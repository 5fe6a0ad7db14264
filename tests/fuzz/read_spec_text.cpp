#include <string_view>

#include "core/file.h"
#include "tests/fuzz/readers.h"
#include "tests/fuzz/require.h"
#include "twin/spec_file.h"

namespace twinbench::fuzz {

namespace {

/// A folder with the files that the specs of the corpus name.
TemporaryFolder makeFolder() {
    auto folder = TemporaryFolder::create();
    require(folder.has_value(), "there is a place for files");
    const auto& path = folder->path();
    require(writeFileAtomically(path / "losses.csv", "Time [s];Loss [W]\n0;1\n10;2,5\n") &&
                writeFileAtomically(path / "block.step", "ISO-10303-21;"),
            "there is a place for files");
    return std::move(*folder);
}

}  // namespace

bool readSpecText(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    static const TemporaryFolder folder = makeFolder();
    const SpecReading reading = readSpecAsFarAsPossible(text, folder.path());
    if (!reading.problems.empty()) {
        for (const Error& problem : reading.problems) {
            require(!problem.describe().empty(), "a problem is told in words");
        }
        return false;
    }
    SystemModel model;
    require(apply(model, reading.edit).has_value(), "a spec without problems makes a model");
    require(model == reading.model, "the edit of a spec makes its model");
    const std::string written = writeSpec(model).dump();
    const auto again = readSpec(written, folder.path());
    require(again.has_value(), "what was written can be read");
    SystemModel second;
    require(apply(second, *again).has_value() && second == model, "it reads back the same");
    return true;
}

}  // namespace twinbench::fuzz
