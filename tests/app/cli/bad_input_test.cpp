#include <QFile>
#include <QTest>
#include <set>

#include <sys/stat.h>

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
        const auto row = [](const char* name, const char* pointer, const json& value,
                            const char* word) {
            QTest::newRow(name) << pointer << QString::fromStdString(value.dump()) << word;
        };
        json pair;
        pair["pairs"][0]["between"][0] = "Upper";
        pair["pairs"][0]["conductance"] = "9 W/(m^2*K)";
        json monitors;
        monitors[0]["name"] = "Q";
        monitors[0]["study"] = "Stress";
        monitors[0]["heat_through"] = "bottom";
        json rotation;
        rotation["axis"] = std::vector<int>{0, 0, 1};
        rotation["angle"] = 90;
        row("unknown type of study", "/studies/0/type", "thermal_stedy", "thermal_steady");
        row("unknown library material", "/materials/metal", "library:Copper C1100",
            "Copper C11000");
        row("bare angle", "/geometry/0/rotate", rotation, "90 deg");
        row("temperatures added", "/parameters/t_air", "20 degC + 5 degC", "absolute temperature");
        row("one name for a pair", "/contacts", pair, "two parts");
        row("one name for a pair of a study", "/studies/0/contacts", pair, "two parts");
        row("heat through in a stress study", "/monitors", monitors, "no heat flux");
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
        spec["attach"][0]["part"] = "Uper";
        spec["attach"][1]["ambient"] = 20;
        spec["assign"][0]["part"] = "Nobody*";
        spec["selections"]["side"]["part"] = "Lower";
        spec["selections"]["side"]["where"] = "cylindrical";
        spec["materials"]["wire"] = "library:Coper C11000";
        spec["requirements"][0]["study"] = "Stedy";
        spec["mesh"]["parts"]["Middle"]["size"] = "5 kg";
        spec["extra"] = 1;
        const CliResult result =
            fixture.run({"build", fixture.write(spec), "-o", fixture.path("out.twin")});
        QCOMPARE(result.code, 3);
        for (const char* word : {"m^2*Q", "heat_sorce", "Uper", "20", "Nobody*", "cylindrical",
                                 "Coper C11000", "Stedy", "Middle", "5 kg", "extra"}) {
            QVERIFY2(told(result).find(word) != std::string::npos,
                     (std::string(word) + " in " + told(result)).c_str());
        }
        std::set<std::string> once;
        for (const json& error : result.json["errors"]) {
            QVERIFY2(once.insert(error.dump()).second, error.dump().c_str());
        }
    }

    void monstrousSpecsAreBadInput() {
        const CliFixture fixture;
        json longWord = fixture.spec();
        longWord["parameters"]["loss"] = "5 " + std::string(300000, 'q');
        json brackets = fixture.spec();
        brackets["parameters"]["loss"] = std::string(100000, '(');
        const std::string deep =
            "{\"twinbench\": 1, \"geometry\": [], \"name\": " + std::string(200000, '[') +
            std::string(200000, ']') + "}";
        for (const std::string& text : {longWord.dump(), brackets.dump(), deep}) {
            const CliResult result = fixture.run({"build", fixture.writeText(text, "bad.twin.json"),
                                                  "-o", fixture.path("out.twin")});
            QCOMPARE(result.code, 3);
            QVERIFY(!result.json["errors"].empty());
        }
    }

    void allFaultyArgumentsAreToldAtOnce() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult set = fixture.run({"set", project, "junk", "loss=5 kg", "hh=1 W"});
        QCOMPARE(set.code, 3);
        QCOMPARE(set.json["errors"].size(), std::size_t{3});
        const CliResult run =
            fixture.run({"run", project, "--study", "Stedy", "--scenario", "Tripl", "--scenario",
                         "Double flow", "--set", "loss=5 kg", "--set", "hh=1 W"});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.json["errors"].size(), std::size_t{4});
        QCOMPARE(run.json["runs"].size(), std::size_t{0});
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

    void aRealFileCutInHalfIsBadInputEverywhere() {
        const CliFixture fixture;
        QFile step(fixture.path("blocks.step"));
        QVERIFY(step.open(QIODevice::ReadOnly));
        const QByteArray whole = step.readAll();
        fixture.writeText(whole.left(whole.size() / 2).toStdString(), "half.step");
        json spec = fixture.spec();
        spec["geometry"][0]["file"] = "half.step";
        for (const QStringList& command :
             {QStringList{"import", fixture.path("half.step")},
              QStringList{"import", fixture.path("half.step"), "-o", fixture.path("out.twin")},
              QStringList{"mesh", fixture.path("half.step")},
              QStringList{"build", fixture.write(spec), "-o", fixture.path("out.twin")}}) {
            const CliResult result = fixture.run(command);
            QCOMPARE(result.code, 3);
            QVERIFY2(told(result).find("cut off") != std::string::npos, told(result).c_str());
            QVERIFY(!QFile::exists(fixture.path("out.twin")));
            QVERIFY(fixture.hiddenFiles().isEmpty());
        }
    }

    void whatIsNoFileIsBadInput() {
        const CliFixture fixture;
        const QString pipe = fixture.path("pipe.step");
        const QString folder = fixture.path("");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(fixture.run({"import", pipe}).code, 3);
        QCOMPARE(fixture.run({"build", pipe, "-o", fixture.path("out.twin")}).code, 3);
        QCOMPARE(fixture.run({"import", folder}).code, 3);
        QCOMPARE(fixture.run({"import", "/dev/zero"}).code, 3);
        QCOMPARE(fixture.run({"show", folder}).code, 3);
        QCOMPARE(fixture.run({"build", folder, "-o", fixture.path("out.twin")}).code, 3);
        QVERIFY(QFile::setPermissions(fixture.path("blocks.step"), {}));
        if (!QFile(fixture.path("blocks.step")).open(QIODevice::ReadOnly)) {  // not the superuser
            QCOMPARE(fixture.run({"import", fixture.path("blocks.step")}).code, 3);
        }
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

    void anUnknownKeyIsToldBesideAMissingModel() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["attach"][0].erase("model");
        spec["attach"][0]["powr"] = "5 W";
        const CliResult result =
            fixture.run({"build", fixture.write(spec), "-o", fixture.path("out.twin")});
        QCOMPARE(result.code, 3);
        for (const char* word : {"'model' is missing", "'powr' is not known"}) {
            QVERIFY2(told(result).find(word) != std::string::npos, told(result).c_str());
        }
        QCOMPARE(result.json["errors"].size(), std::size_t{2});
    }

    void theAdviceForAnUnknownScenarioKnowsTheBaseline() {
        const CliFixture fixture;
        const CliResult run =
            fixture.run({"run", fixture.built(), "--study", "Steady", "--scenario", "Xyz"});
        QCOMPARE(run.code, 3);
        QVERIFY2(told(run).find("Baseline") != std::string::npos, told(run).c_str());
    }

    void anyTimeWillDoForAStudyWithoutTimes() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        const QStringList probe = {"probe",   project,       "--study", "Steady",
                                   "--field", "temperature", "--at",    "10,10,5"};
        for (const char* time : {"end", "5 s"}) {
            QCOMPARE(fixture.run(probe + QStringList{"--time", time}).code, 0);
        }
    }

    void aPictureThatIsNoPngIsRefused() {
        const CliFixture fixture;
        const QString file = fixture.path("x.jpg");
        const CliResult result = fixture.run({"image", fixture.built(), "-o", file});
        QCOMPARE(result.code, 3);
        QVERIFY2(told(result).find(".png") != std::string::npos, told(result).c_str());
        QVERIFY(!QFile::exists(file));
    }

    void allFaultsOfAQuestionAreTold() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult probe =
            fixture.run({"probe", project, "--study", "Stedy", "--field", "temperature", "--at",
                         "1,2", "--scenario", "Hott", "--time", "5 mm"});
        QCOMPARE(probe.code, 3);
        QCOMPARE(probe.json["errors"].size(), std::size_t{4});
        const CliResult image = fixture.run(
            {"image", project, "--study", "Stedy", "--size", "big", "-o", fixture.path("x.jpg")});
        QCOMPARE(image.code, 3);
        QCOMPARE(image.json["errors"].size(), std::size_t{3});
        const CliResult compare = fixture.run({"compare", project, "--study", "Stedy", "--scenario",
                                               "Baseline", "--scenario", "Hott"});
        QCOMPARE(compare.code, 3);
        QCOMPARE(compare.json["errors"].size(), std::size_t{2});
    }

    void aPointThatIsNoneIsBadInput() {
        const CliFixture fixture;
        const QString project = fixture.built();
        for (const char* point : {"1,2", "a,b,c", "nan,0,0", "inf,0,0", "1,2,3,4"}) {
            QCOMPARE(fixture
                         .run({"probe", project, "--study", "Steady", "--field", "temperature",
                               "--at", point})
                         .code,
                     3);
        }
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
