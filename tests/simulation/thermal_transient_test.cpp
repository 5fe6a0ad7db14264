#include <QtTest>
#include <cmath>

#include "simulation/thermal_model.h"
#include "simulation/thermal_stage.h"
#include "simulation/tr_bdf2.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class ThermalTransientTest : public QObject {
    Q_OBJECT

private slots:
    void slabFollowsTheSeriesSolution();
    void fixedStepsConvergeWithSecondOrder();
    void lumpedBodyCoolsExponentially();
    void heatIsConserved();
    void balanceFailsWhenATermIsMissing();
    void prescribedTemperatureMayFollowTime();
    void coefficientMayFollowTime();
    void shortPulseBringsItsWholeHeat();
    void loadOfUnknownCourseLimitsTheStep();
    void outputTimesAreMetInOrder();
    void everyStepIsToldInOrder();
    void theEndIsAnOutput();
    void overshootOfACoarseMeshIsTold();
    void heatedBodyMayGetWarmerThanItsSurroundings();
    void heatThroughAPrescribedFaceIsThatOfTheBalance();
    void toleranceGovernsTheError();
    void nothingHappensInEquilibrium();
    void badSettingsAreAllNamed();
    void errorOfTheSinkStopsTheRun();
    void stopRequestCancels();
    void dyadicStepsMeetTheEnd();
};

namespace {

constexpr double kLength = 0.1;
constexpr double kDiffusivity = 1e-4;  // k / (rho c) of the material below

/// A slab along x, heated or cooled at its high end, insulated elsewhere.
ThermalModel slab(int cells, double conductivity = 200.0) {
    ThermalModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {kLength, 0.01, 0.01}, {cells, 1, 1}), {}}});
    const double k = conductivity;
    model.materials.push_back({2000.0, 1000.0, Mat3{Vec3{k, 0, 0}, Vec3{0, k, 0}, Vec3{0, 0, k}}});
    return model;
}

Eigen::VectorXd constant(const ThermalModel& model, double value) {
    return Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), value);
}

Result<void> ignore(const ThermalInstant&) { return {}; }

/// Slab at 0 whose end x = L jumps to 1: Carslaw & Jaeger 1959, Conduction of Heat in Solids,
/// section 3.4, eq. 5.
double slabSeries(double x, double time) {
    double sum = 1.0;
    for (int n = 0; n < 60; ++n) {
        const double m = (2 * n + 1) * M_PI / 2.0;
        sum -= 2.0 * (n % 2 == 0 ? 1.0 : -1.0) / m * std::cos(m * x / kLength) *
               std::exp(-m * m * kDiffusivity * time / (kLength * kLength));
    }
    return sum;
}

double nodeAt(const ThermalModel& model, const Eigen::VectorXd& field, const Vec3& place) {
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        if (norm(model.mesh->nodes[i] - place) < 1e-9) {
            return field[static_cast<Eigen::Index>(i)];
        }
    }
    return std::nan("");
}

TransientSettings lasting(double duration, double tolerance) {
    TransientSettings settings;
    settings.duration = duration;
    settings.tolerance = tolerance;
    return settings;
}

Result<TransientThermalSolution> solve(const ThermalModel& model, double initial,
                                       const TransientSettings& settings,
                                       const ThermalSink& sink = ignore) {
    return solveTransient(model, constant(model, initial), settings, direct(), sink, pool(), {});
}

}  // namespace

void ThermalTransientTest::slabFollowsTheSeriesSolution() {
    ThermalModel model = slab(10);
    model.temperatures.push_back({{{0, side::kHighX}}, 400.0});
    TransientSettings settings = lasting(40.0, 0.01);
    settings.outputTimes = {3.7, 11.3, 20.0, 40.0};
    double error = 0.0;
    const auto compare = [&](const ThermalInstant& now) -> Result<void> {
        for (std::size_t i = 0; now.isOutput && now.time > 0.0 && i < model.mesh->nodes.size();
             ++i) {
            const double exact = 300.0 + 100.0 * slabSeries(model.mesh->nodes[i].x, now.time);
            error =
                std::max(error, std::abs(now.temperature[static_cast<Eigen::Index>(i)] - exact));
        }
        return {};
    };
    const auto solution = solve(model, 300.0, settings, compare);
    QVERIFY(solution);
    QVERIFY2(error < 0.1, qPrintable(QString::number(error)));
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void ThermalTransientTest::fixedStepsConvergeWithSecondOrder() {
    // Half a cosine over an insulated slab decays as one exponential.
    const ThermalModel model = slab(12);
    const double rate = M_PI * M_PI * kDiffusivity / (kLength * kLength);
    Eigen::VectorXd initial = constant(model, 0.0);
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        initial[static_cast<Eigen::Index>(i)] =
            300.0 + 100.0 * std::cos(M_PI * model.mesh->nodes[i].x / kLength);
    }
    const auto errorWith = [&](double step) {
        TransientSettings settings = lasting(8.0, 1.0);
        settings.fixedStep = step;
        const auto solution =
            solveTransient(model, initial, settings, direct(), ignore, pool(), {});
        return std::abs(nodeAt(model, solution->temperature, {}) - 300.0 -
                        100.0 * std::exp(-8.0 * rate));
    };
    const double coarse = errorWith(2.0);
    const double medium = errorWith(1.0);
    const double fine = errorWith(0.5);
    QVERIFY2(std::log2(coarse / medium) > 1.8, qPrintable(QString::number(coarse / medium)));
    QVERIFY2(std::log2(medium / fine) > 1.8, qPrintable(QString::number(medium / fine)));
}

void ThermalTransientTest::lumpedBodyCoolsExponentially() {
    ThermalModel model = slab(4, 1e5);
    model.convections.push_back({{{0, side::kLowX}, {0, side::kHighX}}, 50.0, 300.0});
    const auto solution = solve(model, 400.0, lasting(2000.0, 0.01));
    QVERIFY(solution);
    const double exact = 300.0 + 100.0 * std::exp(-2.0 * 50.0 * 2000.0 / (2e6 * kLength));
    QVERIFY(std::abs(solution->temperature.mean() - exact) < 0.05);
    QVERIFY(solution->balance.out > 0.0 && solution->balance.stored < 0.0);
}

void ThermalTransientTest::heatIsConserved() {
    ThermalModel model = slab(6);
    model.sources.push_back({{0}, 2e6});
    model.fluxes.push_back({{{0, side::kLowY}}, -3000.0});
    model.convections.push_back({{{0, side::kHighY}}, 200.0, 290.0});
    model.temperatures.push_back({{{0, side::kLowX}}, 310.0});
    const auto solution = solve(model, 300.0, lasting(60.0, 0.1));
    QVERIFY(solution);
    QVERIFY(std::abs(solution->balance.stored) > 1.0);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void ThermalTransientTest::balanceFailsWhenATermIsMissing() {
    ThermalModel model = slab(6);
    model.sources.push_back({{0}, 2e6});
    model.convections.push_back({{{0, side::kHighY}}, 200.0, 290.0});
    model.temperatures.push_back({{{0, side::kLowX}}, 310.0});
    SolveReport report;
    const auto system = ThermalSystem::assemble(model, true, pool(), {});
    ThermalStageSolver solver(*system, *system->constraints(0.0), direct(), report, pool());
    const Eigen::VectorXd start = constant(model, 300.0);
    const auto stage = solver.solve({start, solver.content(start)}, 2.0, 2.0, start, {});
    QVERIFY(stage);
    // The heat of the stage as a model of other loads or materials would have it.
    const auto errorWith = [&](const ThermalModel& broken) {
        const auto other = ThermalSystem::assemble(broken, true, pool(), {});
        const Eigen::VectorXd& field = stage->temperature;
        const Eigen::VectorXd stored =
            (other->storage()->content(field) - other->storage()->content(start)) / 2.0;
        const Eigen::VectorXd conducted =
            (*other->stiffness(field, 2.0, {}))->multiply(field, pool());
        const HeatRates external = other->externalRates(stage->temperature, 2.0);
        const HeatRates reactions =
            other->reactionRates(stored + conducted - other->load(field, 2.0, {})->nodal);
        HeatBalance balance;
        balance.in = external.in + reactions.in;
        balance.out = external.out + reactions.out;
        balance.stored = stored.sum();
        return balance.relativeError();
    };
    QVERIFY(errorWith(model) < 1e-9);
    ThermalModel lessSource = model;
    lessSource.sources[0].powerDensity = 0.99 * 2e6;
    QVERIFY(errorWith(lessSource) > 1e-3);
    ThermalModel moreCapacity = model;
    moreCapacity.materials[0].specificHeat = 1.01 * 1000.0;
    QVERIFY(errorWith(moreCapacity) > 1e-3);
    ThermalModel otherAmbient = model;
    otherAmbient.convections[0].ambient = 250.0;
    QVERIFY(errorWith(otherAmbient) > 1e-3);
}

void ThermalTransientTest::prescribedTemperatureMayFollowTime() {
    // NAFEMS T3: 36.6 degC at x = 0.08 m after 32 s.
    ThermalModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {0.1, 0.01, 0.01}, {40, 1, 1}), {}}});
    model.materials.push_back(
        {7200.0, 440.5, Mat3{Vec3{35, 0, 0}, Vec3{0, 35, 0}, Vec3{0, 0, 35}}});
    model.temperatures.push_back({{{0, side::kLowX}}, 273.15});
    model.temperatures.push_back(
        {{{0, side::kHighX}},
         Coefficient(
             [](const Vec3&, double t) { return 273.15 + 100.0 * std::sin(M_PI * t / 40.0); },
             true)});
    const auto solution = solve(model, 273.15, lasting(32.0, 0.01));
    QVERIFY(solution);
    const double value = nodeAt(model, solution->temperature, {0.08, 0, 0}) - 273.15;
    QVERIFY2(std::abs(value - 36.60) < 0.02, qPrintable(QString::number(value)));
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void ThermalTransientTest::coefficientMayFollowTime() {
    // A lumped body under h = h0 t cools as exp(-h0 A t^2 / (2 C)).
    ThermalModel model = slab(2, 1e5);
    const Coefficient rising([](const Vec3&, double t) { return 0.1 * t; }, true);
    model.convections.push_back({{{0, side::kHighX}}, rising, 300.0});
    const auto solution = solve(model, 400.0, lasting(1000.0, 0.01));
    QVERIFY(solution);
    const double exact = 300.0 + 100.0 * std::exp(-0.1 * 1e6 / 2.0 / (2e6 * kLength));
    QVERIFY(std::abs(solution->temperature.mean() - exact) < 0.05);
    QVERIFY(solution->balance.relativeError() < 1e-7);
}

void ThermalTransientTest::shortPulseBringsItsWholeHeat() {
    // 5 s of 2e6 W/m^3 in the middle of 1800 s warm the body by 5 K.
    ThermalModel model = slab(2);
    const auto pulse = [](const Vec3&, double t) { return t >= 901.0 && t < 906.0 ? 2e6 : 0.0; };
    const auto breaks = [](double) { return std::vector<double>{906.0, 901.0}; };
    model.sources.push_back({{0}, Coefficient(pulse, TimeCourse::polynomial(0, breaks), false)});
    TransientSettings settings = lasting(1800.0, 0.1);
    const double heat = 2e6 * kLength * 1e-4 * 5.0;
    for (const std::optional<double> fixedStep :
         {std::optional<double>(), std::optional<double>(100.0)}) {
        settings.fixedStep = fixedStep;
        const auto solution = solve(model, 300.0, settings);
        QVERIFY(solution);
        QVERIFY(std::abs(solution->balance.in - heat) < 1e-6 * heat);
        QVERIFY((solution->temperature.array() - 305.0).abs().maxCoeff() < 1e-6);
        QVERIFY(solution->report.steps < 100);
    }
}

void ThermalTransientTest::loadOfUnknownCourseLimitsTheStep() {
    ThermalModel model = slab(2);
    const auto bell = [](const Vec3&, double t) {
        return 2e6 * std::exp(-std::pow((t - 907.0) / 30.0, 2.0));
    };
    model.sources.push_back({{0}, Coefficient(bell, true)});
    const TaskContext context;
    const auto solution = solveTransient(model, constant(model, 300.0), lasting(1800.0, 0.1),
                                         direct(), ignore, pool(), context);
    QVERIFY(solution);
    QVERIFY(solution->report.steps >= 100);
    const double warming = 30.0 * std::sqrt(M_PI);
    QVERIFY((solution->temperature.array() - 300.0 - warming).abs().maxCoeff() < 0.01 * warming);
    const Problems warnings = context.diagnostics().warnings();
    QCOMPARE(warnings.size(), std::size_t{1});
    QCOMPARE(warnings[0].code, std::string("transient.unknown_load_times"));
    QVERIFY(warnings[0].message().find("18 s") != std::string::npos);
}

void ThermalTransientTest::outputTimesAreMetInOrder() {
    ThermalModel model = slab(2);
    model.sources.push_back({{0}, 2e6});
    TransientSettings settings = lasting(10.0, 0.1);
    settings.outputTimes = {0.001, 0.5, 3.3, 10.0};
    std::vector<double> times;
    double error = 0.0;
    const auto sink = [&](const ThermalInstant& now) -> Result<void> {
        if (now.isOutput) {
            times.push_back(now.time);
        }
        // 2e6 / (rho c) = 1 K/s
        error = std::max(error, std::abs(now.temperature[0] - (300.0 + now.time)));
        return {};
    };
    QVERIFY(solve(model, 300.0, settings, sink));
    QVERIFY((times == std::vector<double>{0.0, 0.001, 0.5, 3.3, 10.0}));
    QVERIFY(error < 1e-9);
}

void ThermalTransientTest::everyStepIsToldInOrder() {
    ThermalModel model = slab(2);
    model.convections.push_back({{{0, side::kHighX}}, 50.0, 300.0});
    TransientSettings settings = lasting(100.0, 0.1);
    settings.outputTimes = {0.3, 100.0};
    std::vector<double> times;
    const auto solution = solve(model, 400.0, settings, [&](const ThermalInstant& now) {
        times.push_back(now.time);
        return Result<void>();
    });
    QVERIFY(solution);
    QVERIFY(std::is_sorted(times.begin(), times.end(), std::less_equal<>()));
    QCOMPARE(times.size(), solution->report.steps + 2);  // and the start and the first output
}

void ThermalTransientTest::theEndIsAnOutput() {
    const ThermalModel model = slab(2);
    TransientSettings settings = lasting(10.0, 0.1);
    settings.outputTimes = {3.0};
    std::vector<double> outputs;
    QVERIFY(solve(model, 300.0, settings, [&](const ThermalInstant& now) {
        if (now.isOutput) {
            outputs.push_back(now.time);
        }
        return Result<void>();
    }));
    QVERIFY((outputs == std::vector<double>{0.0, 3.0, 10.0}));
}

void ThermalTransientTest::overshootOfACoarseMeshIsTold() {
    // A jump of 100 K, of which the first steps see a depth far below the elements' size.
    ThermalModel model = slab(3);
    model.temperatures.push_back({{{0, side::kHighX}}, 400.0});
    TransientSettings settings = lasting(0.1, 0.1);
    double lowest = 300.0;
    const auto watch = [&](const ThermalInstant& now) -> Result<void> {
        lowest = std::min(lowest, now.temperature.minCoeff());
        return {};
    };
    const TaskContext context;
    QVERIFY(
        solveTransient(model, constant(model, 300.0), settings, direct(), watch, pool(), context));
    QVERIFY(lowest < 299.0);  // not clamped
    const Problems warnings = context.diagnostics().warnings();
    QCOMPARE(warnings.size(), std::size_t{1});
    QCOMPARE(warnings[0].code, std::string("thermal.overshoot"));
    const QString excess = QString::number(300.0 - lowest, 'g', 4) + " K below";
    QVERIFY2(warnings[0].message().find(excess.toStdString()) != std::string::npos,
             warnings[0].message().c_str());
}

void ThermalTransientTest::heatedBodyMayGetWarmerThanItsSurroundings() {
    ThermalModel model = slab(4);
    model.sources.push_back({{0}, 2e6});
    model.convections.push_back({{{0, side::kHighX}}, 50.0, 300.0});
    const TaskContext context;
    const auto solution = solveTransient(model, constant(model, 300.0), lasting(100.0, 0.1),
                                         direct(), ignore, pool(), context);
    QVERIFY(solution);
    QVERIFY(solution->temperature.minCoeff() > 350.0);
    QVERIFY(context.diagnostics().warnings().empty());
}

void ThermalTransientTest::heatThroughAPrescribedFaceIsThatOfTheBalance() {
    ThermalModel model = slab(3);
    model.temperatures.push_back({{{0, side::kHighX}}, 300.0});
    TransientSettings settings = lasting(2.0, 0.1);
    settings.fixedStep = 0.5;
    std::vector<double> leaves;
    const auto watch = [&](const ThermalInstant& now) -> Result<void> {
        const auto heat = now.heatThrough({{0, side::kHighX}});
        if (heat) {
            leaves.push_back(*heat);
        }
        return {};
    };
    // From a state that the prescribed temperature does not jump in.
    Eigen::VectorXd initial = constant(model, 300.0);
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        initial[static_cast<Eigen::Index>(i)] += 1e3 * (kLength - model.mesh->nodes[i].x);
    }
    const auto solution = solveTransient(model, initial, settings, direct(), watch, pool(), {});
    QVERIFY(solution);
    QCOMPARE(leaves.size(), std::size_t{4});  // not at the start
    double sum = 0.0;
    for (const double watts : leaves) {
        sum += 0.5 * watts;
    }
    QVERIFY(std::abs(sum - solution->balance.out) < 0.02 * solution->balance.out);
}

void ThermalTransientTest::toleranceGovernsTheError() {
    ThermalModel model = slab(8);
    model.temperatures.push_back({{{0, side::kHighX}}, 400.0});
    const auto loose = solve(model, 300.0, lasting(40.0, 1.0));
    const auto tight = solve(model, 300.0, lasting(40.0, 0.001));
    QVERIFY(loose && tight);
    QVERIFY(tight->report.steps > 3 * loose->report.steps);
    const auto errorOf = [&](const Eigen::VectorXd& field) {
        return std::abs(nodeAt(model, field, {}) - 300.0 - 100.0 * slabSeries(0.0, 40.0));
    };
    QVERIFY(errorOf(tight->temperature) < 0.02);
    QVERIFY(errorOf(loose->temperature) < 2.0);
}

void ThermalTransientTest::nothingHappensInEquilibrium() {
    ThermalModel model = slab(2);
    model.convections.push_back({{{0, side::kHighX}}, 50.0, 300.0});
    const auto solution = solve(model, 300.0, lasting(1e4, 0.1));
    QVERIFY(solution);
    QVERIFY((solution->temperature.array() - 300.0).abs().maxCoeff() < 1e-7);
    QVERIFY(solution->report.steps < 60);
    QVERIFY(solution->balance.relativeError() < 1e-3);
}

void ThermalTransientTest::badSettingsAreAllNamed() {
    const ThermalModel model = slab(2);
    TransientSettings settings = lasting(-1.0, 0.0);
    settings.outputTimes = {5.0};
    const auto solution = solve(model, 300.0, settings);
    QVERIFY(!solution);
    QVERIFY(solution.error().kind == ErrorKind::BadInput);
    const std::string message = solution.error().message();
    for (const char* part : {"3 problems", "duration", "tolerance", "output times"}) {
        QVERIFY2(message.find(part) != std::string::npos, message.c_str());
    }
}

void ThermalTransientTest::errorOfTheSinkStopsTheRun() {
    const ThermalModel model = slab(2);
    const auto solution =
        solve(model, 300.0, lasting(1.0, 0.1), [](const ThermalInstant&) -> Result<void> {
            return fail(failure("disk.full", "out", "Full."));
        });
    QVERIFY(!solution);
    QCOMPARE(solution.error().code, std::string("disk.full"));
}

void ThermalTransientTest::stopRequestCancels() {
    const ThermalModel model = slab(4);
    std::stop_source stop;
    TransientSettings settings = lasting(10.0, 0.1);
    settings.outputTimes = {1.0, 10.0};
    const auto solution = solveTransient(
        model, constant(model, 300.0), settings, direct(),
        [&](const ThermalInstant& now) -> Result<void> {
            if (now.time > 0.0) {
                stop.request_stop();
            }
            return {};
        },
        pool(), TaskContext(stop.get_token()));
    QVERIFY(!solution);
    QVERIFY(solution.error().kind == ErrorKind::Cancelled);
}

void ThermalTransientTest::dyadicStepsMeetTheEnd() {
    DyadicSteps steps(5.0, 15.0, 1, 3);
    QVERIFY(steps.mayDouble());
    steps.advance();
    QVERIFY(!steps.mayDouble());
    steps.halve(2);
    QCOMPARE(steps.begin(), 6.25);
    QCOMPARE(steps.size(), 10.0 / 32.0);
    double last = 0.0;
    while (!steps.isDone()) {
        last = steps.end();
        steps.advance();
        if (!steps.isDone() && steps.mayDouble()) {
            steps.twice();
        }
    }
    QCOMPARE(last, 15.0);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ThermalTransientTest)
#include "thermal_transient_test.moc"
