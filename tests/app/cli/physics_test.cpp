#include <QTest>
#include <cmath>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using nlohmann::json;

namespace {

constexpr double kHeat = 5.0;       // W
constexpr double kArea = 4e-4;      // m^2, of the cooled face
constexpr double kZero = 273.15;    // K
constexpr double kAmbient = 20.0;   // degC
constexpr double kAcross = 0.9375;  // K, from the cooled face to the top at 200 W/(m K)

/// Builds a spec and runs a study of it; the project keeps a name of its own.
json runOf(const CliFixture& fixture, const json& spec, const char* study) {
    const QString project = fixture.path("physics.twin");
    QFile::remove(project);
    const CliResult built = fixture.run({"build", fixture.write(spec), "-o", project});
    if (built.code != 0) {
        return json{{"status", built.out}};
    }
    const CliResult run = fixture.run({"run", project, "--study", study});
    return run.json.contains("runs") && !run.json["runs"].empty() ? run.json["runs"][0]
                                                                  : json{{"status", run.out}};
}

double maximum(const json& run, const char* name) {
    return run.contains("scalars") ? run["scalars"][name]["value"].get<double>() : NAN;
}

bool near(double value, double exact, double tolerance) {
    if (!(std::abs(value - exact) < tolerance)) {
        qWarning() << value << "instead of" << exact;
        return false;
    }
    return true;
}

}  // namespace

/// What specs say about physics reaches the solver: each case against a value by hand.
class PhysicsTest : public QObject {
    Q_OBJECT

private slots:
    void radiationAloneCoolsTheBlocks() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["attach"][1] = json::parse(
            R"J({"model": "radiation", "faces": "bottom", "emissivity": 0.9, "ambient": "t_air"})J");
        const json run = runOf(fixture, spec, "Steady");
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        constexpr double kStefanBoltzmann = 5.670374419e-8;
        const double face = std::pow(
            kHeat / (0.9 * kStefanBoltzmann * kArea) + std::pow(kAmbient + kZero, 4), 0.25);
        QVERIFY(near(maximum(run, "max_temperature"), face - kZero + kAcross, 2e-3));
    }

    void conductivityFollowsItsTable() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["materials"]["metal"]["thermal_conductivity"] =
            json::parse(R"J({"table": [["20 degC", "200 W/(m*K)"], ["220 degC", "10 W/(m*K)"]]})J");
        const json run = runOf(fixture, spec, "Steady");
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        // Kirchhoff: the integral of k over the temperature is what it is for 200 W/(m K).
        const double face = kAmbient + kHeat / (500.0 * kArea);
        const double slope = -190.0 / 200.0;
        const double k = 200.0 + slope * (face - kAmbient);
        const double rise = (-k + std::sqrt(k * k + 2.0 * slope * 200.0 * kAcross)) / slope;
        QVERIFY(near(maximum(run, "max_temperature"), face + rise, 2e-3));
    }

    void lossesComeFromColumnsOfAFile() {
        const CliFixture fixture;
        json spec = fixture.spec();
        fixture.writeText("Time [s];Loss [W]\n0;0\n30;10\n60;0\n", "losses.csv");
        spec["attach"][0]["power"] =
            json::parse(R"J({"file": "losses.csv", "time": "Time", "value": "Loss"})J");
        const json run = runOf(fixture, spec, "Warm-up");
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        QVERIFY(near(run["balance"]["in"]["value"].get<double>(), 300.0, 0.01));
        // The project keeps what was read.
        QFile::remove(fixture.path("losses.csv"));
        const CliResult again = fixture.run({"run", fixture.path("physics.twin"), "--study",
                                             "Warm-up", "--scenario", "Double flow"});
        QCOMPARE(again.code, 0);
    }

    void loadsActOnEdgesAndPointsAndFromAfar() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["studies"][2].erase("temperature_from");
        spec["studies"][2]["time"] = "2 s";
        for (const char* load :
             {R"J({"model": "force", "edges": {"part": "Upper", "where": "highest z"},
                   "vector": ["10 N/s * t", "0 N", "0 N"]})J",
              R"J({"model": "force", "points": [0, 0, 20], "vector": ["0 N", "3 N", "0 N"]})J",
              R"J({"model": "remote_force", "faces": {"part": "Upper", "where": "highest z"},
                   "at": [10, 10, 120], "vector": ["0 N", "0 N", "-5 N"]})J"}) {
            spec["attach"].push_back(json::parse(load));
        }
        const json run = runOf(fixture, spec, "Stress");
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        const json& force = run["balance"]["applied_force"]["value"];
        QVERIFY(near(force[0].get<double>(), 20.0, 1e-9));
        QVERIFY(near(force[1].get<double>(), 3.0, 1e-9));
        QVERIFY(near(force[2].get<double>(), -5.0, 1e-9));
        QVERIFY(run["balance"]["relative_error"].get<double>() < 1e-6);
    }

    void targetsTellWhatTheyMean() {
        const CliFixture fixture;
        const json shown = fixture.run({"show", fixture.built()}).json;
        const json& bottom = shown["attachments"][1]["acts_on"];
        QCOMPARE(bottom["faces"].get<int>(), 1);
        QVERIFY(near(bottom["area"]["value"].get<double>(), 400.0, 1e-6));
    }
};

QTEST_GUILESS_MAIN(PhysicsTest)
#include "physics_test.moc"
