#include "geometry/geometry_worker.h"

#include <QTemporaryDir>
#include <QtTest>
#include <chrono>
#include <fstream>
#include <thread>

#include "geometry/cad/step_importer.h"
#include "geometry/solid_builder.h"
#include "geometry/worker_protocol.h"

namespace twinbench {

using namespace std::chrono_literals;

class GeometryWorkerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void importInTheChildEqualsImportHere();
    void importCanBeDrawnBeforeItIsMeasured();
    void meshComesBackFromTheChild();
    void meshOfNoSolidIsAnErrorThatNamesThePart();
    void progressCrossesTheProcessBoundary();
    void errorsCrossTheProcessBoundary();
    void crashOfTheWorkerIsAnError();
    void killOfTheWorkerIsAnError();
    void workerWithoutAnswerIsAnError();
    void hangingWorkerIsStoppedAfterItsBudget();
    void cancelAnswersWithinASecond();
    void missingWorkerIsAnError();
    void damagedAnswersAreErrors();
    void otherOutputIsNoProgress();
    void versionsNameTheLibraries();

private:
    std::filesystem::path path(const std::string& name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    /// A stand-in for the worker that does what `shell` says.
    std::filesystem::path script(const std::string& shell) const;

    const GeometryWorker worker_{std::filesystem::path(TWINBENCH_BINARY_DIR) / "twinbench-worker"};
    QTemporaryDir folder_;
    std::filesystem::path sample_;
};

std::filesystem::path GeometryWorkerTest::script(const std::string& shell) const {
    const std::filesystem::path file = path("stand-in");
    std::filesystem::remove(file);
    std::ofstream(file) << "#!/bin/sh\n" << shell << "\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

void GeometryWorkerTest::initTestCase() {
    sample_ = path("ölkühler.step");
    AssemblyBuilder builder;
    const Solid box = Solid::box({0.05, 0.04, 0.03}).value();
    const auto part = builder.addPart("Block", {box});
    const auto assembly = builder.addAssembly("Cooler");
    builder.addOccurrence(assembly, part, {}, "Left");
    builder.addOccurrence(assembly, part, {kIdentity3, {0.1, 0, 0}}, "Right");
    QVERIFY(builder.writeStep(sample_));
}

void GeometryWorkerTest::importInTheChildEqualsImportHere() {
    const auto there = worker_.importStep(sample_, TaskContext());
    QVERIFY2(there, there ? "" : there.error().describe().c_str());
    QVERIFY(there->times.measure > 0.0);
    const auto here = importStepHere(sample_, TaskContext());
    QVERIFY(here);
    ArchiveWriter a;
    ArchiveWriter b;
    write(a, there->assembly);
    write(b, here->assembly);
    QVERIFY(a.take() == b.take());
    QVERIFY(there->times.read > 0.0 && there->times.tessellate > 0.0);
    QCOMPARE(there->assembly.parts[0].shape.get(), there->assembly.parts[1].shape.get());
}

void GeometryWorkerTest::importCanBeDrawnBeforeItIsMeasured() {
    std::vector<Assembly> drawable;
    const auto whole = worker_.importStep(sample_, TaskContext(), [&](Assembly assembly) {
        drawable.push_back(std::move(assembly));
    });
    QVERIFY(whole);
    QCOMPARE(drawable.size(), std::size_t(1));
    QCOMPARE(drawable[0].parts.size(), whole->assembly.parts.size());
    QCOMPARE(drawable[0].parts[0].shape.get(), drawable[0].parts[1].shape.get());
    for (std::size_t i = 0; i < whole->assembly.parts.size(); ++i) {
        const Part& early = drawable[0].parts[i];
        const Part& late = whole->assembly.parts[i];
        QCOMPARE(early.path, late.path);
        QVERIFY(early.placement == late.placement && early.shape->solid);
        QVERIFY(early.shape->tessellation.points == late.shape->tessellation.points);
        QVERIFY(early.shape->tessellation.triangles == late.shape->tessellation.triangles);
        QCOMPARE(early.shape->faces.size(), late.shape->faces.size());
        QVERIFY(early.shape->key == late.shape->key);
        QVERIFY(!early.shape->valid && late.shape->valid);
    }
}

void GeometryWorkerTest::meshComesBackFromTheChild() {
    const PartShape shape = toPartShape(Solid::box({0.05, 0.04, 0.03}).value()).value();
    const MeshSettings settings{.size = 0.02};
    const auto mesh = worker_.mesh(shape, "Block", settings, TaskContext());
    QVERIFY2(mesh, mesh ? "" : mesh.error().describe().c_str());
    QVERIFY(!mesh->elements.empty());
    QVERIFY(mesh->report.minQuality > 0.0);
    QVERIFY(std::abs(mesh->report.volumeError) < 1e-9);
    const auto again = worker_.mesh(shape, "Block", settings, TaskContext());
    QVERIFY(again && again->nodes == mesh->nodes && again->elements == mesh->elements);
}

void GeometryWorkerTest::meshOfNoSolidIsAnErrorThatNamesThePart() {
    const auto mesh = worker_.mesh(PartShape{}, "Sketch", {}, TaskContext());
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().object, std::string("Sketch"));
}

void GeometryWorkerTest::progressCrossesTheProcessBoundary() {
    std::vector<Progress> seen;
    const TaskContext context(std::stop_token(),
                              [&](const Progress& progress) { seen.push_back(progress); });
    QVERIFY(worker_.importStep(sample_, context));
    QVERIFY(!seen.empty());
    QCOMPARE(seen.front().activity, std::string("Reading the file"));
}

void GeometryWorkerTest::errorsCrossTheProcessBoundary() {
    const auto result = worker_.importStep(path("nothing.step"), TaskContext());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QCOMPARE(result.error().code, std::string("file.missing"));
    QVERIFY(result.error().object.ends_with("nothing.step"));
}

void GeometryWorkerTest::crashOfTheWorkerIsAnError() {
    const GeometryWorker worker(script("kill -SEGV $$"));
    const auto result = worker.importStep(sample_, TaskContext());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);  // only a damaged file does that
    QCOMPARE(result.error().code, std::string("worker.crashed"));
    const auto mesh = worker.mesh(PartShape{}, "Block", {}, TaskContext());
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().kind, ErrorKind::Failed);
    QVERIFY(result.error().message().find("11") != std::string::npos);
    QVERIFY(result.error().object.ends_with("ölkühler.step"));
}

void GeometryWorkerTest::killOfTheWorkerIsAnError() {
    const GeometryWorker worker(script("kill -KILL $$"));
    const auto result = worker.mesh(PartShape{}, "Block", {}, TaskContext());
    QVERIFY(!result);
    QCOMPARE(result.error().code, std::string("worker.killed"));
    QCOMPARE(result.error().object, std::string("Block"));
}

void GeometryWorkerTest::workerWithoutAnswerIsAnError() {
    const GeometryWorker worker(script("echo no space >&2; exit 3"));
    const auto result = worker.importStep(sample_, TaskContext());
    QVERIFY(!result);
    QCOMPARE(result.error().code, std::string("worker.failed"));
    QVERIFY(result.error().message().find("no space") != std::string::npos);
}

void GeometryWorkerTest::hangingWorkerIsStoppedAfterItsBudget() {
    const GeometryWorker worker(script("sleep 30"), {.import = 1s, .mesh = 1s, .patience = 1});
    const auto start = std::chrono::steady_clock::now();
    const auto result = worker.importStep(sample_, TaskContext());
    QVERIFY(std::chrono::steady_clock::now() - start < 5s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, std::string("worker.timeout"));
    QVERIFY(result.error().message().find("1 s") != std::string::npos);
}

void GeometryWorkerTest::cancelAnswersWithinASecond() {
    const GeometryWorker worker(script("sleep 30"));
    std::stop_source source;
    std::chrono::steady_clock::time_point stopped;
    std::jthread user([&] {
        std::this_thread::sleep_for(200ms);
        stopped = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const auto result = worker.importStep(sample_, TaskContext(source.get_token()));
    const auto answered = std::chrono::steady_clock::now();
    user.join();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY(answered - stopped < 1s);
}

void GeometryWorkerTest::missingWorkerIsAnError() {
    const auto result = GeometryWorker(path("none")).importStep(sample_, TaskContext());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Failed);
}

void GeometryWorkerTest::damagedAnswersAreErrors() {
    ImportedAssembly imported;
    imported.assembly.root.name = "Cooler";
    const auto bytes = encodeAnswer(encodeImport(imported));
    const auto whole = decodeAnswer(bytes);
    QVERIFY(whole);
    QCOMPARE(decodeImport(*whole)->assembly.root.name, std::string("Cooler"));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(!decodeAnswer(std::span(bytes).first(size)));
    }
    for (std::size_t size = 0; size < whole->size(); ++size) {
        QVERIFY(!decodeImport(std::span(*whole).first(size)));
    }
}

void GeometryWorkerTest::otherOutputIsNoProgress() {
    const auto progress = parseProgressLine(progressLine({0.25, "Reading\nthe file"}));
    QCOMPARE(progress->fraction, 0.25);
    QCOMPARE(progress->activity, std::string("Reading the file"));
    for (const std::string line : {"", "progress", "progress x Reading", "progress 7 Reading",
                                   "Warning: progress 0.5 of 1", "progress nan Reading"}) {
        QVERIFY(!parseProgressLine(line));
    }
}

void GeometryWorkerTest::versionsNameTheLibraries() {
    QVERIFY(GeometryWorker::importVersion().find("OpenCASCADE 7.") != std::string::npos);
    QVERIFY(GeometryWorker::meshVersion().find("Gmsh 4.") != std::string::npos);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::GeometryWorkerTest)
#include "geometry_worker_test.moc"
