#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <thread>

#include "tests/twin/large_run.h"

namespace twinbench {

/// Large results beside edits: who waits, what a kill leaves behind, what a copy lacks.
class ProjectStoreResultsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void largeRunComesBackUnchanged();
    void editsComeBetweenTheFieldsOfARun();
    void runThatIsThereAfterAKillHasAllItsFields();
    void copyTakesWhatChangedSince();
    void resultsAreRefusedAfterTheEnd();

private:
    std::filesystem::path file(const char* name) const {
        return folder_->filePath(name).toStdU16String();
    }
    std::unique_ptr<ProjectStore> make() const {
        auto store = ProjectStore::create(file("a.twin"));
        return store ? std::move(*store) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void ProjectStoreResultsTest::largeRunComesBackUnchanged() {
    const auto store = make();
    const auto items = largeRun(1);
    QVERIFY(store->putResults(items, LatestRun{"Study", "Baseline", runKey(1)}));
    for (const auto& item : items) {
        QVERIFY(store->result(item.key).value() == item.bytes);
    }
    QCOMPARE(store->latestRun("Study", "Baseline").value(), runKey(1));
}

void ProjectStoreResultsTest::editsComeBetweenTheFieldsOfARun() {
    const auto store = make();
    std::vector<ProjectStore::ResultItem> items;
    for (int run = 0; run < 6; ++run) {
        for (auto& item : largeRun(run)) {
            items.push_back(std::move(item));
        }
    }
    std::atomic<bool> isStored = false;
    std::thread storing([&] {
        (void)store->putResults(items);
        isStored = true;
    });
    while (!store->result(fieldKey(0, 0)).value()) {
        QTest::qSleep(1);
    }
    int edits = 0;
    while (!isStored && store->append("Entry", "{}", "{}")) {
        ++edits;
    }
    storing.join();
    QVERIFY2(edits >= 3, qPrintable(QString::number(edits)));
    QVERIFY(store->result(items.back().key).value().has_value());
}

void ProjectStoreResultsTest::runThatIsThereAfterAKillHasAllItsFields() {
    make();
    QProcess holder;
    holder.start(QCoreApplication::applicationDirPath() + "/hold_project",
                 {QString::fromStdU16String(file("a.twin").u16string()), "runs"});
    QVERIFY(holder.waitForReadyRead(20'000));
    QTest::qWait(70);
    holder.kill();
    QVERIFY(holder.waitForFinished());
    int acknowledged = 0;
    for (const QByteArray& line : holder.readAllStandardOutput().split('\n')) {
        acknowledged = std::max(acknowledged, line.toInt());
    }
    const auto store = ProjectStore::open(file("a.twin"), OpenMode::ReadOnly);
    QVERIFY(store && acknowledged > 0);
    for (int run = 1; run <= acknowledged + 1; ++run) {
        const bool isThere = (*store)->result(runKey(run)).value().has_value();
        QVERIFY(isThere || run > acknowledged);
        for (int field = 0; isThere && field < kFieldsOfLargeRun; ++field) {
            QVERIFY((*store)->result(fieldKey(run, field)).value().has_value());
        }
    }
}

void ProjectStoreResultsTest::copyTakesWhatChangedSince() {
    const auto store = make();
    QVERIFY(store->append("Before", "{}", "{}"));
    QVERIFY(store->putResults(largeRun(1)));
    const std::uint64_t count = store->changeCount();
    QVERIFY(store->copyTo(file("b.twin")));
    const auto copy = ProjectStore::open(file("b.twin"), OpenMode::ReadWrite);
    QVERIFY(copy);
    QCOMPARE((*copy)->takeChanges(*store, count).value(), count);
    QVERIFY(store->append("After", "{}", "{}"));
    QVERIFY(store->setUndone(1, true));
    QVERIFY(store->saveVersion("As sold", "model"));
    const ContentHash blob = store->putBlob(noise(1000, 7)).value();
    QVERIFY(store->putResults(largeRun(2), LatestRun{"Study", "Baseline", runKey(2)}));
    QVERIFY((*copy)->takeChanges(*store, count));
    const auto journal = (*copy)->journal().value();
    QCOMPARE(journal.size(), std::size_t{2});
    QVERIFY(journal[0].undone);
    QCOMPARE(journal[1].label, std::string("After"));
    QCOMPARE((*copy)->versionModel("As sold").value(), std::string("model"));
    QVERIFY((*copy)->blob(blob));
    QVERIFY((*copy)->result(fieldKey(1, 0)).value().has_value());
    QVERIFY((*copy)->result(fieldKey(2, 0)).value().has_value());
    QCOMPARE((*copy)->latestRun("Study", "Baseline").value(), runKey(2));
    QVERIFY(store->append("Not in the copy", "{}", "{}"));
    QCOMPARE((*copy)->journal().value().size(), std::size_t{2});
}

void ProjectStoreResultsTest::resultsAreRefusedAfterTheEnd() {
    const auto store = make();
    QVERIFY(store->putResults(largeRun(1)));
    store->endWriting();
    QCOMPARE(store->putResults(largeRun(2)).error().code, std::string("store.read_only"));
    QVERIFY(store->result(fieldKey(1, 0)).value().has_value());
    const std::filesystem::directory_iterator files(folder_->path().toStdString());
    QCOMPARE(std::distance(files, {}), std::ptrdiff_t{1});
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ProjectStoreResultsTest)
#include "project_store_results_test.moc"
