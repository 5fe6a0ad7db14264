#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "geometry/cad/volume_mesher.h"
#include "geometry/solid_builder.h"
#include "tests/validation/case_tools.h"

namespace twinbench {

/// Transient heat conduction against series solutions and published values.
class ThermalTransientTest : public QObject {
    Q_OBJECT

private slots:
    void slabAgainstTheSeries();
    void orderInTime();
    void orderInSpace();
    void lumpedCooling();
    void nafemsT3();
};

namespace {

/// A steel slab of 0.1 m: insulated at x = 0, a given temperature at x = length.
struct Slab {
    static constexpr double kLength = 0.1;
    static constexpr double kConductivity = 50.0;
    static constexpr double kDensity = 7800.0;
    static constexpr double kSpecificHeat = 500.0;
    static constexpr double kDiffusivity = kConductivity / (kDensity * kSpecificHeat);

    static ThermalModel model(int cells, double surfaceTemperature) {
        ThermalModel model = thermalModel(
            assembled({{boxMesh({0, 0, 0}, {kLength, 0.02, 0.02}, {cells, 1, 1}), {}}}),
            isotropic(kConductivity));
        model.materials[0].density = kDensity;
        model.materials[0].specificHeat = kSpecificHeat;
        model.temperatures.push_back({{{0, side::kHighX}}, surfaceTemperature});
        return model;
    }

    /// From 1 everywhere, 0 at the surface: Carslaw & Jaeger, section 3.3, eq. 8.
    static double series(double x, double time) {
        double sum = 0.0;
        for (int n = 0; n < 50; ++n) {
            const double wave = (2 * n + 1) * M_PI / (2.0 * kLength);
            sum += (n % 2 == 0 ? 1.0 : -1.0) / (2 * n + 1) * std::cos(wave * x) *
                   std::exp(-kDiffusivity * wave * wave * time);
        }
        return 4.0 / M_PI * sum;
    }

    /// The first term of the series, which decays without changing its shape.
    static double firstMode(double x, double time) {
        const double wave = M_PI / (2.0 * kLength);
        return std::cos(wave * x) * std::exp(-kDiffusivity * wave * wave * time);
    }
};

Result<TransientThermalSolution> run(const ThermalModel& model, const Eigen::VectorXd& initial,
                                     const TransientSettings& settings) {
    const auto ignore = [](const ThermalInstant&) { return Result<void>(); };
    return balanced(solveTransient(model, initial, settings, {}, ignore, pool(), {}), 1e-3);
}

Eigen::VectorXd uniform(const FeMesh& mesh, double temperature) {
    return Eigen::VectorXd::Constant(static_cast<Eigen::Index>(mesh.nodes.size()), temperature);
}

constexpr double kDecayTime = 300.0;  // s; the first mode of the slab falls to 0.39

/// The relative error in L2 of the slab's first mode, solved in steps of equal size.
Result<ValidationRow> decayOfFirstMode(int cells, int steps) {
    const ThermalModel model = Slab::model(cells, 0.0);
    Eigen::VectorXd initial = uniform(*model.mesh, 0.0);
    for (Eigen::Index i = 0; i < initial.size(); ++i) {
        initial[i] = 100.0 * Slab::firstMode(model.mesh->nodes[static_cast<std::size_t>(i)].x, 0.0);
    }
    TransientSettings settings;
    settings.duration = kDecayTime;
    settings.fixedStep = kDecayTime / steps;
    const auto solution = run(model, initial, settings);
    if (!solution) {
        return fail(solution.error());
    }
    const auto exact = [](const Vec3& p) { return 100.0 * Slab::firstMode(p.x, kDecayTime); };
    return ValidationRow{fmt::format("{} x 1 x 1 cells, {} steps", cells, steps),
                         static_cast<double>(solution->report.unknowns),
                         valueAt(*model.mesh, solution->temperature, {0, 0, 0}),
                         relativeL2Error(*model.mesh, solution->temperature, exact)};
}

ValidationRecord decayRecord() {
    ValidationRecord record;
    record.setup =
        "The slab from a cosine of 100 K over its surface, the first term of the series, after "
        "300 s; steps of equal size.";
    record.source = "Carslaw & Jaeger, Conduction of Heat in Solids, 2nd ed., section 3.3";
    record.quantity = "Temperature of the insulated face";
    record.unit = "K";
    record.reference = 100.0 * Slab::firstMode(0.0, kDecayTime);
    return record;
}

/// NAFEMS T3: a bar of 0.1 m, at 0 at one end and at 100 sin(pi t / 40) at the other, by separation
/// of variables, degrees Celsius.
struct BarT3 {
    static constexpr double kLength = 0.1, kConductivity = 35.0, kDensity = 7200.0;
    static constexpr double kSpecificHeat = 440.5;
    static constexpr double kFrequency = M_PI / 40.0;  // rad/s

    static double surface(double time) { return 100.0 * std::sin(kFrequency * time); }

    static double temperature(double x, double time) {
        double sum = x / kLength * surface(time);
        for (int n = 1; n < 200; ++n) {
            const double wave = n * M_PI / kLength;
            const double rate = kConductivity / (kDensity * kSpecificHeat) * wave * wave;
            const double coefficient = (n % 2 == 1 ? 2.0 : -2.0) / (n * M_PI);
            const double response =
                100.0 * kFrequency *
                (rate * std::cos(kFrequency * time) + kFrequency * std::sin(kFrequency * time) -
                 rate * std::exp(-rate * time)) /
                (rate * rate + kFrequency * kFrequency);
            sum -= coefficient * response * std::sin(wave * x);
        }
        return sum;
    }
};

}  // namespace

void ThermalTransientTest::slabAgainstTheSeries() {
    constexpr double kTime = 150.0;
    ValidationRecord record;
    record.id = "thermal-transient-slab";
    record.title = "Slab with a sudden change of its surface temperature";
    record.setup =
        "Slab of 0.1 m, k = 50 W/(m K), rho = 7800 kg/m^3, c = 500 J/(kg K), at 400 K, insulated "
        "on one face; the other is at 300 K from the start; after 150 s.";
    record.source = "Carslaw & Jaeger, Conduction of Heat in Solids, 2nd ed., section 3.3, eq. 8";
    record.quantity = "Temperature of the insulated face";
    record.unit = "K";
    record.reference = 300.0 + 100.0 * Slab::series(0.0, kTime);
    double tolerance = 0.1;
    for (const int n : {4, 8, 16}) {
        const ThermalModel model = Slab::model(n, 300.0);
        TransientSettings settings;
        settings.duration = kTime;
        settings.tolerance = tolerance;
        const auto solution = run(model, uniform(*model.mesh, 400.0), settings);
        QVERIFY(solution);
        const double value = valueAt(*model.mesh, solution->temperature, {0, 0, 0});
        record.rows.push_back({fmt::format("{} x 1 x 1 cells, {:.3g} K per step", n, tolerance),
                               static_cast<double>(solution->report.unknowns), value,
                               (value - record.reference) / 100.0});
        tolerance *= 0.1;
    }
    record.remark = "The error is over the change of 100 K at the surface.";
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 1e-4);
}

void ThermalTransientTest::orderInTime() {
    ValidationRecord record = decayRecord();
    record.id = "thermal-transient-order-time";
    record.title = "Order in time";
    for (const int steps : {4, 8, 16}) {
        const auto row = decayOfFirstMode(32, steps);
        QVERIFY(row);
        record.rows.push_back(*row);
    }
    const double order = observedOrder(record.rows[1].error, record.rows[2].error, 2.0);
    record.remark = fmt::format("Errors in the L2 norm. Observed order in time: {:.2f}.", order);
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(order > 1.9);
}

void ThermalTransientTest::orderInSpace() {
    ValidationRecord record = decayRecord();
    record.id = "thermal-transient-order-space";
    record.title = "Order in space";
    for (const int cells : {2, 4, 8}) {
        const auto row = decayOfFirstMode(cells, 200);
        QVERIFY(row);
        record.rows.push_back(*row);
    }
    const double order = observedOrder(record.rows[1].error, record.rows[2].error, 2.0);
    record.remark = fmt::format("Errors in the L2 norm. Observed order in space: {:.2f}.", order);
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(order > 2.8);
}

void ThermalTransientTest::lumpedCooling() {
    constexpr double kRadius = 0.01, kCoefficient = 5.0, kDensity = 8960.0, kHeat = 385.0;
    constexpr double kTime = 3000.0;
    const double rate = kCoefficient * 3.0 / (kDensity * kHeat * kRadius);
    ValidationRecord record;
    record.id = "thermal-transient-lumped";
    record.title = "Lumped cooling";
    record.setup =
        "Copper sphere of 10 mm radius (k = 400 W/(m K), rho = 8960 kg/m^3, c = 385 J/(kg K)) from "
        "370 K, convection of 5 W/(m^2 K) to 290 K, Biot number 4e-5; after 3000 s; meshed from "
        "the exact solid.";
    record.source =
        "Incropera et al., Fundamentals of Heat and Mass Transfer, 6th ed., section 5.1, eq. 5.6";
    record.quantity = "Mean temperature of the nodes";
    record.unit = "K";
    record.reference = 290.0 + 80.0 * std::exp(-rate * kTime);
    const PartShape shape = toPartShape(Solid::sphere(kRadius).value()).value();
    for (const double size : {0.005, 0.003, 0.002}) {
        auto mesh = meshSolid(shape, {size}, {});
        QVERIFY(mesh);
        ThermalModel model = thermalModel(assembled({{std::move(*mesh), {}}}), isotropic(400.0));
        model.materials[0].density = kDensity;
        model.materials[0].specificHeat = kHeat;
        for (std::uint32_t face = 0; face < shape.faces.size(); ++face) {
            model.convections.push_back({{{0, face}}, kCoefficient, 290.0});
        }
        TransientSettings settings;
        settings.duration = kTime;
        settings.tolerance = 1e-4;
        const auto solution = run(model, uniform(*model.mesh, 370.0), settings);
        QVERIFY(solution);
        const double value = solution->temperature.mean();
        record.rows.push_back({fmt::format("{:.0f} mm", 1e3 * size),
                               static_cast<double>(solution->report.unknowns), value,
                               (value - record.reference) / 80.0});
    }
    record.remark = "The error is over the 80 K between start and ambient.";
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 1e-4);
}

void ThermalTransientTest::nafemsT3() {
    ValidationRecord record;
    record.id = "thermal-transient-nafems-t3";
    record.title = "NAFEMS T3: one-dimensional transient conduction";
    record.setup =
        "Bar of 0.1 m, k = 35 W/(m K), rho = 7200 kg/m^3, c = 440.5 J/(kg K), from 0 degC, one end "
        "at 0 degC, the other at 100 degC sin(pi t / 40 s); after 32 s.";
    record.source =
        "The Standard NAFEMS Benchmarks, P18 (1990), test T3, where it is 36.6 degC; the further "
        "digits from the series by separation of variables";
    record.quantity = "Temperature at x = 0.08 m";
    record.unit = "degC";
    record.reference = BarT3::temperature(0.08, 32.0);
    QVERIFY(std::abs(record.reference - 36.6) < 0.05);
    double tolerance = 0.1;
    for (const int n : {10, 20, 40}) {
        ThermalModel model = thermalModel(
            assembled({{boxMesh({0, 0, 0}, {BarT3::kLength, 0.01, 0.01}, {n, 1, 1}), {}}}),
            isotropic(BarT3::kConductivity));
        model.materials[0].density = BarT3::kDensity;
        model.materials[0].specificHeat = BarT3::kSpecificHeat;
        model.temperatures.push_back({{{0, side::kLowX}}, 273.15});
        model.temperatures.push_back(
            {{{0, side::kHighX}},
             Coefficient([](const Vec3&, double time) { return 273.15 + BarT3::surface(time); },
                         true)});
        TransientSettings settings;
        settings.duration = 32.0;
        settings.tolerance = tolerance;
        const auto solution = run(model, uniform(*model.mesh, 273.15), settings);
        QVERIFY(solution);
        const double value = valueAt(*model.mesh, solution->temperature, {0.08, 0, 0}) - 273.15;
        record.rows.push_back({fmt::format("{} x 1 x 1 cells, {:.3g} K per step", n, tolerance),
                               static_cast<double>(solution->report.unknowns), value,
                               value / record.reference - 1.0});
        tolerance *= 0.1;
    }
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().value - 36.6) < 0.05);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ThermalTransientTest)
#include "thermal_transient_test.moc"
