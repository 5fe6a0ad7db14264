#include "twin/project_store.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>
#include <stop_token>

#include "twin/sqlite_database.h"

namespace twinbench {

class ProjectStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void journalSurvivesClosing();
    void appendingDropsWhatWasUndone();
    void versionKeepsItsModel();
    void blobsAndResultsComeBackUnchanged();
    void latestRunIsReplaced();
    void viewStateIsReplacedAndCopied();
    void fileWithoutViewStateGetsOneWhenItIsWritten();
    void compactDropsOnlyWhatIsNotKept();
    void compactShrinksAFileOfBefore();
    void stoppedCompactionLeavesNoRunWithoutItsFields();
    void droppedResultsAreGoneWithTheirLatestRun();
    void closedProjectIsOneFile();

    void secondWriterReadsOnlyAndSaysWhy();
    void lockOfAKilledProcessIsTakenOver();
    void copyIsWholeAndFreeForWriting();
    void copyReplacesAFileButNoOpenProject();
    void endedWritingFreesTheFileForAnother();
    void everyEntryAcknowledgedBeforeAKillIsThere();
    void readOnlyPlaceIsReadWithoutLeavingAFile();

    void missingFileIsBadInput();
    void existingFileIsNotOverwritten();
    void otherFilesAreNoProjects_data();
    void otherFilesAreNoProjects();
    void newerVersionIsRefused();
    void damagedFileIsToldWithAdvice_data();
    void damagedFileIsToldWithAdvice();

private:
    std::filesystem::path folder() const { return folder_->path().toStdU16String(); }
    std::filesystem::path project() const { return folder() / "a.twin"; }
    std::unique_ptr<ProjectStore> openStore(OpenMode mode = OpenMode::ReadWrite) const;
    std::unique_ptr<QProcess> startHolder() const;

    std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

std::vector<std::byte> bytesOf(std::string_view text) {
    const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
    return {bytes.begin(), bytes.end()};
}

/// Two megabytes that cannot be compressed.
std::vector<std::byte> noise() {
    std::vector<std::byte> bytes(2'000'000);
    std::uint32_t state = 1;
    std::ranges::generate(bytes, [&] {
        state = state * 1664525U + 1013904223U;
        return static_cast<std::byte>(state >> 24U);
    });
    return bytes;
}

ContentHash keyOf(std::string_view text) { return ContentHash::of(bytesOf(text)); }

}  // namespace

void ProjectStoreTest::init() { folder_ = std::make_unique<QTemporaryDir>(); }

std::unique_ptr<ProjectStore> ProjectStoreTest::openStore(OpenMode mode) const {
    auto store = std::filesystem::exists(project()) ? ProjectStore::open(project(), mode)
                                                    : ProjectStore::create(project());
    if (!store) {
        qWarning("%s", store.error().describe().c_str());
        return nullptr;
    }
    return std::move(*store);
}

std::unique_ptr<QProcess> ProjectStoreTest::startHolder() const {
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationDirPath() + "/hold_project",
                   {QString::fromStdU16String(project().u16string())});
    if (!process->waitForReadyRead(10'000)) {
        qWarning() << process->readAllStandardError();
    }
    return process;
}

void ProjectStoreTest::journalSurvivesClosing() {
    {
        const auto store = openStore();
        QVERIFY(store);
        QCOMPARE(store->append("Set a", "{\"a\":1}", "{\"a\":0}").value(), std::int64_t{1});
        QCOMPARE(store->append("Set b", "{\"b\":1}", "{\"b\":0}").value(), std::int64_t{2});
        QVERIFY(store->setUndone(2, true));
    }
    const auto journal = openStore()->journal().value();
    QCOMPARE(journal.size(), std::size_t{2});
    QCOMPARE(journal[0].label, std::string("Set a"));
    QCOMPARE(journal[0].edit, std::string("{\"a\":1}"));
    QCOMPARE(journal[0].inverse, std::string("{\"a\":0}"));
    QVERIFY(!journal[0].undone);
    QVERIFY(journal[1].undone);
    QVERIFY(journal[0].time.size() == 24 && journal[0].time.back() == 'Z');
}

void ProjectStoreTest::appendingDropsWhatWasUndone() {
    const auto store = openStore();
    QVERIFY(store->append("First", "{}", "{}"));
    QVERIFY(store->append("Second", "{}", "{}"));
    QVERIFY(store->setUndone(2, true));
    QCOMPARE(store->append("Third", "{}", "{}").value(), std::int64_t{3});
    const auto journal = store->journal().value();
    QCOMPARE(journal.size(), std::size_t{2});
    QCOMPARE(journal[1].label, std::string("Third"));
}

void ProjectStoreTest::versionKeepsItsModel() {
    const auto store = openStore();
    QVERIFY(store->append("First", "{}", "{}"));
    QVERIFY(store->saveVersion("As sold", "model 1"));
    QVERIFY(store->saveVersion("As sold", "model 2"));
    const auto versions = store->versions().value();
    QCOMPARE(versions.size(), std::size_t{1});
    QCOMPARE(versions[0].name, std::string("As sold"));
    QCOMPARE(versions[0].journalNumber, std::int64_t{1});
    QCOMPARE(store->versionModel("As sold").value(), std::string("model 2"));
    QCOMPARE(store->versionModel("Other").error().kind, ErrorKind::BadInput);
}

void ProjectStoreTest::blobsAndResultsComeBackUnchanged() {
    std::vector<std::byte> large(300'000);
    for (std::size_t i = 0; i < large.size(); ++i) {
        large[i] = static_cast<std::byte>((i * i) >> 3U);
    }
    ContentHash hash;
    {
        const auto store = openStore();
        hash = store->putBlob(large).value();
        QCOMPARE(hash, ContentHash::of(large));
        QVERIFY(store->putResult(keyOf("mesh"), "mesh", large));
        QVERIFY(store->putResult(keyOf("empty"), "mesh", {}));
    }
    const auto store = openStore();
    QVERIFY(store->blob(hash).value() == large);
    QVERIFY(store->result(keyOf("mesh")).value() == large);
    QVERIFY(store->result(keyOf("empty")).value()->empty());
    QVERIFY(!store->result(keyOf("unknown")).value().has_value());
    QCOMPARE(store->blob(keyOf("unknown")).error().code, std::string("store.no_blob"));
}

void ProjectStoreTest::latestRunIsReplaced() {
    const auto store = openStore();
    QVERIFY(!store->latestRun("Warm-up", "Baseline").value().has_value());
    QVERIFY(store->setLatestRun("Warm-up", "Baseline", keyOf("1")));
    QVERIFY(store->setLatestRun("Warm-up", "Baseline", keyOf("2")));
    QVERIFY(store->setLatestRun("Warm-up", "Double flow", keyOf("3")));
    QCOMPARE(store->latestRun("Warm-up", "Baseline").value(), keyOf("2"));
    QCOMPARE(store->latestRuns().value().size(), std::size_t{2});
}

void ProjectStoreTest::viewStateIsReplacedAndCopied() {
    const auto store = openStore();
    QCOMPARE(store->viewState().value(), std::string());
    QVERIFY(store->setViewState("first"));
    QVERIFY(store->setViewState("second"));
    QCOMPARE(store->viewState().value(), std::string("second"));
    const auto since = store->changeCount();
    QVERIFY(store->copyTo(folder() / "copy.twin"));
    QVERIFY(store->setViewState("third"));
    const auto copy = ProjectStore::open(folder() / "copy.twin", OpenMode::ReadWrite).value();
    QCOMPARE(copy->viewState().value(), std::string("second"));
    QVERIFY(copy->takeChanges(*store, since));
    QCOMPARE(copy->viewState().value(), std::string("third"));
}

void ProjectStoreTest::fileWithoutViewStateGetsOneWhenItIsWritten() {
    QVERIFY(openStore());
    {
        auto database = SqliteDatabase::open(project(), SqliteDatabase::Access::ReadWrite);
        QVERIFY(database && database->execute("DROP TABLE view_state"));
    }
    QCOMPARE(openStore(OpenMode::ReadOnly)->viewState().value(), std::string());
    QVERIFY(openStore()->setViewState("kept"));
    QCOMPARE(openStore()->viewState().value(), std::string("kept"));
}

void ProjectStoreTest::compactDropsOnlyWhatIsNotKept() {
    const auto store = openStore();
    const ContentHash dropped = store->putBlob(noise()).value();
    const ContentHash kept = store->putBlob(bytesOf("kept")).value();
    QVERIFY(store->putResult(keyOf("kept run"), "run", bytesOf("a")));
    QVERIFY(store->putResult(keyOf("dropped run"), "run", bytesOf("b")));
    QVERIFY(store->setLatestRun("A", "Baseline", keyOf("kept run")));
    QVERIFY(store->setLatestRun("B", "Baseline", keyOf("dropped run")));
    const auto keepResults = {keyOf("kept run")};
    const auto keepBlobs = {kept};
    const auto won = store->compact(keepResults, keepBlobs);
    QVERIFY(won);
    QVERIFY(*won > 1'900'000);
    QVERIFY(!store->blob(dropped));
    QVERIFY(store->blob(kept));
    QVERIFY(store->result(keyOf("kept run")).value().has_value());
    QVERIFY(!store->result(keyOf("dropped run")).value().has_value());
    QCOMPARE(store->latestRuns().value().size(), std::size_t{1});
}

void ProjectStoreTest::stoppedCompactionLeavesNoRunWithoutItsFields() {
    const auto store = openStore();
    const ContentHash run = keyOf("run");
    std::vector<ContentHash> fields;
    for (int i = 0; i < 100; ++i) {
        fields.push_back(keyOf("field " + std::to_string(i)));
        QVERIFY(store->putResult(fields.back(), "field", bytesOf("f")));
    }
    QVERIFY(store->putResult(run, "run", bytesOf("r")));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!store->compact({}, {}, TaskContext(stop.get_token())));
    QVERIFY(!store->hasResult(run));
    QVERIFY(std::ranges::any_of(fields, [&](const auto& key) { return store->hasResult(key); }));
}

void ProjectStoreTest::compactShrinksAFileOfBefore() {
    QVERIFY(openStore());
    {
        auto database = SqliteDatabase::open(project(), SqliteDatabase::Access::ReadWrite);
        QVERIFY(database && database->execute("PRAGMA auto_vacuum=NONE; VACUUM"));
        QCOMPARE(database->queryInteger("PRAGMA auto_vacuum").value(), std::int64_t(0));
    }
    const auto store = openStore();
    QVERIFY(store->putBlob(noise()));
    QVERIFY(store->compact({}, {}).value() > 1'900'000);
}

void ProjectStoreTest::droppedResultsAreGoneWithTheirLatestRun() {
    const auto store = openStore();
    QVERIFY(store->putResult(keyOf("kept run"), "run", bytesOf("a")));
    QVERIFY(store->putResult(keyOf("dropped run"), "run", bytesOf("b")));
    QVERIFY(store->setLatestRun("A", "Baseline", keyOf("kept run")));
    QVERIFY(store->setLatestRun("B", "Baseline", keyOf("dropped run")));
    const auto drop = {keyOf("dropped run")};
    QVERIFY(store->dropResults(drop));
    QVERIFY(store->result(keyOf("kept run")).value().has_value());
    QVERIFY(!store->result(keyOf("dropped run")).value().has_value());
    QCOMPARE(store->latestRuns().value().size(), std::size_t{1});
}

void ProjectStoreTest::closedProjectIsOneFile() {
    {
        const auto store = openStore();
        QVERIFY(store->append("First", "{}", "{}"));
        const auto reader = openStore(OpenMode::ReadOnly);
        QVERIFY(reader->journal().value().size() == 1);
    }
    const std::filesystem::directory_iterator begin(folder());
    QCOMPARE(std::distance(begin, {}), std::ptrdiff_t{1});
}

void ProjectStoreTest::secondWriterReadsOnlyAndSaysWhy() {
    const auto first = openStore();
    QVERIFY(first->append("First", "{}", "{}"));
    const auto second = openStore();
    QVERIFY(second->readOnly());
    QVERIFY(second->readOnlyReason().find("open for writing by process " +
                                          std::to_string(QCoreApplication::applicationPid())) !=
            std::string::npos);
    QCOMPARE(second->journal().value().size(), std::size_t{1});
    const auto refused = second->append("Second", "{}", "{}");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("store.read_only"));
    QCOMPARE(refused.error().kind, ErrorKind::Failed);
    QVERIFY(refused.error().message().find("open for writing by process") != std::string::npos);
    QVERIFY(!first->readOnly());
}

void ProjectStoreTest::copyIsWholeAndFreeForWriting() {
    const auto store = openStore();
    QVERIFY(store->append("First", "{}", "{}"));  // stands in the log only
    QVERIFY(store->putResult(keyOf("run"), "run", bytesOf("a")));
    const std::filesystem::path path = folder() / "b.twin";
    QVERIFY(store->copyTo(path));
    const auto copy = ProjectStore::open(path, OpenMode::ReadWrite);
    QVERIFY(copy);
    QVERIFY(!(*copy)->readOnly());
    QCOMPARE((*copy)->journal().value().size(), std::size_t{1});
    QVERIFY((*copy)->result(keyOf("run")).value().has_value());
    QVERIFY((*copy)->append("Second", "{}", "{}"));
    QVERIFY(store->append("Other", "{}", "{}"));
    QCOMPARE(store->journal().value().back().label, std::string("Other"));
}

void ProjectStoreTest::copyReplacesAFileButNoOpenProject() {
    const auto store = openStore();
    QVERIFY(store->append("First", "{}", "{}"));
    const std::filesystem::path path = folder() / "b.twin";
    std::ofstream(path) << "no project";
    QVERIFY(store->copyTo(path));
    const auto copy = ProjectStore::open(path, OpenMode::ReadWrite);
    QVERIFY(copy);
    QVERIFY((*copy)->append("Second", "{}", "{}"));
    const auto refused = store->copyTo(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("store.read_only"));
    QCOMPARE((*copy)->journal().value().size(), std::size_t{2});
    QVERIFY(!std::filesystem::exists(folder() / "b.twin.part"));
}

void ProjectStoreTest::endedWritingFreesTheFileForAnother() {
    const auto first = openStore();
    QVERIFY(first->append("First", "{}", "{}"));
    first->endWriting();
    QVERIFY(first->readOnly());
    QCOMPARE(first->append("Late", "{}", "{}").error().code, std::string("store.read_only"));
    const auto second = openStore();
    QVERIFY(!second->readOnly());
    QVERIFY(second->append("Second", "{}", "{}"));
    QCOMPARE(first->journal().value().size(), std::size_t{2});
}

void ProjectStoreTest::lockOfAKilledProcessIsTakenOver() {
    openStore();
    const auto holder = startHolder();
    QVERIFY(openStore()->readOnly());
    holder->kill();
    QVERIFY(holder->waitForFinished());
    const auto store = openStore();
    QVERIFY(store);
    QVERIFY(!store->readOnly());
    QVERIFY(store->append("After", "{}", "{}"));
}

void ProjectStoreTest::everyEntryAcknowledgedBeforeAKillIsThere() {
    openStore();
    std::int64_t acknowledged = 0;
    for (int round = 0; round < 3; ++round) {
        const auto holder = startHolder();
        QTest::qWait(50 + 30 * round);
        holder->kill();
        QVERIFY(holder->waitForFinished());
        const auto lines = holder->readAllStandardOutput().split('\n');
        for (const QByteArray& line : lines) {
            acknowledged = std::max<std::int64_t>(acknowledged, line.toLongLong());
        }
        const auto journal = openStore(OpenMode::ReadOnly)->journal().value();
        QVERIFY(acknowledged > 0);
        QVERIFY(journal.back().number >= acknowledged);
        for (std::size_t i = 0; i < journal.size(); ++i) {
            QCOMPARE(journal[i].number, static_cast<std::int64_t>(i + 1));
        }
    }
}

void ProjectStoreTest::readOnlyPlaceIsReadWithoutLeavingAFile() {
    QVERIFY(openStore()->append("First", "{}", "{}"));
    using std::filesystem::perms;
    std::filesystem::permissions(folder(), perms::owner_read | perms::owner_exec);
    {
        const auto store = openStore();
        QVERIFY(store->readOnly());
        QCOMPARE(store->readOnlyReason(), std::string("the folder is read-only"));
        QCOMPARE(store->journal().value().size(), std::size_t{1});
        const std::filesystem::directory_iterator begin(folder());
        QCOMPARE(std::distance(begin, {}), std::ptrdiff_t{1});
    }
    std::filesystem::permissions(folder(), perms::owner_all);
}

void ProjectStoreTest::missingFileIsBadInput() {
    const auto store = ProjectStore::open(project(), OpenMode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::BadInput);
    QVERIFY(store.error().object.find("a.twin") != std::string::npos);
}

void ProjectStoreTest::existingFileIsNotOverwritten() {
    QVERIFY(openStore()->append("First", "{}", "{}"));
    QCOMPARE(ProjectStore::create(project()).error().code, std::string("store.exists"));
    QCOMPARE(openStore()->journal().value().size(), std::size_t{1});
}

void ProjectStoreTest::otherFilesAreNoProjects_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("ISO-10303-21;\nHEADER;\n");
    QTest::newRow("binary") << QByteArray(10'000, '\x07');
}

void ProjectStoreTest::otherFilesAreNoProjects() {
    QFETCH(QByteArray, content);
    std::ofstream(project(), std::ios::binary).write(content.data(), content.size());
    const auto store = ProjectStore::open(project(), OpenMode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().code, std::string("store.not_a_project"));
    QCOMPARE(store.error().kind, ErrorKind::BadInput);
    QCOMPARE(std::filesystem::file_size(project()), static_cast<std::uintmax_t>(content.size()));
}

void ProjectStoreTest::newerVersionIsRefused() {
    openStore();
    QVERIFY(SqliteDatabase::open(project(), SqliteDatabase::Access::ReadWrite)
                ->execute("PRAGMA user_version=1000"));
    const auto store = ProjectStore::open(project(), OpenMode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::BadInput);
    QCOMPARE(store.error().code, std::string("store.newer_version"));
    QVERIFY(store.error().message().find("1000") != std::string::npos);
}

void ProjectStoreTest::damagedFileIsToldWithAdvice_data() {
    QTest::addColumn<int>("keep");
    QTest::addColumn<int>("overwriteAt");
    QTest::newRow("cut off") << 9000 << -1;
    QTest::newRow("overwritten") << -1 << 4096;
}

void ProjectStoreTest::damagedFileIsToldWithAdvice() {
    QFETCH(int, keep);
    QFETCH(int, overwriteAt);
    {
        const auto store = openStore();
        for (int i = 0; i < 10; ++i) {
            QVERIFY(store->append("Entry", std::string(4000, 'x'), "{}"));
        }
    }
    if (keep >= 0) {
        std::filesystem::resize_file(project(), static_cast<std::uintmax_t>(keep));
    } else {
        std::fstream file(project(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(overwriteAt);
        file << std::string(8192, '\x5A');
    }
    const auto store = ProjectStore::open(project(), OpenMode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().code, std::string("store.corrupted"));
    QCOMPARE(store.error().kind, ErrorKind::Failed);
    QVERIFY(!store.error().advice.empty());
    QVERIFY(store.error().object.find("a.twin") != std::string::npos);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ProjectStoreTest)
#include "project_store_test.moc"
