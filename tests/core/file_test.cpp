#include "core/file.h"

#include <QtTest>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace twinbench {

namespace fs = std::filesystem;

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void writtenBytesAreReadBack();
    void emptyFileIsReadAsNothing();
    void fileOfUnknownSizeIsReadWhole();
    void unreadablePathsAreBadInputThatNamesThem();
    void pipesAndDevicesDoNotHang();
    void rewritingReplacesTheContentAndLeavesNoTemporaryFile();
    void rewritingKeepsThePermissions();
    void newFileHasTheUsualPermissions();
    void symbolicLinkStaysALink();
    void danglingLinkGetsItsTarget();
    void fullDiskIsReportedAsSuch();
    void failedWriteKeepsTheOldContent();
    void missingFolderAndFolderAsTargetAreErrors();
    void deviceIsWrittenToAndNotReplaced();
    void temporaryFolderIsUniqueAndVanishes();
    void movedTemporaryFolderVanishesOnce();

private:
    fs::path in(const char* name) const { return folder_->path() / name; }
    std::size_t fileCount() const {
        const fs::directory_iterator begin(folder_->path());
        return static_cast<std::size_t>(std::distance(begin, fs::directory_iterator()));
    }

    std::optional<TemporaryFolder> folder_;
};

namespace {

std::string textOf(const fs::path& path) {
    const Result<std::vector<std::byte>> bytes = readFile(path);
    return bytes ? std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size())
                 : bytes.error().describe();
}

}  // namespace

void FileTest::init() {
    Result<TemporaryFolder> folder = TemporaryFolder::create();
    QVERIFY(folder);
    folder_.emplace(std::move(*folder));
}

void FileTest::cleanup() { folder_.reset(); }

void FileTest::writtenBytesAreReadBack() {
    std::vector<std::byte> bytes(300000);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::byte>(i * 31 % 251);
    }
    QVERIFY(writeFileAtomically(in("Müll.bin"), bytes));
    const Result<std::vector<std::byte>> again = readFile(in("Müll.bin"));
    QVERIFY(again);
    QVERIFY(*again == bytes);
}

void FileTest::emptyFileIsReadAsNothing() {
    QVERIFY(writeFileAtomically(in("empty"), ""));
    QVERIFY(fs::exists(in("empty")));
    QCOMPARE(textOf(in("empty")), std::string());
}

void FileTest::fileOfUnknownSizeIsReadWhole() {
    // Files of /proc say that their size is 0.
    QVERIFY(textOf("/proc/self/status").find("VmHWM") != std::string::npos);
}

void FileTest::unreadablePathsAreBadInputThatNamesThem() {
    const Error missing = readFile(in("missing.step")).error();
    QCOMPARE(missing.code, std::string("file.missing"));
    QCOMPARE(missing.object, in("missing.step").string());
    QVERIFY(missing.kind == ErrorKind::BadInput);
    QCOMPARE(readFile(folder_->path()).error().code, std::string("file.is_folder"));
    QVERIFY(writeFileAtomically(in("file"), "x"));
    QCOMPARE(readFile(in("file") / "below").error().code, std::string("file.missing"));
    // Reading the memory of a process at address 0 fails even for the superuser.
    QCOMPARE(readFile("/proc/self/mem").error().code, std::string("file.unreadable"));
}

void FileTest::pipesAndDevicesDoNotHang() {
    QCOMPARE(::mkfifo(in("pipe").c_str(), 0600), 0);
    QCOMPARE(textOf(in("pipe")), std::string());
    QCOMPARE(writeFileAtomically(in("pipe"), "x").error().code, std::string("file.unwritable"));
    QCOMPARE(readFile("/dev/zero").error().code, std::string("file.is_device"));
    // Open for both, the writer does not wait for a reader, and the pipe holds what it wrote.
    const int writing = ::open(in("pipe").c_str(), O_RDWR);
    const std::string_view sent = "through a pipe";
    QCOMPARE(::write(writing, sent.data(), sent.size()), static_cast<ssize_t>(sent.size()));
    std::thread writer([writing] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        ::close(writing);
    });
    const std::string text = textOf(in("pipe"));
    writer.join();
    QCOMPARE(text, std::string(sent));
}

void FileTest::rewritingReplacesTheContentAndLeavesNoTemporaryFile() {
    QVERIFY(writeFileAtomically(in("a"), "a long first content"));
    QVERIFY(writeFileAtomically(in("a"), "second"));
    QCOMPARE(textOf(in("a")), std::string("second"));
    QCOMPARE(fileCount(), std::size_t{1});
}

void FileTest::rewritingKeepsThePermissions() {
    QVERIFY(writeFileAtomically(in("a"), "1"));
    fs::permissions(in("a"), fs::perms::owner_read | fs::perms::owner_write);
    QVERIFY(writeFileAtomically(in("a"), "2"));
    QVERIFY(fs::status(in("a")).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

void FileTest::newFileHasTheUsualPermissions() {
    std::ofstream(in("usual")) << "x";
    QVERIFY(writeFileAtomically(in("ours"), "x"));
    QVERIFY(fs::status(in("ours")).permissions() == fs::status(in("usual")).permissions());
}

void FileTest::symbolicLinkStaysALink() {
    fs::create_directory(in("elsewhere"));
    QVERIFY(writeFileAtomically(in("elsewhere") / "target", "1"));
    fs::create_symlink("elsewhere/target", in("link"));
    QVERIFY(writeFileAtomically(in("link"), "2"));
    QVERIFY(fs::is_symlink(in("link")));
    QCOMPARE(textOf(in("elsewhere") / "target"), std::string("2"));
}

void FileTest::danglingLinkGetsItsTarget() {
    fs::create_symlink("target", in("link"));
    QVERIFY(writeFileAtomically(in("link"), "new"));
    QVERIFY(fs::is_symlink(in("link")));
    QCOMPARE(textOf(in("target")), std::string("new"));
}

void FileTest::fullDiskIsReportedAsSuch() {
    const Result<void> written = writeFileAtomically("/dev/full", "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, std::string("file.disk_full"));
    QCOMPARE(written.error().object, std::string("/dev/full"));
    QVERIFY(written.error().kind == ErrorKind::Failed);
    QVERIFY(fs::is_character_file("/dev/full"));
}

void FileTest::failedWriteKeepsTheOldContent() {
    // Nothing can be made in /proc, whoever asks.
    QCOMPARE(writeFileAtomically("/proc/version", "x").error().code,
             std::string("file.unwritable"));
    QVERIFY(textOf("/proc/version").starts_with("Linux"));
}

void FileTest::missingFolderAndFolderAsTargetAreErrors() {
    const Result<void> missing = writeFileAtomically(in("no") / "file", "x");
    QCOMPARE(missing.error().code, std::string("file.unwritable"));
    QVERIFY(missing.error().kind == ErrorKind::BadInput);
    QVERIFY(missing.error().object.ends_with("no/file"));
    QCOMPARE(writeFileAtomically(folder_->path(), "x").error().code, std::string("file.is_folder"));
}

void FileTest::deviceIsWrittenToAndNotReplaced() {
    QVERIFY(writeFileAtomically("/dev/null", "x"));
    QVERIFY(fs::is_character_file("/dev/null"));
}

void FileTest::temporaryFolderIsUniqueAndVanishes() {
    fs::path path;
    {
        const Result<TemporaryFolder> other = TemporaryFolder::create();
        QVERIFY(other);
        path = other->path();
        QVERIFY(path != folder_->path() && fs::is_directory(path));
        QVERIFY(fs::status(path).permissions() == fs::perms::owner_all);
        fs::create_directories(path / "deep" / "er");
        QVERIFY(writeFileAtomically(path / "deep" / "er" / "file", "x"));
    }
    QVERIFY(!fs::exists(path));
}

void FileTest::movedTemporaryFolderVanishesOnce() {
    fs::path path;
    {
        TemporaryFolder first = std::move(*TemporaryFolder::create());
        path = first.path();
        const TemporaryFolder second = std::move(first);
        QCOMPARE(second.path(), path);
        QVERIFY(fs::exists(path));
    }
    QVERIFY(!fs::exists(path));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::FileTest)
#include "file_test.moc"
