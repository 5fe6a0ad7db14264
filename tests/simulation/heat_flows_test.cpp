#include "simulation/heat_flows.h"

#include <QtTest>
#include <cmath>

#include "simulation/tet10.h"
#include "simulation/thermal_model.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class HeatFlowsTest : public QObject {
    Q_OBJECT

private slots:
    void barConductsWhatItsEndsExchange();
    void contactPassesTheHeatFromTheFirstPartToTheSecond();
    void contactOfVaryingConductivityPassesTheSame();
    void convectionsOnOneFaceShareByTheirCoefficients();
    void temperaturesThatMeetAtAnEdgeAddUpToTheBalance();
    void transientFlowsAddUpToTheBalance();
    void flowsAreKnownAtTheEndsOfSteps();
};

namespace {

constexpr double kArea = 0.02 * 0.02;
constexpr double kConductivity = 15.0;

Mat3 isotropic(double k) { return {Vec3{k, 0, 0}, Vec3{0, k, 0}, Vec3{0, 0, k}}; }

/// Bars of 0.1 m along x, end to end.
ThermalModel bars(int count) {
    std::vector<PlacedVolume> volumes;
    for (int i = 0; i < count; ++i) {
        volumes.push_back({boxMesh({0.1 * i, 0, 0}, {0.1 * (i + 1), 0.02, 0.02}, {4 + i, 2, 2})});
    }
    ThermalModel model;
    model.mesh = assembled(std::move(volumes));
    model.materials.assign(model.mesh->parts.size(), {2700.0, 900.0, isotropic(kConductivity)});
    for (std::uint32_t i = 0; i + 1 < model.mesh->parts.size(); ++i) {
        ContactInterface contact;
        contact.faces = {{{i, side::kHighX}, {i + 1, side::kLowX}}};
        contact.conductance = 200.0;
        model.contacts.push_back(contact);
    }
    return model;
}

SteadyThermalSolution steady(const ThermalModel& model) {
    const ThreadPool pool(2);
    auto solution = solveSteady(model, SolverSettings{}, pool, TaskContext());
    if (!solution) {
        qFatal("%s", solution.error().describe().c_str());
    }
    return std::move(*solution);
}

bool isClose(double value, double expected) {
    return std::abs(value - expected) <= 1e-6 * std::abs(expected);
}

/// Heat above that at one temperature, J.
double heatStored(const ThermalModel& model, std::uint32_t part, const Eigen::VectorXd& temperature,
                  double reference) {
    const FePart& range = model.mesh->parts[part];
    double sum = 0.0;
    for (std::uint32_t e = range.firstElement; e < range.firstElement + range.elementCount; ++e) {
        const auto values = tet10::nodalValues<1>(*model.mesh, e, temperature);
        tet10::forStiffnessPoints(tet10::coordinates(*model.mesh, e),
                                  [&](const tet10::Point& point, const tet10::Shape& shape) {
                                      sum += point.weight * ((values * shape)(0) - reference);
                                  });
    }
    return model.materials[part].density * model.materials[part].specificHeat.at(reference) * sum;
}

/// In a row: 400 K, a bar, a contact, a bar, a film of 100 W/(m^2 K) to 300 K.
double heatThroughTwoBars() {
    return 100.0 * kArea / (2 * 0.1 / kConductivity + 1.0 / 200.0 + 1.0 / 100.0);
}

}  // namespace

void HeatFlowsTest::barConductsWhatItsEndsExchange() {
    ThermalModel model = bars(1);
    model.temperatures.push_back({{{0, side::kLowX}}, 400.0});
    model.convections.push_back({{{0, side::kHighX}}, 100.0, 300.0});
    const HeatFlows flows = steady(model).flows;
    const double expected = 100.0 * kArea / (0.1 / kConductivity + 1.0 / 100.0);
    QVERIFY(isClose(flows.temperatures[0], expected));
    QVERIFY(isClose(flows.convections[0], -expected));
}

void HeatFlowsTest::contactPassesTheHeatFromTheFirstPartToTheSecond() {
    ThermalModel model = bars(2);
    model.temperatures.push_back({{{0, side::kLowX}}, 400.0});
    model.convections.push_back({{{1, side::kHighX}}, 100.0, 300.0});
    QVERIFY(isClose(steady(model).flows.contacts[0], heatThroughTwoBars()));
    // The same, told from the other part.
    std::swap(model.contacts[0].faces[0].first, model.contacts[0].faces[0].second);
    QVERIFY(isClose(steady(model).flows.contacts[0], -heatThroughTwoBars()));
}

void HeatFlowsTest::contactOfVaryingConductivityPassesTheSame() {
    ThermalModel model = bars(2);
    // A table, but of one value.
    model.materials[0].conductivity = {{200.0, 600.0},
                                       {isotropic(kConductivity), isotropic(kConductivity)}};
    model.temperatures.push_back({{{0, side::kLowX}}, 400.0});
    model.convections.push_back({{{1, side::kHighX}}, 100.0, 300.0});
    QVERIFY(isClose(steady(model).flows.contacts[0], heatThroughTwoBars()));
}

void HeatFlowsTest::convectionsOnOneFaceShareByTheirCoefficients() {
    ThermalModel model = bars(1);
    model.sources.push_back({{0}, 6.0, true});
    model.fluxes.push_back({{{0, side::kHighY}}, 500.0});
    model.convections.push_back({{{0, side::kHighX}}, 100.0, 300.0});
    model.convections.push_back({{{0, side::kHighX}}, 200.0, 300.0});
    const HeatFlows flows = steady(model).flows;
    QVERIFY(isClose(flows.sources[0], 6.0));
    QVERIFY(isClose(flows.fluxes[0], 500.0 * 0.1 * 0.02));
    QVERIFY(isClose(flows.convections[0], -7.0 / 3.0));
    QVERIFY(isClose(flows.convections[1], -14.0 / 3.0));
}

void HeatFlowsTest::temperaturesThatMeetAtAnEdgeAddUpToTheBalance() {
    ThermalModel model = bars(1);
    model.sources.push_back({{0}, 3.0, true});
    model.temperatures.push_back({{{0, side::kLowX}}, 300.0});
    model.temperatures.push_back({{{0, side::kLowY}}, 310.0});
    const SteadyThermalSolution solution = steady(model);
    QVERIFY(std::abs(solution.flows.temperatures[0] + solution.flows.temperatures[1] + 3.0) < 1e-6);
    QVERIFY(std::abs(solution.flows.total() - (solution.balance.in - solution.balance.out)) < 1e-6);
}

void HeatFlowsTest::transientFlowsAddUpToTheBalance() {
    ThermalModel model = bars(2);
    model.sources.push_back({{0}, 10.0, true});
    model.temperatures.push_back({{{0, side::kLowX}}, 300.0});
    model.convections.push_back({{{1, side::kHighX}}, 100.0, 280.0});
    model.radiations.push_back({{{1, side::kHighZ}}, 0.8, 280.0});
    TransientSettings settings;
    settings.duration = 200.0;
    settings.outputTimes = {100.0, 200.0};
    const ThreadPool pool(2);
    const Eigen::VectorXd initial =
        Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), 290.0);
    const auto solution = solveTransient(
        model, initial, settings, SolverSettings{},
        [](const ThermalInstant&) { return Result<void>(); }, pool, TaskContext());
    QVERIFY(solution);
    const HeatFlows& flows = solution->flows;
    QVERIFY(isClose(flows.sources[0], 10.0 * 200.0));
    QVERIFY(isClose(flows.total(), solution->balance.in - solution->balance.out));
    // What the second bar stores has come through the contact and not left again.
    const double stored = heatStored(model, 1, solution->temperature, 290.0);
    QVERIFY(std::abs(flows.contacts[0] + flows.convections[0] + flows.radiations[0] - stored) <
            1e-4 * std::abs(flows.contacts[0]));
}

void HeatFlowsTest::flowsAreKnownAtTheEndsOfSteps() {
    ThermalModel model = bars(1);
    model.sources.push_back({{0}, 10.0, true});
    model.convections.push_back({{{0, side::kHighX}}, 100.0, 290.0});
    TransientSettings settings;
    settings.duration = 100.0;
    settings.fixedStep = 25.0;
    settings.outputTimes = {40.0, 100.0};
    std::vector<double> known;
    std::vector<double> unknown;
    const ThreadPool pool(2);
    const auto solution = solveTransient(
        model,
        Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), 290.0),
        settings, SolverSettings{},
        [&](const ThermalInstant& instant) {
            (instant.flows ? known : unknown).push_back(instant.time);
            return Result<void>();
        },
        pool, TaskContext());
    QVERIFY(solution);
    QCOMPARE(known, (std::vector<double>{25.0, 50.0, 75.0, 100.0}));
    QCOMPARE(unknown, (std::vector<double>{0.0, 40.0}));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::HeatFlowsTest)
#include "heat_flows_test.moc"
