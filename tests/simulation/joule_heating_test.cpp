#include "simulation/joule_heating.h"

#include <QtTest>
#include <cmath>

#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class JouleHeatingTest : public QObject {
    Q_OBJECT

private slots:
    void wireOfConstantResistanceWarmsAlongAParabola();
    void wireWhoseResistanceGrowsWarmsMoreAndTellsIt();
    void contactResistanceTakesItsVoltageAndItsHeat();
    void electrodesBringInWhatTurnsIntoHeat();
    void insulatorsAndConductorsWithoutElectrodesCarryNoCurrent();
    void currentThatHasNoWayOutIsRefused();
    void electrodeOnAnInsulatorIsRefused();
    void potentialAndCurrentOnOneFaceAreRefused();
    void conductivityOfZeroIsRefused();
    void currentThatNoCoolingBalancesIsTold();
    void transientFollowsTheResistanceOverTime();
    void heatPulseEndsWithTheCurrent();
};

namespace {

constexpr double kLength = 0.1;
constexpr double kSide = 0.01;
constexpr double kArea = kSide * kSide;
constexpr double kThermal = 400.0;
constexpr double kElectrical = 58e6;

Mat3 isotropic(double k) { return {Vec3{k, 0, 0}, Vec3{0, k, 0}, Vec3{0, 0, k}}; }

const ThreadPool& pool() {
    static const ThreadPool two(2);
    return two;
}

/// Bars along x, end to end, both ends at 300 K, a current in at the low end, 0 V at the other.
ThermalModel bars(int count, double ampere) {
    std::vector<PlacedVolume> volumes;
    for (int i = 0; i < count; ++i) {
        volumes.push_back({boxMesh({kLength * i, 0, 0}, {kLength * (i + 1), kSide, kSide},
                                   {8 + 2 * i, 1 + i, 1 + i})});
    }
    ThermalModel model;
    model.mesh = assembled(std::move(volumes));
    model.materials.assign(model.mesh->parts.size(), {8900.0, 385.0, isotropic(kThermal)});
    const auto last = static_cast<std::uint32_t>(count - 1);
    model.temperatures = {{{{0, side::kLowX}, {last, side::kHighX}}, 300.0}};
    ElectricModel electric;
    electric.conductivities.assign(model.mesh->parts.size(), isotropic(kElectrical));
    electric.currents = {{{{0, side::kLowX}}, ampere}};
    electric.potentials = {{{{last, side::kHighX}}, 0.0}};
    for (std::uint32_t i = 0; i < last; ++i) {
        ContactInterface contact;
        contact.faces = {{{i, side::kHighX}, {i + 1, side::kLowX}}};
        model.contacts.push_back(contact);
        electric.contacts.push_back(contact);
    }
    model.electric = electric;
    return model;
}

SteadyThermalSolution steady(const ThermalModel& model) {
    auto solution = solveSteady(model, SolverSettings{}, pool(), TaskContext());
    if (!solution) {
        qFatal("%s", solution.error().describe().c_str());
    }
    return std::move(*solution);
}

std::string codeOf(const ThermalModel& model) {
    const auto solution = solveSteady(model, SolverSettings{}, pool(), TaskContext());
    return solution ? "solved" : solution.error().code;
}

bool isClose(double value, double expected, double share = 1e-6) {
    return std::abs(value - expected) <= share * std::abs(expected);
}

/// 1 / (1 + alpha (T - 300 K)) times a conductivity, by a fine table.
TemperatureCurve<Mat3> fallingWithTemperature(double conductivity, double alpha) {
    std::vector<double> kelvin;
    std::vector<Mat3> values;
    for (double t = 250.0; t <= 900.0; t += 0.5) {
        kelvin.push_back(t);
        values.push_back(isotropic(conductivity / (1.0 + alpha * (t - 300.0))));
    }
    return {kelvin, values};
}

}  // namespace

// k T'' = -rho J^2 between two ends at one temperature: a parabola of height rho J^2 L^2 / (8 k).
void JouleHeatingTest::wireOfConstantResistanceWarmsAlongAParabola() {
    const double ampere = 2000.0;
    const auto solution = steady(bars(1, ampere));
    const double density = ampere / kArea;
    const double rise = density * density / kElectrical * kLength * kLength / (8.0 * kThermal);
    QVERIFY(isClose(solution.temperature.maxCoeff() - 300.0, rise));
    const double ohm = kLength / (kElectrical * kArea);
    QVERIFY(isClose(solution.electric->power(), ampere * ampere * ohm));
    QVERIFY(isClose(solution.electric->currents[0].potential, ampere * ohm));
    QVERIFY(isClose(solution.electric->potentials[0].current, -ampere));
    QVERIFY(isClose(solution.balance.in, solution.electric->power()));
    QVERIFY(solution.balance.relativeError() < 1e-6);
}

// With rho = rho0 (1 + a u), u = T - T0: u'' = -m^2 (u + 1/a), m^2 = a rho0 J^2 / k, and the ends
// at 0: u = (cos(m x) / cos(m L/2) - 1) / a about the middle.
void JouleHeatingTest::wireWhoseResistanceGrowsWarmsMoreAndTellsIt() {
    const double alpha = 0.004;
    const double ampere = 6000.0;
    ThermalModel model = bars(1, ampere);
    model.electric->conductivities[0] = fallingWithTemperature(kElectrical, alpha);
    const auto solution = steady(model);
    const double density = ampere / kArea;
    const double m = density * std::sqrt(alpha / (kElectrical * kThermal));
    const double rise = (1.0 / std::cos(m * kLength / 2.0) - 1.0) / alpha;
    QVERIFY(rise > 60.0);
    QVERIFY(isClose(solution.temperature.maxCoeff() - 300.0, rise, 1e-4));
    // U = integral of rho J: rho0 J (2 / m) tan(m L / 2).
    const double volt = density / kElectrical * 2.0 / m * std::tan(m * kLength / 2.0);
    QVERIFY(isClose(solution.electric->currents[0].potential, volt, 1e-4));
    QVERIFY(solution.electric->powerError() < 1e-8);
    QVERIFY(solution.balance.relativeError() < 1e-6);
}

void JouleHeatingTest::contactResistanceTakesItsVoltageAndItsHeat() {
    const double ampere = 1000.0;
    ThermalModel model = bars(2, ampere);
    model.electric->contacts[0].conductance = 2e8;
    const auto solution = steady(model);
    const double bulk = 2.0 * kLength / (kElectrical * kArea);
    const double contact = 1.0 / (2e8 * kArea);
    const ElectricState& electric = *solution.electric;
    QVERIFY(isClose(electric.currents[0].potential, ampere * (bulk + contact)));
    QVERIFY(isClose(electric.contactHeat, ampere * ampere * contact));
    QVERIFY(isClose(electric.volumeHeat, ampere * ampere * bulk));
    QVERIFY(isClose(electric.contacts[0], ampere));
    QVERIFY(solution.balance.relativeError() < 1e-6);
    // The contact is a plane source in the middle: q'' L / (2 k) above the parabola.
    const double density = ampere / kArea;
    const double rise = density * density / kElectrical * kLength * kLength / (2.0 * kThermal) +
                        density * density / 2e8 * kLength / (2.0 * kThermal);
    QVERIFY(isClose(solution.temperature.maxCoeff() - 300.0, rise));
}

void JouleHeatingTest::electrodesBringInWhatTurnsIntoHeat() {
    ThermalModel model = bars(3, 500.0);
    // Potentials far above the drop, and a third electrode at the side.
    model.electric->potentials = {{{{2, side::kHighX}}, 400.0}, {{{1, side::kHighY}}, 400.001}};
    model.electric->contacts[1].conductance = 1e8;
    const auto solution = steady(model);
    const ElectricState& electric = *solution.electric;
    QVERIFY(electric.chargeError() < 1e-9);
    QVERIFY(electric.powerError() < 1e-5);
    QVERIFY(electric.power() > 0.0);
    const HeatFlows& flows = solution.flows;
    QVERIFY(isClose(flows.potentials[0] + flows.potentials[1] + flows.currents[0], electric.power(),
                    1e-5));
}

void JouleHeatingTest::insulatorsAndConductorsWithoutElectrodesCarryNoCurrent() {
    ThermalModel model = bars(3, 500.0);
    model.electric->conductivities[1].reset();
    model.electric->contacts.clear();
    model.electric->potentials = {{{{0, side::kHighX}}, 0.0}};
    const auto solution = steady(model);
    const FeMesh& mesh = *model.mesh;
    const Eigen::VectorXd& potential = solution.electric->potential;
    QVERIFY(std::isfinite(potential[mesh.parts[0].firstNode]));
    QVERIFY(std::isnan(potential[mesh.parts[1].firstNode]));
    QVERIFY(std::isnan(potential[mesh.parts[2].firstNode]));
    QVERIFY(isClose(solution.electric->power(), 500.0 * 500.0 * kLength / (kElectrical * kArea)));
}

void JouleHeatingTest::currentThatHasNoWayOutIsRefused() {
    ThermalModel model = bars(2, 500.0);
    model.electric->contacts.clear();
    QCOMPARE(codeOf(model), std::string("electric.floating"));
}

void JouleHeatingTest::electrodeOnAnInsulatorIsRefused() {
    ThermalModel model = bars(2, 500.0);
    model.electric->contacts.clear();
    model.electric->conductivities[0].reset();
    QCOMPARE(codeOf(model), std::string("electric.insulator"));
}

void JouleHeatingTest::potentialAndCurrentOnOneFaceAreRefused() {
    ThermalModel model = bars(1, 500.0);
    model.electric->potentials.push_back({{{0, side::kLowX}}, 1.0});
    QCOMPARE(codeOf(model), std::string("electric.with_current"));
}

void JouleHeatingTest::conductivityOfZeroIsRefused() {
    ThermalModel model = bars(1, 500.0);
    model.electric->conductivities[0] = isotropic(0.0);
    QVERIFY(codeOf(model) != "solved");
}

// Film and resistance both linear: above I^2 R a = h A the heat grows faster than it leaves.
void JouleHeatingTest::currentThatNoCoolingBalancesIsTold() {
    const double alpha = 0.004;
    const double film = 10.0;
    const double surface = 4.0 * kLength * kSide;
    const double limit = std::sqrt(film * surface * kElectrical * kArea / (alpha * kLength));  // A
    for (const double share : {0.9, 1.5}) {
        ThermalModel model = bars(1, share * limit);
        model.temperatures.clear();
        model.convections = {
            {{{0, side::kLowY}, {0, side::kHighY}, {0, side::kLowZ}, {0, side::kHighZ}},
             film,
             300.0}};
        std::vector<double> kelvin;
        std::vector<Mat3> values;
        for (double t = 280.0; t < 1e6; t *= 1.01) {
            kelvin.push_back(t);
            values.push_back(isotropic(kElectrical / (1.0 + alpha * (t - 300.0))));
        }
        model.electric->conductivities[0] = {kelvin, values};
        if (share > 1.0) {
            QCOMPARE(codeOf(model), std::string("thermal.newton"));
            continue;
        }
        const double rise = share * share / (1.0 - share * share) / alpha;
        QVERIFY(isClose(steady(model).temperature.mean() - 300.0, rise, 1e-2));
    }
}

// Without any way out for the heat and evenly warm: rho c dT/dt = rho0 (1 + a (T - T0)) J^2, an
// exponential.
void JouleHeatingTest::transientFollowsTheResistanceOverTime() {
    const double alpha = 0.004;
    ThermalModel model = bars(1, 6000.0);
    model.temperatures.clear();
    model.electric->conductivities[0] = fallingWithTemperature(kElectrical, alpha);
    TransientSettings settings;
    settings.duration = 10.0;
    settings.tolerance = 0.01;
    const Eigen::VectorXd start =
        Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), 300.0);
    std::vector<double> powers;
    const auto sink = [&](const ThermalInstant& instant) -> Result<void> {
        const auto state = instant.electric();
        powers.push_back((*state)->power());
        return {};
    };
    const auto solution =
        solveTransient(model, start, settings, SolverSettings{}, sink, pool(), TaskContext());
    QVERIFY2(solution, solution ? "" : solution.error().describe().c_str());
    const double density = 6000.0 / kArea;
    const double rate = alpha * density * density / (kElectrical * 8900.0 * 385.0);
    const double rise = (std::exp(rate * settings.duration) - 1.0) / alpha;
    QVERIFY(rise > 100.0);
    QVERIFY(std::abs(solution->temperature.maxCoeff() - 300.0 - rise) < 0.05);
    QVERIFY(std::abs(solution->temperature.minCoeff() - 300.0 - rise) < 0.05);
    QVERIFY(isClose(powers.back() / powers.front(), 1.0 + alpha * rise, 1e-3));
    QVERIFY(solution->balance.relativeError() < 1e-6);
    QVERIFY(isClose(solution->flows.potentials[0] + solution->flows.currents[0],
                    solution->balance.in, 1e-6));
}

void JouleHeatingTest::heatPulseEndsWithTheCurrent() {
    ThermalModel model = bars(1, 0.0);
    model.temperatures.clear();
    const auto pulse = [](const Vec3&, double time) { return time < 2.0 ? 6000.0 : 0.0; };
    model.electric->currents[0].current = Coefficient(
        pulse, TimeCourse::polynomial(0, [](double) { return std::vector<double>{2.0}; }), false);
    TransientSettings settings;
    settings.duration = 10.0;
    const Eigen::VectorXd start =
        Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), 300.0);
    const auto solution = solveTransient(
        model, start, settings, SolverSettings{},
        [](const ThermalInstant&) { return Result<void>(); }, pool(), TaskContext());
    QVERIFY2(solution, solution ? "" : solution.error().describe().c_str());
    const double joule = 2.0 * 6000.0 * 6000.0 * kLength / (kElectrical * kArea);
    QVERIFY(isClose(solution->balance.in, joule, 1e-6));
    QCOMPARE(solution->electric->power(), 0.0);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::JouleHeatingTest)
#include "joule_heating_test.moc"
