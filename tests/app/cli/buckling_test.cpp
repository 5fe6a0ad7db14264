#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <cmath>
#include <numbers>

#include "tests/app/cli/bar_spec.h"

using namespace twinbench;
using nlohmann::json;

namespace {

// Euler's load of the bar, clamped at one end, N.
const double kEuler = std::pow(std::numbers::pi / 0.4, 2) * 70e9 * 0.02 * std::pow(0.004, 3) / 12.0;

/// The bar pushed and pulled, and a part of it that floats.
json bucklingSpec(const CliFixture& fixture) {
    json spec = barSpec(fixture);
    spec["studies"] = json::parse(R"J([
        {"name": "Pushed", "type": "buckling", "modes": 3},
        {"name": "Pulled", "type": "buckling"},
        {"name": "Unloaded", "type": "buckling"},
        {"name": "Free", "type": "buckling"}])J");
    spec["parameters"]["push"] = "1 N";
    spec["attach"] = json::parse(R"J([
        {"model": "fixed", "faces": "root", "studies": ["Pushed", "Pulled", "Unloaded"]},
        {"model": "force", "faces": "tip", "x": "-push", "studies": ["Pushed", "Free"]},
        {"model": "force", "faces": "tip", "x": "10 N", "studies": ["Pulled"]}])J");
    spec["requirements"] = json::parse(
        R"J([{"name": "Stable", "study": "Pushed", "require": "min(load_factor) > 400"},
             {"name": "Too stable", "study": "Pushed", "require": "min_load_factor > 500"}])J");
    return spec;
}

/// The factors in CalculiX's table.
std::vector<double> calculixFactors(const QString& file) {
    QFile table(file);
    std::vector<double> factors;
    if (table.open(QIODevice::ReadOnly)) {
        static const QRegularExpression row(R"(^\s+\d+\s+([-+.\dEe]+)\s*$)",
                                            QRegularExpression::MultilineOption);
        auto match = row.globalMatch(QString::fromUtf8(table.readAll()));
        while (match.hasNext()) {
            factors.push_back(match.next().captured(1).toDouble());
        }
    }
    return factors;
}

}  // namespace

/// Load factors from the spec file to the exports.
class BucklingTest : public QObject {
    Q_OBJECT

private slots:
    void barBucklesAtEulersLoad() {
        const CliFixture fixture;
        const QString project = builtOf(fixture, bucklingSpec(fixture));
        const CliResult result = fixture.run({"run", project, "--study", "Pushed"});
        QCOMPARE(result.code, 0);
        const json& run = result.json["runs"][0];
        QCOMPARE(run["modes"].size(), std::size_t{3});
        const double first = run["modes"][0]["load_factor"].get<double>();
        QVERIFY2(std::abs(first / kEuler - 1.0) < 0.01, qPrintable(QString::number(first)));
        QCOMPARE(run["scalars"]["min_load_factor"]["value"].get<double>(), first);
        QVERIFY(run["balance"]["relative_error"].get<double>() < 1e-6);
        QVERIFY(run["solver"]["residual"].get<double>() < 1e-4);
        QVERIFY(std::abs(run["boundaries"][0]["force"]["value"][0].get<double>() - 1.0) < 1e-6);
        // A what-if of the load.
        const CliResult twice =
            fixture.run({"run", project, "--study", "Pushed", "--set", "push=2 N"});
        const double half = twice.json["runs"][0]["modes"][0]["load_factor"].get<double>();
        QVERIFY(std::abs(2.0 * half / first - 1.0) < 1e-6);
    }

    void pulledBarIsToldToBuckleReversed() {
        const CliFixture fixture;
        const QString project = builtOf(fixture, bucklingSpec(fixture));
        const json run = fixture.run({"run", project, "--study", "Pulled"}).json["runs"][0];
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        QCOMPARE(run["modes"].size(), std::size_t{1});
        const double factor = run["scalars"]["reversed_load_factor"]["value"].get<double>();
        QVERIFY(std::abs(-10.0 * factor / kEuler - 1.0) < 0.01);
        QVERIFY(!run["scalars"].contains("min_load_factor"));
        QCOMPARE(run["warnings"][0]["code"].get<std::string>(),
                 std::string("buckling.only_reversed"));
    }

    void requirementsAskForTheLowestFactor() {
        const CliFixture fixture;
        const CliResult check = fixture.run({"check", builtOf(fixture, bucklingSpec(fixture))});
        QCOMPARE(check.code, 5);
        const json& verdicts = check.json["requirements"];
        QCOMPARE(verdicts[0]["status"].get<std::string>(), std::string("met"));
        QCOMPARE(verdicts[1]["status"].get<std::string>(), std::string("not met"));
    }

    void shapesAreProbedAndExported() {
        const CliFixture fixture;
        const QString project = builtOf(fixture, bucklingSpec(fixture));
        QCOMPARE(fixture.run({"run", project, "--study", "Pushed"}).code, 0);
        const auto tip = [&](const char* mode) {
            const CliResult probe =
                fixture.run({"probe", project, "--study", "Pushed", "--field", "displacement",
                             "--at", "200,10,2", "--mode", mode});
            return probe.code == 0 ? probe.json["values"][0]["value"] : json();
        };
        // The largest number of a shape is a metre; it bends across the thin side.
        QVERIFY(std::abs(tip("1")[2].get<double>() / 1000.0 - 1.0) < 0.01);
        QVERIFY(tip("4").is_null());
        QCOMPARE(fixture
                     .run({"export", project, "--study", "Pushed", "--format", "vtu", "-o",
                           fixture.path("pushed.pvd")})
                     .code,
                 0);
        QVERIFY(QFile::exists(fixture.path("pushed_0002.vtu")));
    }

    void calculixFindsTheSameFactors() {
        if (QStandardPaths::findExecutable("ccx").isEmpty()) {
            QSKIP("CalculiX (ccx) is not installed.");
        }
        const CliFixture fixture;
        const QString project = builtOf(fixture, bucklingSpec(fixture));
        const json run = fixture.run({"run", project, "--study", "Pushed"}).json["runs"][0];
        QCOMPARE(fixture
                     .run({"export", project, "--study", "Pushed", "--format", "inp", "-o",
                           fixture.path("job.inp")})
                     .code,
                 0);
        QProcess calculix;
        calculix.setWorkingDirectory(fixture.path("."));
        calculix.start("ccx", {"-i", "job"});
        QVERIFY(calculix.waitForFinished(200000));
        const std::vector<double> theirs = calculixFactors(fixture.path("job.dat"));
        QVERIFY2(theirs.size() >= 3, calculix.readAllStandardOutput().right(500));
        for (std::size_t i = 0; i < 3; ++i) {
            const double ours = run["modes"][i]["load_factor"].get<double>();
            qInfo("factor %zu: %.6g here, %.6g by CalculiX", i + 1, ours, theirs[i]);
            QVERIFY(std::abs(ours / theirs[i] - 1.0) < 2e-3);
        }
    }

    void aRotationIsALoad() {
        const CliFixture fixture;
        json spec = bucklingSpec(fixture);
        spec["attach"].push_back(json::parse(R"J({"model": "rotation", "part": "*",
            "speed": "10000 rpm", "axis": [0, 0, 1], "at": [400, 0, 0],
            "studies": ["Unloaded"]})J"));
        const CliResult run = fixture.run({"run", builtOf(fixture, spec), "--study", "Unloaded"});
        QVERIFY2(run.code == 0, run.out.substr(run.out.find("\"errors\"")).c_str());
    }

    void whatIsMissingIsTold() {
        const CliFixture fixture;
        const QString project = builtOf(fixture, bucklingSpec(fixture));
        const CliResult unloaded = fixture.run({"run", project, "--study", "Unloaded"});
        QCOMPARE(unloaded.code, 3);
        QCOMPARE(codeOf(unloaded), std::string("buckling.no_load"));
        const CliResult loose = fixture.run({"run", project, "--study", "Free"});
        QCOMPARE(loose.code, 1);
        QVERIFY(loose.out.find("structural.free_body") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(BucklingTest)
#include "buckling_test.moc"
