#include <QtTest>
#include <cmath>

#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

/// Conjugate gradients on a body that is cut into parts with meshes that do not match: at most half
/// more iterations than on the uncut body.
class ContactIterationsTest : public QObject {
    Q_OBJECT

private slots:
    void heatThroughACutBlock_data() { addCases(); }
    void heatThroughACutBlock();
    void bendingOfACutBlock_data() { addCases(); }
    void bendingOfACutBlock();
    void heatThroughACutTube_data() { addConductances(); }
    void heatThroughACutTube();
    void bendingOfACutTube();

private:
    static void addCases();
    static void addConductances();
};

namespace {

const Placement kTurned = {turnAboutAxis({1.0, 2.0, 0.5}, M_PI / 9.0), {0.3, -0.2, 0.1}};
constexpr int kCells = 8;

SolverSettings iterative() {
    SolverSettings settings;
    settings.method = SolverMethod::ConjugateGradients;
    return settings;
}

ContactInterface interfaceAlongX(std::uint32_t a, std::uint32_t b, double gap, double conductance) {
    ContactInterface contact;
    contact.faces = {{{a, side::kHighX}, {b, side::kLowX}}};
    contact.gap = gap + 1e-4;
    contact.conductance = conductance;
    return contact;
}

/// A block of 2 m x 1 m x 1 m, whole or cut at x = 1 m with a gap.
std::shared_ptr<const FeMesh> block(bool isCut, double gap) {
    if (!isCut) {
        return assembled(
            {{boxMesh({0, 0, 0}, {2, 1, 1}, {2 * kCells, kCells, kCells}, 0.2), kTurned}});
    }
    return assembled(
        {{boxMesh({0, 0, 0}, {1, 1, 1}, {kCells, kCells, kCells}, 0.2), kTurned},
         {boxMesh({1 + gap, 0, 0}, {2 + gap, 1, 1}, {kCells, kCells + 3, kCells + 3}, 0.2),
          kTurned}});
}

/// A sector of a tube of radii 0.5 and 1.5 m, whole or cut at 1 m.
std::shared_ptr<const FeMesh> tube(bool isCut) {
    if (!isCut) {
        return assembled({{cylinderSectorMesh(0.5, 1.5, 1.0, 1.5, {8, 10, 6}), kTurned}});
    }
    return assembled({{cylinderSectorMesh(0.5, 1.0, 1.0, 1.5, {4, 8, 6}), kTurned},
                      {cylinderSectorMesh(1.0, 1.5, 1.0, 1.5, {4, 13, 7}), kTurned}});
}

std::uint64_t thermalIterations(std::shared_ptr<const FeMesh> mesh, double gap,
                                double conductance) {
    ThermalModel model;
    model.mesh = std::move(mesh);
    const auto last = static_cast<std::uint32_t>(model.mesh->parts.size() - 1);
    model.materials.assign(last + 1, {0.0, 0.0, kIdentity3});
    model.temperatures.push_back({{{0, side::kLowX}}, 400.0});
    model.convections.push_back({{{last, side::kHighX}}, 10.0, 300.0});
    if (last > 0) {
        model.contacts.push_back(interfaceAlongX(0, 1, gap, conductance));
    }
    const auto solution = solveSteady(model, iterative(), pool(), {});
    return solution ? solution->report.iterations : 0;
}

std::uint64_t structuralIterations(std::shared_ptr<const FeMesh> mesh, double gap) {
    StructuralModel model;
    model.mesh = std::move(mesh);
    const auto last = static_cast<std::uint32_t>(model.mesh->parts.size() - 1);
    ElasticMaterial steel;
    steel.youngsModulus = 210e9;
    steel.poissonsRatio = 0.3;
    model.materials.assign(last + 1, steel);
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back({{{last, side::kHighX}}, {0.0, 1e3, -5e2}});
    if (last > 0) {
        model.contacts.push_back(interfaceAlongX(0, 1, gap, kPerfectConductance));
    }
    const auto solution = solveStatic(model, iterative(), pool(), {});
    return solution ? solution->report.iterations : 0;
}

void verifyGrowth(std::uint64_t cut, std::uint64_t whole) {
    QVERIFY(cut > 0 && whole > 0);
    QVERIFY2(2 * cut <= 3 * whole,
             qPrintable(QString("%1 iterations, %2 uncut").arg(cut).arg(whole)));
    qInfo("%d iterations, %d uncut", static_cast<int>(cut), static_cast<int>(whole));
}

}  // namespace

void ContactIterationsTest::addCases() {
    QTest::addColumn<double>("gap");
    QTest::newRow("touching") << 0.0;
    QTest::newRow("across a gap") << 0.02;
}

void ContactIterationsTest::addConductances() {
    QTest::addColumn<double>("conductance");
    for (const double conductance : {1e-3, 1.0, 100.0, 1e5, kPerfectConductance}) {
        QTest::addRow("%g", conductance) << conductance;
    }
}

void ContactIterationsTest::heatThroughACutBlock() {
    QFETCH(double, gap);
    verifyGrowth(thermalIterations(block(true, gap), gap, kPerfectConductance),
                 thermalIterations(block(false, 0.0), 0.0, 0.0));
}

void ContactIterationsTest::bendingOfACutBlock() {
    QFETCH(double, gap);
    verifyGrowth(structuralIterations(block(true, gap), gap),
                 structuralIterations(block(false, 0.0), 0.0));
}

void ContactIterationsTest::heatThroughACutTube() {
    QFETCH(double, conductance);
    verifyGrowth(thermalIterations(tube(true), 0.0, conductance),
                 thermalIterations(tube(false), 0.0, 0.0));
}

void ContactIterationsTest::bendingOfACutTube() {
    verifyGrowth(structuralIterations(tube(true), 0.0), structuralIterations(tube(false), 0.0));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ContactIterationsTest)
#include "contact_iterations_test.moc"
