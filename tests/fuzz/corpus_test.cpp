#include <QDirIterator>
#include <QtTest>
#include <set>

#include "core/file.h"
#include "geometry/geometry_worker.h"
#include "tests/fuzz/readers.h"

namespace twinbench {

/// Files that fuzzing was started from, and those that it found, once more.
class CorpusTest : public QObject {
    Q_OBJECT

private slots:
    void tablesAreReadOrRefused() {
        readAll("csv", fuzz::readCsv, {"comma.csv", "latin.csv", "semicolon.csv", "tab.csv"});
    }
    void specsAreReadOrRefused() {
        readAll(
            "spec", fuzz::readSpecText,
            {"battery_module.json", "contract.json", "inverter.json", "loads.json", "small.json"});
    }
    void projectsAreReadOrRefused() {
        readAll("project", fuzz::readProjectFile, {"built.twin", "run.twin"});
    }
    void archivesAreReadOrRefused() {
        readAll("archives", fuzz::readArchives,
                {"answer", "assembly1", "field1", "frame_mesh1", "mesh1", "payload", "run1"});
    }
    void stepFilesAreReadOrRefusedByTheWorker();

private:
    static std::vector<std::filesystem::path> filesOf(const char* kind);
    /// `good`: files that have to be taken. What a change of a format refuses is to be made anew.
    static void readAll(const char* kind, fuzz::Reader read, const std::set<std::string>& good);
};

std::vector<std::filesystem::path> CorpusTest::filesOf(const char* kind) {
    std::vector<std::filesystem::path> files;
    QDirIterator folder(QString(TWINBENCH_SOURCE_DIR "/tests/fuzz/corpus/") + kind, QDir::Files);
    while (folder.hasNext()) {
        files.emplace_back(folder.next().toStdString());
    }
    return files;
}

void CorpusTest::readAll(const char* kind, fuzz::Reader read, const std::set<std::string>& good) {
    std::set<std::string> taken;
    const auto files = filesOf(kind);
    QVERIFY(!files.empty());
    for (const auto& file : files) {
        qInfo("%s", file.c_str());  // the last line if one ends the process
        const auto bytes = readFile(file);
        QVERIFY(bytes.has_value());
        if (read(*bytes)) {
            taken.insert(file.filename().string());
        }
    }
    for (const std::string& name : good) {
        QVERIFY2(taken.contains(name), name.c_str());
    }
}

void CorpusTest::stepFilesAreReadOrRefusedByTheWorker() {
    const auto files = filesOf("step");
    QVERIFY(!files.empty());
    WorkerBudgets budgets;
    budgets.import = std::chrono::seconds(20);
    const GeometryWorker worker(TWINBENCH_BINARY_DIR "/twinbench-worker", budgets);
    for (const auto& file : files) {
        const auto imported = worker.importStep(file, TaskContext());
        QVERIFY2(imported.has_value() || !imported.error().describe().empty(), file.c_str());
        if (file.filename() == "blocks.step") {
            QVERIFY(imported.has_value());
            QCOMPARE(imported->assembly.parts.size(), std::size_t{2});
        }
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::CorpusTest)
#include "corpus_test.moc"
