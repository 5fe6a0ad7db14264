#include "twin/geometry_edits.h"

#include <QTest>
#include <numbers>

#include "geometry/face_selector.h"
#include "geometry/rotation.h"
#include "tests/geometry/synthetic_shapes.h"
#include "twin/geometry_placement.h"
#include "twin/run_spec.h"

using namespace twinbench;
using namespace twinbench::test;

/// Two files, "Plate" and "Chip", each with one part.
class GeometryEditsTest : public QObject {
    Q_OBJECT

private:
    SystemModel model_;
    std::shared_ptr<const Assembly> plate_;
    std::shared_ptr<const Assembly> chip_;

    void applyToModel(const ModelEdit& edit) {
        const auto applied = apply(model_, edit);
        QVERIFY2(applied.has_value(), applied ? "" : applied.error().front().describe().c_str());
    }

    /// The assembly as the model places it now.
    Assembly assembly() {
        const auto place = [this](const char* name) {
            return geometryPlacement(model_, *model_.find(EntityKind::Geometry, name)).value();
        };
        return composeAssembly({{plate_, "Plate", place("Plate")}, {chip_, "Chip", place("Chip")}});
    }

    void attach(FaceRef face) {
        const Assembly now = assembly();
        applyToModel(
            {"Attach",
             {{EntityKind::Attachment, "Coolant",
               Json{{"model", "convection"},
                    {"faces",
                     {{"part", now.parts[face.part].name}, {"where", faceSignature(now, face)}}},
                    {"coefficient", "10 W/(m^2*K)"},
                    {"ambient", "20 degC"}},
               std::nullopt}}});
    }

    std::vector<FaceRef> attached() {
        const auto target = resolveTarget(model_, assembly(),
                                          model_.find(EntityKind::Attachment, "Coolant")->values);
        return target ? target->faces : std::vector<FaceRef>{};
    }

private slots:
    void init() {
        model_ = SystemModel();
        plate_ = std::make_shared<const Assembly>(
            makeAssembly("Plate", {makePart("Plate", boxShape({0, 0, 0}, {0.1, 0.06, 0.01}))}));
        chip_ = std::make_shared<const Assembly>(
            makeAssembly("Chip", {makePart("Chip", boxShape({0, 0, 0}, {0.02, 0.02, 0.005}))}));
        applyToModel({"Files",
                      {{EntityKind::Geometry, "Plate", Json{{"file", "plate.step"}}, std::nullopt},
                       {EntityKind::Geometry, "Chip", Json{{"file", "chip.step"}}, std::nullopt}}});
    }

    void partsKnowTheFileTheyCameFrom() {
        const Assembly now = assembly();
        QCOMPARE(geometryOfPart(model_, now, 0), std::string("Plate"));
        QCOMPARE(geometryOfPart(model_, now, 1), std::string("Chip"));
        QVERIFY(partsOfGeometry(model_, now, "Chip") == std::vector<std::uint32_t>{1});
    }

    void motionsAddUpInPositionAndRotation() {
        const Placement first = turned({0, 0, 1}, 90.0, {0.01, 0.0, 0.0});
        const Placement second = turned({1, 0, 0}, 90.0, {0.0, 0.002, 0.0});
        applyToModel(placeGeometryEdit(model_, assembly(), "Chip", first).value());
        applyToModel(placeGeometryEdit(model_, assembly(), "Chip", second).value());
        const Entity& chip = *model_.find(EntityKind::Geometry, "Chip");
        const Placement found = geometryPlacement(model_, chip).value();
        const Placement wanted = second.after(first);
        const Vec3 probe{0.3, -0.2, 0.1};
        QVERIFY(norm(found.point(probe) - wanted.point(probe)) < 1e-9);
        QCOMPARE(QString::fromStdString(chip.values["rotate"].dump()),
                 QString(R"({"axis":[1,-1,1],"angle":"120 deg"})"));
    }

    void moveBackLeavesNoPlacement() {
        const Placement motion = shifted({0.01, 0.0, -0.003});
        applyToModel(placeGeometryEdit(model_, assembly(), "Chip", motion).value());
        QVERIFY(model_.find(EntityKind::Geometry, "Chip")->values.contains("at"));
        const Placement back = shifted({-0.01, 0.0, 0.003});
        applyToModel(placeGeometryEdit(model_, assembly(), "Chip", back).value());
        QCOMPARE(model_.find(EntityKind::Geometry, "Chip")->values.size(), std::size_t(1));
    }

    void pickedFaceStaysTheSameFaceOfAPartThatMoves() {
        attach({1, MinZ});
        QVERIFY(attached() == (std::vector<FaceRef>{{1, MinZ}}));
        const Placement motion =
            turnAbout({0.0, 0.0, 0.0}, {1.0, 0.0, 0.0}, 0.5 * std::numbers::pi);
        applyToModel(placeGeometryEdit(model_, assembly(), "Chip", motion).value());
        QVERIFY(attached() == (std::vector<FaceRef>{{1, MinZ}}));
    }

    void pickedFaceOfAnotherFileIsLeftAlone() {
        attach({0, MaxX});
        const auto edit = placeGeometryEdit(model_, assembly(), "Chip", shifted({0, 0, 0.1}));
        QCOMPARE(edit->changes.size(), std::size_t(1));
    }

    void unknownFileIsAProblem() {
        const auto edit = placeGeometryEdit(model_, assembly(), "Lid", {});
        QVERIFY(!edit.has_value());
        QCOMPARE(QString::fromStdString(edit.error().front().object), QString("geometry 'Lid'"));
    }
};

QTEST_GUILESS_MAIN(GeometryEditsTest)

#include "geometry_edits_test.moc"
