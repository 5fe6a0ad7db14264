#include "widgets/scene/scene.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <iterator>
#include <set>

#include <vtkActor.h>
#include <vtkActorCollection.h>
#include <vtkCamera.h>
#include <vtkMapper.h>
#include <vtkPolyData.h>
#include <vtkRenderer.h>

#include "tests/geometry/synthetic_shapes.h"
#include "tests/simulation/structured_meshes.h"
#include "widgets/scene/offscreen_image.h"
#include "widgets/scene/result_display.h"

using namespace twinbench;
using namespace twinbench::test;

/// What is seen of an assembly, part by part.
class SceneTest : public QObject {
    Q_OBJECT

private:
    static constexpr int kWidth = 600;
    static constexpr int kHeight = 300;
    static constexpr Colour kRed{200, 30, 30};
    static constexpr Colour kBlue{30, 30, 200};

    std::unique_ptr<Scene> scene_;

    /// A red and a blue cube side by side, seen from above.
    void showCubes(std::vector<Part> others = {}) {
        std::vector<Part> parts{makePart("Red", boxShape({0, 0, 0}, {1, 1, 1})),
                                makePart("Blue", boxShape({2, 0, 0}, {3, 1, 1}))};
        parts[0].colour = kRed;
        parts[1].colour = kBlue;
        std::ranges::move(others, std::back_inserter(parts));
        scene_->setAssembly(AssemblySurfaces::build(
            std::make_shared<const Assembly>(makeAssembly("A", std::move(parts)))));
        scene_->setView(StandardView::PlusZ);
    }
    QImage drawn() {
        QTemporaryDir folder;
        const QString path = folder.filePath("scene.png");
        return writePng(*scene_, kWidth, kHeight, path.toStdString()) ? QImage(path) : QImage();
    }
    /// As last drawn.
    std::set<vtkActor*> drawnActors() const {
        std::set<vtkActor*> drawn;
        vtkActorCollection* actors = scene_->renderer()->GetActors();
        actors->InitTraversal();
        while (vtkActor* actor = actors->GetNextActor()) {
            if (actor->GetVisibility() != 0) {
                drawn.insert(actor);
            }
        }
        return drawn;
    }
    vtkIdType drawnTriangles() {
        drawn();
        vtkIdType count = 0;
        for (vtkActor* actor : drawnActors()) {
            if (auto* data = vtkPolyData::SafeDownCast(actor->GetMapper()->GetInput())) {
                count += data->GetNumberOfPolys();
            }
        }
        return count;
    }
    QColor seenAt(const QImage& image, double x, double y) const {
        vtkCamera& camera = *scene_->renderer()->GetActiveCamera();
        const double pixels = kHeight / (2.0 * camera.GetParallelScale());  // per metre
        return image.pixelColor(
            static_cast<int>(0.5 * kWidth + pixels * (x - camera.GetFocalPoint()[0])),
            static_cast<int>(0.5 * kHeight - pixels * (y - camera.GetFocalPoint()[1])));
    }
    static bool isLike(const QColor& seen, const Colour& colour) {
        const QColor wanted(colour.red, colour.green, colour.blue);
        return std::abs(seen.hslHue() - wanted.hslHue()) < 12 && seen.hslSaturation() > 60;
    }
    static FieldDisplay fieldOnCubes(const Assembly& assembly, const Vec3& displacement) {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1})},
                                     {boxMesh({2, 0, 0}, {3, 1, 1}, {1, 1, 1})}});
        std::vector<ResultPart> places(2);
        places[0].name = places[0].path = "A/Red";
        places[1].name = places[1].path = "A/Blue";
        FieldDisplay display;
        display.geometry = FieldGeometry::build(mesh);
        display.places = placesOf(places, *mesh, &assembly);
        for (std::size_t i = 0; i < mesh->nodes.size(); ++i) {
            for (const double component : {displacement.x, displacement.y, displacement.z}) {
                display.displacement.push_back(static_cast<float>(component));
            }
        }
        display.showExtremes = false;
        return display;
    }

private slots:
    void init() { scene_ = std::make_unique<Scene>(); }
    void cleanup() { scene_.reset(); }

    void partsHaveTheirColours() {
        showCubes();
        const QImage image = drawn();
        QVERIFY(!image.isNull());
        QVERIFY(isLike(seenAt(image, 0.5, 0.4), kRed));
        QVERIFY(isLike(seenAt(image, 2.5, 0.4), kBlue));
    }

    void selectedPartIsSeenWhateverItsColour() {
        std::vector<Part> parts{makePart("Rod", boxShape({0, 0, 0}, {1, 1, 1}))};
        for (const Colour colour : {Colour{255, 128, 0}, Colour{255, 0, 0}, Colour{180, 225, 0},
                                    Colour{155, 48, 230}, Colour{180, 188, 198}}) {
            parts[0].colour = colour;
            scene_->setAssembly(AssemblySurfaces::build(
                std::make_shared<const Assembly>(makeAssembly("A", parts))));
            scene_->setView(StandardView::PlusZ);
            const QColor before = seenAt(drawn(), 0.5, 0.4);
            scene_->setSelection({0}, {});
            const QColor after = seenAt(drawn(), 0.5, 0.4);
            const int changed = std::abs(before.red() - after.red()) +
                                std::abs(before.green() - after.green()) +
                                std::abs(before.blue() - after.blue());
            QVERIFY2(changed > 120, qPrintable(before.name() + " -> " + after.name()));
        }
    }

    void hiddenPartIsNotDrawn() {
        showCubes();
        drawn();
        scene_->setPartVisible(0, false);
        scene_->setPartVisible(0, true);
        scene_->setPartVisible(1, false);
        scene_->fit();
        const QImage image = drawn();
        QVERIFY(isLike(seenAt(image, 0.5, 0.4), kRed));
        int blue = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                blue += isLike(image.pixelColor(x, y), kBlue) && x > 150 ? 1 : 0;  // the triad left
            }
        }
        QCOMPARE(blue, 0);
    }

    void numberOfPartsAddsNoActors() {
        showCubes();
        const int few = scene_->renderer()->GetActors()->GetNumberOfItems();
        std::vector<Part> others;
        for (int i = 0; i < 40; ++i) {
            others.push_back(makePart("More " + std::to_string(i),
                                      boxShape({0, 2.0 + 2 * i, 0}, {1, 3.0 + 2 * i, 1})));
        }
        showCubes(std::move(others));
        QCOMPARE(scene_->renderer()->GetActors()->GetNumberOfItems(), few);
        QVERIFY2(few < 20, qPrintable(QString::number(few)));
    }

    void selectionAndHoverStandOut() {
        showCubes();
        const SceneTheme theme = SceneTheme::light();
        scene_->setSelection({1}, {});
        QVERIFY(isLike(seenAt(drawn(), 2.5, 0.4), theme.selection));
        scene_->setSelection({}, {{1, MaxZ}});
        const QImage face = drawn();
        QVERIFY(isLike(seenAt(face, 2.5, 0.4), theme.selection));
        QVERIFY(isLike(seenAt(face, 0.5, 0.4), kRed));
        scene_->setSelection({}, {});
        scene_->setHover(FaceRef{1, MinZ}, true);
        const QColor part = seenAt(drawn(), 2.5, 0.4);
        QVERIFY2(part.red() > 200 && part.blue() < part.red() - 30, qPrintable(part.name()));
    }

    void selectedEdgeIsDrawnAndItsPartOnlyTinted() {
        showCubes();
        const QColor before = seenAt(drawn(), 2.5, 0.4);
        const SelectedShape edge{1, SelectedShape::Kind::Line, {{2.2, 0.7, 1.0}, {2.8, 0.7, 1.0}}};
        scene_->setSelection({1}, {}, {edge});
        const QImage image = drawn();
        QVERIFY(isLike(seenAt(image, 2.5, 0.7), SceneTheme::light().selection));
        const QColor tinted = seenAt(image, 2.5, 0.4);
        QVERIFY(isLike(tinted, kBlue) || tinted.blue() > tinted.red());
        QVERIFY(tinted != before);
        QVERIFY(isLike(seenAt(image, 0.5, 0.4), kRed));
        scene_->setPartVisible(1, false);
        scene_->setSelection({1}, {}, {edge});
        QVERIFY(!isLike(seenAt(drawn(), 2.5, 0.7), SceneTheme::light().selection));
    }

    void areaOfContactIsSeenThroughFaintPartsAndInResults() {
        showCubes();
        const SelectedShape area{
            1, SelectedShape::Kind::Area, {{2.2, 0.2, 0.5}, {2.8, 0.2, 0.5}, {2.5, 0.8, 0.5}}};
        for (const bool isResult : {false, true}) {
            if (isResult) {
                scene_->showField(fieldOnCubes(*scene_->assembly(), {}));
            }
            scene_->setDimmed({0, 1});
            scene_->setSelection({}, {}, {area});
            QVERIFY(isLike(seenAt(drawn(), 2.5, 0.4), SceneTheme::light().selection));
            QVERIFY(!isLike(seenAt(drawn(), 2.5, 0.1), SceneTheme::light().selection));
        }
    }

    void blackPartIsSeenOnTheDarkBackground() {
        std::vector<Part> parts{makePart("Rod", boxShape({0, 0, 0}, {1, 1, 1}))};
        parts[0].colour = Colour{0, 0, 0};
        scene_->setTheme(SceneTheme::dark());
        scene_->setAssembly(
            AssemblySurfaces::build(std::make_shared<const Assembly>(makeAssembly("A", parts))));
        scene_->setView(StandardView::PlusZ);
        const Colour ground = SceneTheme::dark().background;
        QVERIFY(seenAt(drawn(), 0.5, 0.4).lightness() > ground.green + 30);
    }

    void dimmedPartIsFaint() {
        showCubes();
        const QColor before = seenAt(drawn(), 0.5, 0.4);
        scene_->setDimmed({0});
        const QImage image = drawn();
        QVERIFY(seenAt(image, 0.5, 0.4).lightness() > before.lightness() + 30);
        QVERIFY(isLike(seenAt(image, 2.5, 0.4), kBlue));
    }

    void bareMeshHasTheColoursOfItsParts() {
        showCubes();
        scene_->showField(fieldOnCubes(*scene_->assembly(), {}));
        const QImage image = drawn();
        QVERIFY(isLike(seenAt(image, 0.3, 0.4), kRed));
        QVERIFY(isLike(seenAt(image, 2.3, 0.4), kBlue));
    }

    void deformedPartsHaveEdges() {
        showCubes();
        scene_->showField(fieldOnCubes(*scene_->assembly(), {0, 0.5, 0}));
        const QColor face = seenAt(drawn(), 0.3, 0.9);
        // The far edge of the cube, half a metre from where the CAD has it.
        int darkest = 255;
        const QImage image = drawn();
        for (double y = 1.45; y < 1.55; y += 0.002) {
            darkest = std::min(darkest, seenAt(image, 0.3, y).lightness());
        }
        QVERIFY(darkest < face.lightness() - 20);
        scene_->setEdgesVisible(false);
        const QImage without = drawn();
        for (double y = 1.45; y < 1.499; y += 0.002) {
            QVERIFY(seenAt(without, 0.3, y).lightness() > darkest);
        }
    }

    void isosurfaceIsSeenWithinItsFaintPart() {
        showCubes();
        FieldDisplay display = fieldOnCubes(*scene_->assembly(), {});
        display.displacement.clear();
        for (const Vec3& node : display.geometry->mesh->nodes) {
            display.values.push_back(static_cast<float>(node.x + node.z));
        }
        display.style = FieldStyle::Isosurfaces;
        display.scale = ColourScale::enclosing(0.0, 4.0);
        makeSymbols(display, {1.0});  // x + z = 1: from the top left to the bottom right
        scene_->showField(std::move(display));
        const QImage image = drawn();
        const QColor background(SceneTheme::light().background.red,
                                SceneTheme::light().background.green,
                                SceneTheme::light().background.blue);
        const QColor surface = seenAt(image, 0.5, 0.4);
        QVERIFY2(surface.hslSaturation() > 40, qPrintable(surface.name()));
        // The values of the other part lie above: nothing but its hull.
        const QColor hull = seenAt(image, 2.5, 0.4);
        QVERIFY2(hull.lightness() > background.lightness() - 60, qPrintable(hull.name()));
        QVERIFY2(hull.lightness() < background.lightness(), qPrintable(hull.name()));
    }

    void cutShowsTheFieldInside() {
        showCubes();
        FieldDisplay display = fieldOnCubes(*scene_->assembly(), {});
        display.displacement.clear();
        for (const Vec3& node : display.geometry->mesh->nodes) {
            display.values.push_back(node.z > 0.9 ? 1.0F : 0.0F);  // the middle is cold
        }
        display.scale = ColourScale::enclosing(0.0, 1.0);
        scene_->showField(std::move(display));
        const QColor top = seenAt(drawn(), 0.5, 0.4);
        scene_->setClipPlanes({{{0, 0, 0.3}, {0, 0, 1}}});
        const QColor inside = seenAt(drawn(), 0.5, 0.4);
        QVERIFY2(inside.lightness() < top.lightness() - 30,
                 qPrintable(top.name() + " -> " + inside.name()));
    }

    void severalClipPlanesLeaveWhatNoneCutsAway() {
        showCubes();
        // Seen from above: a corner of the blue cube is left, cut at half height.
        scene_->setClipPlanes({{{0, 0, 0.5}, {0, 0, 1}}, {{2.5, 0, 0}, {-1, 0, 0}}});
        const QImage image = drawn();
        const auto background = SceneTheme::light().background;
        QVERIFY(isLike(seenAt(image, 2.75, 0.4), kBlue));
        for (const double x : {0.5, 2.25}) {
            const QColor seen = seenAt(image, x, 0.4);
            QCOMPARE(seen, QColor(background.red, background.green, background.blue));
        }
    }

    void explodedPartsAreDrawnApart() {
        showCubes();
        scene_->setExplosion(1.0);
        scene_->fit();
        const QImage image = drawn();
        // From their common centre at 1.5 each cube moves by its distance.
        QVERIFY(isLike(seenAt(image, -0.5, 0.4), kRed));
        QVERIFY(isLike(seenAt(image, 3.5, 0.4), kBlue));
        QCOMPARE(scene_->drawnAt(0, {0.5, 0.5, 1.0}), (Vec3{-0.5, 0.5, 1.0}));
        scene_->showField(fieldOnCubes(*scene_->assembly(), {}));
        QVERIFY(isLike(seenAt(drawn(), -0.7, 0.4), kRed));
        scene_->setExplosion(0.0);
        QVERIFY(isLike(seenAt(drawn(), 0.3, 0.4), kRed));
    }

    void transparentPartOfAFieldShowsWhatIsBehindIt() {
        showCubes();
        scene_->showField(fieldOnCubes(*scene_->assembly(), {}));
        const QColor before = seenAt(drawn(), 0.3, 0.4);
        scene_->setDimmed({0});
        const QImage image = drawn();
        QVERIFY(seenAt(image, 0.3, 0.4).lightness() > before.lightness() + 30);
        QVERIFY(isLike(seenAt(image, 2.3, 0.4), kBlue));
    }

    void partsTakeTheColoursTheyAreGiven() {
        showCubes();
        scene_->setPartColours({kBlue, kRed});
        QVERIFY(isLike(seenAt(drawn(), 0.5, 0.4), kBlue));
        scene_->setPartColours({});
        QVERIFY(isLike(seenAt(drawn(), 0.5, 0.4), kRed));
    }

    void coarseDrawingShowsTheSameWithFewerTriangles() {
        showCubes({makePart("Fine", sphereShape(0.1, 400), shifted({1.5, 0.5, 0.5}))});
        const vtkIdType inFull = drawnTriangles();
        QVERIFY(inFull > 60000);
        const auto full = drawnActors();
        scene_->setCoarse(true);
        const QImage image = drawn();
        QVERIFY(isLike(seenAt(image, 0.5, 0.4), kRed));
        QVERIFY(drawnActors() != full);
        const vtkIdType inCoarse = drawnTriangles();
        QVERIFY2(inCoarse > 24 && 3 * inCoarse < inFull, qPrintable(QString::number(inCoarse)));
        scene_->setCoarse(false);
        drawn();
        QVERIFY(drawnActors() == full);
    }

    void coarseDrawingOfAFieldShowsTheSame() {
        showCubes();
        scene_->showField(fieldOnCubes(*scene_->assembly(), {}));
        drawn();
        const auto full = drawnActors();
        scene_->setCoarse(true);
        QVERIFY(isLike(seenAt(drawn(), 2.3, 0.4), kBlue));
        QVERIFY(drawnActors() != full);
    }

    void partsBesideADeformedFieldAreOutlinedWithItsParts() {
        // Synthetic shapes have no edges of their own.
        auto shape = std::make_shared<PartShape>(*boxShape({4, 0, 0}, {5, 1, 1}));
        shape->tessellation.edges = {{{{4, 0, 1}, {5, 0, 1}}, {MinY, MaxZ}}};
        showCubes({makePart("Left out", shape)});
        FieldDisplay field = fieldOnCubes(*scene_->assembly(), {0, 0.5, 0});
        prepareToPick(field);
        scene_->showField(std::move(field));
        const QImage before = drawn();
        scene_->setSelection({0, 2}, {});
        const QImage after = drawn();
        // The edge of each at its lower end.
        for (const auto& [x, low] : {std::pair(0.5, 0.5), std::pair(4.5, 0.0)}) {
            bool isChanged = false;
            for (double y = low - 0.05; y < low + 0.05; y += 0.002) {
                isChanged = isChanged || seenAt(before, x, y) != seenAt(after, x, y);
            }
            QVERIFY2(isChanged, qPrintable(QString::number(x)));
        }
    }

    void drawableSurfacesAreSeenAndNotCut() {
        std::vector<Part> parts{makePart("Red", boxShape({0, 0, 0}, {1, 1, 1}))};
        parts[0].colour = kRed;
        const auto surfaces = AssemblySurfaces::drawable(
            std::make_shared<const Assembly>(makeAssembly("A", std::move(parts))));
        QVERIFY(surfaces->parts.empty());
        scene_->setAssembly(surfaces);
        scene_->setView(StandardView::PlusZ);
        QVERIFY(isLike(seenAt(drawn(), 0.5, 0.4), kRed));
        scene_->setClipPlanes({{{0.5, 0.5, 0.5}, {1, 0, 0}}});
        QVERIFY(!drawn().isNull());
        scene_->setPartVisible(0, false);
        QVERIFY(!scene_->isPartVisible(0));
    }
};

QTEST_GUILESS_MAIN(SceneTest)
#include "scene_test.moc"
