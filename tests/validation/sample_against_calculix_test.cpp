#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "tests/app/cli/cli_fixture.h"
#include "tests/validation/validation_record.h"
#include "twin/frd_reader.h"

using namespace twinbench;
using nlohmann::json;

namespace {

constexpr double kCoolant = 25.0;  // degC; of the sample's spec file
constexpr std::size_t kMostNodes = 300'000;

/// The sample's spec file beside its geometry, to be changed.
json sampleSpec() {
    std::ifstream file(TWINBENCH_SOURCE_DIR "/resources/samples/battery_module.twin.json");
    json spec = json::parse(file);
    spec["geometry"][0]["file"] =
        TWINBENCH_BINARY_DIR "/../share/twinbench/samples/battery_module.step";
    for (const char* key : {"monitors", "requirements", "scenarios"}) {
        spec.erase(key);
    }
    return spec;
}

json convection(const char* part, const char* where, const char* coefficient, const char* study) {
    return {{"model", "convection"},
            {"faces", {{"part", part}, {"where", where}}},
            {"coefficient", coefficient},
            {"ambient", "t_coolant"},
            {"studies", json::array({study})}};
}

json fixedLowest(const char* part, const char* study) {
    return {{"model", "fixed"},
            {"faces", {{"part", part}, {"where", "lowest z"}}},
            {"studies", json::array({study})}};
}

/// Runs a program to its end, however slow the machine is; gives its standard output if all went
/// well.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments,
                                   const QString& folder = {}) {
    constexpr int kMilliseconds = 1'200'000;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool isFinished = process.waitForFinished(kMilliseconds);
    const QByteArray output = process.readAllStandardOutput();
    if (isFinished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
        return output;
    }
    qWarning() << program << arguments << output.right(2000) << process.readAllStandardError();
    process.kill();
    process.waitForFinished();
    return std::nullopt;
}

/// One value of both programs: a rise of temperature (K) or a displacement (mm).
struct Comparison {
    double ours = std::nan("");
    double theirs = std::nan("");
    bool isTemperature = false;
    double difference() const { return std::abs(ours / theirs - 1.0); }
};

}  // namespace

/// Parts of the sample and its thermal stress on meshes that CalculiX takes some seconds for,
/// solved by the program and by CalculiX from the deck that the program exports.
class SampleAgainstCalculixTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (QStandardPaths::findExecutable("ccx").isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), "CalculiX (ccx) is not installed.");
            QSKIP("CalculiX (ccx) is not installed.");
        }
    }

    void singleBodies_data() {
        QTest::addColumn<QString>("body");
        for (const char* body : {"Plate", "Cell", "End plate"}) {
            QTest::newRow(body) << QString(body);
        }
    }

    void singleBodies() {
        QFETCH(QString, body);
        const CliFixture fixture;
        const QString project = built(fixture, singleBodySpec());
        for (const char* kind : {"heat", "stress"}) {
            check(compare(fixture, project, body + " " + kind), body + ", " + kind, 1e-4);
        }
    }

    void moduleWithContacts_data() {
        QTest::addColumn<QString>("study");
        QTest::newRow("heat") << QString("Steady heat");
        QTest::newRow("stress") << QString("Stress");
    }

    void moduleWithContacts() {
        QFETCH(QString, study);
        const CliFixture fixture;
        const QString project = built(fixture, moduleSpec());
        check(compare(fixture, project, study), "Module, " + study, 1e-2);
    }

    /// Only what every case has measured is told.
    void cleanupTestCase() {
        constexpr std::size_t kCases = 8;
        if (rows_.size() != kCases) {
            return;
        }
        std::string table =
            "## The sample's parts, heat and stress against CalculiX\n\n"
            "Parts of the battery module and the whole of it with all its contacts, solved by "
            "CalculiX 2.20\nfrom the decks that the program exports, with coarse meshes. The "
            "cold plate has a heat flux and the\nconvection of its channel, Cell 6 (anisotropic) "
            "its heat source and convection, the end plate a heat\nflux and convection; the "
            "stress of each follows its heat. The module's heat is the steady state of\nits "
            "Warm-up, its stress that after 300 s of it.\n\n"
            "| what | here | CalculiX | agree within |\n|---|---|---|---|\n";
        for (const std::string& row : rows_) {
            table += row;
        }
        writeFragment("z-sample-calculix",
                      table +
                          "\nGiven are the largest rise of temperature over the coolant and the "
                          "largest displacement.\n\nStrongly curved elements, as in the fillets "
                          "of the busbars, differ more: CalculiX integrates their\nstiffness with "
                          "four points, which is exact for straight edges only, here it takes "
                          "fourteen.\n");
    }

private:
    static json singleBodySpec() {
        json spec = sampleSpec();
        spec["mesh"] = {{"size", "30 mm"}, {"parts", {{"Cold plate", {{"size", "25 mm"}}}}}};
        json& attach = spec["attach"];
        attach.push_back({{"model", "heat_flux"},
                          {"faces", {{"part", "Cold plate"}, {"where", "highest z"}}},
                          {"flux", "2000 W/m^2"},
                          {"studies", {"Plate heat"}}});
        attach.push_back(convection("Cell 6", "lowest z", "200 W/(m^2*K)", "Cell heat"));
        attach.push_back(fixedLowest("Cell 6", "Cell stress"));
        attach.push_back({{"model", "heat_flux"},
                          {"faces", {{"part", "End plate left"}, {"where", "lowest x"}}},
                          {"flux", "3000 W/m^2"},
                          {"studies", {"End plate heat"}}});
        attach.push_back(
            convection("End plate left", "lowest z", "500 W/(m^2*K)", "End plate heat"));
        attach.push_back(fixedLowest("End plate left", "End plate stress"));
        spec["studies"] = json::array();
        for (const auto& [name, part] : {std::pair{"Plate", "Cold plate"},
                                         {"Cell", "Cell 6"},
                                         {"End plate", "End plate left"}}) {
            const std::string heat = std::string(name) + " heat";
            spec["studies"].push_back(
                {{"name", heat}, {"type", "thermal_steady"}, {"parts", {part}}});
            spec["studies"].push_back({{"name", std::string(name) + " stress"},
                                       {"type", "structural_static"},
                                       {"temperature_from", heat},
                                       {"parts", {part}}});
        }
        return spec;
    }

    /// The sample with coarse meshes, the pad's apart, after few steps of its Warm-up.
    static json moduleSpec() {
        json spec = sampleSpec();
        spec["mesh"] = {{"size", "60 mm"},
                        {"parts",
                         {{"Thermal pad", {{"size", "12 mm"}}},
                          {"Busbar *", {{"size", "20 mm"}}},
                          {"Terminal *", {{"size", "20 mm"}}},
                          {"*let", {{"size", "20 mm"}}}}}};
        json& warmUp = spec["studies"][0];
        warmUp["duration"] = "300 s";
        warmUp["step"] = "60 s";
        warmUp.erase("output_interval");
        spec["studies"].push_back({{"name", "Steady heat"}, {"type", "thermal_steady"}});
        return spec;
    }

    static QString built(const CliFixture& fixture, const json& spec) {
        const QString project = fixture.path("sample.twin");
        const auto built = outputOf(CliFixture::program(),
                                    {"build", fixture.write(spec, "sample.json"), "-o", project});
        return built ? project : QString();
    }

    static Comparison compare(const CliFixture& fixture, const QString& project,
                              const QString& study) {
        Comparison found;
        const QString folder = fixture.path("decks");
        const auto ran = outputOf(
            CliFixture::program(),
            {"--json", "run", project, "--study", study, "--export", folder, "--format", "inp"});
        if (!ran) {
            return found;
        }
        const json result = json::parse(ran->toStdString());
        const json& scalars = result["runs"].back()["scalars"];
        const std::filesystem::path decks = folder.toStdU16String();
        std::filesystem::rename(decks / (study.toStdString() + " - Baseline.inp"),
                                decks / "job.inp");
        if (!outputOf("ccx", {"-i", "job"}, folder)) {
            return found;
        }
        const FrdFields fields = readFrd((decks / "job.frd").string(), kMostNodes);
        if (const auto moved = scalars.find("max_displacement"); moved != scalars.end()) {
            found.ours = (*moved)["value"].get<double>();
            found.theirs = largestValue(fields, "DISP");
        } else {
            const char* name = scalars.contains("final_max_temperature") ? "final_max_temperature"
                                                                         : "max_temperature";
            found.isTemperature = true;
            found.ours = scalars[name]["value"].get<double>() - kCoolant;
            found.theirs = largestValue(fields, "NDTEMP") - kCoolant;
        }
        return found;
    }

    void check(const Comparison& found, const QString& what, double limit) {
        QVERIFY2(found.difference() < limit, qPrintable(QString::fromStdString(fmt::format(
                                                 "{:.8g} here, {:.8g} by CalculiX, {:.1e} apart",
                                                 found.ours, found.theirs, found.difference()))));
        const char* unit = found.isTemperature ? "K" : "mm";
        rows_.push_back(fmt::format("| {} | {:.4g} {} | {:.4g} {} | {:g} |\n", what.toStdString(),
                                    found.ours, unit, found.theirs, unit, limit));
    }

    std::vector<std::string> rows_;
};

QTEST_GUILESS_MAIN(SampleAgainstCalculixTest)
#include "sample_against_calculix_test.moc"
