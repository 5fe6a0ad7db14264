#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using nlohmann::json;

namespace {

/// All messages, objects and codes in one text, to be searched.
std::string told(const CliResult& result) {
    return result.json.is_object() && result.json.contains("errors") ? result.json["errors"].dump()
                                                                     : std::string();
}

}  // namespace

/// Every fault of the contract is exit 3 with all faults listed, or 2 for usage.
class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void aFaultyValueIsToldWithItsObject_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown unit") << "/parameters/h_air"
                                      << "\"500 W/(m^2*Q)\""
                                      << "Q";
        QTest::newRow("bare number") << "/attach/0/power"
                                     << "5"
                                     << "power";
        QTest::newRow("wrong dimension") << "/attach/1/coefficient"
                                         << "\"5 kg\""
                                         << "W/(m^2*K)";
        QTest::newRow("cycle") << "/parameters/h_air"
                               << "\"2 * h_air\""
                               << "h_air";
        QTest::newRow("no match") << "/selections/bottom/part"
                                  << "\"Lowr\""
                                  << "Lowr";
        QTest::newRow("no face") << "/selections/bottom/where"
                                 << "\"hole\""
                                 << "bottom";
        QTest::newRow("unknown key") << "/studys"
                                     << "[]"
                                     << "studies";
        QTest::newRow("unknown model") << "/attach/0/model"
                                       << "\"heat_sorce\""
                                       << "heat_source";
        QTest::newRow("missing file") << "/geometry/0/file"
                                      << "\"gone.step\""
                                      << "gone.step";
        QTest::newRow("unknown material") << "/assign/0/material"
                                          << "\"metl\""
                                          << "metal";
        QTest::newRow("unknown study") << "/requirements/0/study"
                                       << "\"Stedy\""
                                       << "Stedy";
    }
    void aFaultyValueIsToldWithItsObject() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, word);
        const CliFixture fixture;
        json spec = fixture.spec();
        spec[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        const CliResult result =
            fixture.run({"build", fixture.write(spec), "-o", fixture.path("out.twin")});
        QVERIFY2(result.code == 3, qPrintable(QString::fromStdString(result.out + result.err)));
        QVERIFY2(told(result).find(word.toStdString()) != std::string::npos, told(result).c_str());
        QVERIFY(!QFile::exists(fixture.path("out.twin")));
    }

    void allFaultsAreToldAtOnce() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["parameters"]["h_air"] = "500 W/(m^2*Q)";
        spec["attach"][0]["model"] = "heat_sorce";
        spec["extra"] = 1;
        const CliResult result =
            fixture.run({"build", fixture.write(spec), "-o", fixture.path("out.twin")});
        QCOMPARE(result.code, 3);
        QVERIFY2(result.json["errors"].size() >= 3, told(result).c_str());
    }

    void aPartWithoutMaterialIsAnErrorOnlyAtRun() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["assign"][0]["part"] = "Lower";
        const QString project = fixture.path("out.twin");
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        const CliResult run = fixture.run({"run", project, "--study", "Steady"});
        QCOMPARE(run.code, 3);
        QVERIFY2(told(run).find("Upper") != std::string::npos, told(run).c_str());
    }

    void anUnknownStudyOrScenarioIsBadInput() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Stedy"}).code, 3);
        QCOMPARE(fixture.run({"run", project, "--study", "Steady", "--scenario", "Tripl"}).code, 3);
        QCOMPARE(fixture.run({"set", project, "hh=5 W"}).code, 3);
        QCOMPARE(fixture.run({"set", project, "h_air=5 kg"}).code, 3);
    }

    void brokenStepFilesAreBadInput_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray(
            "\x7f"
            "ELF\x00\x01\x02\x03\xff\xfe",
            10);
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("truncated") << QByteArray("ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),");
        QTest::newRow("no geometry") << QByteArray(
            "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\n"
            "FILE_NAME('','',(''),(''),'','','');\n"
            "FILE_SCHEMA(('AUTOMOTIVE_DESIGN'));\nENDSEC;\nDATA;\nENDSEC;\n"
            "END-ISO-10303-21;\n");
    }
    void brokenStepFilesAreBadInput() {
        QFETCH(QByteArray, content);
        const CliFixture fixture;
        const QString path =
            fixture.writeText(std::string(content.constData(), content.size()), "bad.step");
        const CliResult result = fixture.run({"import", path});
        QCOMPARE(result.code, 3);
        QVERIFY2(told(result).find("bad.step") != std::string::npos, told(result).c_str());
    }

    void aMissingFileIsBadInput() {
        const CliFixture fixture;
        QCOMPARE(fixture.run({"import", fixture.path("no.step")}).code, 3);
        QCOMPARE(fixture.run({"show", fixture.path("no.twin")}).code, 3);
        QCOMPARE(fixture.run({"build", fixture.path("no.json"), "-o", fixture.path("x.twin")}).code,
                 3);
    }

    void usageErrorsExitTwo() {
        QCOMPARE(CliFixture::run({"fly"}).code, 2);
        QCOMPARE(CliFixture::run({"run"}).code, 2);
        QCOMPARE(CliFixture::run({}).code, 2);
    }

    void aCorruptedProjectIsToldNotCrashed() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QFile file(project);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(8000, '\x55'));
        file.close();
        const CliResult result = fixture.run({"show", project});
        QVERIFY2(result.code == 1 || result.code == 3, qPrintable(QString::number(result.code)));
        QVERIFY(!told(result).empty());
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
