#include "app/window/export_name.h"

#include <QtTest>

using namespace twinbench;

class ExportNameTest : public QObject {
    Q_OBJECT

private slots:
    void nameGetsTheEndingThatItLacks_data() {
        const QString films = "Films (*.mp4);;Moving pictures (*.gif);;Single pictures (*)";
        const QString specs = "Specifications (*.twin.json)";
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filters");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<QString>("file");
        QTest::newRow("none") << "a/Run" << films << 1 << "a/Run.gif";
        QTest::newRow("a number is none") << "a/Run 1.5" << films << 0 << "a/Run 1.5.mp4";
        QTest::newRow("capitals") << "Run.MP4" << films << 0 << "Run.MP4";
        QTest::newRow("that of another filter") << "Run.gif" << films << 0 << "Run.gif";
        QTest::newRow("folder") << "Run 1.5" << films << 2 << "Run 1.5";
        QTest::newRow("folders have none") << "a.gif/Run" << films << 0 << "a.gif/Run.mp4";
        QTest::newRow("point at the end") << "Run." << films << 2 << "Run.";
        QTest::newRow("two parts") << "Car" << specs << 0 << "Car.twin.json";
        QTest::newRow("the last part") << "Car.json" << specs << 0 << "Car.json";
    }
    void nameGetsTheEndingThatItLacks() {
        QFETCH(QString, name);
        QFETCH(QString, filters);
        QFETCH(int, chosen);
        QFETCH(QString, file);
        QCOMPARE(withEnding(name, filters, filters.split(";;").at(chosen)), file);
    }
};

QTEST_APPLESS_MAIN(ExportNameTest)
#include "export_name_test.moc"
