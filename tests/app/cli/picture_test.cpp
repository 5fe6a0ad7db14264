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
};

QTEST_GUILESS_MAIN(PictureTest)
#include "picture_test.moc"
