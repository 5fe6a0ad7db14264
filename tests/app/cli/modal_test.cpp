#include <QTest>
#include <cmath>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using nlohmann::json;

namespace {

/// The two blocks, held at the bottom, with studies of their vibrations.
json modalSpec(const CliFixture& fixture) {
    json spec = fixture.spec();
    spec["studies"] = json::parse(R"J([
        {"name": "Stress", "type": "structural_static"},
        {"name": "Held", "type": "modal", "modes": 6},
        {"name": "Pressed", "type": "modal", "modes": 6, "prestress_from": "Stress"},
        {"name": "Free", "type": "modal", "modes": 8}])J");
    spec["attach"] = json::parse(R"J([
        {"model": "fixed", "faces": "bottom", "studies": ["Stress", "Held", "Pressed"]},
        {"model": "pressure", "faces": {"part": "Upper", "where": "highest z"},
         "value": "500 MPa"}])J");
    spec["requirements"] = json::parse(
        R"J([{"name": "Stiff", "study": "Held", "require": "min(frequency) > 1 kHz"},
             {"name": "Too stiff", "study": "Held", "require": "min_frequency > 1 MHz"}])J");
    return spec;
}

QString builtModal(const CliFixture& fixture) {
    const QString project = fixture.path("modal.twin");
    const CliResult built =
        fixture.run({"build", fixture.write(modalSpec(fixture)), "-o", project});
    if (built.code != 0) {
        qFatal("%s", built.out.c_str());
    }
    return project;
}

json runOf(const CliFixture& fixture, const QString& project, const char* study) {
    const CliResult run = fixture.run({"run", project, "--study", study});
    if (run.code != 0) {
        qWarning("%s", run.out.c_str());
        return {};
    }
    return run.json["runs"][0];
}

double frequency(const json& run, std::size_t mode) {
    return run["modes"][mode - 1]["frequency"]["value"].get<double>();
}

std::string codeOf(const CliResult& result) {
    return result.json.contains("errors") && !result.json["errors"].empty()
               ? result.json["errors"][0]["code"].get<std::string>()
               : std::string();
}

}  // namespace

/// Natural frequencies from the spec file to the exports.
class ModalTest : public QObject {
    Q_OBJECT

private slots:
    void heldBlocksHaveFrequenciesAndEffectiveMasses() {
        const CliFixture fixture;
        const json run = runOf(fixture, builtModal(fixture), "Held");
        QCOMPARE(run["modes"].size(), std::size_t{6});
        QCOMPARE(run["status"].get<std::string>(), std::string("done"));
        QCOMPARE(run["scalars"]["min_frequency"]["value"].get<double>(), frequency(run, 1));
        QCOMPARE(run["scalars"]["frequency_2"]["unit"].get<std::string>(), std::string("Hz"));
        // Two blocks of 20 mm x 20 mm x 10 mm.
        QVERIFY(std::abs(run["mass"]["value"].get<double>() - 2700 * 8e-6) < 1e-8);
        const double first = run["modes"][0]["effective_mass"]["value"][0].get<double>() +
                             run["modes"][0]["effective_mass"]["value"][1].get<double>();
        QVERIFY(first > 0.4 * run["movable_mass"]["value"][0].get<double>());
        QVERIFY(run["solver"]["residual"].get<double>() < 1e-6);
    }

    void freeBlocksHaveSixRigidMotions() {
        const CliFixture fixture;
        const json run = runOf(fixture, builtModal(fixture), "Free");
        for (std::size_t i = 0; i < 8; ++i) {
            QCOMPARE(run["modes"][i]["rigid"].get<bool>(), i < 6);
        }
        QCOMPARE(run["scalars"]["min_frequency"]["value"].get<double>(), frequency(run, 7));
    }

    void pressureLowersTheFrequencies() {
        const CliFixture fixture;
        const QString project = builtModal(fixture);
        const json held = runOf(fixture, project, "Held");
        const json pressed = runOf(fixture, project, "Pressed");
        QVERIFY(frequency(pressed, 1) < frequency(held, 1));
        QVERIFY(frequency(pressed, 1) > 0.9 * frequency(held, 1));
        const CliResult deck = fixture.run({"export", project, "--study", "Pressed", "--format",
                                            "inp", "-o", fixture.path("pressed.inp")});
        QCOMPARE(deck.code, 3);
        QCOMPARE(codeOf(deck), std::string("inp.modal"));
    }

    void requirementsAskForTheLowestFrequency() {
        const CliFixture fixture;
        const CliResult check = fixture.run({"check", builtModal(fixture)});
        QCOMPARE(check.code, 5);
        const json& verdicts = check.json["requirements"];
        QCOMPARE(verdicts.size(), std::size_t{2});
        QCOMPARE(verdicts[0]["status"].get<std::string>(), std::string("met"));
        QCOMPARE(verdicts[1]["status"].get<std::string>(), std::string("not met"));
    }

    void modesAreProbedAndExported() {
        const CliFixture fixture;
        const QString project = builtModal(fixture);
        runOf(fixture, project, "Held");
        const auto probe = [&](const QStringList& more) {
            return fixture.run(QStringList{"probe", project, "--study", "Held", "--field",
                                           "displacement", "--at", "1,1,19"} +
                               more);
        };
        const CliResult third = probe({"--mode", "3"});
        QCOMPARE(third.code, 0);
        QCOMPARE(third.json["mode"].get<int>(), 3);
        QVERIFY(third.json != probe({"--mode", "4"}).json);
        QCOMPARE(codeOf(probe({"--mode", "7"})), std::string("result.mode"));
        QCOMPARE(codeOf(probe({"--time", "2 s"})), std::string("result.mode_time"));
        for (const char* format : {"csv", "inp"}) {
            const QString file = fixture.path(QString("held.%1").arg(format));
            QCOMPARE(
                fixture.run({"export", project, "--study", "Held", "--format", format, "-o", file})
                    .code,
                0);
        }
        QCOMPARE(fixture
                     .run({"export", project, "--study", "Held", "--format", "vtu", "-o",
                           fixture.path("held.pvd")})
                     .code,
                 0);
        QVERIFY(QFile::exists(fixture.path("held_0005.vtu")));
        QFile deck(fixture.path("held.inp"));
        QVERIFY(deck.open(QIODevice::ReadOnly));
        QVERIFY(deck.readAll().contains("*FREQUENCY\n6"));
    }

    void whatIsMissingIsTold() {
        const CliFixture fixture;
        json spec = modalSpec(fixture);
        spec["materials"]["metal"].erase("density");
        const QString project = fixture.path("bad.twin");
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        const CliResult run = fixture.run({"run", project, "--study", "Held"});
        QCOMPARE(run.code, 3);
        QVERIFY(run.out.find("density") != std::string::npos);
        spec = modalSpec(fixture);
        spec["studies"][2]["prestress_from"] = "Free";
        const CliResult wrong =
            fixture.run({"build", fixture.write(spec), "-o", fixture.path("wrong.twin")});
        QCOMPARE(wrong.code, 3);
        QCOMPARE(codeOf(wrong), std::string("study.source"));
        spec = modalSpec(fixture);
        spec["studies"][1]["modes"] = 0;
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", fixture.path("none.twin")}).code,
                 3);
    }
};

QTEST_GUILESS_MAIN(ModalTest)
#include "modal_test.moc"
