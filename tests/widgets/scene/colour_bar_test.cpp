#include "widgets/scene/colour_bar.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include <vtkCamera.h>
#include <vtkLookupTable.h>
#include <vtkRenderWindow.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>

#include "tests/geometry/synthetic_shapes.h"
#include "tests/simulation/structured_meshes.h"
#include "widgets/scene/offscreen_image.h"
#include "widgets/scene/scene.h"

using namespace twinbench;
using namespace twinbench::test;

Q_DECLARE_METATYPE(twinbench::ColourBarWish)

/// The colours that are seen: those of the bar beside those of the model.
class ColourBarTest : public QObject {
    Q_OBJECT

private:
    static constexpr int kWidth = 1000;
    static constexpr int kHeight = 600;

    /// A row of cubes, each of one value, from above.
    static void showCubes(Scene& scene, const ColourScale& scale,
                          const std::vector<double>& values) {
        std::vector<Part> parts;
        std::vector<PlacedVolume> meshes;
        std::vector<ResultPart> places(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Vec3 low{1.5 * static_cast<double>(i), 0, 0};
            const Vec3 high = low + Vec3{1, 1, 1};
            const std::string name = "Cube " + std::to_string(i);
            parts.push_back(makePart(name, boxShape(low, high)));
            meshes.push_back({boxMesh(low, high, {1, 1, 1})});
            places[i].name = name;
            places[i].path = "A/" + name;
        }
        scene.setAssembly(AssemblySurfaces::build(
            std::make_shared<const Assembly>(makeAssembly("A", std::move(parts)))));
        FieldDisplay display;
        const auto mesh = assembled(std::move(meshes));
        display.geometry = FieldGeometry::build(mesh);
        display.places = placesOf(places, *mesh, scene.assembly());
        for (std::size_t i = 0; i < values.size(); ++i) {
            display.values.insert(display.values.end(), mesh->parts[i].nodeCount,
                                  static_cast<float>(values[i]));
        }
        display.title = "Difference\n[K]";
        display.scale = scale;
        display.showExtremes = false;
        scene.showField(std::move(display));
        scene.setView(StandardView::PlusZ);
    }
    static QImage drawn(Scene& scene) {
        QTemporaryDir folder;
        const QString path = folder.filePath("scene.png");
        const auto written = writePng(scene, kWidth, kHeight, path.toStdString());
        return written ? QImage(path) : QImage();
    }
    /// Where a point is in the picture, seen from above.
    static QPointF seenAt(const Scene& scene, double x, double y, int width, int height) {
        vtkCamera& camera = *scene.renderer()->GetActiveCamera();
        const double pixels = height / (2.0 * camera.GetParallelScale());  // per metre
        return {0.5 * width + pixels * (x - camera.GetFocalPoint()[0]),
                0.5 * height - pixels * (y - camera.GetFocalPoint()[1])};
    }
    static QColor onCube(const QImage& image, const Scene& scene, std::size_t cube) {
        const QPointF at =
            seenAt(scene, 1.5 * static_cast<double>(cube) + 0.3, 0.4, kWidth, kHeight);
        return image.pixelColor(at.toPoint());
    }
    static QColor onBar(const QImage& image, const Scene& scene, double fraction) {
        const auto& bar = scene.colourBar().bar();
        return image.pixelColor(static_cast<int>(bar.x + 0.5 * bar.width),
                                kHeight - 1 - static_cast<int>(bar.y + fraction * bar.height));
    }
    static int distance(const QColor& a, const QColor& b) {
        return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                         std::abs(a.blue() - b.blue())});
    }

private slots:
    void modelHasTheColoursOfTheBar_data() {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<ColourBarWish>("wish");
        ColourBarWish diverging;
        diverging.map = ColourMap::BlueRed;
        QTest::newRow("difference of 0.6") << -0.55 << 0.6 << diverging;
        QTest::newRow("difference of 1") << -1.0 << 0.9 << diverging;
        QTest::newRow("temperatures") << 25.03 << 31.909 << ColourBarWish();
        QTest::newRow("odd range")
            << 0.0 << 2.0 << ColourBarWish{0.37, 1.93, ColourMap::Viridis, 7, false};
        QTest::newRow("smooth") << -3.0 << 7.0
                                << ColourBarWish{std::nullopt, std::nullopt, ColourMap::Rainbow, 0,
                                                 false};
        QTest::newRow("logarithmic")
            << 0.01 << 100.0 << ColourBarWish{0.013, 97.0, ColourMap::Viridis, 8, true};
    }

    void modelHasTheColoursOfTheBar() {
        QFETCH(const double, minimum);
        QFETCH(const double, maximum);
        QFETCH(const ColourBarWish, wish);
        const ColourScale scale = ColourScale::fitting(minimum, maximum, wish);
        std::vector<double> values;
        const std::vector<double> ticks = scale.ticks();
        for (std::size_t i = 0; i + 1 < ticks.size(); ++i) {
            values.push_back(0.6 * ticks[i] + 0.4 * ticks[i + 1]);
        }
        Scene scene;
        showCubes(scene, scale, values);
        const QImage image = drawn(scene);
        QVERIFY(!image.isNull());
        const auto table = lookupTable(scale);
        std::vector<QColor> bar;
        for (std::size_t i = 0; i < values.size(); ++i) {
            bar.push_back(onBar(image, scene, scale.fractionOf(values[i])));
            const unsigned char* wanted = table->MapValue(values[i]);
            QVERIFY2(distance(bar[i], QColor(wanted[0], wanted[1], wanted[2])) <= 4,
                     qPrintable(QString("band %1").arg(i)));
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            const QColor seen = onCube(image, scene, i);
            const auto nearest =
                std::min_element(bar.begin(), bar.end(), [&](const QColor& a, const QColor& b) {
                    return distance(a, seen) < distance(b, seen);
                });
            QCOMPARE(static_cast<std::size_t>(nearest - bar.begin()), i);
            QVERIFY2(distance(*nearest, seen) < 20, qPrintable(seen.name() + bar[i].name()));
        }
    }

    void valuesBeyondTheRangeHaveAColourOfTheirOwn() {
        ColourBarWish wish;
        wish.minimum = 1.0;
        wish.maximum = 2.0;
        const ColourScale scale = ColourScale::fitting(0.0, 3.0, wish);
        Scene scene;
        showCubes(scene, scale, {0.5, 1.01, 1.99, 2.5});
        const QImage image = drawn(scene);
        QVERIFY(distance(onCube(image, scene, 0), onCube(image, scene, 1)) > 40);
        QVERIFY(distance(onCube(image, scene, 3), onCube(image, scene, 2)) > 40);
    }

    void modelStaysClearOfBarAndTitles() {
        auto window = vtkSmartPointer<vtkRenderWindow>::New();
        window->SetOffScreenRendering(1);
        window->SetSize(420, 300);
        Scene scene;
        scene.attachTo(*window);
        showCubes(scene, ColourScale::enclosing(0.0, 100.0), {10.0, 90.0});
        scene.layout(420, 300, 1.0);
        scene.fit();
        scene.layout(420, 300, 1.0);
        const ViewRoom room = scene.room();
        QVERIFY(room.reservedRight >= 420 - scene.colourBar().bar().x);
        const QPointF corner = seenAt(scene, 2.5, 1.0, 420, 300);
        QVERIFY(corner.x() <= scene.colourBar().bar().x);
    }
};

QTEST_GUILESS_MAIN(ColourBarTest)
#include "colour_bar_test.moc"
