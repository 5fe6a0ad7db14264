#include <QtTest>
#include <cmath>

#include "simulation/thermal_balance.h"
#include "simulation/thermal_model.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class ThermalNonlinearTest : public QObject {
    Q_OBJECT

private slots:
    void curveIsStraightBetweenItsPointsAndConstantBeyond();
    void integralOfACurveStartsAtAbsoluteZero();

    void wallRadiatesTheHeatThatEntersIt();
    void radiationIsFoundFromAFarStart();
    void radiationAloneIsFoundAtAnyHeat_data();
    void radiationAloneIsFoundAtAnyHeat();
    void radiationIntoEmptySpaceHoldsABody();
    void steepTableIsSolved();
    void radiationOfASecondFaceCanHeat();
    void balanceFailsWhenRadiationIsOff();
    void conductivityOverTemperatureGivesKirchhoffsField();
    void tableOfOneValueChangesNothing();
    void cutInAPartThatVariesDoesNotShow();
    void heatThroughFacesAddsUp();

    void lumpedBodyRadiatesItsHeat();
    void radiationConvergesWithSecondOrder();
    void peakOfSpecificHeatStoresItsHeat();
    void iterativeSolverAgrees();

    void temperaturesBeyondATableAreToldOnce();
    void badTablesAndEmissivitiesAreNamed();
    void stopRequestCancels();
};

namespace {

constexpr double kLength = 0.1;
constexpr double kSide = 0.02;

TemperatureCurve<Mat3> isotropicTable(std::vector<double> kelvin, const std::vector<double>& k) {
    std::vector<Mat3> tensors;
    for (const double value : k) {
        tensors.push_back({Vec3{value, 0, 0}, Vec3{0, value, 0}, Vec3{0, 0, value}});
    }
    return {std::move(kelvin), std::move(tensors)};
}

/// A bar along x.
ThermalModel bar(int cells, const TemperatureCurve<Mat3>& conductivity, int across = 1) {
    ThermalModel model;
    model.mesh =
        assembled({{boxMesh({0, 0, 0}, {kLength, kSide, kSide}, {cells, across, across}), {}}});
    model.materials.push_back({2000.0, 1000.0, conductivity});
    return model;
}

TemperatureCurve<Mat3> isotropic(double k) { return isotropicTable({}, {k}); }

double largestError(const FeMesh& mesh, const Eigen::VectorXd& temperature,
                    const std::function<double(const Vec3&)>& exact) {
    double error = 0.0;
    for (std::size_t i = 0; i < mesh.nodes.size(); ++i) {
        const double value = temperature[static_cast<Eigen::Index>(i)];
        error = std::max(error, std::abs(value - exact(mesh.nodes[i])));
    }
    return error;
}

/// Between 300 K at x = 0 and 500 K at the end, k from 20 to 30 W/(m K) in between: with the
/// potential of Kirchhoff (Carslaw & Jaeger 1959, section 1.6) linear along x.
ThermalModel kirchhoffBar(int cells, int across = 1) {
    ThermalModel model = bar(cells, isotropicTable({300.0, 500.0}, {20.0, 30.0}), across);
    model.temperatures.push_back({{{0, side::kLowX}}, 300.0});
    model.temperatures.push_back({{{0, side::kHighX}}, 500.0});
    return model;
}

double kirchhoffField(const Vec3& p) {
    // 20 u + 0.025 u^2 = 5000 x / L for u = T - 300 K
    const double potential = 5000.0 * p.x / kLength;
    return 300.0 + (-20.0 + std::sqrt(400.0 + 0.1 * potential)) / 0.05;
}

Eigen::VectorXd constant(const ThermalModel& model, double value) {
    return Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), value);
}

std::vector<PartFace> allSides() {
    std::vector<PartFace> faces;
    for (std::uint32_t face = 0; face < 6; ++face) {
        faces.push_back({0, face});
    }
    return faces;
}

/// A body of even temperature in empty space: rho c V dT/dt = -sigma e A T^4.
constexpr double kHot = 1000.0;
ThermalModel radiator() {
    ThermalModel model = bar(2, isotropic(1e6));
    model.radiations.push_back({allSides(), 0.8, 0.0});
    return model;
}

double radiatorAfter(double seconds) {
    const double area = 2.0 * kSide * kSide + 4.0 * kLength * kSide;
    const double volume = kLength * kSide * kSide;
    const double rate = kStefanBoltzmann * 0.8 * area / (2000.0 * 1000.0 * volume);
    return std::cbrt(1.0 / (std::pow(kHot, -3.0) + 3.0 * rate * seconds));
}

Result<TransientThermalSolution> run(const ThermalModel& model, double initial,
                                     const TransientSettings& settings) {
    return solveTransient(model, constant(model, initial), settings, direct(),
                          [](const ThermalInstant&) -> Result<void> { return {}; }, pool(), {});
}

double errorWithSteps(double step) {
    TransientSettings settings;
    settings.duration = 400.0;
    settings.fixedStep = step;
    const auto solution = run(radiator(), kHot, settings);
    return std::abs(solution->temperature[0] - radiatorAfter(settings.duration));
}

}  // namespace

void ThermalNonlinearTest::curveIsStraightBetweenItsPointsAndConstantBeyond() {
    const TemperatureCurve<double> curve({300.0, 400.0, 500.0}, {1.0, 3.0, 2.0});
    QCOMPARE(curve.at(100.0), 1.0);
    QCOMPARE(curve.at(350.0), 2.0);
    QCOMPARE(curve.at(400.0), 3.0);
    QCOMPARE(curve.at(475.0), 2.25);
    QCOMPARE(curve.at(900.0), 2.0);
}

void ThermalNonlinearTest::integralOfACurveStartsAtAbsoluteZero() {
    const TemperatureCurve<double> curve({300.0, 400.0, 500.0}, {1.0, 3.0, 2.0});
    QCOMPARE(integralTo(curve, 200.0), 200.0);
    QCOMPARE(integralTo(curve, 350.0), 300.0 + 0.5 * (1.0 + 2.0) * 50.0);
    QCOMPARE(integralTo(curve, 600.0), 300.0 + 200.0 + 250.0 + 200.0);
    QCOMPARE(integralTo(7.0, 10.0), 70.0);
}

void ThermalNonlinearTest::wallRadiatesTheHeatThatEntersIt() {
    ThermalModel model = bar(3, isotropic(50.0));
    model.fluxes.push_back({{{0, side::kLowX}}, 20000.0});
    model.radiations.push_back({{{0, side::kHighX}}, 0.9, 300.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    const double surface =
        std::pow(20000.0 / (0.9 * kStefanBoltzmann) + std::pow(300.0, 4.0), 0.25);
    const auto exact = [&](const Vec3& p) { return surface + 20000.0 * (kLength - p.x) / 50.0; };
    QVERIFY(largestError(*model.mesh, solution->temperature, exact) < 1e-5);
    QVERIFY(solution->balance.relativeError() < 1e-7);
    QVERIFY(std::abs(solution->balance.in - 20000.0 * kSide * kSide) < 1e-9);
}

void ThermalNonlinearTest::radiationIsFoundFromAFarStart() {
    ThermalModel model = bar(2, isotropic(400.0));
    model.fluxes.push_back({{{0, side::kLowX}}, 5e6});
    model.radiations.push_back({{{0, side::kHighX}}, 0.5, 4.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY2(solution, solution ? "" : solution.error().message().c_str());
    const double surface = std::pow(5e6 / (0.5 * kStefanBoltzmann) + 256.0, 0.25);
    const auto exact = [&](const Vec3& p) { return surface + 5e6 * (kLength - p.x) / 400.0; };
    QVERIFY(largestError(*model.mesh, solution->temperature, exact) < 1e-3);
}

void ThermalNonlinearTest::radiationAloneIsFoundAtAnyHeat_data() {
    QTest::addColumn<double>("ambient");
    QTest::addColumn<double>("power");
    for (const double ambient : {0.0, 1.0, 4.0, 20.0, 77.0, 293.15}) {
        for (const double power : {1e-3, 10.0, 1e4, 1e6}) {
            QTest::addRow("%g K, %g W", ambient, power) << ambient << power;
        }
    }
}

void ThermalNonlinearTest::radiationAloneIsFoundAtAnyHeat() {
    QFETCH(const double, ambient);
    QFETCH(const double, power);
    ThermalModel model = bar(4, isotropicTable({}, {50.0}));
    model.sources = {{{0}, power, true}};
    model.radiations.push_back({{{0, side::kLowX}}, 1.0, ambient});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY2(solution, solution ? "" : solution.error().describe().c_str());
    const double exact =
        std::pow(power / (kStefanBoltzmann * kSide * kSide) + std::pow(ambient, 4), 0.25);
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        if (model.mesh->nodes[i].x < 1e-12) {
            const double found = solution->temperature[static_cast<Eigen::Index>(i)];
            QVERIFY2(std::abs(found / exact - 1.0) < 1e-7, qPrintable(QString::number(found)));
        }
    }
    QVERIFY(solution->balance.relativeError() < 1e-6);
}

void ThermalNonlinearTest::radiationIntoEmptySpaceHoldsABody() {
    ThermalModel model = bar(2, isotropic(1e4));
    model.sources.push_back({{0}, 1e4});
    model.radiations.push_back({allSides(), 0.8, 0.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY2(solution, solution ? "" : solution.error().message().c_str());
    const double area = 2.0 * kSide * kSide + 4.0 * kLength * kSide;
    const double power = 1e4 * kLength * kSide * kSide;
    const double exact = std::pow(power / (0.8 * kStefanBoltzmann * area), 0.25);
    QVERIFY2(std::abs(solution->temperature[0] - exact) < 0.01,
             qPrintable(QString::number(solution->temperature[0] - exact)));
}

void ThermalNonlinearTest::steepTableIsSolved() {
    // Hundreds of times better above 200 degC than below 100 degC.
    ThermalModel model =
        bar(20, isotropicTable({293.15, 373.15, 473.15, 873.15}, {0.05, 0.1, 20.0, 100.0}));
    model.temperatures.push_back({{{0, side::kLowX}}, 293.15});
    model.temperatures.push_back({{{0, side::kHighX}}, 893.15});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY2(solution, solution ? "" : solution.error().message().c_str());
    QVERIFY(solution->balance.relativeError() < 1e-5);
    QVERIFY2(solution->report.residualHistory.size() < 40,
             qPrintable(QString::number(solution->report.residualHistory.size())));
}

void ThermalNonlinearTest::radiationOfASecondFaceCanHeat() {
    // Between surroundings of 900 K and 400 K a thin conductor takes the mean of their powers.
    ThermalModel model = bar(2, isotropic(1e7));
    model.radiations.push_back({{{0, side::kLowX}}, 0.6, 900.0});
    model.radiations.push_back({{{0, side::kHighX}}, 0.6, 400.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    const double mean = std::pow(0.5 * (std::pow(900.0, 4.0) + std::pow(400.0, 4.0)), 0.25);
    QVERIFY(std::abs(solution->temperature[0] - mean) < 1e-3);
}

void ThermalNonlinearTest::balanceFailsWhenRadiationIsOff() {
    ThermalModel model = bar(3, isotropic(50.0));
    model.fluxes.push_back({{{0, side::kLowX}}, 20000.0});
    model.radiations.push_back({{{0, side::kHighX}}, 0.9, 300.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    const auto errorWith = [&](const ThermalModel& other) {
        const auto system = ThermalSystem::assemble(other, false, pool(), {});
        return steadyBalance(*system, solution->temperature, pool())->relativeError();
    };
    QVERIFY(errorWith(model) < 1e-7);
    ThermalModel darker = model;
    darker.radiations[0].emissivity = 0.91;
    QVERIFY(errorWith(darker) > 5e-3);
}

void ThermalNonlinearTest::conductivityOverTemperatureGivesKirchhoffsField() {
    const ThermalModel coarse = kirchhoffBar(5, 1);
    const ThermalModel fine = kirchhoffBar(10, 2);
    const auto onCoarse = solveSteady(coarse, direct(), pool(), {});
    const auto onFine = solveSteady(fine, direct(), pool(), {});
    QVERIFY(onCoarse && onFine);
    const double coarseError = largestError(*coarse.mesh, onCoarse->temperature, kirchhoffField);
    const double fineError = largestError(*fine.mesh, onFine->temperature, kirchhoffField);
    QVERIFY2(fineError < 0.01, qPrintable(QString::number(fineError)));
    const double order = std::log2(coarseError / fineError);
    QVERIFY2(order > 2.5, qPrintable(QString::number(order)));
    // 5000 W/m over the length and the section.
    const double heat = 5000.0 / kLength * kSide * kSide;
    QVERIFY(std::abs(onFine->balance.in - heat) < 1e-4 * heat);
    QVERIFY(onFine->balance.relativeError() < 1e-7);
}

void ThermalNonlinearTest::tableOfOneValueChangesNothing() {
    ThermalModel fixed = bar(3, isotropic(15.0));
    fixed.sources.push_back({{0}, 4e5});
    fixed.convections.push_back({{{0, side::kHighX}}, 250.0, 290.0});
    ThermalModel table = fixed;
    table.materials[0].conductivity = isotropicTable({300.0, 400.0}, {15.0, 15.0});
    const auto a = solveSteady(fixed, direct(), pool(), {});
    const auto b = solveSteady(table, direct(), pool(), {});
    QVERIFY(a && b);
    QVERIFY((a->temperature - b->temperature).lpNorm<Eigen::Infinity>() < 1e-6);
}

void ThermalNonlinearTest::cutInAPartThatVariesDoesNotShow() {
    const auto half = boxMesh({0, 0, 0}, {kLength / 2, kSide, kSide}, {4, 2, 2});
    const auto other = boxMesh({kLength / 2, 0, 0}, {kLength, kSide, kSide}, {4, 3, 3});
    ThermalModel model = kirchhoffBar(1);
    model.mesh = assembled({{half, {}}, {other, {}}});
    model.materials.push_back(model.materials[0]);
    model.temperatures[1].faces = {{1, side::kHighX}};
    model.contacts.push_back({{{{0, side::kHighX}, {1, side::kLowX}}}});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY2(solution, solution ? "" : solution.error().message().c_str());
    QVERIFY(largestError(*model.mesh, solution->temperature, kirchhoffField) < 0.02);
    QVERIFY(solution->balance.relativeError() < 1e-7);
}

void ThermalNonlinearTest::heatThroughFacesAddsUp() {
    ThermalModel model = bar(3, isotropicTable({300.0, 600.0}, {20.0, 60.0}));
    model.sources.push_back({{0}, 3e6});
    model.radiations.push_back({{{0, side::kHighX}, {0, side::kLowY}}, 0.9, 300.0});
    model.temperatures.push_back({{{0, side::kLowX}}, 320.0});
    double sum = 0.0;
    const auto measure = [&](const ThermalInstant& now) -> Result<void> {
        for (const PartFace& face : allSides()) {
            sum += now.heatThrough({face}).value();
        }
        return {};
    };
    QVERIFY(solveSteady(model, direct(), pool(), {}, measure));
    const double released = 3e6 * kLength * kSide * kSide;
    QVERIFY2(std::abs(sum - released) < 1e-6 * released, qPrintable(QString::number(sum)));
}

void ThermalNonlinearTest::lumpedBodyRadiatesItsHeat() {
    TransientSettings settings;
    settings.duration = 1000.0;
    settings.tolerance = 0.01;
    const auto solution = run(radiator(), kHot, settings);
    QVERIFY2(solution, solution ? "" : solution.error().message().c_str());
    const double exact = radiatorAfter(settings.duration);
    QVERIFY2(std::abs(solution->temperature[0] - exact) < 0.1,
             qPrintable(QString::number(solution->temperature[0] - exact)));
    QVERIFY(solution->balance.relativeError() < 1e-6);
}

void ThermalNonlinearTest::radiationConvergesWithSecondOrder() {
    const double order = std::log2(errorWithSteps(50.0) / errorWithSteps(25.0));
    QVERIFY2(order > 1.8 && order < 2.6, qPrintable(QString::number(order)));
}

void ThermalNonlinearTest::peakOfSpecificHeatStoresItsHeat() {
    // A phase change between 330 K and 332 K of 200 kJ/kg, in a body that is heated evenly.
    ThermalModel model = bar(2, isotropic(50.0));
    model.materials[0].specificHeat = {{330.0, 331.0, 332.0}, {1000.0, 201000.0, 1000.0}};
    model.sources.push_back({{0}, 1e6});
    TransientSettings settings;
    settings.duration = 300.0;
    settings.tolerance = 0.5;
    const auto solution = run(model, 300.0, settings);
    QVERIFY2(solution, solution ? "" : solution.error().message().c_str());
    // 3e8 J/m^3 are 150 kJ/kg: 30 for the way to 330 K, the rest goes into the peak.
    const auto& curve = model.materials[0].specificHeat;
    const double perMass = integralTo(curve, solution->temperature[0]) - 1000.0 * 300.0;
    QVERIFY2(std::abs(perMass - 150e3) < 1.0, qPrintable(QString::number(perMass)));
    QVERIFY(solution->temperature[0] > 330.0 && solution->temperature[0] < 332.0);
    QVERIFY(solution->balance.relativeError() < 1e-6);
}

void ThermalNonlinearTest::iterativeSolverAgrees() {
    ThermalModel model = kirchhoffBar(6);
    model.radiations.push_back({{{0, side::kHighY}}, 0.9, 300.0});
    SolverSettings iterative;
    iterative.method = SolverMethod::ConjugateGradients;
    const auto a = solveSteady(model, direct(), pool(), {});
    const auto b = solveSteady(model, iterative, pool(), {});
    QVERIFY(a && b);
    QVERIFY((a->temperature - b->temperature).lpNorm<Eigen::Infinity>() < 1e-4);
    QVERIFY(b->balance.relativeError() < 1e-6);
}

void ThermalNonlinearTest::temperaturesBeyondATableAreToldOnce() {
    const auto box = [] { return boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}); };
    ThermalModel model;
    model.mesh = assembled({{box(), {}}, {box(), {kIdentity3, {5, 0, 0}}}});
    model.materials.assign(2, {0.0, 0.0, isotropicTable({293.15, 373.15}, {10.0, 12.0})});
    model.temperatures.push_back({{{0, side::kLowX}, {1, side::kLowX}}, 450.0});
    const TaskContext context;
    QVERIFY(solveSteady(model, direct(), pool(), context));
    const Problems warnings = context.diagnostics().warnings();
    QCOMPARE(warnings.size(), std::size_t{1});
    QCOMPARE(warnings[0].code, std::string("material.beyond_table"));
    QCOMPARE(warnings[0].object, std::string("Part 0 and 1 more"));
    QVERIFY(warnings[0].message().find("from 20 degC to 100 degC") != std::string::npos);
}

void ThermalNonlinearTest::badTablesAndEmissivitiesAreNamed() {
    ThermalModel model = bar(1, isotropicTable({300.0, 290.0}, {10.0, -20.0}));
    model.radiations.push_back({{{0, side::kHighX}}, 1.4, 300.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(!solution);
    const std::string message = solution.error().message();
    for (const char* text : {"3 problems", "290 K", "-20 W/(m K)", "emissivity is 1.4"}) {
        QVERIFY2(message.find(text) != std::string::npos, message.c_str());
    }
}

void ThermalNonlinearTest::stopRequestCancels() {
    std::stop_source stop;
    stop.request_stop();
    const auto solution =
        solveSteady(kirchhoffBar(2), direct(), pool(), TaskContext(stop.get_token()));
    QVERIFY(!solution);
    QVERIFY(solution.error().kind == ErrorKind::Cancelled);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ThermalNonlinearTest)
#include "thermal_nonlinear_test.moc"
