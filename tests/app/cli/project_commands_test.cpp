#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using nlohmann::json;

class ProjectCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void importListsPartsWithTheirExactProperties() {
        const CliFixture fixture;
        const CliResult result = fixture.run({"import", fixture.path("blocks.step")});
        QCOMPARE(result.code, 0);
        const json& parts = result.json["parts"];
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0]["name"].get<std::string>(), std::string("Lower"));
        QCOMPARE(parts[0]["solids"].get<int>(), 1);
        QCOMPARE(parts[0]["faces"].get<int>(), 6);
        QCOMPARE(parts[0]["volume"]["unit"].get<std::string>(), std::string("mm^3"));
        QVERIFY(std::abs(parts[0]["volume"]["value"].get<double>() - 4000.0) < 1e-6);
        QVERIFY(std::abs(parts[1]["bounding_box"]["min"]["value"][2].get<double>() - 10.0) < 1e-9);
        QVERIFY(result.json["seconds"].contains("read"));
    }

    void showTellsPeopleWhatTheModelHolds() {
        const CliFixture fixture;
        const CliResult show = CliFixture::runForPeople({"show", fixture.built()});
        QCOMPARE(show.code, 0);
        for (const char* text :
             {"Two blocks", "2 parts", "Stack/Lower   metal", "1 material", "density 2700 kg/m^3",
              "attachments", "heat_source", "1 part", "convection", "400 mm^2", "coefficient h_air",
              "parameters", "500 W/(m^2*K)", "3 studies", "thermal_transient", "scenario",
              "requirement", "missing"}) {
            QVERIFY2(show.out.find(text) != std::string::npos,
                     (std::string(text) + " in\n" + show.out).c_str());
        }
    }

    void setUndoAndRedoWalkTheJournal() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const auto h = [&] {
            return fixture.run({"show", project})
                .json["parameters"]["h_air"]["value"]
                .get<double>();
        };
        QCOMPARE(h(), 500.0);
        QCOMPARE(fixture.run({"set", project, "h_air=800 W/(m^2*K)"}).code, 0);
        QCOMPARE(h(), 800.0);
        QCOMPARE(fixture.run({"undo", project}).code, 0);
        QCOMPARE(h(), 500.0);
        QCOMPARE(fixture.run({"redo", project}).code, 0);
        QCOMPARE(h(), 800.0);
        const CliResult log = fixture.run({"log", project});
        QCOMPARE(log.code, 0);
        QVERIFY(log.json["log"].size() >= 2);
    }

    void setTakesAllValuesOrNone() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"set", project, "h_air=800 W/(m^2*K)", "loss=3 kg"}).code, 3);
        const CliResult show = fixture.run({"show", project});
        QCOMPARE(show.json["parameters"]["h_air"]["value"].get<double>(), 500.0);
    }

    void theModelLeavesAsASpecThatBuildsTheSameProject() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const QString spec = fixture.path("again.twin.json");
        QCOMPARE(fixture.run({"set", project, "loss=7 W"}).code, 0);
        QCOMPARE(fixture.run({"export", project, "--format", "spec", "-o", spec}).code, 0);
        const QString again = fixture.path("again.twin");
        QCOMPARE(fixture.run({"build", spec, "-o", again}).code, 0);
        const auto before = fixture.run({"show", project}).json;
        const auto after = fixture.run({"show", again}).json;
        for (const char* key : {"parts", "materials", "attachments", "parameters", "studies"}) {
            QVERIFY2(before[key] == after[key], key);
        }
    }

    void aResultIsExportedOfAStudyOnly() {
        const CliFixture fixture;
        QCOMPARE(fixture.run({"export", fixture.built(), "--format", "vtu", "-o", "x"}).code, 2);
    }

    void buildingAgainIsAnEditThatCanBeUndone() {
        const CliFixture fixture;
        const QString project = fixture.built();
        json spec = fixture.spec();
        spec["parameters"]["h_air"] = "900 W/(m^2*K)";
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        QCOMPARE(fixture.run({"undo", project}).code, 0);
        const CliResult show = fixture.run({"show", project});
        QCOMPARE(show.json["parameters"]["h_air"]["value"].get<double>(), 500.0);
    }

    void scriptAcknowledgesEachLineAndStopsAtTheFirstError() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult result = fixture.run(
            {"script", project, "-"},
            "set \"h_air=700 W/(m^2*K)\"\n# a comment\nundo\nset \"h_air=700 kg\"\nundo\n");
        QCOMPARE(result.code, 3);
        const auto lines = QString::fromStdString(result.out).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(json::parse(lines[0].toStdString())["ok"].get<bool>());
        QVERIFY(!json::parse(lines[2].toStdString())["ok"].get<bool>());
    }

    void scriptTakesValuesWithoutQuotesAndTheNameOfTheProject() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult result =
            fixture.run({"script", project, "-"}, "set h_air=700 W/(m^2*K) loss=6 W\nset " +
                                                      project + " \"t_air=25 degC\"\n");
        QVERIFY2(result.code == 0, result.out.c_str());
        const json parameters = fixture.run({"show", project}).json["parameters"];
        QCOMPARE(parameters["h_air"]["value"].get<double>(), 700.0);
        QCOMPARE(parameters["loss"]["value"].get<double>(), 6.0);
        QCOMPARE(parameters["t_air"]["expression"].get<std::string>(), std::string("25 degC"));
    }

    void tablesForPeopleAreAligned() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const QString text =
            QString::fromStdString(CliFixture::runForPeople({"show", project}).out);
        QVERIFY2(text.contains("part          material   faces      volume        mass\n"
                               "Stack/Lower   metal          6   4000 mm^3   0.0108 kg\n"
                               "Stack/Upper   metal          6   4000 mm^3   0.0108 kg\n"),
                 qPrintable(text));
        QVERIFY2(text.contains("parameter           value      expression\n"
                               "h_air       500 W/(m^2*K)   500 W/(m^2*K)\n"
                               "loss          5 W             5 W\n"),
                 qPrintable(text));
    }

    void aProjectThatIsOpenElsewhereIsNotWritten() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QProcess holder;
        holder.start(CliFixture::program(), {"--json", "script", project, "-"});
        holder.write("log\n");
        QVERIFY(holder.waitForReadyRead(20000));
        const CliResult result = fixture.run({"set", project, "h_air=800 W/(m^2*K)"});
        QCOMPARE(result.code, 1);
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(20000));
        QCOMPARE(fixture.run({"set", project, "h_air=800 W/(m^2*K)"}).code, 0);
    }

    void meshReportsEveryPart() {
        const CliFixture fixture;
        const CliResult result =
            fixture.run({"mesh", fixture.path("blocks.step"), "--size", "5mm"});
        QCOMPARE(result.code, 0);
        for (const json& part : result.json["parts"]) {
            QVERIFY(part["nodes"].get<int>() > 0);
            QCOMPARE(part["order"].get<int>(), 2);
            QVERIFY(part["min_quality"].get<double>() > 0.1);
            QVERIFY(std::abs(part["volume_error"].get<double>()) < 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(ProjectCommandsTest)
#include "project_commands_test.moc"
