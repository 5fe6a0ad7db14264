#include "tests/twin/block_project.h"

#include <QtTest>
#include <utility>

#include "geometry/solid_builder.h"
#include "twin/material_library.h"
#include "twin/spec_file.h"

namespace twinbench {

namespace {

constexpr const char* kSpec = R"json({
  "twinbench": 1, "name": "Two blocks",
  "geometry": [ {"file": "blocks.step"} ],
  "materials": { "steel": {"density": "7800 kg/m^3", "specific_heat": "500 J/(kg*K)",
      "thermal_conductivity": "50 W/(m*K)", "youngs_modulus": "200 GPa", "poissons_ratio": 0.3,
      "thermal_expansion": "12e-6 1/K", "reference_temperature": "20 degC",
      "yield_strength": "250 MPa"} },
  "parameters": { "power": "5 W", "h_bottom": "500 W/(m^2*K)" },
  "assign": [ {"part": "Block*", "material": "steel"} ],
  "selections": { "bottom": {"part": "Block*", "where": "planar and normal = -z"} },
  "attach": [
    {"model": "heat_source", "part": "Block*", "power": "power"},
    {"model": "convection", "faces": "bottom", "coefficient": "h_bottom", "ambient": "20 degC"},
    {"model": "fixed", "faces": "bottom", "studies": ["Stress"]} ],
  "contacts": "none",
  "mesh": { "size": "10 mm" },
  "studies": [
    {"name": "Steady", "type": "thermal_steady"},
    {"name": "Warm-up", "type": "thermal_transient", "initial_temperature": "20 degC",
     "duration": "100 s", "output_interval": "20 s"},
    {"name": "Stress", "type": "structural_static", "temperature_from": "Steady"} ],
  "monitors": [
    {"name": "T top", "study": "Steady", "field": "temperature", "at": [10, 10, 20]},
    {"name": "Q bottom", "study": "Steady", "heat_through": "bottom"},
    {"name": "T warm", "study": "Warm-up", "field": "temperature", "at": [10, 10, 20]} ],
  "scenarios": [ {"name": "Strong cooling", "set": {"h_bottom": "1000 W/(m^2*K)"}} ]
})json";

[[noreturn]] void stop(const Problems& problems) {
    for (const Error& problem : problems) {
        qWarning("%s", problem.describe().c_str());
    }
    qFatal("The test project cannot be made.");
}

}  // namespace

std::filesystem::path BlockProject::folder() const { return folder_.path().toStdU16String(); }

BlockProject::BlockProject() {
    writeStep();
    auto edit = readSpec(kSpec, folder());
    auto created = Project::create(path());
    if (!edit || !created) {
        stop(edit ? Problems{created.error()} : edit.error());
    }
    project_ = std::make_unique<Project>(std::move(*created));
    if (auto applied = project_->apply(*edit); !applied) {
        stop(applied.error());
    }
    makeRunner();
}

BlockProject::BlockProject(const BlockProject& other) {
    std::filesystem::copy_file(other.path(), path());
    reopen();
}

void BlockProject::close() {
    runner_.reset();
    project_.reset();
}

void BlockProject::writeStep() const {
    AssemblyBuilder builder;
    const auto box = Solid::box({0.02, 0.02, 0.02});
    if (!box) {
        stop({box.error()});
    }
    const auto block = builder.addPart("Block", {*box});
    const auto assembly = builder.addAssembly("Blocks");
    builder.addOccurrence(assembly, block, {}, "Block 1");
    builder.addOccurrence(assembly, block, {kIdentity3, {0.025, 0, 0}}, "Block 2");
    if (auto written = builder.writeStep(stepFile()); !written) {
        stop({written.error()});
    }
}

void BlockProject::makeRunner() {
    runner_ = std::make_unique<StudyRunner>(
        project_->sharedStore(),
        GeometryWorker(std::filesystem::path(TWINBENCH_BINARY_DIR) / "twinbench-worker"),
        std::make_shared<const MaterialLibrary>(), std::make_shared<const ThreadPool>(2));
}

void BlockProject::reopen() {
    close();
    auto opened = Project::open(path());
    if (!opened) {
        stop({opened.error()});
    }
    project_ = std::make_unique<Project>(std::move(*opened));
    makeRunner();
}

void BlockProject::set(const std::string& parameter, const std::string& text) {
    auto edit = setParameterEdit(model(), parameter, text);
    auto done = edit.and_then([&](const ModelEdit& ready) { return project_->apply(ready); });
    if (!done) {
        stop(done.error());
    }
}

StudyResult BlockProject::run(const std::string& study, const std::string& scenario) {
    auto result = runner_->run(model(), {study, scenario, {}}, TaskContext());
    if (!result) {
        stop(result.error());
    }
    return std::move(*result);
}

}  // namespace twinbench
