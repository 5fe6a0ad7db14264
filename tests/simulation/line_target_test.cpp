#include "simulation/line_target.h"

#include <QtTest>
#include <cmath>

#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

/// Loads and constraints on edges and points.
class LineTargetTest : public QObject {
    Q_OBJECT

private slots:
    void sharesOfACurvedEdgeFollowItsLength();
    void edgesBetweenTheSameFacesAreToldApart();
    void edgeThatTheMeshLacksIsAnError();
    void pointIsTheNearestNodeOfTheSurface();
    void forceOnAnEdgeHasItsTotalAndMoment();
    void heldPointsCarryTheBody();
    void heatOnAnEdgeLeavesThroughTheFilm();
    void edgeIsHeldAtItsTemperature();
};

namespace {

constexpr double kAngle = 0.8, kRadius = 0.1, kHeight = 0.05;

VolumeMesh sector() { return cylinderSectorMesh(0.05, kRadius, kHeight, kAngle, {2, 4, 2}); }

/// The outer edge of a sector's flat end.
PartEdge outerEdge(double z) {
    PartEdge edge;
    edge.faces = {side::kHighX, z > 0.0 ? side::kHighZ : side::kLowZ};
    for (int i = 0; i <= 20; ++i) {
        const double angle = kAngle * i / 20;
        edge.course.push_back({kRadius * std::cos(angle), kRadius * std::sin(angle), z});
    }
    return edge;
}

PartEdge boxEdge(std::array<std::uint32_t, 2> faces, const Vec3& from, const Vec3& to) {
    return {0, faces, {from, to}};
}

std::shared_ptr<const FeMesh> box() {
    return assembled({{boxMesh({0, 0, 0}, {1, 0.2, 0.1}, {4, 2, 2}, 0.2)}});
}

StructuralModel steelBox() {
    StructuralModel model;
    model.mesh = box();
    ElasticMaterial material;
    material.density = 7800.0;
    material.youngsModulus = 210e9;
    material.poissonsRatio = 0.3;
    model.materials.push_back(material);
    return model;
}

ThermalModel aluminiumBox() {
    ThermalModel model;
    model.mesh = box();
    ThermalMaterial material;
    material.conductivity = Mat3{Vec3{200, 0, 0}, Vec3{0, 200, 0}, Vec3{0, 0, 200}};
    model.materials.push_back(material);
    return model;
}

}  // namespace

void LineTargetTest::sharesOfACurvedEdgeFollowItsLength() {
    const auto mesh = assembled({{sector()}});
    const auto nodes = nodesOf(*mesh, FaceTriangles(*mesh), {{outerEdge(kHeight)}, {}});
    QVERIFY(nodes);
    QCOMPARE(nodes->size(), std::size_t(9));
    double sum = 0.0;
    Vec3 centre;
    for (const auto& [node, share] : *nodes) {
        QVERIFY(std::abs(mesh->nodes[node].z - kHeight) < 1e-12);
        sum += share;
        centre += share * mesh->nodes[node];
    }
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
    // The centroid of an arc stands at radius * sin(a) / a of the half angle a.
    const double exact = kRadius * std::sin(0.5 * kAngle) / (0.5 * kAngle);
    QVERIFY(std::abs(std::hypot(centre.x, centre.y) / exact - 1.0) < 1e-5);
    QVERIFY(std::abs(std::atan2(centre.y, centre.x) - 0.5 * kAngle) < 1e-9);
}

void LineTargetTest::edgesBetweenTheSameFacesAreToldApart() {
    VolumeMesh joined = sector();
    for (BoundaryTriangle& triangle : joined.boundary) {
        triangle.face = triangle.face == side::kHighZ ? side::kLowZ : triangle.face;
    }
    const auto mesh = assembled({{std::move(joined)}});
    PartEdge upper = outerEdge(kHeight);
    upper.faces[1] = side::kLowZ;
    const auto nodes = nodesOf(*mesh, FaceTriangles(*mesh), {{upper}, {}});
    QVERIFY(nodes);
    QCOMPARE(nodes->size(), std::size_t(9));
    for (const NodeShare& share : *nodes) {
        QVERIFY(mesh->nodes[share.node].z > 0.5 * kHeight);
    }
}

void LineTargetTest::edgeThatTheMeshLacksIsAnError() {
    StructuralModel model = steelBox();
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back(
        {{}, {0, 0, 1}, {{boxEdge({side::kLowX, side::kHighX}, {0, 0, 0}, {1, 0, 0})}, {}}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().code, std::string("mesh.edge"));
    QCOMPARE(solution.error().object, std::string("Part 0"));
}

void LineTargetTest::pointIsTheNearestNodeOfTheSurface() {
    const auto mesh = box();
    const auto nodes =
        nodesOf(*mesh, FaceTriangles(*mesh), {{}, {{0, {1.001, 0.2, 0.1}}, {0, {0, 0, -0.001}}}});
    QVERIFY(nodes);
    QCOMPARE(nodes->size(), std::size_t(2));
    for (const auto& [node, share] : *nodes) {
        const Vec3& p = mesh->nodes[node];
        QVERIFY(norm(p) < 1e-12 || norm(p - Vec3{1, 0.2, 0.1}) < 1e-12);
        QCOMPARE(share, 0.5);
    }
}

void LineTargetTest::forceOnAnEdgeHasItsTotalAndMoment() {
    StructuralModel model = steelBox();
    model.fixed.push_back({{{0, side::kLowX}}});
    const PartEdge edge = boxEdge({side::kHighX, side::kHighZ}, {1, 0, 0.1}, {1, 0.2, 0.1});
    model.forces.push_back({{}, {0, 0, -100.0}, {{edge}, {}}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(norm(solution->balance.appliedForce - Vec3{0, 0, -100.0}) < 1e-9);
    // About the middle of the box, the edge's middle at (0.5, 0, 0.05) from it.
    QVERIFY(norm(solution->balance.appliedMoment - Vec3{0, 50.0, 0}) < 1e-9);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void LineTargetTest::heldPointsCarryTheBody() {
    StructuralModel model = steelBox();
    Support all;
    all.x = all.y = all.z = true;
    all.lines.points = {{0, {0, 0, 0}}};
    Support across;
    across.y = across.z = true;
    across.lines.points = {{0, {1, 0, 0}}};
    Support upright;
    upright.z = true;
    upright.lines.points = {{0, {0, 0.2, 0}}};
    model.supports = {all, across, upright};
    model.pressures.push_back({{{0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}}, 5e6});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    for (Eigen::Index i = 0; i < solution->stress.size(); ++i) {
        QVERIFY(std::abs(solution->stress[i] - (i % 6 < 3 ? -5e6 : 0.0)) < 1e-9 * 5e6);
    }
}

void LineTargetTest::heatOnAnEdgeLeavesThroughTheFilm() {
    ThermalModel model = aluminiumBox();
    HeatSource source;
    source.powerDensity = 25.0;
    source.total = true;
    source.lines.edges = {boxEdge({side::kHighX, side::kHighZ}, {1, 0, 0.1}, {1, 0.2, 0.1})};
    model.sources.push_back(source);
    model.convections.push_back({{{0, side::kLowX}}, 100.0, 300.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(std::abs(solution->balance.in - 25.0) < 1e-9);
    QVERIFY(std::abs(solution->balance.out - 25.0) < 1e-6);
    // The mean over the cooled face follows from the balance alone.
    QVERIFY(solution->temperature.minCoeff() > 300.0);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void LineTargetTest::edgeIsHeldAtItsTemperature() {
    ThermalModel model = aluminiumBox();
    const PartEdge edge = boxEdge({side::kHighX, side::kHighZ}, {1, 0, 0.1}, {1, 0.2, 0.1});
    model.temperatures.push_back({{}, 350.0, {{edge}, {}}});
    model.convections.push_back({{{0, side::kLowX}}, 100.0, 300.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const Vec3& p = model.mesh->nodes[i];
        if (std::abs(p.x - 1.0) < 1e-12 && std::abs(p.z - 0.1) < 1e-12) {
            QVERIFY(std::abs(solution->temperature[static_cast<Eigen::Index>(i)] - 350.0) < 1e-9);
        }
    }
    QVERIFY(solution->balance.in > 1.0);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::LineTargetTest)
#include "line_target_test.moc"
