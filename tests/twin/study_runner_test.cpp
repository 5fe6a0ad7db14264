#include "twin/study_runner.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/twin/block_project.h"
#include "twin/compare_runs.h"
#include "twin/export_csv.h"
#include "twin/export_vtu.h"
#include "twin/probe_result.h"
#include "twin/requirement_verdict.h"
#include "twin/utc_time.h"

namespace twinbench {

class StudyRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { blocks_ = std::make_unique<BlockProject>(*meshed_); }

    void steadyRunGivesTheHeatThatGoesIn();
    void sizesTellWhatARunWillBe();
    void stagesAddUpToTheWallTime();
    void equalShapesAreMeshedOnce();
    void currentStudyIsGivenBackAsStored();
    void filmCoefficientOfAScenarioRunsOnlyTheSolver();
    void everythingIsReusedAfterReopening();
    void projectIsRunWithoutItsStepFile();
    void stateFollowsTheModel();
    void undoneEditMakesTheOldRunCurrent();
    void temporarySetLeavesNoLatestRun();
    void temporaryMeshGoesWithItsRun();
    void meshThatUndoBringsBackOutlivesATemporaryRun();
    void scenarioMovesTheGeometry();
    void stressStudyBringsItsTemperatureUpToDate();
    void cancelledRunStoresNothing();
    void heatThatCannotLeaveIsAFailedRun();
    void studiesInACircleAreAnError();
    void readOnlyProjectShowsButDoesNotRun();
    void probeReadsEveryField();
    void comparisonTellsTheDifference();
    void compactionKeepsWhatIsCurrent();
    void fileThatIsBeingBroughtInOutlivesCompactingResults();
    void whatCameAfterTheModelOutlivesCompactingResults();
    void preparedStudyHoldsWhatIsSolved();
    void resultsAreExportedWithUnits();
    void errorOfEachPartIsEstimated();

private:
    StageCounts counts() const { return blocks_->runner().stageCounts(); }

    std::unique_ptr<BlockProject> meshed_;  // imported and meshed, nothing solved; closed
    std::unique_ptr<BlockProject> blocks_;
};

namespace {

const StageRecord& stage(const StudyResult& result, const std::string& name) {
    static const StageRecord kNone;
    const auto found = std::find_if(result.stages.begin(), result.stages.end(),
                                    [&](const StageRecord& record) { return record.name == name; });
    return found == result.stages.end() ? kNone : *found;
}

const std::vector<std::string> kStages = {"read",  "tessellate", "contacts", "mesh", "assemble",
                                          "setup", "solve",      "recover",  "store"};

const StudyRequest kSteady = {"Steady", "Baseline", {}};

}  // namespace

void StudyRunnerTest::initTestCase() {
    meshed_ = std::make_unique<BlockProject>();
    const MeshSettings size{0.01};
    QVERIFY(meshed_->runner().meshes(meshed_->model(), {{0, size}}, TaskContext()));
    meshed_->close();
}

void StudyRunnerTest::steadyRunGivesTheHeatThatGoesIn() {
    const StudyResult result = blocks_->run("Steady");
    QCOMPARE(result.status, RunStatus::Done);
    QVERIFY(std::abs(result.balance.in - 10.0) < 1e-6);
    QVERIFY(result.balance.relativeError < 1e-6);
    // One block is a slab with a source and convection on one side: with q = 5 W / V, the bottom
    // is at 20 + q L / h and the top q L^2 / (2 k) above (Incropera, Fundamentals of Heat and Mass
    // Transfer, 7th ed., section 3.5).
    const double flux = 5.0 / 4e-4;
    const double bottom = 293.15 + flux / 500.0;
    QVERIFY(std::abs(result.scalar("min_temperature")->value - bottom) < 1e-6);
    QVERIFY(std::abs(result.scalar("max_temperature")->value -
                     (bottom + flux * 0.02 / (2.0 * 50.0))) < 1e-6);
    QVERIFY(std::abs(result.monitors[0].values[0] - result.scalar("max_temperature")->value) <
            1e-6);
    QCOMPARE(result.monitors[0].group, std::string("Block 1"));
    QVERIFY(std::abs(result.monitors[1].values[0] - 10.0) < 1e-6);
    QVERIFY(result.peakMemory > 1'000'000);
    QVERIFY(result.solver.unknowns > 0);
}

void StudyRunnerTest::sizesTellWhatARunWillBe() {
    const StudyResult steady = blocks_->run("Steady");
    const auto sizes = blocks_->runner().sizes(blocks_->model(), {"Stress", "Baseline", {}});
    QVERIFY(sizes && sizes->size() == 2);
    QCOMPARE(sizes->front().study, std::string("Steady"));
    QVERIFY(sizes->front().isCurrent);
    const RunSize& stress = sizes->back();
    QVERIFY(!stress.isCurrent && !stress.isTransient);
    QCOMPARE(stress.components, 3);
    QCOMPARE(stress.parts.size(), steady.parts.size());
    for (std::size_t i = 0; i < stress.parts.size(); ++i) {
        QVERIFY(stress.parts[i].isMeshed);
        QCOMPARE(stress.parts[i].nodes, static_cast<double>(steady.parts[i].nodeCount));
    }
}

void StudyRunnerTest::stagesAddUpToTheWallTime() {
    blocks_ = std::make_unique<BlockProject>();
    const auto start = std::chrono::steady_clock::now();
    const StudyResult result = blocks_->run("Steady");
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    double sum = 0.0;
    std::vector<std::string> names;
    for (const StageRecord& record : result.stages) {
        names.push_back(record.name);
        sum += record.seconds;
        QVERIFY(!record.reused || record.name == "contacts");
    }
    std::sort(names.begin(), names.end());
    std::vector<std::string> expected = kStages;
    std::sort(expected.begin(), expected.end());
    QCOMPARE(names, expected);
    QVERIFY(sum >= 0.95 * result.wallSeconds);
    QVERIFY(result.wallSeconds >= 0.95 * wall.count());
}

void StudyRunnerTest::equalShapesAreMeshedOnce() {
    blocks_ = std::make_unique<BlockProject>();
    blocks_->run("Steady");
    QCOMPARE(counts()["mesh"], 1);
    QCOMPARE(counts()["read"], 1);
    const auto meshes = blocks_->runner().meshes(
        blocks_->model(), {{0, MeshSettings{0.01}}, {1, MeshSettings{0.01}}}, TaskContext());
    QVERIFY(meshes);
    QVERIFY((*meshes)[0].reused && (*meshes)[1].reused);
    QCOMPARE((*meshes)[0].mesh.get(), (*meshes)[1].mesh.get());
}

void StudyRunnerTest::currentStudyIsGivenBackAsStored() {
    const StudyResult first = blocks_->run("Steady");
    const StageCounts before = counts();
    const StudyResult second = blocks_->run("Steady");
    QCOMPARE(counts(), before);
    QCOMPARE(second.key, first.key);
    QCOMPARE(second.time, first.time);
    for (const std::string& name : kStages) {
        QVERIFY2(stage(second, name).reused, name.c_str());
    }
}

void StudyRunnerTest::filmCoefficientOfAScenarioRunsOnlyTheSolver() {
    const StudyResult baseline = blocks_->run("Steady");
    StageCounts expected = counts();
    const StudyResult strong = blocks_->run("Steady", "Strong cooling");
    for (const char* name : {"assemble", "setup", "solve", "recover", "store"}) {
        ++expected[name];
    }
    QCOMPARE(counts(), expected);
    QVERIFY(stage(strong, "mesh").reused && stage(strong, "read").reused);
    QVERIFY(!stage(strong, "solve").reused);
    const double drop =
        baseline.scalar("min_temperature")->value - strong.scalar("min_temperature")->value;
    QVERIFY(std::abs(drop - 12.5) < 1e-6);
}

void StudyRunnerTest::everythingIsReusedAfterReopening() {
    blocks_->run("Steady");
    blocks_->reopen();
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Current);
    blocks_->run("Steady");
    QVERIFY(counts().empty());
    blocks_->run("Steady", "Strong cooling");
    QCOMPARE(counts()["mesh"], 0);
    QCOMPARE(counts()["read"], 0);
    QCOMPARE(counts()["solve"], 1);
}

void StudyRunnerTest::projectIsRunWithoutItsStepFile() {
    blocks_ = std::make_unique<BlockProject>();
    std::filesystem::remove(blocks_->stepFile());
    QCOMPARE(blocks_->run("Steady").status, RunStatus::Done);
    QCOMPARE(counts()["read"], 1);
}

void StudyRunnerTest::stateFollowsTheModel() {
    StudyRunner& runner = blocks_->runner();
    QCOMPARE(runner.state(blocks_->model(), kSteady), ResultState::Missing);
    QVERIFY(counts().empty());
    blocks_->run("Steady");
    QCOMPARE(runner.state(blocks_->model(), kSteady), ResultState::Current);
    QCOMPARE(runner.state(blocks_->model(), {"Steady", "Strong cooling", {}}),
             ResultState::Missing);
    blocks_->set("power", "6 W");
    QCOMPARE(runner.state(blocks_->model(), kSteady), ResultState::Stale);
    const auto stale = runner.stored(blocks_->model(), kSteady);
    QVERIFY(stale && stale->result.has_value());
    QVERIFY(std::abs(stale->result->balance.in - 10.0) < 1e-6);
    blocks_->run("Steady");
    QCOMPARE(runner.state(blocks_->model(), kSteady), ResultState::Current);
}

void StudyRunnerTest::undoneEditMakesTheOldRunCurrent() {
    blocks_->run("Steady");
    blocks_->set("power", "6 W");
    blocks_->run("Steady");
    const StageCounts before = counts();
    QVERIFY(blocks_->project().undo());
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Current);
    QVERIFY(std::abs(blocks_->run("Steady").balance.in - 10.0) < 1e-6);
    QCOMPARE(counts(), before);
}

void StudyRunnerTest::temporarySetLeavesNoLatestRun() {
    const StudyRequest request = {"Steady", "Baseline", {{"power", "7 W"}}};
    const auto result = blocks_->runner().run(blocks_->model(), request, TaskContext());
    QVERIFY(result);
    QVERIFY(std::abs(result->balance.in - 14.0) < 1e-6);
    QVERIFY(!blocks_->runner().latest("Steady", "Baseline").value().has_value());
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Missing);
}

void StudyRunnerTest::temporaryMeshGoesWithItsRun() {
    SystemModel model = blocks_->model();
    const Entity mesh = model.entities(EntityKind::Mesh).front();
    QVERIFY(apply(model, {"Size",
                          {{EntityKind::Parameter, "size", Json("10 mm"), {}},
                           {EntityKind::Mesh, mesh.name, Json{{"size", "size"}}, {}}}}));
    const StudyRequest finer = {"Steady", "Baseline", {{"size", "7 mm"}}};
    const auto first = blocks_->runner().run(model, finer, TaskContext());
    QVERIFY2(first, first ? "" : first.error().front().describe().c_str());
    QVERIFY(blocks_->runner().dropTemporary(model));
    for (const ResultPart& part : first->parts) {
        QVERIFY(blocks_->runner().partMesh(part) == nullptr);
    }
    // The same mesh for good: it is made anew, not taken from memory.
    QVERIFY(apply(model, {"Size", {{EntityKind::Parameter, "size", Json("7 mm"), {}}}}));
    const auto second = blocks_->runner().run(model, kSteady, TaskContext());
    QVERIFY(second);
    QVERIFY(blocks_->runner().dropTemporary(model));
    for (const ResultPart& part : second->parts) {
        QVERIFY(blocks_->runner().partMesh(part) != nullptr);
    }
}

void StudyRunnerTest::meshThatUndoBringsBackOutlivesATemporaryRun() {
    const SystemModel before = blocks_->model();
    const StudyResult old = blocks_->run("Steady");
    SystemModel model = before;
    const Entity mesh = model.entities(EntityKind::Mesh).front();
    const Json size = mesh.values.contains("size") ? mesh.values["size"] : Json("10 mm");
    QVERIFY(apply(model, {"Size",
                          {{EntityKind::Parameter, "size", Json("7 mm"), {}},
                           {EntityKind::Mesh, mesh.name, Json{{"size", "size"}}, {}}}}));
    QVERIFY(blocks_->runner().run(model, kSteady, TaskContext()));
    // For a moment as it was before, with the meshes of the old run.
    const StudyRequest asBefore = {"Steady", "Baseline", {{"size", size.get<std::string>()}}};
    QVERIFY(blocks_->runner().run(model, asBefore, TaskContext()));
    QVERIFY(blocks_->runner().dropTemporary(model));
    for (const ResultPart& part : old.parts) {
        QVERIFY(blocks_->runner().partMesh(part) != nullptr);
    }
    QCOMPARE(blocks_->runner().state(before, kSteady), ResultState::Current);
}

void StudyRunnerTest::scenarioMovesTheGeometry() {
    SystemModel model = blocks_->model();
    const Entity geometry = model.entities(EntityKind::Geometry).front();
    Json values = geometry.values;
    values["at"] = {"0 mm", "0 mm", "lift"};
    QVERIFY(
        apply(model, {"Lift",
                      {{EntityKind::Parameter, "lift", Json("0 mm"), {}},
                       {EntityKind::Geometry, geometry.name, values, {}},
                       {EntityKind::Scenario, "Lifted", Json{{"set", {{"lift", "5 mm"}}}}, {}}}}));
    for (const StudyRequest& request :
         {StudyRequest{"Steady", "Lifted", {}}, {"Steady", "Baseline", {{"lift", "5 mm"}}}}) {
        const auto lifted = blocks_->runner().run(model, request, TaskContext());
        QVERIFY2(lifted, lifted ? "" : lifted.error().front().describe().c_str());
        QVERIFY(std::abs(lifted->parts.front().placement.translation.z - 0.005) < 1e-12);
    }
    const auto baseline = blocks_->runner().run(model, kSteady, TaskContext());
    QVERIFY(baseline);
    QVERIFY(std::abs(baseline->parts.front().placement.translation.z) < 1e-12);
}

void StudyRunnerTest::stressStudyBringsItsTemperatureUpToDate() {
    const StudyResult stress = blocks_->run("Stress");
    QCOMPARE(stress.status, RunStatus::Done);
    QVERIFY(stress.scalar("max_displacement")->value > 0.0);
    QVERIFY(stress.scalar("max_von_mises")->value > 0.0);
    QVERIFY(stress.scalar("max_von_mises")->band > 0.0);
    QVERIFY(stress.scalar("max_principal_stress")->band &&
            stress.scalar("min_principal_stress")->band);
    QVERIFY(!stress.scalar("max_displacement")->band && !stress.scalar("min_von_mises")->band);
    QVERIFY(stress.scalar(kEnergyErrorScalar)->value > 0.0);
    QVERIFY(stress.scalar(kEnergyErrorScalar)->value < 0.5);
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Current);
    const StudyResult steady = blocks_->run("Steady");
    QVERIFY(std::abs(stress.scalar("max_temperature")->value -
                     steady.scalar("max_temperature")->value) < 1e-4);
    blocks_->set("h_bottom", "400 W/(m^2*K)");
    QCOMPARE(blocks_->runner().state(blocks_->model(), {"Stress", "Baseline", {}}),
             ResultState::Stale);
    const StudyResult hotter = blocks_->run("Stress");
    QVERIFY(hotter.scalar("max_temperature")->value > stress.scalar("max_temperature")->value);
}

void StudyRunnerTest::cancelledRunStoresNothing() {
    std::stop_source source;
    source.request_stop();
    const auto result =
        blocks_->runner().run(blocks_->model(), kSteady, TaskContext(source.get_token()));
    QVERIFY(!result);
    QCOMPARE(result.error().front().kind, ErrorKind::Cancelled);
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Missing);
    QCOMPARE(blocks_->run("Steady").status, RunStatus::Done);
}

void StudyRunnerTest::heatThatCannotLeaveIsAFailedRun() {
    const auto& attachments = blocks_->model().entities(EntityKind::Attachment);
    const auto convection = std::find_if(
        attachments.begin(), attachments.end(),
        [](const Entity& entity) { return entity.values.value("model", "") == "convection"; });
    QVERIFY(blocks_->project().apply(
        {"Remove", {{EntityKind::Attachment, convection->name, std::nullopt, std::nullopt}}}));
    const StudyResult result = blocks_->run("Steady");
    QCOMPARE(result.status, RunStatus::Failed);
    QVERIFY(!result.errors.empty());
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Missing);
}

void StudyRunnerTest::studiesInACircleAreAnError() {
    const auto study = [](const std::string& name, const std::string& from) {
        return EntityChange{EntityKind::Study, name,
                            Json{{"type", "thermal_transient"},
                                 {"duration", "10 s"},
                                 {"output_interval", "5 s"},
                                 {"initial_from", from}},
                            std::nullopt};
    };
    SystemModel model = blocks_->model();
    QVERIFY(apply(model, {"Circle", {study("A", "B"), study("B", "A")}}));
    const auto result = blocks_->runner().run(model, {"A", "Baseline", {}}, TaskContext());
    QVERIFY(!result);
    QCOMPARE(result.error().front().kind, ErrorKind::BadInput);
    QCOMPARE(result.error().front().code, std::string("study.circle"));
}

void StudyRunnerTest::readOnlyProjectShowsButDoesNotRun() {
    blocks_->run("Steady");
    const auto reader = Project::open(blocks_->path(), OpenMode::ReadOnly);
    QVERIFY(reader);
    StudyRunner runner(
        reader->sharedStore(),
        GeometryWorker(std::filesystem::path(TWINBENCH_BINARY_DIR) / "twinbench-worker"),
        std::make_shared<const MaterialLibrary>(), std::make_shared<const ThreadPool>(1));
    QVERIFY(runner.run(reader->model(), kSteady, TaskContext()));
    const auto refused =
        runner.run(reader->model(), {"Steady", "Strong cooling", {}}, TaskContext());
    QVERIFY(!refused);
    QCOMPARE(refused.error().front().code, std::string("store.read_only"));
}

void StudyRunnerTest::probeReadsEveryField() {
    const StudyResult steady = blocks_->run("Steady");
    const StudyRunner& runner = blocks_->runner();
    const Vec3 inside = {0.008, 0.009, 0.01};
    const auto heat = probeResult(runner, steady, "heat_flux", inside, std::nullopt);
    QVERIFY(heat);
    // The heat of the upper half of the block passes here.
    QVERIFY(std::abs(heat->entries[0].values[2] + 2.5 / 4e-4) < 1.0);
    const StudyResult stress = blocks_->run("Stress");
    for (const FieldInfo& field : stress.fields) {
        const auto probe = probeResult(runner, stress, field.name, inside, std::nullopt);
        QVERIFY2(probe, field.name.c_str());
        QCOMPARE(probe->entries.size(), std::size_t{1});
        QCOMPARE(probe->entries[0].part, std::string("Block 1"));
        QCOMPARE(probe->entries[0].values.size(), static_cast<std::size_t>(field.components));
    }
    const auto outside = probeResult(runner, stress, "stress", {0.0, 0.0, 0.03}, std::nullopt);
    QVERIFY(!outside);
    QCOMPARE(outside.error().front().kind, ErrorKind::BadInput);
    QVERIFY(outside.error().front().message().find("'Block 1', 10 mm away") != std::string::npos);
    const auto faulty = probeResult(runner, steady, "stress", inside, std::nullopt, "Blok 1");
    QCOMPARE(faulty.error().size(), std::size_t{2});
    QCOMPARE(faulty.error()[0].code, std::string("result.unknown_field"));
    QCOMPARE(faulty.error()[1].code, std::string("probe.unknown_part"));
}

void StudyRunnerTest::comparisonTellsTheDifference() {
    const StudyResult a = blocks_->run("Steady");
    const StudyResult b = blocks_->run("Steady", "Strong cooling");
    const auto comparison = compareRuns(blocks_->runner(), a, b);
    QVERIFY(comparison);
    QVERIFY(comparison->sameMesh);
    const auto& scalar = comparison->scalars.front();
    QCOMPARE(scalar.name, std::string("max_temperature"));
    QVERIFY(std::abs(scalar.difference + 12.5) < 1e-6);
    const auto& field = comparison->fields.front();
    QCOMPARE(field.field, std::string("temperature"));
    QVERIFY(std::abs(field.min + 12.5) < 1e-3 && std::abs(field.max + 12.5) < 1e-3);
    QVERIFY(std::abs(field.rms - 12.5) < 1e-3);
}

void StudyRunnerTest::compactionKeepsWhatIsCurrent() {
    blocks_->run("Steady");
    blocks_->set("power", "6 W");
    const StudyResult current = blocks_->run("Steady");
    QVERIFY(blocks_->runner().compact(blocks_->model(), TaskContext()));
    blocks_->reopen();
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Current);
    QVERIFY(blocks_->runner().nodalField(current, "temperature", std::nullopt));
    QVERIFY(blocks_->runner().mesh(current));
    QVERIFY(blocks_->project().undo());
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Stale);
    blocks_->run("Steady");
    QCOMPARE(counts()["mesh"], 0);
    QCOMPARE(counts()["solve"], 1);
}

void StudyRunnerTest::fileThatIsBeingBroughtInOutlivesCompactingResults() {
    blocks_->run("Steady");
    const std::vector<std::byte> step(100, std::byte{7});
    const ContentHash file = blocks_->project().store().putBlob(step).value();
    QVERIFY(blocks_->runner().compactResults(blocks_->model(), utcNow(), TaskContext()));
    QVERIFY(blocks_->project().store().blob(file));
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Current);
    QVERIFY(blocks_->runner().compact(blocks_->model(), TaskContext()));
    QVERIFY(!blocks_->project().store().blob(file));
}

void StudyRunnerTest::whatCameAfterTheModelOutlivesCompactingResults() {
    const std::string before = utcNow();
    QTest::qSleep(5);
    blocks_->run("Steady");
    QVERIFY(blocks_->runner().compactResults(SystemModel(), before, TaskContext()));
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Current);
    QVERIFY(blocks_->runner().compactResults(SystemModel(), utcNow(), TaskContext()));
    QCOMPARE(blocks_->runner().state(blocks_->model(), kSteady), ResultState::Missing);
}

void StudyRunnerTest::preparedStudyHoldsWhatIsSolved() {
    const auto stress =
        blocks_->runner().prepare(blocks_->model(), {"Stress", "Baseline", {}}, TaskContext());
    QVERIFY(stress);
    const auto& model = std::get<StructuralModel>(stress->spec.physics);
    QVERIFY(model.mesh && model.mesh == stress->mesh);
    QVERIFY(model.temperature && model.temperature->minCoeff() > 293.15);
    const auto warm =
        blocks_->runner().prepare(blocks_->model(), {"Warm-up", "Baseline", {}}, TaskContext());
    QVERIFY(warm && warm->initialTemperature);
    QVERIFY((warm->initialTemperature->array() == 293.15).all());
    QCOMPARE(counts()["solve"], 1);
}

void StudyRunnerTest::errorOfEachPartIsEstimated() {
    for (const char* study : {"Steady", "Warm-up"}) {
        const StudyResult result = blocks_->run(study);
        const ScalarResult* whole = result.scalar(kEnergyErrorScalar);
        QVERIFY(whole != nullptr && whole->value >= 0.0 && whole->value < 1.0);
        QVERIFY(whole->part.empty() && !whole->point && !whole->band);
        const auto ofParts = std::ranges::count_if(
            result.partScalars,
            [](const ScalarResult& scalar) { return scalar.name == kEnergyErrorScalar; });
        QCOMPARE(static_cast<std::size_t>(ofParts), result.parts.size());
        QVERIFY(result.scalar("max_heat_flux")->band);
        QVERIFY(!result.scalar("max_temperature")->band);
    }
    QVERIFY(blocks_->run("Warm-up").scalar("final_max_heat_flux")->band);
}

void StudyRunnerTest::resultsAreExportedWithUnits() {
    const StudyResult result = blocks_->run("Warm-up");
    const StudyRunner& runner = blocks_->runner();
    const auto folder = blocks_->folder();
    QVERIFY(exportVtu(runner, result, std::nullopt, folder / "end.vtu", TaskContext()));
    QFile file(folder / "end.vtu");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Name=\"temperature [degC]\""));
    QVERIFY(text.contains("Name=\"heat_flux [W/m^2]\""));
    QVERIFY(exportVtu(runner, result, Envelope::Maximum, folder / "max.vtu", TaskContext()));
    QFile extremes(folder / "max.vtu");
    QVERIFY(extremes.open(QIODevice::ReadOnly));
    const QByteArray maxima = extremes.readAll();
    QVERIFY(maxima.contains("Name=\"temperature, max [degC]\""));
    QVERIFY(maxima.contains("Name=\"heat_flux_magnitude, max [W/m^2]\""));
    QVERIFY(!exportVtu(runner, result, Envelope::Maximum, folder / "max.pvd", TaskContext()));
    QVERIFY(exportVtu(runner, result, std::nullopt, folder / "all.pvd", TaskContext()));
    for (int i = 0; i < 6; ++i) {
        QVERIFY(std::filesystem::exists(folder / ("all_000" + std::to_string(i) + ".vtu")));
    }
    QFile collection(folder / "all.pvd");
    QVERIFY(collection.open(QIODevice::ReadOnly));
    QVERIFY(collection.readAll().contains("timestep=\"100\" part=\"0\" file=\"all_0005.vtu\""));
    const QStringList rows = QString::fromStdString(csvTable(result)).split('\n');
    QCOMPARE(rows[0], "kind,name,part,time [s],value,unit,x [mm],y [mm],z [mm],band");
    QVERIFY(rows[1].startsWith("scalar,max_temperature,Block"));
    QVERIFY(rows[1].contains(",degC,"));
    QVERIFY(rows.contains("series,max_temperature,,0,20,degC,,,,"));
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [](const QString& row) { return row.startsWith("monitor,T warm"); }));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StudyRunnerTest)
#include "study_runner_test.moc"
