#include "simulation/singular_places.h"

#include <QtTest>
#include <algorithm>

#include "structured_meshes.h"

namespace twinbench {

class SingularPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void aBoxAloneHasNone();
    void edgesThatTurnInwardsAreNamed();
    void edgesOfAClampedFaceAreSingularThoseOfASlidingOneNot();
    void aTemperatureBesideARightAngleIsHarmless();
    void aTemperatureOnPartOfAPlaneIsSingularAtItsEdge();
    void loadedPointsAreSingular();
    void elementsWithinTheRadiusAreLeftOut();
};

namespace {

std::shared_ptr<const FeMesh> box() {
    return assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}), {}}});
}

StructuralModel structural(std::shared_ptr<const FeMesh> mesh) {
    StructuralModel model;
    model.mesh = std::move(mesh);
    return model;
}

/// Two triangles, faces 1 and 2, that meet along the x axis: one in the plane y > 0, seen from
/// above, the other bent up by an angle about the axis.
std::shared_ptr<const FeMesh> fold(double angle) {
    auto mesh = std::make_shared<FeMesh>();
    const Vec3 bent{0.5, -std::cos(angle), std::sin(angle)};
    mesh->nodes = {{0, 0, 0}, {1, 0, 0}, {0.5, 1, 0}, bent};
    const auto middle = [&](std::uint32_t a, std::uint32_t b) {
        mesh->nodes.push_back(0.5 * (mesh->nodes[a] + mesh->nodes[b]));
        return static_cast<std::uint32_t>(mesh->nodes.size() - 1);
    };
    const std::uint32_t shared = middle(0, 1);
    FeTriangle flat;
    flat.nodes = {0, 1, 2, shared, middle(1, 2), middle(2, 0)};
    flat.face = 1;
    FeTriangle other;
    other.nodes = {1, 0, 3, shared, middle(0, 3), middle(3, 1)};
    other.face = 2;
    mesh->triangles = {flat, other};
    mesh->parts = {{"Sheet", 0, static_cast<std::uint32_t>(mesh->nodes.size()), 0, 0, 0, 2}};
    return mesh;
}

}  // namespace

void SingularPlacesTest::aBoxAloneHasNone() { QVERIFY(singularPlaces(structural(box())).empty()); }

void SingularPlacesTest::edgesThatTurnInwardsAreNamed() {
    const auto places = singularPlaces(structural(fold(1.5)));
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(places[0].name, std::string("the edge between Sheet, face 1 and face 2"));
    QCOMPARE(places[0].points.size(), std::size_t{3});
    QVERIFY(singularPlaces(structural(fold(-1.5))).empty());
    QVERIFY(singularPlaces(structural(fold(0.2))).empty());
}

void SingularPlacesTest::edgesOfAClampedFaceAreSingularThoseOfASlidingOneNot() {
    StructuralModel model = structural(box());
    model.supports.push_back({.faces = {{0, side::kLowZ}}, .z = true});
    QVERIFY(singularPlaces(model).empty());
    model.fixed.push_back({{{0, side::kLowZ}}});
    QCOMPARE(singularPlaces(model).size(), std::size_t{4});
}

void SingularPlacesTest::aTemperatureBesideARightAngleIsHarmless() {
    ThermalModel model;
    model.mesh = box();
    model.temperatures.push_back({{{0, side::kLowZ}}, 300.0});
    QVERIFY(singularPlaces(model).empty());
}

void SingularPlacesTest::aTemperatureOnPartOfAPlaneIsSingularAtItsEdge() {
    ThermalModel model;
    model.mesh = fold(0.0);
    QVERIFY(singularPlaces(model).empty());
    model.temperatures.push_back({{{0, 1}}, 300.0});
    QCOMPARE(singularPlaces(model).size(), std::size_t{1});
}

void SingularPlacesTest::loadedPointsAreSingular() {
    StructuralModel model = structural(box());
    SurfaceForce force;
    force.lines.points.push_back({0, {1.0, 1.0, 1.0}});
    model.forces.push_back(force);
    const auto places = singularPlaces(model);
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(places[0].name, std::string("loaded edges or points on Part 0"));
    QVERIFY(places[0].points[0] == (Vec3{1.0, 1.0, 1.0}));
}

void SingularPlacesTest::elementsWithinTheRadiusAreLeftOut() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {4, 4, 4}), {}}});
    const SingularPlace corner{"corner", 0, {{0.0, 0.0, 0.0}}};
    const std::vector<char> near = elementsNear(*mesh, {corner}, {0.3});
    for (std::size_t e = 0; e < mesh->elements.size(); ++e) {
        Vec3 centre;
        for (std::size_t i = 0; i < 4; ++i) {
            centre += 0.25 * mesh->nodes[mesh->elements[e][i]];
        }
        QCOMPARE(near[e] != 0, norm(centre) <= 0.3);
    }
    QVERIFY(std::ranges::count(near, 1) > 0);
    QVERIFY(std::abs(meanEdges(*mesh)[0] - 0.25) < 0.05);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::SingularPlacesTest)
#include "singular_places_test.moc"
