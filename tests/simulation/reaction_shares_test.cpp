#include <QtTest>
#include <cmath>

#include "simulation/reactions.h"
#include "simulation/structural_model.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class ReactionSharesTest : public QObject {
    Q_OBJECT

private slots:
    void cantileverHasTheReactionOfItsRoot();
    void symmetryPlanesOfATensionBarTakeOnlyWhatTheyHold();
    void weightOfAClampedBarIsSharedByItsEnds();
    void fixedFacesThatMeetAddUpToTheBalance();
    void slantedNormalSupportPushesAlongItsNormal();
    void elasticSupportCarriesTheLoad();
    void prescribedDisplacementPullsWithTheForceOfTheBar();
};

namespace {

constexpr double kYoung = 70e9;
constexpr double kLength = 0.1;
constexpr double kWidth = 0.02;
constexpr double kArea = kWidth * kWidth;

StructuralModel bar(double poisson = 0.3) {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {kLength, kWidth, kWidth}, {5, 2, 2})}});
    ElasticMaterial material;
    material.density = 2700.0;
    material.youngsModulus = kYoung;
    material.poissonsRatio = poisson;
    model.materials.push_back(material);
    return model;
}

StructuralSolution solved(const StructuralModel& model) {
    const ThreadPool pool(2);
    auto solution = solveStatic(model, SolverSettings{}, pool, TaskContext());
    if (!solution) {
        qFatal("%s", solution.error().describe().c_str());
    }
    return std::move(*solution);
}

Support along(std::uint32_t face, bool x, bool y, bool z) {
    Support support;
    support.faces = {{0, face}};
    support.x = x;
    support.y = y;
    support.z = z;
    return support;
}

bool isClose(const Vec3& value, const Vec3& expected, double scale) {
    return norm(value - expected) < 1e-5 * scale;
}

}  // namespace

void ReactionSharesTest::cantileverHasTheReactionOfItsRoot() {
    StructuralModel model = bar();
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back({{{0, side::kHighX}}, Vec3{0, 0, -100}});
    const Reaction root = solved(model).reactions.fixed.at(0);
    QVERIFY(isClose(root.force, {0, 0, 100}, 100));
    QVERIFY(isClose(root.about, {0, kWidth / 2, kWidth / 2}, kLength));
    QVERIFY(isClose(root.moment, {0, -100 * kLength, 0}, 100 * kLength));
}

void ReactionSharesTest::symmetryPlanesOfATensionBarTakeOnlyWhatTheyHold() {
    StructuralModel model = bar();
    model.supports = {along(side::kLowX, true, false, false),
                      along(side::kLowY, false, true, false),
                      along(side::kLowZ, false, false, true)};
    model.pressures.push_back({{{0, side::kHighX}}, -10e6});
    const auto reactions = solved(model).reactions.supports;
    const double pull = 10e6 * kArea;
    QVERIFY(isClose(reactions.at(0).force, {-pull, 0, 0}, pull));
    QVERIFY(isClose(reactions.at(1).force, {}, pull));
    QVERIFY(isClose(reactions.at(2).force, {}, pull));
}

void ReactionSharesTest::weightOfAClampedBarIsSharedByItsEnds() {
    StructuralModel model = bar(0.0);
    model.fixed = {{{{0, side::kLowX}}}, {{{0, side::kHighX}}}};
    model.gravity.push_back({Vec3{0, 0, -9.81}});
    const auto reactions = solved(model).reactions.fixed;
    const double weight = 2700.0 * kLength * kArea * 9.81;
    QVERIFY(isClose(reactions.at(0).force + reactions.at(1).force, {0, 0, weight}, weight));
    QVERIFY(std::abs(reactions.at(0).force.z - weight / 2) < 0.02 * weight);
}

void ReactionSharesTest::fixedFacesThatMeetAddUpToTheBalance() {
    StructuralModel model = bar();
    model.fixed = {{{{0, side::kLowX}}}, {{{0, side::kLowZ}}}};
    model.forces.push_back({{{0, side::kHighX}}, Vec3{30, 20, -100}});
    const StructuralSolution solution = solved(model);
    const auto& fixed = solution.reactions.fixed;
    QVERIFY(isClose(fixed.at(0).force + fixed.at(1).force, solution.balance.reactionForce, 100));
    QVERIFY(norm(fixed.at(0).force) > 0.0 && norm(fixed.at(1).force) > 0.0);
}

void ReactionSharesTest::slantedNormalSupportPushesAlongItsNormal() {
    StructuralModel model = bar();
    const double angle = 0.4;
    const Placement turned{turnAboutAxis({0, 1, 0}, angle), {}};
    model.mesh = assembled({{boxMesh({0, 0, 0}, {kLength, kWidth, kWidth}, {5, 2, 2}), turned}});
    Support slanted;
    slanted.faces = {{0, side::kLowX}};
    slanted.normal = true;
    model.supports = {slanted, along(side::kLowY, false, true, false)};
    Support low = slanted;
    low.faces = {{0, side::kLowZ}};
    model.supports.push_back(low);
    const Vec3 axis = turned.rotation * Vec3{1, 0, 0};
    model.forces.push_back({{{0, side::kHighX}}, -50.0 * axis});
    const auto reactions = solved(model).reactions.supports;
    QVERIFY(isClose(reactions.at(0).force, 50.0 * axis, 50));
}

void ReactionSharesTest::elasticSupportCarriesTheLoad() {
    StructuralModel model = bar();
    model.elasticSupports.push_back({{{0, side::kLowZ}}, 1e9, 1e8});
    model.forces.push_back({{{0, side::kHighZ}}, Vec3{5, 0, -100}});
    const StructuralSolution solution = solved(model);
    const Reaction& support = solution.reactions.elasticSupports.at(0);
    QVERIFY(isClose(support.force, {-5, 0, 100}, 100));
    // The load acts above the springs.
    QVERIFY(isClose(support.moment, {0, -5 * kWidth, 0}, 100 * kWidth));
}

void ReactionSharesTest::prescribedDisplacementPullsWithTheForceOfTheBar() {
    StructuralModel model = bar(0.0);
    model.fixed.push_back({{{0, side::kLowX}}});
    PrescribedDisplacement pulled;
    pulled.faces = {{0, side::kHighX}};
    pulled.components[0] = Coefficient(1e-5);
    model.displacements.push_back(pulled);
    const StructuralSolution solution = solved(model);
    const double force = kYoung * kArea * 1e-5 / kLength;
    QVERIFY(isClose(solution.reactions.displacements.at(0).force, {force, 0, 0}, force));
    QVERIFY(isClose(solution.reactions.fixed.at(0).force, {-force, 0, 0}, force));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ReactionSharesTest)
#include "reaction_shares_test.moc"
