#include <QElapsedTimer>
#include <QTest>
#include <array>
#include <cmath>
#include <csignal>
#include <map>
#include <string>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using nlohmann::json;

namespace {

double scalar(const json& run, const char* name) {
    return run["scalars"][name]["value"].get<double>();
}

bool reused(const json& run, const std::string& stage) {
    for (const json& one : run["stages"]) {
        if (one["name"] == stage && !one["reused"].get<bool>()) {
            return false;
        }
    }
    return true;
}

}  // namespace

class RunCommandTest : public QObject {
    Q_OBJECT

private slots:
    void steadyRunMeetsTheBalanceByHand() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult result = fixture.run({"run", project, "--study", "Steady"});
        QVERIFY2(result.code == 0, result.out.c_str());
        const json& run = result.json["runs"][0];
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        QVERIFY(run["balance"]["relative_error"].get<double>() < 1e-6);
        // 5 W through h = 500 W/(m^2 K) on 4 cm^2 is 25 K at the cooled face, then 5 W through
        // 10 mm of metal and the source's own parabola: 45 + 0.625 + 0.3125 degC at the top.
        QVERIFY2(std::abs(scalar(run, "max_temperature") - 45.9375) < 1e-3,
                 qPrintable(QString::number(scalar(run, "max_temperature"), 'g', 10)));
        QVERIFY(run["unknowns"].get<int>() > 100);
        double stages = 0.0;
        for (const json& stage : run["stages"]) {
            stages += stage["seconds"].get<double>();
        }
        QVERIFY(stages >= 0.95 * run["wall_seconds"].get<double>());
    }

    void runTellsItsEstimatedErrorAndTheBandsOfMaxima() {
        const CliFixture fixture;
        const CliResult result = fixture.run({"run", fixture.built(), "--study", "Steady"});
        QVERIFY2(result.code == 0, result.out.c_str());
        const json& run = result.json["runs"][0];
        // The field is a parabola, which quadratic elements hold exactly.
        QVERIFY(scalar(run, "energy_error") < 1e-4);
        QCOMPARE(run["scalars"]["energy_error"]["unit"].get<std::string>(), std::string("1"));
        for (const json& part : run["parts"]) {
            QVERIFY(part.contains("energy_error"));
        }
        const json& flux = run["scalars"]["max_heat_flux"];
        QVERIFY(flux["band"].get<double>() < 1e-3 * flux["value"].get<double>());
        QVERIFY(!run["scalars"]["max_temperature"].contains("band"));
    }

    void aScenarioReusesImportContactsAndMesh() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult result =
            fixture.run({"run", project, "--study", "Steady", "--all-scenarios"});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.json["runs"].size(), std::size_t{2});
        const json& second = result.json["runs"][1];
        QCOMPARE(second["scenario"].get<std::string>(), std::string("Double flow"));
        QVERIFY(reused(second, "read") && reused(second, "mesh") && reused(second, "contacts"));
        QVERIFY(!reused(second, "solve"));
        QVERIFY(scalar(second, "max_temperature") <
                scalar(result.json["runs"][0], "max_temperature") - 5.0);
    }

    void aRunThatIsCurrentIsReusedWhole() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        const CliResult again = fixture.run({"run", project, "--study", "Steady"});
        QVERIFY(reused(again.json["runs"][0], "solve"));
    }

    void aTemporarySetIsNeitherKeptNorJournaled() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult run =
            fixture.run({"run", project, "--study", "Steady", "--set", "loss=10 W"});
        QCOMPARE(run.code, 0);
        const json show = fixture.run({"show", project}).json;
        QCOMPARE(show["parameters"]["loss"]["value"].get<double>(), 5.0);
        for (const json& result : show["results"]) {
            QCOMPARE(result["state"].get<std::string>(), std::string("missing"));
        }
        const CliResult again =
            fixture.run({"run", project, "--study", "Steady", "--set", "loss=10 W"});
        QVERIFY(!reused(again.json["runs"][0], "solve"));
    }

    void aTemporarySetThatChangesNothingDropsNoResult() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        QCOMPARE(fixture.run({"run", project, "--study", "Steady", "--set", "loss=5 W"}).code, 0);
        const CliResult again = fixture.run({"run", project, "--study", "Steady"});
        QVERIFY(reused(again.json["runs"][0], "solve"));
    }

    void anEditMakesTheResultStale() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        QCOMPARE(fixture.run({"set", project, "h_air=800 W/(m^2*K)"}).code, 0);
        const QStringList probe{"probe",   project,       "--study", "Steady",
                                "--field", "temperature", "--at",    "10,10,15"};
        QCOMPARE(fixture.run(probe).code, 1);
        QCOMPARE(fixture.run(probe + QStringList{"--stale"}).code, 0);
        QCOMPARE(fixture.run({"undo", project}).code, 0);
        QCOMPARE(fixture.run(probe).code, 0);
    }

    void probeTellsEveryPartAtACommonPoint() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        const CliResult result = fixture.run(
            {"probe", project, "--study", "Steady", "--field", "temperature", "--at", "10,10,10"});
        QVERIFY2(result.code == 0, result.out.c_str());
        QCOMPARE(result.json["values"].size(), std::size_t{2});
        const CliResult outside = fixture.run(
            {"probe", project, "--study", "Steady", "--field", "temperature", "--at", "10,10,25"});
        QCOMPARE(outside.code, 3);
        QVERIFY2(outside.out.find("Upper") != std::string::npos, outside.out.c_str());
    }

    void heatOfAttachmentsAndContactsIsToldAndAddsUp() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult result = fixture.run({"run", project, "--study", "Steady"});
        const json& run = result.json["runs"][0];
        double sum = 0.0;
        for (const json& boundary : run["boundaries"]) {
            QCOMPARE(boundary["heat"]["unit"].get<std::string>(), std::string("W"));
            sum += boundary["heat"]["value"].get<double>();
        }
        QCOMPARE(run["boundaries"].size(), std::size_t{2});
        QVERIFY(std::abs(sum) < 1e-4);
        // The upper block is heated and cooled through the lower one only.
        QCOMPARE(run["contacts"].size(), std::size_t{1});
        QVERIFY(std::abs(std::abs(run["contacts"][0]["heat"]["value"].get<double>()) - 5.0) < 1e-4);
    }

    void reactionsAreToldByConstraintAndAddUp() {
        const CliFixture fixture;
        json spec = fixture.spec();
        const auto face = [](const char* part, const char* where) {
            return json{{"part", part}, {"where", where}};
        };
        spec["attach"] = {{{"name", "Clamp"}, {"model", "fixed"}, {"faces", "bottom"}},
                          {{"name", "Roller"},
                           {"model", "support"},
                           {"axes", "y"},
                           {"faces", face("Upper", "planar and highest y")}},
                          {{"name", "Spring"},
                           {"model", "elastic_support"},
                           {"normal", "5000 N/mm^3"},
                           {"faces", face("Upper", "planar and highest x")}},
                          {{"name", "Push"},
                           {"model", "force"},
                           {"vector", {"100 N", "30 N", "-20 N"}},
                           {"faces", face("Upper", "planar and highest z")}}};
        spec["studies"] = {{{"name", "Push"}, {"type", "structural_static"}}};
        spec["requirements"] = json::array();
        spec["scenarios"] = json::array();
        const QString project = fixture.path("push.twin");
        const CliResult built =
            fixture.run({"build", fixture.write(spec, "push.twin.json"), "-o", project});
        QVERIFY2(built.code == 0, built.out.c_str());
        const CliResult result = fixture.run({"run", project, "--study", "Push"});
        QVERIFY2(result.code == 0, result.out.c_str());
        std::map<std::string, std::array<double, 3>> forces;
        std::array<double, 3> sum{};
        for (const json& boundary : result.json["runs"][0]["boundaries"]) {
            auto& force = forces[boundary["name"].get<std::string>()];
            for (std::size_t i = 0; i < 3; ++i) {
                force[i] = boundary["force"]["value"][i].get<double>();
                sum[i] += force[i];
            }
        }
        QCOMPARE(forces.size(), std::size_t{3});
        QVERIFY(std::abs(sum[0] + 100.0) < 1e-4 && std::abs(sum[1] + 30.0) < 1e-4 &&
                std::abs(sum[2] - 20.0) < 1e-4);
        // A roller pushes along its axis alone, a spring against the way that its face went.
        QVERIFY(std::abs(forces["Roller"][0]) < 1e-6 && std::abs(forces["Roller"][2]) < 1e-6);
        QVERIFY(forces["Roller"][1] < -1.0);
        QVERIFY(forces["Spring"][0] < -1.0);
        QVERIFY(std::abs(forces["Spring"][0]) > 100.0 * std::abs(forces["Spring"][2]));
        QVERIFY(forces["Clamp"][0] < -1.0);
    }

    void probeTellsAFieldAlongALine() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        const QString table = fixture.path("line.csv");
        const CliResult result =
            fixture.run({"probe", project, "--study", "Steady", "--field", "temperature", "--along",
                         "10,10,-5:10,10,25", "--points", "7", "-o", table});
        QVERIFY2(result.code == 0, result.out.c_str());
        const json& points = result.json["points"];
        // At -5 and 25 mm the line is outside; at 10 mm two blocks meet: an entry for each.
        QCOMPARE(points.size(), std::size_t{8});
        QVERIFY(points.front()["part"].is_null() && points.front()["value"].is_null());
        QVERIFY(points.back()["part"].is_null());
        QVERIFY(points[3]["distance"] == points[4]["distance"]);
        QCOMPARE(points[3]["part"].get<std::string>(), std::string("Lower"));
        QCOMPARE(points[4]["part"].get<std::string>(), std::string("Upper"));
        QVERIFY(points[5]["value"].get<double>() > points[2]["value"].get<double>());
        QVERIFY(QFile::exists(table));
        QCOMPARE(
            fixture.run({"probe", project, "--study", "Steady", "--field", "temperature"}).code, 2);
    }

    void probeTellsTheExtremeOverTime() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Warm-up"}).code, 0);
        const auto valueAt = [&](const char* time) {
            const CliResult result =
                fixture.run({"probe", project, "--study", "Warm-up", "--field", "temperature",
                             "--at", "10,10,15", "--time", time});
            return result.json["values"][0]["value"].get<double>();
        };
        QVERIFY(valueAt("max") >= valueAt("end") - 1e-6);
        QVERIFY(valueAt("min") < valueAt("max") - 1.0);
    }

    void thermalStressFollowsItsThermalStudy() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult result = fixture.run({"run", project, "--study", "Stress"});
        QVERIFY2(result.code == 0, result.out.c_str());
        const json& run = result.json["runs"].back();
        QVERIFY(scalar(run, "max_displacement") > 0.0);
        QVERIFY(run["balance"]["relative_error"].get<double>() < 1e-6);
    }

    void checkJudgesRequirements() {
        const CliFixture fixture;
        json spec = fixture.spec();
        const QString project = fixture.path("model.twin");
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        QCOMPARE(fixture.run({"check", project}).code, 0);
        spec["requirements"][0]["require"] = "max(temperature, 'Upper') < 40 degC";
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        const CliResult result =
            fixture.run({"check", project, "--junit", fixture.path("report.xml")});
        QCOMPARE(result.code, 5);
        QFile report(fixture.path("report.xml"));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("failures=\"1\""));
    }

    void forecastSolvesNothingAndLearnsFromRuns() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const QStringList forecast{"run", project, "--study", "Steady", "--forecast"};
        const CliResult guess = fixture.run(forecast);
        QVERIFY2(guess.code == 0, guess.out.c_str());
        QVERIFY(guess.json["runs"].empty());
        const json first = guess.json["forecasts"][0];
        QCOMPARE(first["measured_runs"].get<int>(), 0);
        QVERIFY(first["shapes_to_mesh"].get<int>() > 0);
        QVERIFY(!first["current"].get<bool>());
        const CliResult ran = fixture.run({"run", project, "--study", "Steady"});
        QCOMPARE(ran.code, 0);
        QVERIFY(fixture.run(forecast).json["forecasts"][0]["current"].get<bool>());
        const double unknowns = ran.json["runs"][0]["unknowns"].get<double>();
        QVERIFY(first["unknowns"][0].get<double>() <= unknowns);
        QVERIFY(first["unknowns"][1].get<double>() >= unknowns);

        const CliResult other = fixture.run(forecast + QStringList{"--scenario", "Double flow"});
        const json second = other.json["forecasts"][0];
        QCOMPARE(second["measured_runs"].get<int>(), 1);
        QCOMPARE(second["shapes_to_mesh"].get<int>(), 0);
        QVERIFY(second["unknowns"][0] == second["unknowns"][1]);
        QVERIFY(second["seconds"][1].get<double>() > second["seconds"][0].get<double>());
    }

    void exportsAreWritten() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture
                     .run({"run", project, "--study", "Steady", "--export", fixture.path("out"),
                           "--format", "vtu,csv,inp"})
                     .code,
                 0);
        for (const char* ending : {"vtu", "csv", "inp"}) {
            QVERIFY2(QFile::exists(fixture.path(QString("out/Steady - Baseline.") + ending)),
                     ending);
        }
    }

    void anInterruptEndsWithinASecondAndLeavesNoChild() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["mesh"]["size"] = "0.4 mm";
        const QString project = fixture.path("fine.twin");
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        QProcess process;
        process.start(CliFixture::program(), {"--json", "run", project, "--study", "Steady"});
        QVERIFY(process.waitForStarted());
        std::vector<qint64> children;
        QTRY_VERIFY_WITH_TIMEOUT(!(children = CliFixture::descendants(process.processId())).empty(),
                                 20000);
        QElapsedTimer timer;
        timer.start();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(5000));
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(process.exitCode(), 4);
        QTRY_COMPARE_WITH_TIMEOUT(CliFixture::livingOf(children), std::size_t(0), 2000);
        QCOMPARE(fixture.run({"show", project}).code, 0);
    }
};

QTEST_GUILESS_MAIN(RunCommandTest)
#include "run_command_test.moc"
