#include "core/file.h"
#include "tests/fuzz/readers.h"
#include "tests/fuzz/require.h"
#include "twin/project.h"
#include "twin/study_result.h"

namespace twinbench::fuzz {

namespace {

void readAll(const Project& project) {
    (void)project.log();
    (void)project.store().viewState();
    if (const auto versions = project.versions()) {
        for (const SavedVersion& version : *versions) {
            (void)project.store().versionModel(version.name);
        }
    }
    const auto runs = project.store().latestRuns();
    for (const LatestRun& run : runs ? *runs : std::vector<LatestRun>()) {
        const auto bytes = project.store().result(run.key);
        if (bytes && *bytes) {
            (void)studyResultFromBytes(**bytes);
        }
    }
}

}  // namespace

bool readProjectFile(std::span<const std::byte> bytes) {
    const auto folder = TemporaryFolder::create();
    require(folder.has_value(), "there is a place for files");
    const auto file = folder->path() / "project.twin";
    require(writeFileAtomically(file, bytes).has_value(), "there is a place for files");
    if (const auto project = Project::open(file, OpenMode::ReadOnly)) {
        readAll(*project);
    }
    auto project = Project::open(file);
    if (project) {
        readAll(*project);
        const SystemModel before = project->model();
        ModelEdit edit{"Set", {{EntityKind::Parameter, "fuzzed", Json("1 W"), std::nullopt}}};
        if (project->apply(edit) && project->undo()) {
            require(project->model() == before, "undo takes an edit back");
        }
    }
    return project.has_value();
}

}  // namespace twinbench::fuzz
