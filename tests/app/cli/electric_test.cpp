#include <QFile>
#include <QTest>
#include <cmath>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using nlohmann::json;

namespace {

/// The two blocks: a current from the top of the upper one through both to the bottom.
json electricSpec(const CliFixture& fixture) {
    json spec = fixture.spec();
    spec["materials"]["metal"]["electrical_conductivity"] = "10 MS/m";
    spec["materials"]["plastic"] = spec["materials"]["metal"];
    spec["materials"]["plastic"].erase("electrical_conductivity");
    spec["attach"] = json::parse(R"J([
        {"model": "current", "name": "Plus", "faces": {"part": "Upper", "where": "planar and highest z"},
         "value": "1000 A"},
        {"model": "electric_potential", "name": "Minus", "faces": "bottom", "value": "0 V"},
        {"model": "convection", "name": "Air", "faces": "bottom", "coefficient": "h_air",
         "ambient": "t_air"}])J");
    spec["studies"] = json::parse(R"J([
        {"name": "Steady", "type": "thermal_steady"},
        {"name": "Pulse", "type": "thermal_transient", "initial_temperature": "20 degC",
         "duration": "20 s", "output_interval": "10 s"}])J");
    spec.erase("requirements");
    spec.erase("scenarios");
    spec.erase("monitors");
    return spec;
}

CliResult built(const CliFixture& fixture, const json& spec) {
    return fixture.run({"build", fixture.write(spec), "-o", fixture.path("electric.twin")});
}

/// Of a study of the spec; an empty value where it did not run.
json runOf(const CliFixture& fixture, const json& spec, const char* study) {
    const CliResult project = built(fixture, spec);
    const CliResult run = fixture.run({"run", fixture.path("electric.twin"), "--study", study});
    if (project.code != 0 || run.code != 0) {
        qWarning("%s %s", project.out.c_str(), run.out.c_str());
        return {};
    }
    return run.json["runs"][0];
}

/// The first error of building or running.
json errorOf(const CliFixture& fixture, const json& spec) {
    CliResult result = built(fixture, spec);
    if (result.code == 0) {
        result = fixture.run({"run", fixture.path("electric.twin"), "--study", "Steady"});
    }
    return result.json.contains("errors") && !result.json["errors"].empty()
               ? result.json["errors"][0]
               : json::object();
}

std::string codeOf(const json& error) { return error.value("code", ""); }

bool isClose(const json& quantity, double expected, double share = 1e-6) {
    const double value = quantity["value"].get<double>();
    return std::abs(value - expected) <= share * std::abs(expected);
}

// Two blocks of 10 mm, 400 mm^2, 10 MS/m: 5 microohm.
constexpr double kResistance = 2 * 0.01 / (1e7 * 4e-4);

}  // namespace

/// Currents in thermal studies, from the spec file to the exports.
class ElectricTest : public QObject {
    Q_OBJECT

private slots:
    void currentThroughBlocksHeatsThem() {
        const CliFixture fixture;
        const json run = runOf(fixture, electricSpec(fixture), "Steady");
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        QVERIFY(isClose(run["electric"]["resistance"], kResistance));
        QVERIFY(isClose(run["electric"]["joule_power"], 1e6 * kResistance));
        QVERIFY(isClose(run["scalars"]["voltage_drop"], 1e3 * kResistance));
        QVERIFY(run["electric"]["charge_error"].get<double>() < 1e-9);
        QVERIFY(run["electric"]["power_error"].get<double>() < 1e-6);
        QVERIFY(isClose(run["balance"]["in"], 1e6 * kResistance));
        QVERIFY(isClose(run["boundaries"][0]["current"], 1000.0));
        QVERIFY(isClose(run["boundaries"][1]["current"], -1000.0));
        QVERIFY(isClose(run["contacts"][0]["current"], -1000.0));  // from Lower to Upper
        QVERIFY(isClose(run["scalars"]["max_current_density"], 1000.0 / 400.0));
        QVERIFY(isClose(run["scalars"]["max_joule_heat"], 6.25e12 / 1e7));
    }

    void contactResistanceOfAPairAddsItsHeat() {
        const CliFixture fixture;
        json spec = electricSpec(fixture);
        spec["parameters"]["joint"] = "20 uohm";
        spec["contacts"] = json::parse(R"J({"pairs": [{"between": ["Lower", "Upper"],
            "electrical_conductance": "1 / (joint * 400 mm^2)"}]})J");
        const json run = runOf(fixture, spec, "Steady");
        QVERIFY(isClose(run["electric"]["resistance"], kResistance + 20e-6));
        QVERIFY(isClose(run["electric"]["contact_joule_power"], 20.0));
    }

    void resistivityOfTheTableFollowsTheTemperature() {
        const CliFixture fixture;
        json spec = electricSpec(fixture);
        spec["materials"]["metal"]["electrical_conductivity"] =
            json::parse(R"J({"table": [["20 degC", "10 MS/m"], ["120 degC", "5 MS/m"]]})J");
        const json run = runOf(fixture, spec, "Steady");
        const double ohm = run["electric"]["resistance"]["value"].get<double>();
        const double mean = run["scalars"]["mean_temperature"]["value"].get<double>();
        QVERIFY(mean > 30.0);
        // Of the conductivity at the mean temperature, but for what varies about it.
        const double expected = kResistance / (1.0 - 0.005 * (mean - 20.0));
        QVERIFY(std::abs(ohm - expected) < 1e-3 * expected);
        QVERIFY(run["balance"]["relative_error"].get<double>() < 1e-6);
    }

    void transientTellsCurrentsOverTime() {
        const CliFixture fixture;
        const json run = runOf(fixture, electricSpec(fixture), "Pulse");
        QVERIFY(isClose(run["balance"]["in"], 20.0 * 1e6 * kResistance));
        QVERIFY(isClose(run["scalars"]["final_joule_power"], 1e6 * kResistance));
        QVERIFY(isClose(run["boundaries"][0]["heat_rate"], 1e6 * kResistance));
    }

    void fieldsAreExported() {
        const CliFixture fixture;
        QVERIFY(!runOf(fixture, electricSpec(fixture), "Steady").empty());
        for (const char* format : {"vtu", "csv"}) {
            const QString file = fixture.path(QString("out.") + format);
            const CliResult exported =
                fixture.run({"export", fixture.path("electric.twin"), "--study", "Steady",
                             "--format", format, "-o", file});
            QVERIFY2(exported.code == 0, exported.out.c_str());
        }
        QFile vtu(fixture.path("out.vtu"));
        QVERIFY(vtu.open(QIODevice::ReadOnly));
        const QByteArray text = vtu.readAll();
        for (const char* field : {"electric_potential", "current_density", "joule_heat"}) {
            QVERIFY2(text.contains(field), field);
        }
    }

    void insulatedPartStaysOutOfTheCircuit() {
        const CliFixture fixture;
        json spec = electricSpec(fixture);
        spec["assign"].push_back({{"part", "Lower"}, {"material", "plastic"}});
        spec["attach"][1]["faces"] = {{"part", "Upper"}, {"where", "planar and lowest z"}};
        const json run = runOf(fixture, spec, "Steady");
        QVERIFY(isClose(run["electric"]["resistance"], kResistance / 2));
        for (const json& part : run["parts"]) {
            QCOMPARE(part.contains("max_electric_potential"), part["name"] == "Upper");
        }
    }

    void electrodeOnAnInsulatorNamesAttachmentPartAndMaterial() {
        const CliFixture fixture;
        json spec = electricSpec(fixture);
        spec["assign"].push_back({{"part", "Upper"}, {"material", "plastic"}});
        const json error = errorOf(fixture, spec);
        QCOMPARE(codeOf(error), std::string("electric.insulator"));
        QCOMPARE(error["object"].get<std::string>(), std::string("attachment 'Plus'"));
        const auto message = error["message"].get<std::string>();
        QVERIFY(message.find("'Upper'") != std::string::npos);
        QVERIFY(message.find("'plastic'") != std::string::npos);
    }

    void currentWithoutAPotentialIsRefused() {
        const CliFixture fixture;
        json spec = electricSpec(fixture);
        spec["attach"].erase(1);
        QCOMPARE(codeOf(errorOf(fixture, spec)), std::string("electric.no_potential"));
    }

    void insulatingContactLeavesTheCurrentNoWayOut() {
        const CliFixture fixture;
        json spec = electricSpec(fixture);
        spec["contacts"] = {{"electrical_conductance", "0 S/m^2"}};
        const json error = errorOf(fixture, spec);
        QCOMPARE(codeOf(error), std::string("electric.floating"));
        QVERIFY(error["object"].get<std::string>().find("Upper") != std::string::npos);
    }

    void potentialAndCurrentOnOneFaceAreRefused() {
        const CliFixture fixture;
        json spec = electricSpec(fixture);
        spec["attach"][0]["faces"] = "bottom";
        const json error = errorOf(fixture, spec);
        QCOMPARE(codeOf(error), std::string("attachment.conflict"));
    }

    void conductivityOfZeroIsRefused() {
        const CliFixture fixture;
        json spec = electricSpec(fixture);
        spec["materials"]["metal"]["electrical_conductivity"] = "0 S/m";
        const json error = errorOf(fixture, spec);
        QVERIFY(!codeOf(error).empty());
        QVERIFY(error["object"].get<std::string>().find("electrical_conductivity") !=
                std::string::npos);
    }

    void deckForCalculixIsRefused() {
        const CliFixture fixture;
        QVERIFY(!runOf(fixture, electricSpec(fixture), "Steady").empty());
        const CliResult exported =
            fixture.run({"export", fixture.path("electric.twin"), "--study", "Steady", "--format",
                         "inp", "-o", fixture.path("out.inp")});
        QVERIFY(exported.code != 0);
        QCOMPARE(codeOf(exported.json["errors"][0]), std::string("export.electric"));
    }
};

QTEST_GUILESS_MAIN(ElectricTest)
#include "electric_test.moc"
