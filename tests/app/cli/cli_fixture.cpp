#include "tests/app/cli/cli_fixture.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <fstream>
#include <map>

#include "core/process.h"
#include "geometry/solid_builder.h"

namespace twinbench {

namespace {

void writeTwoBlocks(const QString& path) {
    const auto block = Solid::box({0.02, 0.02, 0.01});
    AssemblyBuilder builder;
    const auto root = builder.addAssembly("Stack");
    const auto lower = builder.addPart("Lower", {*block});
    const auto upper = builder.addPart("Upper", {*block});
    builder.addOccurrence(root, lower, {}, "Lower");
    builder.addOccurrence(root, upper, {kIdentity3, {0.0, 0.0, 0.01}}, "Upper");
    if (auto written = builder.writeStep(path.toStdU16String()); !written) {
        qFatal("%s", written.error().describe().c_str());
    }
}

CliResult runProgram(const QString& program, const QStringList& arguments,
                     const QString& standardInput) {
    QProcess process;
    process.start(program, arguments);
    process.write(standardInput.toUtf8());
    process.closeWriteChannel();
    CliResult result;
    if (!process.waitForFinished(240000)) {
        process.kill();
        return result;
    }
    result.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput().toStdString();
    result.err = process.readAllStandardError().toStdString();
    result.json = nlohmann::json::parse(result.out, nullptr, false);
    return result;
}

}  // namespace

CliFixture::CliFixture() {
    writeTwoBlocks(path("blocks.step"));
    // What the program keeps for the user, such as how long runs took.
    qputenv("XDG_DATA_HOME", path("data").toUtf8());
}

nlohmann::json CliFixture::spec() const {
    return nlohmann::json::parse(R"json({
        "twinbench": 1, "name": "Two blocks",
        "geometry": [{"file": "blocks.step"}],
        "materials": {"metal": {"density": "2700 kg/m^3", "specific_heat": "900 J/(kg*K)",
            "thermal_conductivity": "200 W/(m*K)", "youngs_modulus": "70 GPa",
            "poissons_ratio": "0.33", "thermal_expansion": "23e-6 1/K",
            "reference_temperature": "20 degC"}},
        "parameters": {"loss": "5 W", "h_air": "500 W/(m^2*K)", "t_air": "20 degC"},
        "assign": [{"part": "*", "material": "metal"}],
        "selections": {"bottom": {"part": "Lower", "where": "planar and lowest z"}},
        "attach": [
            {"model": "heat_source", "part": "Upper", "power": "loss"},
            {"model": "convection", "faces": "bottom", "coefficient": "h_air", "ambient": "t_air"},
            {"model": "fixed", "faces": "bottom"}],
        "mesh": {"size": "5 mm"},
        "studies": [
            {"name": "Steady", "type": "thermal_steady"},
            {"name": "Warm-up", "type": "thermal_transient", "initial_temperature": "20 degC",
             "duration": "60 s", "output_interval": "10 s"},
            {"name": "Stress", "type": "structural_static", "temperature_from": "Steady"}],
        "scenarios": [{"name": "Double flow", "set": {"h_air": "1000 W/(m^2*K)"}}],
        "requirements": [
            {"name": "Cool enough", "study": "Steady", "require": "max(temperature) < 80 degC"}]
})json");
}

QString CliFixture::write(const nlohmann::json& spec, const QString& name) const {
    return writeText(spec.dump(1), name);
}

QString CliFixture::writeText(const std::string& text, const QString& name) const {
    std::ofstream(path(name).toStdString()) << text;
    return path(name);
}

QString CliFixture::built(const QString& name) const {
    const CliResult result = run({"build", write(spec()), "-o", path(name)});
    if (result.code != 0) {
        qFatal("build failed: %s%s", result.out.c_str(), result.err.c_str());
    }
    return path(name);
}

QString CliFixture::builtLong() const {
    nlohmann::json slow = spec();
    slow["studies"][1]["duration"] = "600 s";
    slow["studies"][1]["step"] = "0.01 s";
    const QString project = path("long.twin");
    if (run({"build", write(slow, "long.twin.json"), "-o", project}).code != 0) {
        qFatal("build failed");
    }
    return project;
}

QStringList CliFixture::hiddenFiles() const {
    return QDir(folder_.path())
        .entryList({".*"}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString CliFixture::program() { return QStringLiteral(TWINBENCH_BINARY_DIR "/twinbench-cli"); }

CliResult CliFixture::run(const QStringList& arguments, const QString& standardInput) {
    return runProgram(program(), QStringList{"--json"} + arguments, standardInput);
}

CliResult CliFixture::runForPeople(const QStringList& arguments) {
    return runProgram(program(), arguments, {});
}

CliResult CliFixture::runWithSizeLimit(int kibibytes, const QStringList& arguments) {
    const QString script = QString("ulimit -f %1; exec \"$0\" \"$@\"").arg(2 * kibibytes);
    return runProgram("/bin/sh", QStringList{"-c", script, program(), "--json"} + arguments, {});
}

std::vector<qint64> CliFixture::descendants(qint64 process) {
    if (process <= 1) {  // no process of a test; of 0 everything descends
        return {};
    }
    std::multimap<qint64, qint64> childrenOf;
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
        QFile stat("/proc/" + entry + "/stat");
        if (entry.toLongLong() > 0 && stat.open(QIODevice::ReadOnly)) {
            // "pid (name) state parent ...": the name may hold anything.
            const QByteArray text = stat.readAll();
            const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
            childrenOf.emplace(fields.value(1).toLongLong(), entry.toLongLong());
        }
    }
    std::vector<qint64> found;
    std::vector<qint64> open = {process};
    while (!open.empty()) {
        const auto [first, last] = childrenOf.equal_range(open.back());
        open.pop_back();
        for (auto child = first; child != last; ++child) {
            found.push_back(child->second);
            open.push_back(child->second);
        }
    }
    return found;
}

std::size_t CliFixture::livingOf(const std::vector<qint64>& processes) {
    return static_cast<std::size_t>(
        std::count_if(processes.begin(), processes.end(), isProcessAlive));
}

}  // namespace twinbench
