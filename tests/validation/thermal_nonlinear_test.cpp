#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "tests/validation/case_tools.h"

namespace twinbench {

/// Heat conduction with radiation and properties that vary, against published and analytic values.
class ThermalNonlinearTest : public QObject {
    Q_OBJECT

private slots:
    void nafemsT2();
    void conductivityOverTemperature();
};

void ThermalNonlinearTest::nafemsT2() {
    ValidationRecord record;
    record.id = "thermal-nonlinear-t2";
    record.title = "NAFEMS T2: bar with radiation";
    record.setup =
        "Bar of 0.1 m, k = 55.6 W/(m K), 1000 K at one end, radiation from the other with "
        "emissivity 0.98 to surroundings of 300 K.";
    record.source =
        "NAFEMS (1990), The Standard NAFEMS Benchmarks, TNSB rev. 3, test T2; the target is "
        "927.0 K";
    record.quantity = "Temperature of the radiating end";
    record.unit = "K";
    record.reference = 927.0;
    for (const int n : {2, 4, 8}) {
        ThermalModel model = thermalModel(
            assembled({{boxMesh({0, 0, 0}, {0.1, 0.01, 0.01}, {n, 1, 1}), {}}}), isotropic(55.6));
        model.temperatures.push_back({{{0, side::kLowX}}, 1000.0});
        model.radiations.push_back({{{0, side::kHighX}}, 0.98, 300.0});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double end = solution->temperature.minCoeff();
        record.rows.push_back({fmt::format("{} x 1 x 1 cells", n),
                               static_cast<double>(solution->report.unknowns), end,
                               end / record.reference - 1.0});
        QVERIFY(std::abs(end - 927.0) < 0.05);
    }
    record.remark = "The target is given to four digits.";
    writeRecord(record);
}

void ThermalNonlinearTest::conductivityOverTemperature() {
    // With the potential u k0 + u^2 dk / 2 of Kirchhoff linear along the bar.
    constexpr double kLength = 0.1, kSide = 0.02;
    ValidationRecord record;
    record.id = "thermal-nonlinear-table";
    record.title = "Bar whose conductivity varies with the temperature";
    record.setup =
        "Bar of 0.1 m x 0.02 m x 0.02 m between 300 K and 500 K, k from 20 W/(m K) at 300 K to "
        "30 W/(m K) at 500 K.";
    record.source = "Carslaw & Jaeger, Conduction of Heat in Solids, 2nd ed., section 1.6";
    record.quantity = "Largest error of the temperature";
    record.unit = "K";
    const auto exact = [](const Vec3& p) {
        return 300.0 + (-20.0 + std::sqrt(400.0 + 0.1 * 5000.0 * p.x / kLength)) / 0.05;
    };
    std::vector<double> errors;
    for (const int n : {1, 2, 4}) {
        ThermalModel model = thermalModel(
            assembled({{boxMesh({0, 0, 0}, {kLength, kSide, kSide}, {5 * n, n, n}), {}}}),
            isotropic(20.0));
        model.materials[0].conductivity = {{300.0, 500.0}, {isotropic(20.0), isotropic(30.0)}};
        model.temperatures.push_back({{{0, side::kLowX}}, 300.0});
        model.temperatures.push_back({{{0, side::kHighX}}, 500.0});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        errors.push_back(largestError(*model.mesh, solution->temperature, exact));
        record.rows.push_back({fmt::format("{} x {} x {} cells", 5 * n, n, n),
                               static_cast<double>(solution->report.unknowns), errors.back(),
                               errors.back() / 200.0});
    }
    record.remark = "The error is divided by the 200 K between the ends.";
    writeRecord(record);
    QVERIFY(errors.back() < 1e-3);
    QVERIFY(std::log2(errors[1] / errors[2]) > 2.5);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ThermalNonlinearTest)
#include "thermal_nonlinear_test.moc"
