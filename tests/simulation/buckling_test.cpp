#include "simulation/buckling.h"

#include <QtTest>
#include <cmath>
#include <numbers>
#include <stop_token>

#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class BucklingTest : public QObject {
    Q_OBJECT

private slots:
    void cantileverColumnBucklesAtEulersLoad();
    void columnHeldAtBothEndsBucklesAtItsLoad();
    void squareColumnBucklesBothWaysAtOnce();
    void simplySupportedPlateHasTheCoefficientFour();
    void bondedHalvesBuckleAsTheWhole();
    void twiceTheLoadHalvesTheFactor();
    void hotBarBetweenWallsBucklesAtEulersStrain();
    void tensionBucklesNothingButReversed();
    void lowerFactorOfReversedLoadsIsTold();
    void threadsChangeNothing();
    void loadsWithoutStressAreAnError();
    void freeBodyIsAnError();
    void noModesAreAnError();
    void stopRequestCancels();
};

namespace {

constexpr double kYoung = 70e9;
constexpr double kPi2 = std::numbers::pi * std::numbers::pi;

StructuralModel boxModel(const Vec3& size, std::array<int, 3> cells, double poisson = 0.0) {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, size, cells)}});
    ElasticMaterial material;
    material.youngsModulus = kYoung;
    material.poissonsRatio = poisson;
    model.materials.push_back(material);
    return model;
}

Support heldAlong(std::uint32_t face, bool x, bool y, bool z) {
    Support support;
    support.faces = {{0, face}};
    support.x = x;
    support.y = y;
    support.z = z;
    return support;
}

SurfaceForce push(double newton) { return {{{0, side::kHighX}}, Vec3{-newton, 0, 0}}; }

/// Along x, clamped at its low end, with a section `wide` by `high`.
StructuralModel column(double wide, double high, double newton) {
    StructuralModel model = boxModel({1.0, wide, high}, {24, 2, 2});
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back(push(newton));
    return model;
}

double bendingStiffness(double wide, double high) { return kYoung * wide * std::pow(high, 3) / 12; }

BucklingSolution solved(const StructuralModel& model, int modes = 2,
                        const ThreadPool& threads = pool()) {
    auto solution = solveBuckling(model, {.modes = modes}, {}, threads, {});
    if (!solution) {
        qFatal("%s", solution.error().describe().c_str());
    }
    return std::move(*solution);
}

void compare(double value, double expected, double tolerance) {
    QVERIFY2(std::abs(value / expected - 1.0) < tolerance,
             qPrintable(QString("%1 in place of %2: %3 %")
                            .arg(value)
                            .arg(expected)
                            .arg(100.0 * (value / expected - 1.0))));
}

std::string errorOf(const StructuralModel& model, const BucklingSettings& settings = {}) {
    const auto solution = solveBuckling(model, settings, {}, pool(), {});
    return solution ? std::string() : solution.error().code;
}

}  // namespace

void BucklingTest::cantileverColumnBucklesAtEulersLoad() {
    const BucklingSolution solution = solved(column(0.03, 0.02, 1.0), 3);
    QCOMPARE(solution.modes.size(), std::size_t{3});
    compare(solution.modes[0].loadFactor, kPi2 / 4 * bendingStiffness(0.03, 0.02), 0.003);
    compare(solution.modes[1].loadFactor, kPi2 / 4 * bendingStiffness(0.02, 0.03), 0.003);
    // Three quarter waves.
    compare(solution.modes[2].loadFactor, 9 * kPi2 / 4 * bendingStiffness(0.03, 0.02), 0.01);
    QVERIFY(solution.report.residual < 1e-6);
    QCOMPARE(solution.modes[0].shape.cwiseAbs().maxCoeff(), 1.0);
    QVERIFY(solution.prebuckling.balance.relativeError() < 1e-6);
}

void BucklingTest::columnHeldAtBothEndsBucklesAtItsLoad() {
    StructuralModel model = column(0.03, 0.02, 1.0);
    // The far end slides along x and may turn: tan k = k.
    model.supports.push_back(heldAlong(side::kHighX, false, true, true));
    const double root = 4.493409458;
    compare(solved(model).modes[0].loadFactor, root * root * bendingStiffness(0.03, 0.02), 0.005);
}

void BucklingTest::squareColumnBucklesBothWaysAtOnce() {
    const BucklingSolution solution = solved(column(0.02, 0.02, 1.0));
    compare(solution.modes[0].loadFactor, kPi2 / 4 * bendingStiffness(0.02, 0.02), 0.003);
    compare(solution.modes[1].loadFactor, solution.modes[0].loadFactor, 0.001);
}

void BucklingTest::simplySupportedPlateHasTheCoefficientFour() {
    constexpr double kThickness = 0.01;
    constexpr double kPoisson = 0.3;
    // A quarter of a square of 1 m, cut where the half waves have their crests.
    StructuralModel model = boxModel({0.5, 0.5, kThickness}, {16, 16, 1}, kPoisson);
    model.supports.push_back(heldAlong(side::kLowX, true, false, false));
    model.supports.push_back(heldAlong(side::kLowY, false, true, false));
    model.pressures.push_back({{{0, side::kHighX}}, Coefficient(1.0)});
    // Sides whose normals do not turn along them, as Kirchhoff's do not, and that follow the even
    // compression.
    const auto along = [](double strain, int axis) {
        return Coefficient(
            [strain, axis](const Vec3& p, double) {
                return strain * (axis == 2 ? p.z - 0.5 * kThickness : p[axis]);
            },
            false);
    };
    const Coefficient thicker = along(kPoisson / kYoung, 2);
    model.displacements = {
        {{{0, side::kHighX}}, {std::nullopt, along(kPoisson / kYoung, 1), thicker}},
        {{{0, side::kHighY}}, {along(-1.0 / kYoung, 0), std::nullopt, thicker}}};
    const double plate = kYoung * std::pow(kThickness, 3) / (12 * (1 - kPoisson * kPoisson));
    compare(solved(model).modes[0].loadFactor, 4 * kPi2 * plate / kThickness, 0.005);
}

void BucklingTest::bondedHalvesBuckleAsTheWhole() {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {0.4, 0.03, 0.02}, {10, 2, 2})},
                            {boxMesh({0.4, 0, 0}, {1, 0.03, 0.02}, {15, 3, 2})}});
    ElasticMaterial material;
    material.youngsModulus = kYoung;
    model.materials.assign(2, material);
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back({{{1, side::kHighX}}, Vec3{-1.0, 0, 0}});
    ContactInterface contact;
    contact.faces = {{{0, side::kHighX}, {1, side::kLowX}}};
    contact.gap = 1e-4;
    model.contacts.push_back(contact);
    compare(solved(model).modes[0].loadFactor, kPi2 / 4 * bendingStiffness(0.03, 0.02), 0.003);
}

void BucklingTest::twiceTheLoadHalvesTheFactor() {
    const double one = solved(column(0.03, 0.02, 1e3)).modes[0].loadFactor;
    const double two = solved(column(0.03, 0.02, 2e3)).modes[0].loadFactor;
    compare(one / two, 2.0, 1e-6);
}

void BucklingTest::hotBarBetweenWallsBucklesAtEulersStrain() {
    StructuralModel model = column(0.03, 0.02, 0.0);
    model.forces.clear();
    model.fixed.push_back({{{0, side::kHighX}}});
    constexpr double kExpansion = 2e-5;
    constexpr double kHeating = 10.0;  // K
    ElasticMaterial& material = model.materials[0].values.front();
    material.expansion = {Vec3{kExpansion, 0, 0}, Vec3{}, Vec3{}};
    model.temperature =
        Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()),
                                  material.referenceTemperature + kHeating);
    // Clamped at both ends: a whole wave.
    const double critical = 4 * kPi2 * bendingStiffness(0.03, 0.02) / (kYoung * 0.03 * 0.02);
    compare(solved(model).modes[0].loadFactor, critical / (kExpansion * kHeating), 0.01);
}

void BucklingTest::tensionBucklesNothingButReversed() {
    const TaskContext context;
    const auto solution = solveBuckling(column(0.03, 0.02, -1.0), {}, {}, pool(), context);
    QVERIFY(solution);
    QCOMPARE(solution->modes.size(), std::size_t{1});
    compare(solution->modes[0].loadFactor, -kPi2 / 4 * bendingStiffness(0.03, 0.02), 0.003);
    const Problems warnings = context.diagnostics().warnings();
    QCOMPARE(warnings.size(), std::size_t{1});
    QCOMPARE(warnings.front().code, std::string("buckling.only_reversed"));
}

void BucklingTest::lowerFactorOfReversedLoadsIsTold() {
    // Two columns in one model: pushed by 1 N and pulled by 5 N.
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 0.03, 0.02}, {24, 2, 2})},
                            {boxMesh({0, 1, 0}, {1, 1.03, 0.02}, {24, 2, 2})}});
    ElasticMaterial material;
    material.youngsModulus = kYoung;
    model.materials.assign(2, material);
    model.fixed.push_back({{{0, side::kLowX}, {1, side::kLowX}}});
    model.forces.push_back(push(1.0));
    model.forces.push_back({{{1, side::kHighX}}, Vec3{5.0, 0, 0}});
    const BucklingSolution solution = solved(model, 2);
    const double euler = kPi2 / 4 * bendingStiffness(0.03, 0.02);
    QCOMPARE(solution.modes.size(), std::size_t{3});
    compare(solution.modes[0].loadFactor, euler, 0.003);
    compare(solution.modes[2].loadFactor, -euler / 5.0, 0.003);
}

void BucklingTest::threadsChangeNothing() {
    const StructuralModel model = column(0.03, 0.02, 1.0);
    const BucklingSolution one = solved(model, 2, ThreadPool(1));
    const BucklingSolution three = solved(model, 2, ThreadPool(3));
    QCOMPARE(one.modes[0].loadFactor, three.modes[0].loadFactor);
    QVERIFY(one.modes[0].shape == three.modes[0].shape);
}

void BucklingTest::loadsWithoutStressAreAnError() {
    QCOMPARE(errorOf(column(0.03, 0.02, 0.0)), std::string("buckling.no_stress"));
}

void BucklingTest::freeBodyIsAnError() {
    StructuralModel model = column(0.03, 0.02, 1.0);
    model.fixed.clear();
    QCOMPARE(errorOf(model), std::string("structural.free_body"));
}

void BucklingTest::noModesAreAnError() {
    QCOMPARE(errorOf(column(0.03, 0.02, 1.0), {.modes = 0}), std::string("buckling.modes"));
}

void BucklingTest::stopRequestCancels() {
    std::stop_source source;
    source.request_stop();
    const auto solution =
        solveBuckling(column(0.03, 0.02, 1.0), {}, {}, pool(), TaskContext(source.get_token()));
    QVERIFY(!solution);
    QCOMPARE(solution.error().kind, ErrorKind::Cancelled);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::BucklingTest)
#include "buckling_test.moc"
