#include <QFile>
#include <QtEndian>
#include <QtTest>

#include "tests/app/cli/running_cli.h"

using namespace twinbench;

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
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray png = file.readAll();
        constexpr int kWidthAt = 16;  // after the signature, the length and the name of the header
        QCOMPARE(qFromBigEndian<quint32>(png.constData() + kWidthAt), 320U);
        QCOMPARE(qFromBigEndian<quint32>(png.constData() + kWidthAt + 4), 200U);
        QVERIFY2(png.size() > 2000, "one colour only");
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
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "picture_test.moc"
