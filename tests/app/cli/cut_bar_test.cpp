#include <QTest>
#include <cmath>

#include <fmt/format.h>

#include "geometry/solid_builder.h"
#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using json = nlohmann::json;

namespace {

constexpr double kLength = 0.1, kWidth = 0.02;  // m
const Placement kTurned = {rotation({1.0, 2.0, 0.5}, 0.6), {0.03, -0.02, 0.05}};

/// What cuts the bar in two, somewhat left of its middle.
enum class Cut { None, Plane, Oblique, Curved };

Solid toolOf(Cut cut) {
    if (cut == Cut::Curved) {
        return Solid::cylinder(0.03, 0.1)->moved({0.075, 0.01, -0.04});
    }
    const double angle = cut == Cut::Oblique ? 0.35 : 0.0;
    return Solid::box({0.3, 0.3, 0.3})
        ->moved({0.0, -0.15, -0.15})
        .placed({rotation({0.0, 1.0, 1.0}, angle), {0.047, 0.01, 0.01}});
}

/// "Left" alone, or "Left" and "Right" with a clearance along the bar between them (m); all turned.
void writeBar(const QString& file, Cut cut, double clearance) {
    const Solid bar = *Solid::box({kLength, kWidth, kWidth});
    AssemblyBuilder builder;
    const auto root = builder.addAssembly("Bar");
    const auto add = [&](const char* name, const Solid& solid) {
        builder.addOccurrence(root, builder.addPart(name, {solid}), kTurned, name);
    };
    if (cut == Cut::None) {
        add("Left", bar);
    } else {
        const Solid left = *bar.cut(toolOf(cut));
        add("Left", left);
        add("Right", bar.cut(left)->moved({clearance, 0.0, 0.0}));
    }
    if (auto written = builder.writeStep(file.toStdU16String()); !written) {
        qFatal("%s", written.error().describe().c_str());
    }
}

std::string nearest(const Vec3& point) {
    const Vec3 p = 1e3 * kTurned.point(point);
    return fmt::format("nearest ({:.4f}, {:.4f}, {:.4f})", p.x, p.y, p.z);
}

json facesAt(const char* part, const Vec3& point) {
    return {{"part", part}, {"where", nearest(point)}};
}

json attachment(const char* model, const json& faces, const json& values) {
    json attached = {{"model", model}, {"faces", faces}};
    attached.update(values);
    return attached;
}

/// Of a bar held and heated at its left end, cooled and bent at its right one.
json specOf(const QString& step, bool isCut, double clearance) {
    const char* right = isCut ? "Right" : "Left";
    const json start = facesAt("Left", {0.0, kWidth / 2, kWidth / 2});
    const json end = facesAt(right, {kLength + clearance, kWidth / 2, kWidth / 2});
    const Vec3 force = kTurned.direction({200.0, 0.0, -50.0});
    json vector = json::array();
    for (const double component : {force.x, force.y, force.z}) {
        vector.push_back(fmt::format("{:.12g} N", component));
    }
    json spec = {{"twinbench", 1}, {"geometry", {{{"file", step.toStdString()}}}}};
    spec["materials"]["metal"] = {{"thermal_conductivity", "20 W/(m*K)"},
                                  {"youngs_modulus", "200 GPa"},
                                  {"poissons_ratio", "0.3"}};
    spec["assign"] = {{{"part", "*"}, {"material", "metal"}}};
    spec["attach"] = {
        attachment("temperature", start, {{"value", "100 degC"}}),
        attachment("convection", end, {{"coefficient", "200 W/(m^2*K)"}, {"ambient", "20 degC"}}),
        attachment("fixed", start, json::object()), attachment("force", end, {{"vector", vector}})};
    spec["mesh"]["size"] = "4 mm";
    if (isCut) {
        spec["mesh"]["parts"]["Right"]["size"] = "2.9 mm";
    }
    spec["studies"] = {{{"name", "Heat"}, {"type", "thermal_steady"}},
                       {{"name", "Stress"}, {"type", "structural_static"}}};
    return spec;
}

/// A value of a field at a place of the bar.
double valueAt(const QString& project, const char* study, const char* field, const Vec3& place) {
    const Vec3 p = 1e3 * kTurned.point(place);
    const CliResult probe = CliFixture::run(
        {"probe", project, "--study", study, "--field", field, "--at",
         QString::fromStdString(fmt::format("{:.6f},{:.6f},{:.6f}", p.x, p.y, p.z))});
    const json& values = probe.json["values"];
    if (probe.code != 0 || !values.is_array() || values.empty()) {
        qWarning("%s%s", probe.out.c_str(), probe.err.c_str());
        return NAN;
    }
    return values[0]["value"].get<double>();
}

}  // namespace

/// Parts of STEP files that a cut makes of a bar, with meshes that do not match, turned.
class CutBarTest : public QObject {
    Q_OBJECT

private:
    struct Readings {
        std::vector<double> temperatures;  ///< degC
        std::vector<double> stresses;      ///< von Mises, MPa
        double deflection = 0.0;           ///< largest, mm
    };

    static QString run(const CliFixture& fixture, Cut cut, const QString& name) {
        const QString step = fixture.path(name + ".step");
        writeBar(step, cut, 0.0);
        const QString project = fixture.path(name + ".twin");
        const json spec = specOf(step, cut != Cut::None, 0.0);
        const QString file = fixture.write(spec, name + ".twin.json");
        if (fixture.run({"build", file, "-o", project}).code != 0) {
            return {};
        }
        return project;
    }

    static Readings readingsOf(const QString& project) {
        Readings readings;
        for (const char* study : {"Heat", "Stress"}) {
            const CliResult result = CliFixture::run({"run", project, "--study", study});
            if (result.code != 0) {
                qWarning("%s%s", result.out.c_str(), result.err.c_str());
                return readings;
            }
            if (study == std::string("Stress")) {
                readings.deflection =
                    result.json["runs"][0]["scalars"]["max_displacement"]["value"].get<double>();
            }
        }
        // Along the bar, also within a few millimetres of the cut, below its upper side.
        for (const double x : {0.02, 0.035, 0.06, 0.08, 0.095}) {
            readings.temperatures.push_back(
                valueAt(project, "Heat", "temperature", {x, 0.013, 0.017}));
        }
        for (const double x : {0.02, 0.035, 0.06, 0.08}) {
            readings.stresses.push_back(valueAt(project, "Stress", "von_mises", {x, 0.013, 0.017}));
        }
        return readings;
    }

private slots:
    void aCutBarIsAsTheUncutOne_data() {
        QTest::addColumn<int>("cut");
        QTest::newRow("plane") << int(Cut::Plane);
        QTest::newRow("oblique") << int(Cut::Oblique);
        QTest::newRow("curved") << int(Cut::Curved);
    }
    void aCutBarIsAsTheUncutOne() {
        QFETCH(int, cut);
        const CliFixture fixture;
        const Readings whole = readingsOf(run(fixture, Cut::None, "whole"));
        const Readings parts = readingsOf(run(fixture, Cut(cut), "cut"));
        QCOMPARE(parts.temperatures.size(), std::size_t{5});
        QCOMPARE(parts.stresses.size(), std::size_t{4});
        const double span = whole.temperatures.front() - whole.temperatures.back();
        for (std::size_t i = 0; i < whole.temperatures.size(); ++i) {
            const double error = (parts.temperatures[i] - whole.temperatures[i]) / span;
            QVERIFY2(std::abs(error) < 5e-3, fmt::format("{}: {:.2e}", i, error).c_str());
        }
        for (std::size_t i = 0; i < whole.stresses.size(); ++i) {
            const double error = parts.stresses[i] / whole.stresses[i] - 1.0;
            QVERIFY2(std::abs(error) < 5e-3, fmt::format("{}: {:.4f} instead of {:.4f} MPa", i,
                                                         parts.stresses[i], whole.stresses[i])
                                                 .c_str());
        }
        QVERIFY(std::abs(parts.deflection / whole.deflection - 1.0) < 5e-3);
    }

    void bondedAcrossAGapAndTurnedItIsFreeOfStress_data() { aCutBarIsAsTheUncutOne_data(); }
    void bondedAcrossAGapAndTurnedItIsFreeOfStress() {
        QFETCH(int, cut);
        constexpr double kClearance = 6e-5;  // m, less than the gap of contacts
        const CliFixture fixture;
        const QString step = fixture.path("gap.step");
        writeBar(step, Cut(cut), kClearance);
        json spec = specOf(step, true, kClearance);
        // A small rigid rotation of the held end about an axis through the origin.
        spec["attach"] = {attachment("displacement", facesAt("Left", {0.0, kWidth / 2, kWidth / 2}),
                                     {{"x", "1e-3 * (-2 * z - 3 * y)"},
                                      {"y", "1e-3 * (3 * x - z)"},
                                      {"z", "1e-3 * (y + 2 * x)"}})};
        spec["studies"] = {{{"name", "Stress"}, {"type", "structural_static"}}};
        const QString project = fixture.path("gap.twin");
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        const CliResult result = fixture.run({"run", project, "--study", "Stress"});
        QVERIFY2(!result.json["runs"].empty(), (result.out + result.err).c_str());
        const json& scalars = result.json["runs"][0]["scalars"];
        const double stress = scalars["max_von_mises"]["value"].get<double>();  // MPa
        // A strain as large as the rotation makes 200 MPa.
        QVERIFY2(stress < 1e-4, fmt::format("{} MPa", stress).c_str());
    }
};

QTEST_GUILESS_MAIN(CutBarTest)
#include "cut_bar_test.moc"
