#include "simulation/random_vibration.h"

#include <QtTest>
#include <cmath>
#include <complex>
#include <functional>
#include <numbers>
#include <stop_token>

#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class RandomVibrationTest : public QObject {
    Q_OBJECT

private slots:
    void spectrumIsStraightInLogarithmicAxes();
    void blockOnSpringsMeetsMilesEquation();
    void cantileverShakesItsBaseAsBeamTheoryTells();
    void slowShakingStressesAsASteadyAcceleration();
    void fewModesAndTheStaticRestGiveTheStressOfMany();
    void equalModesActTogether();
    void independentShakersAddTheirSquares();
    void damageIsThatOfTheStressAtANode();
    void partsWithoutACurveHaveNoDamage();
    void threadsChangeNothing();
    void wrongSpectraAreErrors();
    void bandWithoutAModeIsAnError();
    void bandBeyondTheModesIsAWarning();
    void freeBodyIsAnError();
    void stopRequestCancels();
};

namespace {

constexpr double kYoung = 200e9;
constexpr double kDensity = 8000.0;
constexpr double kDamping = 0.02;
constexpr double kTurn = 2.0 * std::numbers::pi;

StructuralModel boxModel(const Vec3& size, std::array<int, 3> cells, double poisson = 0.0) {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, size, cells)}});
    ElasticMaterial material;
    material.youngsModulus = kYoung;
    material.poissonsRatio = poisson;
    material.density = kDensity;
    model.materials.push_back(material);
    return model;
}

StructuralModel cantilever(double wide, double high, int cells = 24) {
    StructuralModel model = boxModel({1.0, wide, high}, {cells, 2, 2});
    model.fixed.push_back({{{0, side::kLowX}}});
    return model;
}

RandomVibrationSettings shaken(const Vec3& direction, double from, double to, double level = 1.0) {
    RandomVibrationSettings settings;
    settings.damping = kDamping;
    settings.excitations.push_back({direction, {{from, to}, {level, level}}});
    return settings;
}

RandomVibrationSolution solved(const StructuralModel& model,
                               const RandomVibrationSettings& settings,
                               const ThreadPool& threads = pool()) {
    auto solution = solveRandomVibration(model, settings, {}, threads, {});
    if (!solution) {
        qFatal("%s", solution.error().describe().c_str());
    }
    return std::move(*solution);
}

std::string errorOf(const StructuralModel& model, const RandomVibrationSettings& settings) {
    const auto solution = solveRandomVibration(model, settings, {}, pool(), {});
    return solution ? std::string() : solution.error().code;
}

void compare(double value, double expected, double tolerance) {
    QVERIFY2(std::abs(value / expected - 1.0) < tolerance,
             qPrintable(QString("%1 in place of %2: %3 %")
                            .arg(value)
                            .arg(expected)
                            .arg(100.0 * (value / expected - 1.0))));
}

/// The root of the integral of |response|^2, by many equal steps.
double rootMeanSquare(const std::function<std::complex<double>(double)>& response, double from,
                      double to) {
    constexpr int kSteps = 400000;
    double sum = 0.0;
    for (int i = 0; i < kSteps; ++i) {
        sum += std::norm(response(from + (to - from) * (i + 0.5) / kSteps));
    }
    return std::sqrt(sum * (to - from) / kSteps);
}

/// q of a mode with a unit participation, per acceleration of the base.
std::complex<double> coordinate(double own, double f) {
    const double w0 = kTurn * own;
    const double w = kTurn * f;
    return -1.0 / std::complex<double>(w0 * w0 - w * w, 2.0 * kDamping * w0 * w);
}

/// Of the node that is nearest to a place.
Eigen::Index nodeAt(const StructuralModel& model, const Vec3& place) {
    Eigen::Index best = 0;
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const Vec3& node = model.mesh->nodes[i];
        if (norm(node - place) < norm(model.mesh->nodes[static_cast<std::size_t>(best)] - place)) {
            best = static_cast<Eigen::Index>(i);
        }
    }
    return best;
}

}  // namespace

void RandomVibrationTest::spectrumIsStraightInLogarithmicAxes() {
    const AccelerationSpectrum spectrum{{10, 40, 100, 1000}, {1, 16, 16, 0.16}};
    QVERIFY(std::abs(spectrum.at(20) - 4.0) < 1e-12);
    QCOMPARE(spectrum.at(5), 0.0);
    QCOMPARE(spectrum.at(1001), 0.0);
    const double rms = rootMeanSquare(
        [&](double f) { return std::complex<double>(std::sqrt(spectrum.at(f))); }, 10, 1000);
    compare(spectrum.meanSquare(), rms * rms, 1e-6);
    // Level by 1 / f: a logarithm.
    const AccelerationSpectrum pink{{1, std::exp(1.0)}, {2, 2 / std::exp(1.0)}};
    compare(pink.meanSquare(), 2.0, 1e-12);
}

void RandomVibrationTest::blockOnSpringsMeetsMilesEquation() {
    StructuralModel model = boxModel({0.1, 0.1, 0.1}, {2, 2, 2});
    constexpr double kSpring = 4e8;  // N/m^3
    model.elasticSupports.push_back(
        {{{0, side::kLowZ}}, Coefficient(kSpring), Coefficient(kSpring)});
    const double own = std::sqrt(kSpring * 0.01 / (kDensity * 1e-3)) / kTurn;
    const RandomVibrationSolution solution =
        solved(model, shaken({0, 0, 1}, own / 50, 20 * own, 3.0));
    const Eigen::Index node = nodeAt(model, {0.05, 0.05, 0.1});
    const double rms = solution.acceleration[3 * node + 2];
    const double miles = std::sqrt(std::numbers::pi / 2 * own * 3.0 / (2 * kDamping));
    qInfo("Miles: %.4f %%", 100 * (rms / miles - 1));
    compare(rms, miles, 0.01);
    const double exact = rootMeanSquare(
        [&](double f) {
            const double w = kTurn * f;
            return std::sqrt(3.0) * (1.0 - w * w * coordinate(own, f));
        },
        own / 50, 20 * own);
    compare(rms, exact, 2e-3);
    // All mass moves as one.
    compare(solution.baseForce.z, kDensity * 1e-3 * exact, 2e-3);
    compare(solution.frequency[nodeAt(model, {0.05, 0.05, 0.05})], own, 0.05);
    QVERIFY(solution.balance.relativeError() < 1e-6);
}

void RandomVibrationTest::cantileverShakesItsBaseAsBeamTheoryTells() {
    constexpr double kHigh = 0.02;
    const StructuralModel model = cantilever(0.03, kHigh, 40);
    const double perLength = kDensity * 0.03 * kHigh;  // kg/m
    const std::vector<double> roots = {1.8751041,  4.6940911,  7.8547574,
                                       10.9955407, 14.1371684, 17.2787595};
    const std::vector<double> sigma = {0.7340955, 1.0184673, 0.9992245, 1.0000336, 1.0, 1.0};
    const double unit = std::sqrt(kYoung / kDensity) * kHigh / std::sqrt(12.0) / kTurn;
    const double low = 5.0;
    const double high = 1000.0;
    // Force and moment about the middle of the bar, per acceleration of the base.
    const auto resultant = [&](double f, bool isMoment) {
        const double w = kTurn * f;
        std::complex<double> sum = isMoment ? 0.0 : perLength;
        for (std::size_t k = 0; k < roots.size(); ++k) {
            // Shapes of mass 1: integrals of phi and x phi are 2 sigma / root and 2 / root^2.
            const double gamma = std::sqrt(perLength) * 2.0 * sigma[k] / roots[k];
            const double arm = std::sqrt(perLength) * 2.0 / (roots[k] * roots[k]) - 0.5 * gamma;
            sum += (isMoment ? arm : gamma) * -w * w * gamma *
                   coordinate(roots[k] * roots[k] * unit, f);
        }
        return sum;
    };
    const RandomVibrationSolution solution = solved(model, shaken({0, 0, 1}, low, high));
    const double force = rootMeanSquare([&](double f) { return resultant(f, false); }, low, high);
    const double moment = rootMeanSquare([&](double f) { return resultant(f, true); }, low, high);
    qInfo("Base force: %.3f %%, moment: %.3f %%", 100 * (solution.baseForce.z / force - 1),
          100 * (solution.baseMoment.y / moment - 1));
    compare(solution.baseForce.z, force, 0.01);
    compare(solution.baseMoment.y, moment, 0.01);
    QVERIFY(solution.baseForce.y < 1e-3 * force);
}

void RandomVibrationTest::slowShakingStressesAsASteadyAcceleration() {
    const StructuralModel model = cantilever(0.03, 0.02);
    RandomVibrationSettings settings = shaken({0, 0, 1}, 0.1, 0.5, 4.0);
    settings.maxFrequency = 200.0;
    const RandomVibrationSolution solution = solved(model, settings);
    StructuralModel accelerated = model;
    accelerated.gravity.push_back({Vec3{0, 0, -std::sqrt(4.0 * 0.4)}});
    const auto steady = solveStatic(accelerated, {}, pool(), {});
    QVERIFY(steady);
    for (const Vec3& place : {Vec3{0.1, 0.015, 0.02}, Vec3{0.5, 0.0, 0.02}, Vec3{0, 0.03, 0.02}}) {
        const Eigen::Index node = nodeAt(model, place);
        compare(solution.vonMises[node], vonMises(steady->stress.data() + 6 * node), 1e-3);
    }
    const Eigen::Index tip = nodeAt(model, {1, 0.015, 0.01});
    compare(solution.displacement[3 * tip + 2], std::abs(steady->displacement[3 * tip + 2]), 1e-3);
    compare(solution.acceleration[3 * tip + 2], std::sqrt(4.0 * 0.4), 1e-3);
}

void RandomVibrationTest::fewModesAndTheStaticRestGiveTheStressOfMany() {
    const StructuralModel model = cantilever(0.03, 0.02);
    RandomVibrationSettings settings = shaken({0, 0.3, 1}, 5, 40);
    settings.maxFrequency = 50.0;
    const RandomVibrationSolution few = solved(model, settings);
    settings.maxFrequency = 6000.0;
    const RandomVibrationSolution many = solved(model, settings);
    QVERIFY(many.modes.size() > 5 * few.modes.size());
    for (const double x : {0.05, 0.3, 0.7}) {
        const Eigen::Index node = nodeAt(model, {x, 0.03, 0.02});
        compare(few.vonMises[node], many.vonMises[node], 2e-3);
    }
}

void RandomVibrationTest::equalModesActTogether() {
    // Of a square section any plane may be that of the first mode.
    const StructuralModel model = cantilever(0.02, 0.02);
    const RandomVibrationSolution along = solved(model, shaken({0, 0, 1}, 5, 30));
    const RandomVibrationSolution across = solved(model, shaken({0, 1, 1}, 5, 30));
    const Eigen::Index tip = nodeAt(model, {1, 0.01, 0.01});
    const double size = along.displacement[3 * tip + 2];
    QVERIFY(along.displacement[3 * tip + 1] < 1e-2 * size);
    compare(across.displacement[3 * tip + 2], size / std::numbers::sqrt2, 2e-3);
    // On a diagonal of the section the stresses of both planes add up, on the other they cancel.
    const Eigen::Index same = nodeAt(model, {0.25, 0.02, 0.02});
    const Eigen::Index other = nodeAt(model, {0.25, 0.0, 0.02});
    compare(across.vonMises[same], std::numbers::sqrt2 * along.vonMises[same], 5e-3);
    QVERIFY(across.vonMises[other] < 0.02 * across.vonMises[same]);
}

void RandomVibrationTest::independentShakersAddTheirSquares() {
    const StructuralModel model = cantilever(0.03, 0.02);
    const RandomVibrationSettings y = shaken({0, 1, 0}, 5, 60);
    const RandomVibrationSettings z = shaken({0, 0, 1}, 10, 90, 2.0);
    RandomVibrationSettings both = y;
    both.excitations.push_back(z.excitations.front());
    both.maxFrequency = 200.0;
    RandomVibrationSettings onlyY = y;
    RandomVibrationSettings onlyZ = z;
    onlyY.maxFrequency = onlyZ.maxFrequency = 200.0;
    const Eigen::Index node = nodeAt(model, {0.2, 0.03, 0.02});
    const double stressY = solved(model, onlyY).vonMises[node];
    const double stressZ = solved(model, onlyZ).vonMises[node];
    compare(solved(model, both).vonMises[node], std::hypot(stressY, stressZ), 1e-5);
}

void RandomVibrationTest::damageIsThatOfTheStressAtANode() {
    const StructuralModel model = cantilever(0.03, 0.02);
    RandomVibrationSettings settings = shaken({0, 0, 1}, 10, 30, 50.0);
    settings.duration = 3600.0;
    settings.fatigue = {FatigueCurve{900e6, -0.1}};
    const RandomVibrationSolution solution = solved(model, settings);
    const Eigen::Index node = nodeAt(model, {0.05, 0.015, 0.02});
    // A resonance is a narrow band: Rayleigh's formula from the stress and its frequency.
    const double amplitude = std::numbers::sqrt2 * solution.vonMises[node];
    const double narrow = 3600.0 * solution.frequency[node] *
                          settings.fatigue[0]->damage(amplitude) * std::tgamma(6.0);
    compare(solution.narrowBandDamage[node], narrow, 1e-6);
    compare(solution.damage[node], narrow, 0.1);
    QVERIFY(solution.damage[node] > 0.0);
}

void RandomVibrationTest::partsWithoutACurveHaveNoDamage() {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {0.2, 0.03, 0.02}, {6, 1, 1})},
                            {boxMesh({0, 1, 0}, {0.2, 1.03, 0.02}, {6, 1, 1})}});
    ElasticMaterial material;
    material.youngsModulus = kYoung;
    material.density = kDensity;
    model.materials.assign(2, material);
    model.fixed.push_back({{{0, side::kLowX}, {1, side::kLowX}}});
    RandomVibrationSettings settings = shaken({0, 0, 1}, 10, 600);
    settings.fatigue = {std::nullopt, FatigueCurve{900e6, -0.1}};
    settings.duration = 10.0;
    const RandomVibrationSolution solution = solved(model, settings);
    QVERIFY(std::isnan(solution.damage[0]));
    QVERIFY(std::isfinite(solution.damage[model.mesh->parts[1].firstNode]));
    settings.duration = 0.0;
    QCOMPARE(solved(model, settings).damage.size(), Eigen::Index{0});
}

void RandomVibrationTest::threadsChangeNothing() {
    const StructuralModel model = cantilever(0.03, 0.02, 12);
    const RandomVibrationSettings settings = shaken({0, 1, 1}, 5, 500);
    const RandomVibrationSolution one = solved(model, settings, ThreadPool(1));
    const RandomVibrationSolution three = solved(model, settings, ThreadPool(3));
    QVERIFY(one.vonMises == three.vonMises);
    QVERIFY(one.acceleration == three.acceleration);
}

void RandomVibrationTest::wrongSpectraAreErrors() {
    const StructuralModel model = cantilever(0.03, 0.02, 6);
    RandomVibrationSettings settings;
    QCOMPARE(errorOf(model, settings), std::string("random_vibration.no_excitation"));
    const auto code = [&](std::vector<double> frequencies, std::vector<double> levels) {
        settings.excitations = {{{0, 0, 1}, {std::move(frequencies), std::move(levels)}}};
        return errorOf(model, settings);
    };
    QCOMPARE(code({10, 5}, {1, 1}), std::string("spectrum.order"));
    QCOMPARE(code({-10, 5}, {1, 1}), std::string("spectrum.frequency"));
    QCOMPARE(code({10, 50}, {1, 0}), std::string("spectrum.level"));
    QCOMPARE(code({10, 50, 60}, {1, 1}), std::string("spectrum.points"));
    QCOMPARE(code({10}, {1}), std::string("spectrum.points"));
}

void RandomVibrationTest::bandWithoutAModeIsAnError() {
    QCOMPARE(errorOf(cantilever(0.03, 0.02, 12), shaken({0, 0, 1}, 1, 5)),
             std::string("random_vibration.no_mode"));
}

void RandomVibrationTest::bandBeyondTheModesIsAWarning() {
    RandomVibrationSettings settings = shaken({0, 0, 1}, 5, 100);
    settings.maxFrequency = 50.0;
    const TaskContext context;
    QVERIFY(solveRandomVibration(cantilever(0.03, 0.02, 12), settings, {}, pool(), context));
    const Problems warnings = context.diagnostics().warnings();
    QCOMPARE(warnings.size(), std::size_t{1});
    QCOMPARE(warnings.front().code, std::string("random_vibration.beyond_modes"));
}

void RandomVibrationTest::freeBodyIsAnError() {
    StructuralModel model = cantilever(0.03, 0.02, 6);
    model.fixed.clear();
    QCOMPARE(errorOf(model, shaken({0, 0, 1}, 1, 500)), std::string("structural.free_body"));
}

void RandomVibrationTest::stopRequestCancels() {
    std::stop_source source;
    source.request_stop();
    const auto solution = solveRandomVibration(cantilever(0.03, 0.02, 6), shaken({0, 0, 1}, 1, 500),
                                               {}, pool(), TaskContext(source.get_token()));
    QVERIFY(!solution);
    QCOMPARE(solution.error().kind, ErrorKind::Cancelled);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::RandomVibrationTest)
#include "random_vibration_test.moc"
