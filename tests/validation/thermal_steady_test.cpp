#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "tests/validation/case_tools.h"

namespace twinbench {

/// Steady heat conduction against analytic and published values.
class ThermalSteadyTest : public QObject {
    Q_OBJECT

private slots:
    void slabWithTwoTemperatures();
    void slabWithSourceAndConvection();
    void anisotropicBlockTurned();
    void nafemsT4();
};

namespace {

constexpr double kTurn = M_PI / 6.0;  // 30 degrees

/// The plate of NAFEMS T4, as a series over the width, degrees Celsius.
struct PlateT4 {
    static constexpr double kWidth = 0.6, kHeight = 1.0;  // m
    static constexpr double kConductivity = 52.0;         // W/(m K)
    static constexpr double kConvection = 750.0;          // W/(m^2 K)
    static constexpr double kRatio = kConvection / kConductivity;

    /// The n-th root of lambda tan(lambda width) = h / k.
    static double eigenvalue(int n) {
        double low = n * M_PI / kWidth;
        double high = (n + 0.5) * M_PI / kWidth;
        for (int i = 0; i < 100; ++i) {
            const double middle = 0.5 * (low + high);
            const double excess =
                middle * std::sin(middle * kWidth) - kRatio * std::cos(middle * kWidth);
            ((n % 2 == 0) == (excess < 0.0) ? low : high) = middle;
        }
        return low;
    }

    static double temperature(double x, double y) {
        double sum = 0.0;
        for (int n = 0; n < 60; ++n) {
            const double s = eigenvalue(n);
            const double coefficient = 200.0 * std::sin(s * kWidth) /
                                       (s * kWidth + std::sin(s * kWidth) * std::cos(s * kWidth));
            // (s cosh s(H - y) + h/k sinh s(H - y)) / (s cosh sH + h/k sinh sH), without overflow.
            const double rest = (s - kRatio) / (s + kRatio);
            const double fall = std::exp(-s * y) *
                                (1.0 + rest * std::exp(-2.0 * s * (kHeight - y))) /
                                (1.0 + rest * std::exp(-2.0 * s * kHeight));
            sum += coefficient * std::cos(s * x) * fall;
        }
        return sum;
    }
};

}  // namespace

void ThermalSteadyTest::slabWithTwoTemperatures() {
    // q = k A (T1 - T2) / L.
    ValidationRecord record;
    record.id = "thermal-steady-slab";
    record.title = "Slab with two temperatures";
    record.setup =
        "Slab of 0.1 m x 0.05 m x 0.05 m, k = 200 W/(m K), 400 K and 300 K on opposite faces; "
        "distorted meshes.";
    record.source =
        "Incropera et al., Fundamentals of Heat and Mass Transfer, 6th ed., section 3.1.1, eq. 3.4";
    record.quantity = "Heat flow";
    record.unit = "W";
    record.reference = 200.0 * 0.05 * 0.05 * 100.0 / 0.1;
    for (const int n : {2, 4, 8}) {
        ThermalModel model =
            thermalModel(assembled({{boxMesh({0, 0, 0}, {0.1, 0.05, 0.05}, {n, n, n}, 0.2), {}}}),
                         isotropic(200.0));
        model.temperatures.push_back({{{0, side::kLowX}}, 400.0});
        model.temperatures.push_back({{{0, side::kHighX}}, 300.0});
        double heat = 0.0;
        const auto solution = solveBalanced(model, [&](const ThermalInstant& now) {
            heat = now.heatThrough({{0, side::kHighX}}).value();
            return Result<void>();
        });
        QVERIFY(solution);
        const auto exact = [](const Vec3& p) { return 400.0 - 1000.0 * p.x; };
        QVERIFY(largestError(*model.mesh, solution->temperature, exact) < 1e-7);
        record.rows.push_back({fmt::format("{0} x {0} x {0} cells", n),
                               static_cast<double>(solution->report.unknowns), heat,
                               heat / record.reference - 1.0});
    }
    record.remark = "A linear field is exact on every mesh: the error is that of rounding.";
    writeRecord(record);
    for (const ValidationRow& row : record.rows) {
        QVERIFY(std::abs(row.error) < 1e-9);
    }
}

void ThermalSteadyTest::slabWithSourceAndConvection() {
    // k T'' = -q, insulated at x = 0, -k T' = h (T - Ta) at x = L.
    const double q = 4e5, k = 15.0, h = 250.0, ambient = 290.0, length = 0.1;
    const auto exact = [=](const Vec3& p) {
        return ambient + q * length / h + q / (2.0 * k) * (length * length - p.x * p.x);
    };
    ValidationRecord record;
    record.id = "thermal-steady-source";
    record.title = "Slab with source and convection";
    record.setup =
        "Slab of 0.1 m, k = 15 W/(m K), heat source 4e5 W/m^3, insulated on one face, convection "
        "of 250 W/(m^2 K) to 290 K on the other; distorted meshes.";
    record.source =
        "Incropera et al., Fundamentals of Heat and Mass Transfer, 6th ed., section 3.5.1, "
        "eqs. 3.42 and 3.46";
    record.quantity = "Temperature of the insulated face";
    record.unit = "K";
    record.reference = exact({0, 0, 0});
    for (const int n : {2, 4, 8}) {
        ThermalModel model = thermalModel(
            assembled({{boxMesh({0, 0, 0}, {length, 0.05, 0.05}, {n, n, n}, 0.2), {}}}),
            isotropic(k));
        model.sources.push_back({{0}, q});
        model.convections.push_back({{{0, side::kHighX}}, h, ambient});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double error = largestError(*model.mesh, solution->temperature, exact);
        record.rows.push_back({fmt::format("{0} x {0} x {0} cells", n),
                               static_cast<double>(solution->report.unknowns),
                               valueAt(*model.mesh, solution->temperature, {0, 0, 0}),
                               error / (record.reference - ambient)});
    }
    record.remark =
        "The field is quadratic in x, so quadratic elements with straight edges hold it exactly on "
        "every mesh. The error is the largest of all nodes over the rise above ambient.";
    writeRecord(record);
    for (const ValidationRow& row : record.rows) {
        QVERIFY(std::abs(row.error) < 1e-9);
    }
}

void ThermalSteadyTest::anisotropicBlockTurned() {
    const SineHeatedRectangle exactInBlock{1.0, 0.8, 20.0, 2.0};
    const Placement placement = {turnAboutAxis({0, 0, 1}, kTurn), {0.4, -0.3, 0.2}};
    const Mat3 principal = {Vec3{exactInBlock.kx, 0, 0}, Vec3{0, exactInBlock.ky, 0},
                            Vec3{0, 0, 7.0}};
    const Mat3 turned = placement.rotation * principal * transposed(placement.rotation);
    const auto exact = [&](const Vec3& p) {
        return 300.0 + 100.0 * exactInBlock(placement.inversePoint(p));
    };
    ValidationRecord record;
    record.id = "thermal-steady-anisotropic";
    record.title = "Anisotropic block turned by 30 degrees";
    record.setup =
        "Block of 1 m x 0.8 m x 0.1 m, 20 W/(m K) along its length and 2 W/(m K) across, turned "
        "with its axes by 30 degrees; 300 K on three sides, 300 K + 100 K sin(pi x / a) on the "
        "fourth.";
    record.source =
        "Carslaw & Jaeger, Conduction of Heat in Solids, 2nd ed., chapter V (steady temperature in "
        "a "
        "finite rectangle), in the coordinates x / sqrt(kx), y / sqrt(ky) of sections 1.17 to 1.20";
    record.quantity = "Temperature in the block's centre";
    record.unit = "K";
    const Vec3 centre = placement.point({0.5 * exactInBlock.a, 0.5 * exactInBlock.b, 0.0});
    record.reference = exact(centre);
    for (const int n : {4, 8, 16}) {
        ThermalModel model = thermalModel(
            assembled({{boxMesh({0, 0, 0}, {exactInBlock.a, exactInBlock.b, 0.1}, {n, n, 1}),
                        placement}}),
            turned);
        for (const std::uint32_t face : {side::kLowX, side::kHighX, side::kLowY, side::kHighY}) {
            model.temperatures.push_back(
                {{{0, face}}, Coefficient([&](const Vec3& p, double) { return exact(p); }, false)});
        }
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const auto above = [&](const Vec3& p) { return exact(p) - 300.0; };
        const Eigen::VectorXd rise = solution->temperature.array() - 300.0;
        record.rows.push_back({fmt::format("{0} x {0} x 1 cells", n),
                               static_cast<double>(solution->report.unknowns),
                               valueAt(*model.mesh, solution->temperature, centre),
                               relativeL2Error(*model.mesh, rise, above)});
    }
    const double order = observedOrder(record.rows[1].error, record.rows[2].error, 2.0);
    record.remark = fmt::format(
        "The error is that of the field in the L2 norm; its observed order is {:.2f}.", order);
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(order > 2.8);
    QVERIFY(record.rows.back().error < 1e-3);
}

void ThermalSteadyTest::nafemsT4() {
    ValidationRecord record;
    record.id = "thermal-steady-nafems-t4";
    record.title = "NAFEMS T4: two-dimensional conduction with convection";
    record.setup =
        "Plate of 0.6 m x 1.0 m, k = 52 W/(m K), 100 degC at y = 0, insulated at x = 0, convection "
        "of 750 W/(m^2 K) to 0 degC on the other two sides; a solid of 0.05 m thickness.";
    record.source =
        "The Standard NAFEMS Benchmarks, P18 (1990), test T4, where it is 18.3 degC; the further "
        "digits from the series after Carslaw & Jaeger, Conduction of Heat in Solids, 2nd ed., "
        "chapter V (steady temperature in a finite rectangle with radiation)";
    record.quantity = "Temperature at E (0.6, 0.2)";
    record.unit = "degC";
    record.reference = PlateT4::temperature(0.6, 0.2);
    QVERIFY(std::abs(record.reference - 18.25) < 0.005);
    for (const int n : {1, 2, 4}) {
        ThermalModel model =
            thermalModel(assembled({{boxMesh({0, 0, 0}, {0.6, 1.0, 0.05}, {3 * n, 5 * n, 1}), {}}}),
                         isotropic(PlateT4::kConductivity));
        model.temperatures.push_back({{{0, side::kLowY}}, 373.15});
        model.convections.push_back(
            {{{0, side::kHighX}, {0, side::kHighY}}, PlateT4::kConvection, 273.15});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double value = valueAt(*model.mesh, solution->temperature, {0.6, 0.2, 0.0}) - 273.15;
        record.rows.push_back({fmt::format("{} x {} x 1 cells", 3 * n, 5 * n),
                               static_cast<double>(solution->report.unknowns), value,
                               value / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().value - 18.25) < 0.05);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ThermalSteadyTest)
#include "thermal_steady_test.moc"
