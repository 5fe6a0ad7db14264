#include "simulation/random_vibration.h"

#include <QtTest>
#include <cmath>
#include <complex>
#include <numbers>

#include <fmt/format.h>

#include "tests/validation/case_tools.h"

namespace twinbench {

/// Random vibration against closed forms.
class RandomVibrationTest : public QObject {
    Q_OBJECT

private slots:
    void blockOnSprings();
    void cantilever();
};

namespace {

constexpr double kDensity = 8000.0;
constexpr double kDamping = 0.02;
constexpr double kTurn = 2.0 * std::numbers::pi;

StructuralModel boxModel(const Vec3& size, std::array<int, 3> cells) {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, size, cells), {}}});
    ElasticMaterial material = elasticMaterial(200e9, 0.0);
    material.density = kDensity;
    model.materials.push_back(material);
    return model;
}

RandomVibrationSettings shaken(double from, double to) {
    RandomVibrationSettings settings;
    settings.damping = kDamping;
    settings.excitations.push_back({{0, 0, 1}, {{from, to}, {1.0, 1.0}}});
    return settings;
}

}  // namespace

void RandomVibrationTest::blockOnSprings() {
    constexpr double kSpring = 4e8;  // N/m^3
    const double own = std::sqrt(kSpring * 0.01 / (kDensity * 1e-3)) / kTurn;
    ValidationRecord record;
    record.id = "random-miles";
    record.title = "Block on springs, shaken";
    record.setup =
        "Block of 0.1 m, E = 200 GPa, nu = 0, 8000 kg/m^3, on an elastic support of 4e8 N/m^3; "
        "1 (m/s^2)^2/Hz from a fiftieth to twenty times its frequency, damping 2 %.";
    record.source =
        "Miles 1954, J. Aeronaut. Sci. 21, 753-762: sqrt(pi f G / (4 d)), with the factor 1 + 4 "
        "d^2 that the damper adds; of a spectrum without ends";
    record.quantity = "RMS acceleration";
    record.unit = "m/s^2";
    record.reference =
        std::sqrt(std::numbers::pi * own / (4.0 * kDamping) * (1.0 + 4.0 * kDamping * kDamping));
    for (const int n : {1, 2, 4}) {
        StructuralModel model = boxModel({0.1, 0.1, 0.1}, {n, n, n});
        model.elasticSupports.push_back(
            {{{0, side::kLowZ}}, Coefficient(kSpring), Coefficient(kSpring)});
        const auto solution =
            solveRandomVibration(model, shaken(own / 50, 20 * own), {}, pool(), {});
        QVERIFY(solution);
        const double rms = solution->acceleration[2];
        record.rows.push_back({fmt::format("{0} x {0} x {0} cells", n),
                               static_cast<double>(solution->report.unknowns), rms,
                               rms / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(std::abs(record.rows.back().error) < 3e-3);
}

void RandomVibrationTest::cantilever() {
    constexpr double kWide = 0.03;
    constexpr double kHigh = 0.02;
    constexpr double kLow = 5.0;
    constexpr double kTop = 1000.0;
    constexpr int kSteps = 400000;
    const double perLength = kDensity * kWide * kHigh;
    const double unit = std::sqrt(200e9 / kDensity) * kHigh / std::sqrt(12.0) / kTurn;
    double square = 0.0;
    for (int i = 0; i < kSteps; ++i) {
        const double f = kLow + (kTop - kLow) * (i + 0.5) / kSteps;
        std::complex<double> moment = 0.0;
        for (const auto& [root, sigma] :
             {std::pair(1.8751041, 0.7340955), std::pair(4.6940911, 1.0184673),
              std::pair(7.8547574, 0.9992245), std::pair(10.9955407, 1.0000336),
              std::pair(14.1371684, 1.0), std::pair(17.2787595, 1.0)}) {
            const double own = root * root * unit;
            const double gamma = 2.0 * sigma / root;
            const double arm = 2.0 / (root * root) - 0.5 * gamma;
            moment += perLength * arm * gamma * f * f /
                      std::complex<double>(own * own - f * f, 2.0 * kDamping * own * f);
        }
        square += std::norm(moment) * (kTop - kLow) / kSteps;
    }
    ValidationRecord record;
    record.id = "random-cantilever";
    record.title = "Cantilever, shaken at its root";
    record.setup =
        "Bar of 1 m x 0.03 m x 0.02 m, E = 200 GPa, nu = 0, 8000 kg/m^3, clamped at one end and "
        "shaken across with 1 (m/s^2)^2/Hz from 5 to 1000 Hz, damping 2 %.";
    record.source =
        "Six modes of Bernoulli's beam (Blevins, Formulas for Natural Frequency and Mode Shape, "
        "table 8-1), their exact transfer functions integrated in 400000 steps";
    record.quantity = "RMS moment of what holds the bar, about its middle";
    record.unit = "N m";
    record.reference = std::sqrt(square);
    for (const int n : {1, 2, 3}) {
        StructuralModel model = boxModel({1.0, kWide, kHigh}, {16 * n, n, n});
        model.fixed.push_back({{{0, side::kLowX}}});
        const auto solution = solveRandomVibration(model, shaken(kLow, kTop), {}, pool(), {});
        QVERIFY(solution);
        const double rms = solution->baseMoment.y;
        record.rows.push_back({fmt::format("{} x {} x {} cells", 16 * n, n, n),
                               static_cast<double>(solution->report.unknowns), rms,
                               rms / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(std::abs(record.rows.back().error) < 5e-3);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::RandomVibrationTest)
#include "random_vibration_test.moc"
