#include <QTest>
#include <cmath>

#include "tests/app/cli/bar_spec.h"

using namespace twinbench;
using nlohmann::json;

namespace {

/// The bar shaken across its thin side for ten hours.
json shakenSpec(const CliFixture& fixture) {
    json spec = barSpec(fixture);
    spec["materials"]["metal"]["fatigue_strength_coefficient"] = "900 MPa";
    spec["materials"]["metal"]["fatigue_strength_exponent"] = "-0.102";
    spec["studies"] =
        json::parse(R"J([{"name": "Shaken", "type": "random_vibration", "duration": "10 h"}])J");
    spec["parameters"]["level"] = "0.01 gn^2/Hz";
    spec["attach"].push_back(json::parse(
        R"J({"name": "Road", "model": "base_vibration", "direction": [0, 0, 1],
             "frequencies": ["10 Hz", "100 Hz", "300 Hz"],
             "levels": ["level", "level", "level / 4"]})J"));
    spec["requirements"] = json::parse(
        R"J([{"name": "Lasts", "study": "Shaken", "require": "min(fatigue_life) > 10 h"},
             {"name": "Weak", "study": "Shaken", "require": "max(rms_von_mises) > 1 GPa"}])J");
    return spec;
}

double scalar(const json& run, const char* name) {
    return run["scalars"][name]["value"].get<double>();
}

/// What running a spec with one attachment or study changed tells.
CliResult ran(const CliFixture& fixture, const json& spec) {
    return fixture.run({"run", builtOf(fixture, spec, "changed.twin"), "--study", "Shaken"});
}

}  // namespace

/// Random vibration from the spec file to the requirements.
class RandomVibrationTest : public QObject {
    Q_OBJECT

private slots:
    void shakenBarIsStressedAtItsRoot() {
        const CliFixture fixture;
        const QString project = builtOf(fixture, shakenSpec(fixture));
        const CliResult result = fixture.run({"run", project, "--study", "Shaken"});
        QVERIFY2(result.code == 0, result.out.c_str());
        const json& run = result.json["runs"][0];
        // The first mode of a cantilever.
        const double first = run["modes"][0]["frequency"]["value"].get<double>();
        const double beam = 0.5595929 * std::sqrt(70e9 * 0.004 * 0.004 / 12 / 2700) / 0.04;
        QVERIFY(std::abs(first / beam - 1.0) < 0.02);
        const json& place = run["scalars"]["max_rms_von_mises"]["point"];
        QVERIFY2(place["value"][0].get<double>() < 4.0, place.dump().c_str());
        QVERIFY(scalar(run, "min_fatigue_life") > 0.0);
        QCOMPARE(run["scalars"]["min_fatigue_life"]["unit"].get<std::string>(), std::string("s"));
        QVERIFY(scalar(run, "rms_base_force_z") > 10.0 * scalar(run, "rms_base_force_x"));
        QVERIFY(run["balance"]["relative_error"].get<double>() < 1e-6);
        // Four times the level doubles the stress.
        const json louder =
            fixture.run({"run", project, "--study", "Shaken", "--set", "level=0.04 gn^2/Hz"})
                .json["runs"][0];
        QVERIFY(
            std::abs(scalar(louder, "max_rms_von_mises") / scalar(run, "max_rms_von_mises") / 2.0 -
                     1.0) < 1e-6);
        // And the life falls by 2^(1 / 0.102).
        QVERIFY(std::abs(scalar(run, "min_fatigue_life") / scalar(louder, "min_fatigue_life") /
                             std::pow(2.0, 1.0 / 0.102) -
                         1.0) < 1e-4);
    }

    void fieldsAreProbed() {
        const CliFixture fixture;
        const QString project = builtOf(fixture, shakenSpec(fixture));
        QCOMPARE(fixture.run({"run", project, "--study", "Shaken"}).code, 0);
        const auto at = [&](const char* field, const char* place) {
            const CliResult probe = fixture.run(
                {"probe", project, "--study", "Shaken", "--field", field, "--at", place});
            return probe.code == 0 ? probe.json["values"][0]["value"].get<double>() : -1.0;
        };
        QVERIFY(at("rms_acceleration_z", "200,10,2") > 2.0 * at("rms_acceleration_z", "1,10,2"));
        QVERIFY(at("rms_displacement_magnitude", "200,10,2") > 0.0);
        QVERIFY(at("stress_frequency", "20,10,4") > 50.0);
        const double damage = at("damage", "20,10,4");
        QVERIFY(damage > 0.0);
        QVERIFY(std::abs(damage * at("fatigue_life", "20,10,4") / 36000.0 - 1.0) < 0.3);
        // An upper bound of a wide band; of a resonance all but the same.
        QVERIFY(std::abs(at("narrow_band_damage", "20,10,4") / damage - 1.0) < 0.5);
    }

    void requirementsAskForLifeAndStress() {
        const CliFixture fixture;
        const CliResult check = fixture.run({"check", builtOf(fixture, shakenSpec(fixture))});
        QCOMPARE(check.code, 5);
        const json& verdicts = check.json["requirements"];
        QCOMPARE(verdicts[0]["status"].get<std::string>(), std::string("met"));
        QCOMPARE(verdicts[1]["status"].get<std::string>(), std::string("not met"));
    }

    void withoutADurationThereIsNoDamage() {
        const CliFixture fixture;
        json spec = shakenSpec(fixture);
        spec["studies"][0].erase("duration");
        const CliResult result = ran(fixture, spec);
        QCOMPARE(result.code, 0);
        QVERIFY(!result.json["runs"][0]["scalars"].contains("min_fatigue_life"));
    }

    void whatIsMissingIsTold() {
        const CliFixture fixture;
        json spec = shakenSpec(fixture);
        spec["materials"]["metal"].erase("fatigue_strength_coefficient");
        spec["materials"]["metal"].erase("fatigue_strength_exponent");
        QCOMPARE(codeOf(ran(fixture, spec)), std::string("random_vibration.no_fatigue"));
        spec = shakenSpec(fixture);
        spec["attach"].erase(1);
        QCOMPARE(codeOf(ran(fixture, spec)), std::string("random_vibration.no_excitation"));
        spec = shakenSpec(fixture);
        spec["attach"][1]["frequencies"] = {"100 Hz", "10 Hz", "300 Hz"};
        QCOMPARE(codeOf(ran(fixture, spec)), std::string("spectrum.order"));
        spec = shakenSpec(fixture);
        spec["attach"][1]["levels"] = {"0.01 gn^2/Hz"};
        QCOMPARE(codeOf(ran(fixture, spec)), std::string("spectrum.points"));
        spec["attach"][1]["frequencies"] = {"-10 Hz", "100 Hz", "300 Hz"};
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", fixture.path("bad.twin")}).code,
                 3);
    }

    void bandBelowAllModesIsAnError() {
        const CliFixture fixture;
        json spec = shakenSpec(fixture);
        spec["studies"][0]["max_frequency"] = "20 Hz";
        const CliResult result = ran(fixture, spec);
        QCOMPARE(result.code, 1);
        QVERIFY(result.out.find("random_vibration.no_mode") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RandomVibrationTest)
#include "random_vibration_test.moc"
