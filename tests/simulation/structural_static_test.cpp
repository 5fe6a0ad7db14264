#include <QtTest>
#include <cmath>

#include "simulation/structural_balance.h"
#include "simulation/structural_constraints.h"
#include "simulation/structural_model.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class StructuralStaticTest : public QObject {
    Q_OBJECT

private slots:
    void uniformStressIsExactOnADistortedMesh();
    void uniformStressIsExactOnCurvedElements();
    void freeExpansionMakesNoStress();
    void hinderedExpansionMakesTheStressOfTheBar();
    void normalSupportHoldsATurnedFace();
    void normalSupportsOfACylinderHoldTheRadius();
    void nodesOfTwoSupportedFacesAreHeldAlongBothNormals();
    void forceIsSpreadToItsTotal();
    void pressurePushesIntoTheSurface();
    void gravityWeighsTheBody();
    void pointSupportsHoldNodes();
    void balanceFailsWhenALoadIsMissing();
    void momentIsMissedWhereverTheBodyStands();
    void balanceSeesASmallLoadBesideALargeExpansion();
    void partThatCanMoveIsNamedWithItsMotions();
    void contradictingDisplacementsAreAnError();
    void everyBadPropertyIsNamed();
    void stopRequestCancels();
    void stressMeasures();
};

namespace {

constexpr double kYoung = 70e9;
constexpr double kPoisson = 0.33;

StructuralModel modelOf(VolumeMesh mesh, const Placement& placement = {}) {
    StructuralModel model;
    model.mesh = assembled({{std::move(mesh), placement}});
    ElasticMaterial material;
    material.density = 2700.0;
    material.youngsModulus = kYoung;
    material.poissonsRatio = kPoisson;
    material.expansion = {Vec3{2e-5, 0, 0}, Vec3{0, 2e-5, 0}, Vec3{0, 0, 2e-5}};
    model.materials.push_back(material);
    return model;
}

std::vector<PartFace> allSides() { return {{0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}}; }

Support normalSupport(std::vector<PartFace> faces) {
    Support support;
    support.faces = std::move(faces);
    support.normal = true;
    return support;
}

/// The largest difference between nodal stresses and one constant stress, Pa.
double stressError(const Eigen::VectorXd& stress, const std::array<double, 6>& exact) {
    double error = 0.0;
    for (Eigen::Index i = 0; i < stress.size(); ++i) {
        error = std::max(error, std::abs(stress[i] - exact[static_cast<std::size_t>(i % 6)]));
    }
    return error;
}

Coefficient linear(double byX, double byY, double byZ) {
    return Coefficient([=](const Vec3& p, double) { return byX * p.x + byY * p.y + byZ * p.z; },
                       false);
}

/// Displacements of a linear field prescribed on the whole surface.
StructuralModel linearPatch(VolumeMesh mesh) {
    StructuralModel model = modelOf(std::move(mesh));
    PrescribedDisplacement all;
    all.faces = allSides();
    all.components = {linear(1e-3, 2e-4, 0.0), linear(2e-4, -5e-4, 3e-4), linear(0.0, 3e-4, 2e-3)};
    model.displacements.push_back(all);
    return model;
}

std::array<double, 6> linearPatchStress() {
    const double lambda = kYoung * kPoisson / ((1 + kPoisson) * (1 - 2 * kPoisson));
    const double mu = kYoung / (2 * (1 + kPoisson));
    const double volumetric = lambda * 2.5e-3;
    return {volumetric + 2 * mu * 1e-3,
            volumetric - 2 * mu * 5e-4,
            volumetric + 2 * mu * 2e-3,
            2 * mu * 2e-4,
            2 * mu * 3e-4,
            0.0};
}

void verifyPatch(const StructuralModel& model) {
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(stressError(solution->stress, linearPatchStress()) < 1e-10 * kYoung * 2e-3);
    QVERIFY(solution->balance.relativeError() < 1e-12);
}

double expect(const Vec3& v, const Vec3& exact) { return norm(v - exact); }

}  // namespace

void StructuralStaticTest::uniformStressIsExactOnADistortedMesh() {
    verifyPatch(linearPatch(boxMesh({0, 0, 0}, {1, 2, 1}, {2, 3, 2}, 0.2)));
}

void StructuralStaticTest::uniformStressIsExactOnCurvedElements() {
    verifyPatch(linearPatch(cylinderSectorMesh(0.5, 1.0, 0.6, 1.2, {2, 2, 2})));
}

void StructuralStaticTest::freeExpansionMakesNoStress() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}, 0.2));
    model.supports.push_back(normalSupport({{0, side::kLowX}, {0, side::kLowY}, {0, side::kLowZ}}));
    const auto nodes = static_cast<Eigen::Index>(model.mesh->nodes.size());
    model.temperature = Eigen::VectorXd::Constant(nodes, 293.15 + 100.0);
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(stressError(solution->stress, {}) < 1e-10 * kYoung * 2e-3);
    QVERIFY(solution->balance.relativeError() < 1e-9);
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const Vec3& p = model.mesh->nodes[i];
        const auto at = 3 * static_cast<Eigen::Index>(i);
        QVERIFY(std::abs(solution->displacement[at] - 2e-3 * p.x) < 1e-12);
    }
}

void StructuralStaticTest::hinderedExpansionMakesTheStressOfTheBar() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 0.1, 0.1}, {4, 1, 1}));
    model.supports.push_back(
        normalSupport({{0, side::kLowX}, {0, side::kHighX}, {0, side::kLowY}, {0, side::kLowZ}}));
    const auto nodes = static_cast<Eigen::Index>(model.mesh->nodes.size());
    model.temperature = Eigen::VectorXd::Constant(nodes, 293.15 + 50.0);
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const double exact = -kYoung * 2e-5 * 50.0;
    QVERIFY(stressError(solution->stress, {exact, 0, 0, 0, 0, 0}) < 1e-10 * std::abs(exact));
    QVERIFY(solution->balance.relativeError() < 1e-10);
}

void StructuralStaticTest::normalSupportHoldsATurnedFace() {
    const Mat3 turn = turnAboutAxis({1, 2, 3}, 0.7);
    StructuralModel model =
        modelOf(boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}, 0.2), {turn, {3, -1, 2}});
    model.supports.push_back(normalSupport({{0, side::kLowX}, {0, side::kLowY}, {0, side::kLowZ}}));
    model.pressures.push_back({{{0, side::kHighX}}, -1e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const Mat3 uniaxial = {Vec3{1e6, 0, 0}, Vec3{}, Vec3{}};
    const Mat3 s = turn * uniaxial * transposed(turn);
    QVERIFY(stressError(solution->stress, {s[0].x, s[1].y, s[2].z, s[0].y, s[1].z, s[2].x}) <
            1e-10 * 1e6);
}

void StructuralStaticTest::normalSupportsOfACylinderHoldTheRadius() {
    StructuralModel model = modelOf(cylinderSectorMesh(0.05, 0.1, 0.04, 1.0, {2, 6, 2}));
    model.supports.push_back(
        normalSupport({{0, side::kLowX}, {0, side::kLowY}, {0, side::kHighY}, {0, side::kLowZ}}));
    model.pressures.push_back({{{0, side::kHighX}}, 1e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    double largest = 0.0;
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const Vec3& p = model.mesh->nodes[i];
        if (std::abs(std::hypot(p.x, p.y) - 0.05) < 1e-9) {
            const auto at = 3 * static_cast<Eigen::Index>(i);
            const double radial =
                (solution->displacement[at] * p.x + solution->displacement[at + 1] * p.y) / 0.05;
            largest = std::max(largest, std::abs(radial));
        }
    }
    // The outer surface moves by 3e-7 m; the normals follow those of the curved elements.
    QVERIFY(largest < 1e-9);
    QVERIFY(solution->displacement.cwiseAbs().maxCoeff() > 1e-7);
}

void StructuralStaticTest::nodesOfTwoSupportedFacesAreHeldAlongBothNormals() {
    const Mat3 turn = turnAboutAxis({0, 0, 1}, 0.35);
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}), {turn, {}});
    model.supports.push_back(normalSupport({{0, side::kLowX}, {0, side::kLowY}, {0, side::kLowZ}}));
    model.gravity.push_back({{3.0, 2.0, -9.81}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(solution->displacement.head<3>().norm() < 1e-18);
}

void StructuralStaticTest::forceIsSpreadToItsTotal() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 0.2, 0.1}, {4, 2, 2}, 0.2));
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back({{{0, side::kHighX}, {0, side::kHighY}}, {10.0, -200.0, 30.0}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(expect(solution->balance.appliedForce, {10.0, -200.0, 30.0}) < 1e-10);
    QVERIFY(expect(solution->balance.reactionForce, {-10.0, 200.0, -30.0}) < 1e-6);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void StructuralStaticTest::pressurePushesIntoTheSurface() {
    StructuralModel model = modelOf(cylinderSectorMesh(0.05, 0.1, 0.04, M_PI / 2, {2, 4, 2}));
    model.fixed.push_back({{{0, side::kLowZ}}});
    model.pressures.push_back({{{0, side::kLowX}}, 2e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    // On a quarter of a cylinder: pressure times the area projected along x and y.
    const double exact = 2e6 * 0.05 * 0.04;
    QVERIFY(expect(solution->balance.appliedForce, {exact, exact, 0.0}) < 1e-6 * exact);
}

void StructuralStaticTest::gravityWeighsTheBody() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 0.5, 0.2}, {3, 2, 2}, 0.2));
    model.fixed.push_back({{{0, side::kLowZ}}});
    model.gravity.push_back({{0.0, 0.0, -9.80665}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const double weight = 2700.0 * 0.1 * 9.80665;
    QVERIFY(expect(solution->balance.appliedForce, {0.0, 0.0, -weight}) < 1e-9 * weight);
    QVERIFY(expect(solution->balance.reactionForce, {0.0, 0.0, weight}) < 1e-8 * weight);
    QVERIFY(solution->balance.relativeError() < 1e-8);
}

void StructuralStaticTest::pointSupportsHoldNodes() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}));
    std::array<std::uint32_t, 3> corners{};  // at the origin, along x, along y
    for (std::uint32_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const Vec3& p = model.mesh->nodes[i];
        corners[0] = p == Vec3{0, 0, 0} ? i : corners[0];
        corners[1] = p == Vec3{1, 0, 0} ? i : corners[1];
        corners[2] = p == Vec3{0, 1, 0} ? i : corners[2];
    }
    model.supports.push_back({{}, {corners[0]}, true, true, true, false});
    model.supports.push_back({{}, {corners[1]}, false, true, true, false});
    model.supports.push_back({{}, {corners[2]}, false, false, true, false});
    model.pressures.push_back({allSides(), 5e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(stressError(solution->stress, {-5e6, -5e6, -5e6, 0, 0, 0}) < 1e-9 * 5e6);
}

void StructuralStaticTest::balanceFailsWhenALoadIsMissing() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 0.5, 0.2}, {3, 2, 2}));
    model.fixed.push_back({{{0, side::kLowZ}}});
    model.gravity.push_back({{0.0, 0.0, -9.80665}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    const auto errorWith = [&](const StructuralModel& broken) {
        const auto system = assembleStructure(broken, pool(), {});
        const ConstraintMap<3> map(*structuralConstraints(broken));
        return structuralBalance(broken, HeldEquations(*system, map, pool()),
                                 solution->displacement)
            .relativeError();
    };
    QVERIFY(errorWith(model) < 1e-10);
    StructuralModel lighter = model;
    lighter.materials[0].values[0].density *= 0.99;
    QVERIFY(errorWith(lighter) > 1e-3);
    StructuralModel softer = model;
    softer.materials[0].values[0].youngsModulus *= 0.99;
    QVERIFY(errorWith(softer) > 1e-3);
    StructuralModel pushed = model;
    pushed.pressures.push_back({{{0, side::kHighZ}}, 100.0});
    QVERIFY(errorWith(pushed) > 1e-3);
}

void StructuralStaticTest::momentIsMissedWhereverTheBodyStands() {
    // A body of 0.1 m, at the origin and 10 m from it, under a couple that the solution lacks:
    // a tenth of its weight times its length.
    for (const double distance : {0.0, 10.0}) {
        StructuralModel model = modelOf(boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {2, 2, 2}),
                                        {kIdentity3, {distance, 0.0, 0.0}});
        model.fixed.push_back({{{0, side::kLowZ}}});
        model.gravity.push_back({{0.0, 0.0, -9.80665}});
        const auto solution = solveStatic(model, direct(), pool(), {});
        QVERIFY(solution);
        QVERIFY(solution->balance.relativeError() < 1e-10);
        auto system = assembleStructure(model, pool(), {});
        const ConstraintMap<3> map(*structuralConstraints(model));
        const double force = 0.1 * 2700.0 * 1e-3 * 9.80665;
        for (std::size_t node = 0; node < model.mesh->nodes.size(); ++node) {
            const Vec3 place = model.mesh->nodes[node] - Vec3{distance, 0.0, 0.0};
            const bool isLow = norm(place - Vec3{0.0, 0.0, 0.1}) < 1e-9;
            const bool isHigh = norm(place - Vec3{0.1, 0.0, 0.1}) < 1e-9;
            system->mechanicalForce[static_cast<Eigen::Index>(3 * node + 2)] +=
                force * ((isHigh ? 1.0 : 0.0) - (isLow ? 1.0 : 0.0));
        }
        const double error =
            structuralBalance(model, HeldEquations(*system, map, pool()), solution->displacement)
                .relativeError();
        QVERIFY2(error > 1e-2, qPrintable(QString::number(error)));
    }
}

void StructuralStaticTest::balanceSeesASmallLoadBesideALargeExpansion() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 0.5, 0.2}, {3, 2, 2}));
    model.supports.push_back(normalSupport({{0, side::kLowX}, {0, side::kLowY}, {0, side::kLowZ}}));
    model.temperature = Eigen::VectorXd::Constant(
        static_cast<Eigen::Index>(model.mesh->nodes.size()), 293.15 + 100.0);
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(solution->balance.relativeError() < 1e-6);
    // 1 kN that the solution does not know of; the expansion makes nodal forces of about 1e8 N.
    model.pressures.push_back({{{0, side::kHighZ}}, 2000.0});
    const auto system = assembleStructure(model, pool(), {});
    const ConstraintMap<3> map(*structuralConstraints(model));
    const ForceBalance broken =
        structuralBalance(model, HeldEquations(*system, map, pool()), solution->displacement);
    QVERIFY(broken.relativeError() > 1e-3);
}

void StructuralStaticTest::partThatCanMoveIsNamedWithItsMotions() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}));
    model.supports.push_back(normalSupport({{0, side::kLowX}, {0, side::kLowZ}}));
    model.gravity.push_back({{0.0, 0.0, -9.81}});
    const auto sliding = solveStatic(model, direct(), pool(), {});
    QVERIFY(!sliding);
    QVERIFY(sliding.error().kind == ErrorKind::Failed);
    QCOMPARE(sliding.error().code, std::string("structural.free_body"));
    QCOMPARE(sliding.error().message(),
             std::string("The model is not held: Part 0 can move along y."));
    model.supports = {normalSupport({{0, side::kLowZ}})};
    const auto turning = solveStatic(model, direct(), pool(), {});
    QVERIFY(!turning);
    QCOMPARE(turning.error().message(),
             std::string("The model is not held: Part 0 can move along x, move along y, turn about "
                         "z."));
}

void StructuralStaticTest::contradictingDisplacementsAreAnError() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}));
    model.fixed.push_back({{{0, side::kLowX}}});
    model.displacements.push_back({{{0, side::kLowY}}, {Coefficient(1e-3), {}, {}}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().code, std::string("constraint.conflict"));
    QCOMPARE(solution.error().object, std::string("Part 0, face 2"));
    QVERIFY(solution.error().message().find("Part 0, face 0") != std::string::npos);
}

void StructuralStaticTest::everyBadPropertyIsNamed() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}));
    model.materials[0].values[0].youngsModulus = -1.0;
    model.materials[0].values[0].poissonsRatio = 0.5;
    model.materials[0].values[0].density = 0.0;
    model.gravity.push_back({{0.0, 0.0, -9.81}});
    model.forces.push_back({{{0, 9}}, {1.0, 0.0, std::nan("")}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(!solution);
    QVERIFY(solution.error().kind == ErrorKind::BadInput);
    const std::string message = solution.error().message();
    for (const char* part : {"5 problems", "Young's modulus is -1 Pa", "Poisson's ratio is 0.5",
                             "density is 0", "face 9", "The force is nan N"}) {
        QVERIFY2(message.find(part) != std::string::npos, (message + " lacks " + part).c_str());
    }
}

void StructuralStaticTest::stopRequestCancels() {
    StructuralModel model = modelOf(boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}));
    model.fixed.push_back({{{0, 0}}});
    std::stop_source stop;
    stop.request_stop();
    const auto solution = solveStatic(model, direct(), pool(), TaskContext(stop.get_token()));
    QVERIFY(!solution);
    QVERIFY(solution.error().kind == ErrorKind::Cancelled);
}

void StructuralStaticTest::stressMeasures() {
    const std::array<double, 6> shear = {0, 0, 0, 5.0, 0, 0};
    QVERIFY(std::abs(vonMises(shear.data()) - 5.0 * std::sqrt(3.0)) < 1e-12);
    const auto principal = principalStresses(shear.data());
    QVERIFY(std::abs(principal[0] - 5.0) < 1e-12);
    QVERIFY(std::abs(principal[1]) < 1e-12);
    QVERIFY(std::abs(principal[2] + 5.0) < 1e-12);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StructuralStaticTest)
#include "structural_static_test.moc"
