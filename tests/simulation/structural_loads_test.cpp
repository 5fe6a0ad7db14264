#include "simulation/structural_loads.h"

#include <QtTest>
#include <cmath>

#include "simulation/structural_balance.h"
#include "simulation/structural_constraints.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

/// Elastic supports, remote loads, point masses, and loads over time and place.
class StructuralLoadsTest : public QObject {
    Q_OBJECT

private slots:
    void blockSinksIntoItsElasticSupport();
    void elasticSupportOnATurnedFacePushesAlongItsNormal();
    void balanceFailsWhenTheSpringsAreOthers();
    void normalSpringsAloneLetABlockSlide();
    void negativeStiffnessIsAnError();
    void momentBendsACantilever();
    void remoteForceActsAsAtItsPlace();
    void remoteForceWithoutAPlaceActsInTheMiddle();
    void pointMassWeighsAtItsPlace();
    void accelerationMayDependOnPlace();
    void rotationPullsFromItsAxis();
    void rotationPullsAtItsOwnPartsOnly();
    void loadsAreTakenAtTheTimeOfTheStudy();
};

namespace {

constexpr double kYoung = 210e9;

StructuralModel boxModel(const Vec3& size, std::array<int, 3> cells,
                         const Placement& placement = {}) {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, size, cells, 0.2), placement}});
    ElasticMaterial material;
    material.density = 7800.0;
    material.youngsModulus = kYoung;
    material.poissonsRatio = 0.3;
    model.materials.push_back(material);
    return model;
}

StructuralModel cantilever() {
    StructuralModel model = boxModel({1.0, 0.1, 0.1}, {5, 1, 1});
    model.fixed.push_back({{{0, side::kLowX}}});
    return model;
}

Support normalSupport(std::vector<PartFace> faces) {
    Support support;
    support.faces = std::move(faces);
    support.normal = true;
    return support;
}

double distance(const Vec3& a, const Vec3& b) { return norm(a - b); }

}  // namespace

void StructuralLoadsTest::blockSinksIntoItsElasticSupport() {
    StructuralModel model = boxModel({0.2, 0.2, 0.1}, {2, 2, 2});
    model.supports.push_back(normalSupport({{0, side::kLowX}, {0, side::kLowY}}));
    model.elasticSupports.push_back({{{0, side::kLowZ}}, 1e9, 0.0});
    model.pressures.push_back({{{0, side::kHighZ}}, 1e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const double sunk = -solution->displacement[3 * static_cast<Eigen::Index>(i) + 2];
        // Pressure over stiffness, and the block's own shortening on the way up.
        QVERIFY(std::abs(sunk - (1e6 / 1e9 + 1e6 / kYoung * model.mesh->nodes[i].z)) < 1e-12);
    }
    QVERIFY(distance(solution->balance.reactionForce, {0, 0, 1e6 * 0.04}) < 1e-6);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void StructuralLoadsTest::elasticSupportOnATurnedFacePushesAlongItsNormal() {
    const Mat3 turn = turnAboutAxis({1, 2, 3}, 0.7);
    StructuralModel model = boxModel({0.2, 0.2, 0.1}, {2, 2, 2}, {turn, {1, 2, 3}});
    model.elasticSupports.push_back({{{0, side::kLowZ}}, 1e9, 2e8});
    model.pressures.push_back({{{0, side::kHighZ}}, 1e6});
    model.pressures.push_back({{{0, side::kLowX}}, 1e5});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const Vec3 push = turn * Vec3{1e5 * 0.02, 0.0, -1e6 * 0.04};
    QVERIFY(distance(solution->balance.appliedForce, push) < 1e-6);
    QVERIFY(distance(solution->balance.reactionForce, Vec3{} - push) < 1e-4);
    QVERIFY(solution->balance.relativeError() < 1e-8);
}

void StructuralLoadsTest::balanceFailsWhenTheSpringsAreOthers() {
    StructuralModel model = boxModel({0.2, 0.2, 0.1}, {2, 2, 2});
    model.elasticSupports.push_back({{{0, side::kLowZ}}, 1e9, 1e9});
    model.pressures.push_back({{{0, side::kHighZ}}, 1e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const auto system = assembleStructure(model, pool(), {});
    const ConstraintMap<3> map(*structuralConstraints(model));
    const auto errorOf = [&] {
        return structuralBalance(model, HeldEquations(*system, map, pool()), solution->displacement)
            .relativeError();
    };
    QVERIFY(errorOf() < 1e-9);
    model.elasticSupports[0].normal = 1.01e9;
    QVERIFY(errorOf() > 1e-3);
}

void StructuralLoadsTest::normalSpringsAloneLetABlockSlide() {
    StructuralModel model = boxModel({0.2, 0.2, 0.1}, {1, 1, 1});
    model.elasticSupports.push_back({{{0, side::kLowZ}}, 1e9, 0.0});
    model.pressures.push_back({{{0, side::kHighZ}}, 1e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().message(),
             std::string("The model is not held: Part 0 can move along x, move along y, turn about "
                         "z."));
}

void StructuralLoadsTest::negativeStiffnessIsAnError() {
    StructuralModel model = cantilever();
    model.elasticSupports.push_back(
        {{{0, side::kHighX}},
         Coefficient([](const Vec3& p, double) { return 1e6 * (0.05 - p.y); }, false),
         1e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().code, std::string("elastic_support.stiffness"));
}

void StructuralLoadsTest::momentBendsACantilever() {
    StructuralModel model = boxModel({1.0, 0.1, 0.1}, {8, 2, 2});
    model.supports.push_back(normalSupport({{0, side::kLowX}, {0, side::kLowY}}));
    Support middle;
    middle.z = true;
    middle.lines.points = {{0, {0, 0, 0.05}}};
    model.supports.push_back(middle);
    RemoteLoad moment;
    moment.faces = {{0, side::kHighX}};
    moment.moment = {0.0, 1000.0, 0.0};
    model.remoteLoads.push_back(moment);
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(distance(solution->balance.appliedForce, {}) < 1e-6);
    QVERIFY(distance(solution->balance.appliedMoment, {0, 1000.0, 0}) < 1e-6);
    // Pure bending of a beam is exact with quadratic elements: M L^2 / (2 E I).
    const double inertia = 0.1 * 0.1 * 0.1 * 0.1 / 12.0;
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        if (distance(model.mesh->nodes[i], {1.0, 0.0, 0.05}) < 1e-9) {
            const double sag = solution->displacement[3 * static_cast<Eigen::Index>(i) + 2];
            QVERIFY(std::abs(sag / (-1000.0 / (2.0 * kYoung * inertia)) - 1.0) < 1e-3);
        }
    }
}

void StructuralLoadsTest::remoteForceActsAsAtItsPlace() {
    StructuralModel model = cantilever();
    RemoteLoad load;
    load.faces = {{0, side::kHighX}};
    load.place = Vec3{1.5, 0.05, 0.25};
    load.force = {10.0, 20.0, -30.0};
    load.moment = {1.0, 0.0, 2.0};
    model.remoteLoads.push_back(load);
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const Vec3 arm = Vec3{1.5, 0.05, 0.25} - Vec3{0.5, 0.05, 0.05};
    QVERIFY(distance(solution->balance.appliedForce, {10, 20, -30}) < 1e-9);
    QVERIFY(distance(solution->balance.appliedMoment,
                     cross(arm, Vec3{10, 20, -30}) + Vec3{1, 0, 2}) < 1e-9);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void StructuralLoadsTest::remoteForceWithoutAPlaceActsInTheMiddle() {
    StructuralModel remote = cantilever();
    RemoteLoad load;
    load.faces = {{0, side::kHighX}};
    load.force = {0.0, 0.0, -30.0};
    remote.remoteLoads.push_back(load);
    StructuralModel spread = cantilever();
    spread.forces.push_back({{{0, side::kHighX}}, {0.0, 0.0, -30.0}});
    const auto a = concentratedLoad(remote);
    const auto b = concentratedLoad(spread);
    QVERIFY(a && b);
    QVERIFY((*a - *b).norm() < 1e-12 * b->norm());
}

void StructuralLoadsTest::pointMassWeighsAtItsPlace() {
    StructuralModel model = cantilever();
    model.materials[0].values[0].density = 1e-9;
    model.pointMasses.push_back({{{0, side::kHighZ}}, Vec3{0.75, 0.05, 0.3}, 2.0});
    model.gravity.push_back({{3.0, 0.0, -9.80665}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const Vec3 weight = {6.0, 0.0, -2.0 * 9.80665};
    QVERIFY(distance(solution->balance.appliedForce, weight) < 1e-6);
    QVERIFY(distance(solution->balance.appliedMoment, cross(Vec3{0.25, 0.0, 0.25}, weight)) < 1e-6);
}

void StructuralLoadsTest::accelerationMayDependOnPlace() {
    // A bar that spins about z at 100 rad/s is pulled outwards: omega^2 rho A L^2 / 2.
    StructuralModel model = cantilever();
    model.gravity.push_back({VectorCoefficient(
        {Coefficient([](const Vec3& p, double) { return 1e4 * p.x; }, false), 0.0, 0.0})});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const double exact = 1e4 * 7800.0 * 0.01 * 0.5;
    QVERIFY(distance(solution->balance.appliedForce, {exact, 0, 0}) < 1e-9 * exact);
}

void StructuralLoadsTest::rotationPullsFromItsAxis() {
    StructuralModel model = cantilever();
    model.pointMasses.push_back({{{0, side::kHighX}}, Vec3{2.0, 0.05, 0.05}, 3.0});
    model.rotations.push_back({{0}, {0.25, 0.05, -7.0}, {0, 0, 1}, 100.0});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    // Mass times speed^2 times the distance of its centre from the axis, and that of the mass.
    const double pull = 1e4 * (7800.0 * 0.01 * 0.25 + 3.0 * 1.75);
    QVERIFY(distance(solution->balance.appliedForce, {pull, 0, 0}) < 1e-9 * pull);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void StructuralLoadsTest::rotationPullsAtItsOwnPartsOnly() {
    StructuralModel model = cantilever();
    model.rotations.push_back({{1}, {}, {0, 0, 1}, 100.0});
    QVERIFY(norm(bodyAcceleration(model, 0, {1, 0, 0})) == 0.0);
    QVERIFY(distance(bodyAcceleration(model, 1, {1, 2, 3}), {1e4, 2e4, 0}) < 1e-9);
}

void StructuralLoadsTest::loadsAreTakenAtTheTimeOfTheStudy() {
    const auto overTime = [](double factor) {
        return Coefficient([factor](const Vec3&, double time) { return factor * time; }, true);
    };
    StructuralModel model = cantilever();
    model.time = 3.0;
    model.forces.push_back(
        {{{0, side::kHighX}}, VectorCoefficient({overTime(2.0), 0.0, overTime(-1.0)})});
    model.pressures.push_back({{{0, side::kHighX}}, overTime(100.0)});
    const auto load = surfaceLoad(model);
    QVERIFY(load);
    Vec3 sum;
    for (Eigen::Index i = 0; i < load->size(); i += 3) {
        sum += Vec3{(*load)[i], (*load)[i + 1], (*load)[i + 2]};
    }
    QVERIFY(distance(sum, {6.0 - 300.0 * 0.01, 0.0, -3.0}) < 1e-9);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StructuralLoadsTest)
#include "structural_loads_test.moc"
