#include <QDirIterator>
#include <QtTest>

#include "core/file.h"
#include "geometry/geometry_worker.h"
#include "tests/fuzz/readers.h"

namespace twinbench {

/// Files that fuzzing was started from, and those that it found, once more.
class CorpusTest : public QObject {
    Q_OBJECT

private slots:
    void tablesAreReadOrRefused() { readAll("csv", fuzz::readCsv); }
    void specsAreReadOrRefused() { readAll("spec", fuzz::readSpecText); }
    void projectsAreReadOrRefused() { readAll("project", fuzz::readProjectFile); }
    void archivesAreReadOrRefused() { readAll("archives", fuzz::readArchives); }
    void stepFilesAreReadOrRefusedByTheWorker();

private:
    static std::vector<std::filesystem::path> filesOf(const char* kind);
    static void readAll(const char* kind, fuzz::Reader read);
};

std::vector<std::filesystem::path> CorpusTest::filesOf(const char* kind) {
    std::vector<std::filesystem::path> files;
    QDirIterator folder(QString(TWINBENCH_SOURCE_DIR "/tests/fuzz/corpus/") + kind, QDir::Files);
    while (folder.hasNext()) {
        files.emplace_back(folder.next().toStdString());
    }
    return files;
}

void CorpusTest::readAll(const char* kind, fuzz::Reader read) {
    const auto files = filesOf(kind);
    QVERIFY(!files.empty());
    for (const auto& file : files) {
        qInfo("%s", file.c_str());  // the last line if one ends the process
        const auto bytes = readFile(file);
        QVERIFY(bytes.has_value());
        read(*bytes);
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
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::CorpusTest)
#include "corpus_test.moc"
