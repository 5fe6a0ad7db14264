#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "tests/validation/case_tools.h"

namespace twinbench {

/// Electric currents and the heat that they release.
class ElectricTest : public QObject {
    Q_OBJECT

private slots:
    void wireOfConstantResistivity();
    void wireOfGrowingResistivity();
    void contactStack();
    void cylinderAcrossItsWall();
};

namespace {

constexpr double kThermal = 400.0;    // W/(m K)
constexpr double kElectrical = 58e6;  // S/m
constexpr double kAlpha = 0.004;      // 1/K
constexpr double kReference = 300.0;  // K
constexpr double kLength = 0.1;       // m
constexpr double kSide = 0.01;        // m

/// 1 / (1 + alpha (T - 300 K)) times the conductivity, by a table so fine that it adds no error.
TemperatureCurve<Mat3> growingResistivity() {
    std::vector<double> kelvin;
    std::vector<Mat3> values;
    for (double t = 280.0; t <= 700.0; t += 0.25) {
        kelvin.push_back(t);
        values.push_back(isotropic(kElectrical / (1.0 + kAlpha * (t - kReference))));
    }
    return {kelvin, values};
}

/// A wire along x with both ends at 300 K, through which a current flows to 0 V.
ThermalModel wire(int n, double ampere, const TemperatureCurve<Mat3>& conductivity) {
    ThermalModel model =
        thermalModel(assembled({{boxMesh({0, 0, 0}, {kLength, kSide, kSide}, {4 * n, n, n}), {}}}),
                     isotropic(kThermal));
    model.temperatures.push_back({{{0, side::kLowX}, {0, side::kHighX}}, kReference});
    ElectricModel electric;
    electric.conductivities = {conductivity};
    electric.currents = {{{{0, side::kLowX}}, ampere}};
    electric.potentials = {{{{0, side::kHighX}}, 0.0}};
    model.electric = electric;
    return model;
}

double unknownsOf(const SteadyThermalSolution& solution) {
    return static_cast<double>(solution.report.unknowns);
}

/// Solves on three meshes and notes what `measure` says of each.
template <class ModelOf, class Measure>
void solveRows(ValidationRecord& record, const ModelOf& modelOf, const Measure& measure,
               const char* mesh) {
    for (const int n : {1, 2, 4}) {
        const ThermalModel model = modelOf(n);
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        QVERIFY(solution->electric->chargeError() < 1e-9);
        QVERIFY(solution->electric->powerError() < 1e-8);
        const double value = measure(model, *solution);
        record.rows.push_back({fmt::format(fmt::runtime(mesh), n, 2 * n, 4 * n, 3 * n, 6 * n),
                               unknownsOf(*solution), value,
                               std::abs(value - record.reference) / record.reference});
    }
    writeRecord(record);
}

}  // namespace

// k T'' = -rho J^2 between two ends at one temperature.
void ElectricTest::wireOfConstantResistivity() {
    const double ampere = 2000.0;
    const double density = ampere / (kSide * kSide);
    ValidationRecord record;
    record.id = "electric-wire";
    record.title = "Joule-heated wire";
    record.setup =
        "Bar of 0.1 m x 10 mm x 10 mm, k = 400 W/(m K), 58 MS/m; 2000 A flow through it, both ends "
        "at 300 K, its sides insulated.";
    record.source = "Solved by hand: rho J^2 L^2 / (8 k)";
    record.quantity = "Rise at the middle";
    record.unit = "K";
    record.reference = density * density / kElectrical * kLength * kLength / (8.0 * kThermal);
    record.remark =
        "A parabola, which quadratic elements hold exactly. The heat released is that which the "
        "electrodes bring in, and leaves through the ends.";
    solveRows(
        record, [&](int n) { return wire(n, ampere, isotropic(kElectrical)); },
        [](const ThermalModel&, const SteadyThermalSolution& solution) {
            return solution.temperature.maxCoeff() - kReference;
        },
        "{2} x {0} x {0} cells");
    for (const ValidationRow& row : record.rows) {
        QVERIFY(row.error < 1e-7);
    }
}

// With rho = rho0 (1 + a u): u'' = -m^2 (u + 1/a), m^2 = a rho0 J^2 / k.
void ElectricTest::wireOfGrowingResistivity() {
    const double ampere = 4500.0;
    const double density = ampere / (kSide * kSide);
    const double m = density * std::sqrt(kAlpha / (kElectrical * kThermal));
    ValidationRecord record;
    record.id = "electric-wire-growing";
    record.title = "Joule-heated wire whose resistivity grows with the temperature";
    record.setup =
        "The same with 4500 A and a resistivity that grows by 0.4 % per K from 300 K on.";
    record.source = "Solved by hand: (1 / cos(m L / 2) - 1) / a with m^2 = a rho J^2 / k";
    record.quantity = "Rise at the middle";
    record.unit = "K";
    record.reference = (1.0 / std::cos(m * kLength / 2.0) - 1.0) / kAlpha;
    record.remark = "Without the growth it would be 109.1 K.";
    solveRows(
        record, [&](int n) { return wire(n, ampere, growingResistivity()); },
        [](const ThermalModel&, const SteadyThermalSolution& solution) {
            return solution.temperature.maxCoeff() - kReference;
        },
        "{2} x {0} x {0} cells");
    QVERIFY(errorsFall(record.rows));
    QVERIFY(record.rows.back().error < 1e-4);
}

void ElectricTest::contactStack() {
    const double ampere = 1000.0, conductance = 2e8, weaker = 36e6;
    const double area = kSide * kSide;
    ValidationRecord record;
    record.id = "electric-contact";
    record.title = "Contact resistance between two conductors";
    record.setup =
        "Two bars of 0.1 m x 10 mm x 10 mm end to end, 58 and 36 MS/m, 0.2 GS/m^2 between them; "
        "1000 A; distorted meshes that do not match.";
    record.source = "Ohm's law: I (L / (s1 A) + 1 / (g A) + L / (s2 A))";
    record.quantity = "Voltage drop";
    record.unit = "V";
    record.reference =
        ampere / area * (kLength / kElectrical + kLength / weaker + 1.0 / conductance);
    record.remark = "The potential is linear in each bar and exact on every mesh.";
    const auto stack = [&](int n) {
        ThermalModel model = thermalModel(
            assembled(
                {{boxMesh({0, 0, 0}, {kLength, kSide, kSide}, {4 * n, 2 * n, 2 * n}, 0.2), {}},
                 {boxMesh({kLength, 0, 0}, {2 * kLength, kSide, kSide}, {4 * n, 3 * n, 3 * n}, 0.2),
                  {}}}),
            isotropic(kThermal));
        model.temperatures.push_back({{{0, side::kLowX}}, kReference});
        model.temperatures.push_back({{{1, side::kHighX}}, kReference});
        ContactInterface contact;
        contact.faces = {{{0, side::kHighX}, {1, side::kLowX}}};
        model.contacts.push_back(contact);
        ElectricModel electric;
        electric.conductivities = {isotropic(kElectrical), isotropic(weaker)};
        electric.currents = {{{{0, side::kLowX}}, ampere}};
        electric.potentials = {{{{1, side::kHighX}}, 0.0}};
        contact.conductance = conductance;
        electric.contacts.push_back(contact);
        model.electric = electric;
        return model;
    };
    solveRows(
        record, stack,
        [](const ThermalModel&, const SteadyThermalSolution& solution) {
            return solution.electric->currents.front().potential;
        },
        "{2} x {1} x {1} and {2} x {3} x {3} cells");
    for (const ValidationRow& row : record.rows) {
        QVERIFY(row.error < 1e-9);
    }
}

// Where electrodes are held at one temperature and all else is insulated, the temperature follows
// from the potential alone: the integral of k rho dT from the electrodes to the hottest place is
// U^2 / 8, whatever the shape.
void ElectricTest::cylinderAcrossItsWall() {
    const double inner = 0.01, outer = 0.04, volt = 0.15;
    const double product = kThermal / kElectrical;
    ValidationRecord record;
    record.id = "electric-cylinder";
    record.title = "Current across the wall of a cylinder, two-way";
    record.setup =
        "Wall from 10 to 40 mm radius, k = 400 W/(m K), 58 MS/m at 300 K with a resistivity that "
        "grows by 0.4 % per K; 0.15 V between its faces, both at 300 K; curved elements.";
    record.source =
        "Kohlrausch 1900, Ann. Phys. 306, 132-158; Holm, Electric Contacts, 4th ed. (1967): the "
        "integral of k rho dT is U^2 / 8";
    record.quantity = "Largest rise";
    record.unit = "K";
    record.reference =
        (std::sqrt(1.0 + 2.0 * kAlpha * volt * volt / (8.0 * product)) - 1.0) / kAlpha;
    record.remark = "It holds for any shape.";
    const auto wall = [&](int n) {
        ThermalModel model = thermalModel(
            assembled({{cylinderSectorMesh(inner, outer, 0.01, M_PI / 2, {6 * n, 4 * n, n}), {}}}),
            isotropic(kThermal));
        model.temperatures.push_back({{{0, side::kLowX}, {0, side::kHighX}}, kReference});
        ElectricModel electric;
        electric.conductivities = {growingResistivity()};
        electric.potentials = {{{{0, side::kLowX}}, volt}, {{{0, side::kHighX}}, 0.0}};
        model.electric = electric;
        return model;
    };
    solveRows(
        record, wall,
        [](const ThermalModel&, const SteadyThermalSolution& solution) {
            return solution.temperature.maxCoeff() - kReference;
        },
        "{4} x {2} x {0} cells");
    QVERIFY(errorsFall(record.rows));
    QVERIFY(record.rows.back().error < 1e-4);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ElectricTest)
#include "electric_test.moc"
