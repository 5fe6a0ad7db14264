#include <QTest>
#include <cmath>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using nlohmann::json;

namespace {

json specWith(const CliFixture& fixture, const char* target, int maxElements) {
    json spec = fixture.spec();
    spec["mesh"] = {{"size", "10 mm"}, {"target_error", target}, {"max_elements", maxElements}};
    // Uneven, so that the temperature is no polynomial that quadratic elements hold.
    spec["attach"].push_back(json::parse(R"J({"model": "convection",
        "faces": {"part": "Upper", "where": "highest z"}, "coefficient": "5000 W/(m^2*K)",
        "ambient": "20 degC + (x / 1 mm)^2 * 0.1 K"})J"));
    return spec;
}

QString builtWith(const CliFixture& fixture, const char* target, int maxElements = 100000) {
    const QString project = fixture.path("target.twin");
    const CliResult built = fixture.run(
        {"build", fixture.write(specWith(fixture, target, maxElements)), "-o", project});
    if (built.code != 0) {
        qFatal("%s", built.out.c_str());
    }
    return project;
}

/// The last run of a study, and those that it took.
json runsOf(const CliFixture& fixture, const QString& project, const char* study) {
    const CliResult run = fixture.run({"run", project, "--study", study});
    if (run.code != 0) {
        qWarning("%s", run.out.c_str());
        return {};
    }
    return run.json["runs"];
}

double lastError(const json& run) {
    return run["refinement"]["passes"].back()["error"]["value"].get<double>();
}

}  // namespace

/// Meshes that are made finer until the estimated error is below a target.
class TargetErrorTest : public QObject {
    Q_OBJECT

private slots:
    void meshesAreMadeFinerUntilTheTargetIsMet() {
        const CliFixture fixture;
        const QString project = builtWith(fixture, "2 %");
        const json run = runsOf(fixture, project, "Steady").back();
        const json& passes = run["refinement"]["passes"];
        QVERIFY(passes.size() >= 2);
        QVERIFY(passes[0]["error"]["value"].get<double>() > 0.02);
        QVERIFY(lastError(run) <= 0.02);
        QVERIFY(passes.back()["elements"].get<int>() > passes[0]["elements"].get<int>());
        QVERIFY(run["warnings"].empty());
        // The same run again is the stored one, passes included.
        const json again = runsOf(fixture, project, "Steady").back();
        QCOMPARE(again["refinement"].dump(), run["refinement"].dump());
        for (const json& stage : again["stages"]) {
            QVERIFY(stage["reused"].get<bool>());
        }
    }

    void aStressStudyTakesTemperaturesFromAnotherMesh() {
        const CliFixture fixture;
        const json runs = runsOf(fixture, builtWith(fixture, "5 %"), "Stress");
        const json& run = runs.back();
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        const json steady = runsOf(fixture, fixture.path("target.twin"), "Steady").back();
        QVERIFY(run["refinement"]["passes"].back()["elements"] !=
                steady["refinement"]["passes"].back()["elements"]);
        for (const char* extreme : {"max_temperature", "min_temperature"}) {
            const auto kelvin = [&](const json& of) {
                return of["scalars"][extreme]["value"].get<double>();
            };
            QVERIFY(std::abs(kelvin(run) - kelvin(steady)) < 0.5);
        }
        QVERIFY(!run["refinement"]["left_out"].empty());
        QVERIFY(run["refinement"]["left_out"][0].get<std::string>().find("Lower") !=
                std::string::npos);
    }

    void tooFewElementsAreAWarningWithTheError() {
        const CliFixture fixture;
        const json run = runsOf(fixture, builtWith(fixture, "0.01 %", 200), "Steady").back();
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        QVERIFY(lastError(run) > 1e-4);
        QCOMPARE(run["warnings"][0]["code"].get<std::string>(), std::string("mesh.target_error"));
    }

    void transientStudiesKeepTheirMesh() {
        const CliFixture fixture;
        const json run = runsOf(fixture, builtWith(fixture, "2 %"), "Warm-up").back();
        QVERIFY(!run.contains("refinement"));
    }

    void aTargetThatIsNoErrorIsRefused() {
        const CliFixture fixture;
        for (const char* wrong : {"0 %", "150 %", "2 mm"}) {
            const CliResult built =
                fixture.run({"build", fixture.write(specWith(fixture, wrong, 1000)), "-o",
                             fixture.path("wrong.twin")});
            QCOMPARE(built.code, 3);
        }
    }
};

QTEST_GUILESS_MAIN(TargetErrorTest)
#include "target_error_test.moc"
