#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QStandardPaths>
#include <QtEndian>
#include <QtTest>

#include "tests/app/cli/running_cli.h"

using namespace twinbench;

namespace {

constexpr int kWidthAt = 16;  // after the signature, the length and the name of the header

QByteArray pngIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(kWidthAt + 8, '\0');
}

quint32 widthOf(const QByteArray& png) {
    return qFromBigEndian<quint32>(png.constData() + kWidthAt);
}

}  // namespace

/// Pictures without a display, with one that does not answer, and what is left behind.
class PictureTest : public QObject {
    Q_OBJECT

private slots:
    void aPictureNeedsNoDisplay_data() {
        QTest::addColumn<QString>("display");
        QTest::newRow("none") << QString();
        QTest::newRow("unreachable") << QString(":7777");
    }

    void aPictureNeedsNoDisplay() {
        QFETCH(const QString, display);
        const CliFixture fixture;
        const QString picture = fixture.path("x.png");
        RunningCli cli;
        cli.start({"image", fixture.built(), "--size", "320x200", "-o", picture}, display);
        QVERIFY(cli.waitForChild("Xvfb"));
        cli.waitForEnd();
        QCOMPARE(cli.result().code, 0);
        QVERIFY(cli.leavesNothing());
        const QByteArray png = pngIn(picture);
        QCOMPARE(widthOf(png), 320U);
        QCOMPARE(qFromBigEndian<quint32>(png.constData() + kWidthAt + 4), 200U);
        QVERIFY2(png.size() > 2000, "one colour only");
    }

    void picturesOverTimeHaveOneRangeOfColours() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Warm-up"}).code, 0);
        const QString folder = fixture.path("frames");
        const CliResult result = fixture.run({"image", project, "--study", "Warm-up", "--animate",
                                              folder, "--frames", "3", "--size", "320x240"});
        QVERIFY2(result.code == 0, result.out.c_str());
        QCOMPARE(result.json["frames"].get<int>(), 3);
        const QByteArray first = pngIn(folder + "/frame_0000.png");
        const QByteArray last = pngIn(folder + "/frame_0002.png");
        QCOMPARE(widthOf(last), 320U);
        QVERIFY(first != last);
        QCOMPARE(fixture
                     .run({"image", project, "--study", "Warm-up", "--animate", folder, "--frames",
                           "2", "--size", "320x240"})
                     .code,
                 0);
        QVERIFY2(!QFile::exists(folder + "/frame_0002.png"),
                 "a picture of the longer film is left");
        // Cold everywhere at first: one colour of the common range packs better than a field.
        QVERIFY2(first.size() < last.size(),
                 qPrintable(QString("%1 %2").arg(first.size()).arg(last.size())));
        const QImage begin = QImage::fromData(first);
        const QImage end = QImage::fromData(last);
        const QRect colourBar(begin.width() * 3 / 4, 0, begin.width() / 4, begin.height());
        QVERIFY(begin.copy(colourBar) == end.copy(colourBar));
    }

    void isosurfacesArrowsAndStreamlinesAreOtherPictures() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        const auto draw = [&](const QStringList& how, const QString& name) {
            const QString file = fixture.path(name);
            const CliResult result = fixture.run(QStringList{"image", project, "--study", "Steady",
                                                             "--size", "320x240", "-o", file} +
                                                 how);
            return result.code == 0 ? pngIn(file) : QByteArray();
        };
        const QByteArray surface = draw({}, "surface.png");
        const QByteArray levels = draw({"--isosurfaces", "3"}, "levels.png");
        const QByteArray given = draw({"--isovalues", "25degC,26degC"}, "given.png");
        QVERIFY(!given.isEmpty() && given != levels);
        const CliResult wrong =
            fixture.run({"image", project, "--study", "Steady", "--size", "big", "--isovalues",
                         "25mm,25,30degC", "-o", fixture.path("wrong.png")});
        QCOMPARE(wrong.code, 3);
        QCOMPARE(wrong.json["errors"].size(), std::size_t{3});
        const QByteArray arrows = draw({"--arrows", "heat_flux"}, "arrows.png");
        QVERIFY(!surface.isEmpty() && !levels.isEmpty() && !arrows.isEmpty());
        QVERIFY(surface != levels && levels != arrows && surface != arrows);
        const QByteArray lines = draw({"--streamlines", "heat_flux"}, "lines.png");
        QVERIFY(!lines.isEmpty() && lines != surface && lines != arrows);
    }

    void arrowsNeedAVectorField() {
        const CliFixture fixture;
        const CliResult result =
            fixture.run({"image", fixture.built(), "--study", "Steady", "--arrows", "temperature",
                         "-o", fixture.path("x.png")});
        QCOMPARE(result.code, 3);
        QCOMPARE(result.json["errors"][0]["code"].get<std::string>(), std::string("image.arrows"));
    }

    void aFieldNeedsAStudy() {
        const CliFixture fixture;
        const CliResult result = fixture.run(
            {"image", fixture.built(), "--field", "temperature", "-o", fixture.path("x.png")});
        QCOMPARE(result.code, 2);
        QVERIFY(!QFile::exists(fixture.path("x.png")));
    }

    void aStillResultIsNoFilm() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        const CliResult result = fixture.run(
            {"image", project, "--study", "Steady", "--animate", fixture.path("frames")});
        QCOMPARE(result.code, 3);
        QCOMPARE(result.json["errors"][0]["code"].get<std::string>(), std::string("film.still"));
    }

    void aFilmNeedsTheEncoder() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Warm-up"}).code, 0);
        const QString film = fixture.path("film.mp4");
        const CliResult result = fixture.run({"image", project, "--study", "Warm-up", "--animate",
                                              film, "--frames", "3", "--size", "320x240"});
        if (QStandardPaths::findExecutable("ffmpeg").isEmpty()) {
            QCOMPARE(result.code, 1);
            QCOMPARE(result.json["errors"][0]["code"].get<std::string>(),
                     std::string("film.no_encoder"));
        } else {
            QVERIFY2(result.code == 0, result.out.c_str());
            QVERIFY(QFileInfo(film).size() > 1000);
        }
        QVERIFY(fixture.hiddenFiles().isEmpty());
    }

    void aRunExportsItsPictureWithoutADisplay() {
        const CliFixture fixture;
        RunningCli cli;
        cli.start({"run", fixture.built(), "--study", "Steady", "--export", fixture.path("out"),
                   "--format", "png"},
                  QString());
        cli.waitForEnd();
        QCOMPARE(cli.result().code, 0);
        QVERIFY(QFile::exists(fixture.path("out/Steady - Baseline.png")));
        QVERIFY(cli.leavesNothing());
    }

    void aReportHoldsModelRunsAndPictures() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(CliFixture::run({"run", project, "--study", "Steady"}).code, 0);
        RunningCli cli;
        cli.start({"export", project, "--format", "html", "-o", fixture.path("report.html")},
                  QString());
        cli.waitForEnd();
        QCOMPARE(cli.result().code, 0);
        QVERIFY(cli.leavesNothing());
        QFile file(fixture.path("report.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QCOMPARE(page.count("data:image/png"), 2);  // the geometry and the field
        for (const char* text : {"Cool enough", "Steady / Baseline, ", "Lower", "Smallest quality",
                                 "Loads and constraints", "max temperature"}) {
            QVERIFY2(page.contains(text), text);
        }
        QVERIFY(!page.contains("Study Warm-up"));  // was not run
        cli.start({"export", project, "--format", "pdf", "-o", fixture.path("report.pdf")},
                  QString());
        cli.waitForEnd();
        QCOMPARE(cli.result().code, 0);
        QFile pdf(fixture.path("report.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(8).startsWith("%PDF-1."));
        QVERIFY(pdf.size() > page.size() / 4);  // the pictures are in it
        const std::string& err = cli.result().err;
        QVERIFY2(err.find("QStandardPaths") == std::string::npos, err.c_str());
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "picture_test.moc"
