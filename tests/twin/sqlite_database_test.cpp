#include "twin/sqlite_database.h"

#include <QTemporaryDir>
#include <QtTest>
#include <vector>

namespace twinbench {

class SqliteDatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void valuesComeBackAsBound();
    void failedTransactionLeavesNothing();
    void fullDiskIsToldAndRolledBack();
    void pathMayHoldSpecialCharacters();
    void fileOfAnotherKindIsBadInput();
    void folderThatIsMissingIsToldWithThePath();

private:
    std::filesystem::path fileNamed(const char8_t* name) const;
    Result<SqliteDatabase> makeTable(const std::filesystem::path& path) const;

    std::unique_ptr<QTemporaryDir> folder_;
};

void SqliteDatabaseTest::init() { folder_ = std::make_unique<QTemporaryDir>(); }

std::filesystem::path SqliteDatabaseTest::fileNamed(const char8_t* name) const {
    return std::filesystem::path(folder_->path().toStdU16String()) / name;
}

Result<SqliteDatabase> SqliteDatabaseTest::makeTable(const std::filesystem::path& path) const {
    auto database = SqliteDatabase::open(path, SqliteDatabase::Access::Create);
    if (database) {
        auto made = database->execute("CREATE TABLE entry (number INTEGER, name TEXT, bytes BLOB)");
        if (!made) {
            return fail(made.error());
        }
    }
    return database;
}

void SqliteDatabaseTest::valuesComeBackAsBound() {
    auto database = makeTable(fileNamed(u8"a.db"));
    QVERIFY(database);
    const std::vector<std::byte> bytes = {std::byte{0}, std::byte{255}, std::byte{7}};
    auto insert = database->prepare("INSERT INTO entry VALUES (?, ?, ?)");
    QVERIFY(insert);
    const std::string text("K\xC3\xBChler\0x", 9);
    QVERIFY(insert->bind(1, std::int64_t{-5}).bind(2, text).bindBytes(3, bytes).run());
    auto query = database->prepare("SELECT number, name, bytes FROM entry");
    QVERIFY(query);
    QVERIFY(query->step().value_or(false));
    QCOMPARE(query->integer(0), std::int64_t{-5});
    QCOMPARE(query->text(1), text);
    QVERIFY(std::ranges::equal(query->bytes(2), bytes));
    QVERIFY(!query->step().value_or(true));
}

void SqliteDatabaseTest::failedTransactionLeavesNothing() {
    auto database = makeTable(fileNamed(u8"a.db"));
    QVERIFY(database);
    const auto outcome = database->transaction([&]() -> Result<void> {
        if (auto done = database->execute("INSERT INTO entry (number) VALUES (1)"); !done) {
            return done;
        }
        return fail(failure("test.stop", "", "Stop."));
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, std::string("test.stop"));
    QCOMPARE(database->queryInteger("SELECT count(*) FROM entry").value(), std::int64_t{0});
}

void SqliteDatabaseTest::fullDiskIsToldAndRolledBack() {
    auto database = makeTable(fileNamed(u8"a.db"));
    QVERIFY(database);
    QVERIFY(database->execute("INSERT INTO entry (number) VALUES (1)"));
    // The engine then reports a file that cannot grow exactly as it reports a full disk.
    QVERIFY(database->queryInteger("PRAGMA max_page_count=4"));
    const std::vector<std::byte> large(100'000);
    const auto outcome = database->transaction([&]() -> Result<void> {
        auto insert = database->prepare("INSERT INTO entry VALUES (2, '', ?)");
        return insert ? insert->bindBytes(1, large).run() : fail(insert.error());
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, std::string("store.disk_full"));
    QCOMPARE(outcome.error().kind, ErrorKind::Failed);
    QVERIFY(outcome.error().message().find("disk is full") != std::string::npos);
    QCOMPARE(database->queryInteger("SELECT count(*) FROM entry").value(), std::int64_t{1});
    QVERIFY(database->execute("INSERT INTO entry (number) VALUES (3)"));
}

void SqliteDatabaseTest::pathMayHoldSpecialCharacters() {
    const auto path = fileNamed(u8"100% of? #1 \u00FC.db");
    QVERIFY(makeTable(path));
    QVERIFY(std::filesystem::exists(path));
    QVERIFY(SqliteDatabase::open(path, SqliteDatabase::Access::Immutable)
                ->queryInteger("SELECT count(*) FROM entry"));
}

void SqliteDatabaseTest::fileOfAnotherKindIsBadInput() {
    const auto path = fileNamed(u8"a.db");
    QFile file(QString::fromStdU16String(path.u16string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    auto database = SqliteDatabase::open(path, SqliteDatabase::Access::ReadWrite);
    QVERIFY(database);
    const auto count = database->queryInteger("PRAGMA application_id");
    QVERIFY(!count);
    QCOMPARE(count.error().kind, ErrorKind::BadInput);
    QCOMPARE(count.error().code, std::string("store.not_a_project"));
}

void SqliteDatabaseTest::folderThatIsMissingIsToldWithThePath() {
    const auto database =
        SqliteDatabase::open(fileNamed(u8"missing") / "a.db", SqliteDatabase::Access::Create);
    QVERIFY(!database);
    QCOMPARE(database.error().code, std::string("store.cannot_open"));
    QVERIFY(database.error().object.find("missing") != std::string::npos);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::SqliteDatabaseTest)
#include "sqlite_database_test.moc"
