#include "widgets/scene/picker.h"

#include <QtTest>

#include "tests/geometry/synthetic_shapes.h"
#include "tests/simulation/structured_meshes.h"
#include "widgets/scene/mesh_part_place.h"

using namespace twinbench;
using namespace twinbench::test;

/// What lies under the pointer: parts of the assembly, or a field as it is drawn.
class PickerTest : public QObject {
    Q_OBJECT

private:
    static constexpr Vec3 kDown{0.0, 0.0, -1.0};
    Scene scene_;
    Picker picker_;

    std::optional<ScenePick> pickFromAbove(double x, double y) {
        return picker_.pickAlong(scene_, {x, y, 10.0}, kDown);
    }
    void show(Assembly assembly) {
        const auto surfaces =
            AssemblySurfaces::build(std::make_shared<const Assembly>(std::move(assembly)));
        scene_.setAssembly(surfaces);
        picker_.setAssembly(surfaces);
    }
    static ResultPart resultPart(const std::string& path) {
        ResultPart part;
        part.name = path;
        part.path = path;
        return part;
    }
    static FieldDisplay displayOf(const std::shared_ptr<const FeMesh>& mesh,
                                  const std::vector<ResultPart>& parts, const Assembly* assembly) {
        FieldDisplay display;
        display.geometry = FieldGeometry::build(mesh);
        display.places = placesOf(parts, *mesh, assembly);
        return display;
    }
    /// Each part moves by `factor` times `by`.
    void deform(FieldDisplay& display, const Vec3& by, double factor) {
        for (std::size_t i = 0; i < display.geometry->mesh->nodes.size(); ++i) {
            for (const double component : {by.x, by.y, by.z}) {
                display.displacement.push_back(static_cast<float>(component));
            }
        }
        display.deformationFactor = factor;
        display.boundary = std::make_shared<const DrawnBoundary>(
            display.geometry->mesh, display.displacement, display.deformationFactor);
    }

private slots:
    void movedPartIsHitWhereItIsDrawn() {
        show(makeAssembly("A", {makePart("Left", boxShape({0, 0, 0}, {1, 1, 1})),
                                makePart("Right", boxShape({2, 0, 0}, {3, 1, 1}))}));
        scene_.setExplosion(1.0);
        const auto pick = pickFromAbove(-0.75, 0.5);
        QVERIFY(pick && pick->face.part == 0);
        QVERIFY(norm(pick->point - Vec3{0.25, 0.5, 1.0}) < 1e-12);  // where it is built
        QVERIFY(!pickFromAbove(0.25, 0.5));
        scene_.setExplosion(0.0);
    }

    void faintPartIsPickedButHidesNothing() {
        show(makeAssembly("A", {makePart("Box", boxShape({0, 0, 0}, {1, 1, 1}))}));
        QVERIFY(picker_.distanceAlong(scene_, {0.5, 0.5, 10.0}, kDown));
        scene_.setDimmed({0});
        QVERIFY(pickFromAbove(0.5, 0.5));
        QVERIFY(!picker_.distanceAlong(scene_, {0.5, 0.5, 10.0}, kDown));
        scene_.setDimmed({});
    }

    void whatAnyClipPlaneTookIsNotHit() {
        show(makeAssembly("A", {makePart("Box", boxShape({0, 0, 0}, {1, 1, 1}))}));
        scene_.setClipPlanes({{{0.5, 0, 0}, {1, 0, 0}}, {{0, 0.5, 0}, {0, 1, 0}}});
        QVERIFY(pickFromAbove(0.25, 0.25));
        QVERIFY(!pickFromAbove(0.75, 0.25));
        QVERIFY(!pickFromAbove(0.25, 0.75));
        scene_.setClipPlanes({});
    }

    void deformedPartIsHitWhereItIsDrawn() {
        show(makeAssembly("A", {makePart("Box", boxShape({0, 0, 0}, {1, 1, 1}))}));
        FieldDisplay display = displayOf(assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})}}),
                                         {resultPart("A/Box")}, scene_.assembly());
        QVERIFY(display.places.front().fits());
        deform(display, {0.2, 0.0, 0.0}, 10.0);  // by two of its widths
        scene_.showField(std::move(display));
        QVERIFY(!pickFromAbove(0.4, 0.3));
        const auto pick = pickFromAbove(2.4, 0.3);
        QVERIFY(pick);
        QVERIFY(pick->face == (FaceRef{0, MaxZ}));
        QVERIFY(norm(pick->point - Vec3{0.4, 0.3, 1.0}) < 1e-6);
        QVERIFY(norm(scene_.drawnAt(0, pick->point) - Vec3{2.4, 0.3, 1.0}) < 1e-6);
        scene_.clearField();
        QVERIFY(pickFromAbove(0.4, 0.3));
    }

    void partsOfARunAreFoundByTheirPaths() {
        const auto low = boxShape({0, 0, 0}, {1, 1, 1});
        const auto high = boxShape({0, 0, 2}, {1, 1, 3});
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1})},
                                     {boxMesh({0, 0, 2}, {1, 1, 3}, {1, 1, 1})}});
        const std::vector<ResultPart> parts{resultPart("A/Low"), resultPart("A/High")};
        const Assembly now = makeAssembly(
            "A", {makePart("New", boxShape({5, 0, 0}, {6, 1, 1})), makePart("High", high)});
        const auto places = placesOf(parts, *mesh, &now);
        QVERIFY(!places[0].part);
        QCOMPARE(places[1].part, std::optional<std::uint32_t>(1));
        QVERIFY(places[1].fits());
        for (const MeshPartPlace& place : placesOf(parts, *mesh, nullptr)) {
            QVERIFY(!place.part);
        }
        const Assembly moved =
            makeAssembly("A", {makePart("Low", low, shifted({0, 0, 5})),
                               makePart("High", boxShape({0, 0, 2}, {1, 1, 4}))});
        const auto changed = placesOf(parts, *mesh, &moved);
        QVERIFY(changed[0].part && changed[0].sameShape && !changed[0].samePlace);
        QVERIFY(changed[1].part && !changed[1].sameShape && changed[1].samePlace);
    }

    void partThatIsGoneHidesWhatIsBehindAndIsNoPart() {
        show(makeAssembly("A", {makePart("Low", boxShape({0, 0, 0}, {1, 1, 1}))}));
        FieldDisplay display = displayOf(assembled({{boxMesh({0, 0, 2}, {1, 1, 3}, {1, 1, 1})}}),
                                         {resultPart("A/High")}, scene_.assembly());
        QVERIFY(pickFromAbove(0.5, 0.4));
        display.boundary = std::make_shared<const DrawnBoundary>(display.geometry->mesh,
                                                                 std::vector<float>{}, 0.0);
        scene_.showField(std::move(display));
        QVERIFY(!pickFromAbove(0.5, 0.4));
        QVERIFY(!scene_.valueAt(0, {0.5, 0.4, 1.0}));
        scene_.clearField();
    }

    void hiddenPartOfADeformedFieldIsNotHit() {
        show(makeAssembly("A", {makePart("Box", boxShape({0, 0, 0}, {1, 1, 1}))}));
        FieldDisplay display = displayOf(assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1})}}),
                                         {resultPart("A/Box")}, scene_.assembly());
        deform(display, {0.0, 0.0, 0.1}, 1.0);
        scene_.showField(std::move(display));
        QVERIFY(pickFromAbove(0.4, 0.3));
        scene_.setPartVisible(0, false);
        QVERIFY(!pickFromAbove(0.4, 0.3));
    }
};

QTEST_GUILESS_MAIN(PickerTest)

#include "picker_test.moc"
