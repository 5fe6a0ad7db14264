#include "app/window/film_export.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace twinbench;

class FilmExportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::filesystem::path path(const char* name) const {
        return folder_.filePath(name).toStdString();
    }
    /// A command line that does this in place of drawing; $3 is the folder of the pictures.
    std::filesystem::path program(const QByteArray& script) const {
        QFile file(folder_.filePath("program"));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0) {
            qWarning("the program of the test cannot be written");
        }
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        return path("program");
    }

private slots:
    void initTestCase() {
#ifdef _WIN32
        QSKIP("needs a shell");
#endif
    }

    void picturesComeIntoTheFolderAndReplaceThoseOfBefore() {
        const auto pictures = path("a/b");
        for (const QByteArray& text : {QByteArray("one"), QByteArray("two")}) {
            const auto draws = program("echo " + text + " > $3/frame_0000.png");
            QVERIFY(exportFrames(draws, {"--animate"}, pictures, {}));
            QFile picture(folder_.filePath("a/b/frame_0000.png"));
            QVERIFY(picture.open(QIODevice::ReadOnly));
            QCOMPARE(picture.readAll().trimmed(), text);
        }
    }

    void picturesOfALongerFilmOfBeforeGo() {
        const auto pictures = path("longer");
        const auto draws = [&](const QByteArray& numbers) {
            return exportFrames(
                program("for i in " + numbers + "; do echo $i > $3/frame_000$i.png; done"),
                {"--animate"}, pictures, {});
        };
        QVERIFY(draws("0 1 2 3"));
        const QDir folder(folder_.filePath("longer"));
        for (const char* other : {"frame_1.png", "frame_0001.jpg", "notes.txt"}) {
            QFile file(folder.filePath(other));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(draws("0 1"));
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
                 QStringList({"frame_0000.png", "frame_0001.jpg", "frame_0001.png", "frame_1.png",
                              "notes.txt"}));
    }

    void nothingIsLeftOfPicturesThatWereNotFinished() {
        const auto breaksOff = program("echo one > $3/frame_0000.png; exit 1");
        const auto done = exportFrames(breaksOff, {"--animate"}, path("none"), {});
        QVERIFY(!done);
        QVERIFY(!QDir(folder_.filePath("none")).exists());
    }

    void filmsAreKnownByTheirEnding() {
        QVERIFY(isFilmName("a/Warm-up.mp4"));
        QVERIFY(isFilmName("Warm-up.GIF"));
        QVERIFY(isFilmName("Warm-up.avi"));
        QVERIFY(!isFilmName("Warm-up Baseline"));
        QVERIFY(!isFilmName("Run 1.5"));
    }
};

QTEST_APPLESS_MAIN(FilmExportTest)
#include "film_export_test.moc"
