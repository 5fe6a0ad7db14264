#include "core/file.h"
#include "geometry/cad/step_importer.h"
#include "tests/fuzz/readers.h"
#include "tests/fuzz/require.h"

namespace twinbench::fuzz {

bool readStepFile(std::span<const std::byte> bytes) {
    static const auto folder = TemporaryFolder::create();
    require(folder.has_value(), "there is a place for files");
    const auto file = folder->path() / "shape.step";
    require(writeFileAtomically(file, bytes).has_value(), "there is a place for files");
    const auto imported = importStepHere(file, TaskContext());
    if (!imported) {
        require(!imported.error().describe().empty(), "an error is told in words");
        return false;
    }
    for (const Part& part : imported->assembly.parts) {
        require(part.shape != nullptr, "a part has a shape");
    }
    return true;
}

}  // namespace twinbench::fuzz
