// How fast the 3D views are with a large assembly: prints how long the window is held, drawing
// included, and what all threads worked for it, by showing it, comparing three views, turning,
// selecting, hiding.
//
//   twinbench-worker import FILE.stp ANSWER
//   twinbench-view-benchmark ANSWER [COPIES]

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>
#include <memory>

#include <vtkCamera.h>
#include <vtkRenderer.h>

#include "core/file.h"
#include "geometry/worker_protocol.h"
#include "widgets/scene/result_display.h"
#include "widgets/view_area.h"

namespace {

using namespace twinbench;

/// Keeps the longest time that one event of the outermost loop took.
class HeldApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        QElapsedTimer timer;
        timer.start();
        ++depth_;
        const bool isTaken = QApplication::notify(receiver, event);
        --depth_;
        if (depth_ == 0) {
            longest_ = std::max(longest_, 1e-6 * static_cast<double>(timer.nsecsElapsed()));
        }
        return isTaken;
    }
    double takeLongest() { return std::exchange(longest_, 0.0); }

private:
    int depth_ = 0;
    double longest_ = 0.0;  // ms
};

/// The file several times in a row.
std::shared_ptr<const Assembly> arrayOf(std::shared_ptr<const Assembly> file, int copies) {
    Box3 box;
    for (const Part& part : file->parts) {
        box.add(part.box());
    }
    std::vector<PlacedAssembly> items;
    for (int i = 0; i < copies; ++i) {
        Placement placement;
        placement.translation = {1.1 * (box.max.x - box.min.x) * (i % 3),
                                 1.1 * (box.max.y - box.min.y) * (i / 3), 0.0};
        items.push_back({file, "Copy " + std::to_string(i + 1), placement});
    }
    return std::make_shared<const Assembly>(composeAssembly(items));
}

/// A mesh without volume whose boundary has as many triangles as the display of the parts: each
/// triangle of theirs is drawn as four.
std::shared_ptr<const FeMesh> boundaryMesh(const Assembly& assembly) {
    auto mesh = std::make_shared<FeMesh>();
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        const Part& part = assembly.parts[i];
        const Tessellation& shown = part.shape->tessellation;
        FePart range;
        range.name = part.name;
        range.firstNode = static_cast<std::uint32_t>(mesh->nodes.size());
        range.firstTriangle = static_cast<std::uint32_t>(mesh->triangles.size());
        for (const Vec3& point : shown.points) {
            mesh->nodes.push_back(part.placement.point(point));
        }
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> middles;
        const auto middleOf = [&](std::uint32_t a, std::uint32_t b) {
            const auto [entry, isNew] = middles.try_emplace(
                std::minmax(a, b), static_cast<std::uint32_t>(mesh->nodes.size()));
            if (isNew) {
                mesh->nodes.push_back(0.5 * (mesh->nodes[a] + mesh->nodes[b]));
            }
            return entry->second;
        };
        for (std::size_t t = 0; t < shown.triangles.size(); ++t) {
            FeTriangle triangle;
            triangle.part = i;
            triangle.face = shown.faceOfTriangle[t];
            for (std::size_t c = 0; c < 3; ++c) {
                triangle.nodes[c] = range.firstNode + shown.triangles[t][c];
            }
            for (std::size_t c = 0; c < 3; ++c) {
                triangle.nodes[3 + c] = middleOf(triangle.nodes[c], triangle.nodes[(c + 1) % 3]);
            }
            mesh->triangles.push_back(triangle);
        }
        range.nodeCount = static_cast<std::uint32_t>(mesh->nodes.size()) - range.firstNode;
        range.triangleCount =
            static_cast<std::uint32_t>(mesh->triangles.size()) - range.firstTriangle;
        mesh->parts.push_back(range);
    }
    return mesh;
}

class ViewBenchmark {
public:
    ViewBenchmark(HeldApplication& application, std::shared_ptr<const Assembly> assembly)
        : application_(application), assembly_(std::move(assembly)), views_(new ViewArea) {
        window_.setCentralWidget(views_);
        window_.resize(1600, 900);
        window_.show();
        QTest::qWait(300);
    }

    void run() {
        std::shared_ptr<const AssemblySurfaces> surfaces;
        std::size_t triangles = 0;
        for (const Part& part : assembly_->parts) {
            triangles += part.shape->tessellation.triangles.size();
        }
        std::printf("%zu parts, %zu triangles\n", assembly_->parts.size(), triangles);
        QElapsedTimer timer;
        timer.start();
        surfaces = AssemblySurfaces::build(assembly_);
        std::printf("surfaces on a worker         %8.0f ms\n", millisecondsOf(timer));
        measure("first frame", [&] { views_->setAssembly(surfaces); });
        turn("turn");
        work("parts");
        compare();
    }

private:
    static double millisecondsOf(const QElapsedTimer& timer) {
        return 1e-6 * static_cast<double>(timer.nsecsElapsed());
    }

    /// Of all threads, which software OpenGL has several of.
    static double processorMilliseconds() { return 1e3 * std::clock() / CLOCKS_PER_SEC; }

    /// Does something as an event and waits until it is drawn.
    void measure(const char* what, const std::function<void()>& action) {
        application_.takeLongest();
        QElapsedTimer timer;
        timer.start();
        const double before = processorMilliseconds();
        QMetaObject::invokeMethod(views_, action, Qt::QueuedConnection);
        double busy = 0.0;
        for (int quiet = 0; quiet < 3; ++quiet) {
            QCoreApplication::processEvents();
            busy = millisecondsOf(timer);
            QTest::qSleep(5);
            QCoreApplication::processEvents();
        }
        std::printf("%-24s %6.0f ms, longest event %6.0f ms, processors %6.0f ms\n", what, busy,
                    application_.takeLongest(), processorMilliseconds() - before);
        std::fflush(stdout);
    }

    void turn(const char* what) {
        constexpr int kFrames = 12;
        Viewport& view = views_->main();
        const QPoint centre = view.rect().center();
        QTest::mousePress(&view, Qt::LeftButton, {}, centre);
        QElapsedTimer timer;
        double before = 0.0;
        for (int i = 0; i <= kFrames; ++i) {
            if (i == 1) {
                before = processorMilliseconds();
                timer.start();  // the first changes to less detail
            }
            const QPoint at = centre + QPoint(8 * (i + 1), 3 * i);
            QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&view, &move);
            QCoreApplication::processEvents();
        }
        const double each = millisecondsOf(timer) / kFrames;
        std::printf("%-24s %6.0f ms a frame, %.1f frames/s, processors %6.0f ms a frame\n", what,
                    each, 1000.0 / each, (processorMilliseconds() - before) / kFrames);
        measure("  and release",
                [&] { QTest::mouseRelease(&view, Qt::LeftButton, {}, centre + QPoint(100, 40)); });
    }

    void work(const char* what) {
        std::printf("-- %s\n", what);
        const auto count = static_cast<std::uint32_t>(assembly_->parts.size());
        measure("hover a face", [&] {
            views_->main().scene().setHover(FaceRef{0, 0}), views_->main().sceneChanged();
        });
        measure("hover another", [&] {
            views_->main().scene().setHover(FaceRef{1, 0}), views_->main().sceneChanged();
        });
        measure("select a part", [&] { views_->setSelection({count / 2}, {}); });
        std::vector<std::uint32_t> all(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            all[i] = i;
        }
        measure("select all parts", [&] { views_->setSelection(all, {}); });
        measure("select none", [&] { views_->setSelection({}, {}); });
        measure("hide a part", [&] { views_->setPartVisible(0, false); });
        measure("isolate a part", [&] {
            for (std::uint32_t i = 1; i < count; ++i) {
                views_->setPartVisible(i, false);
            }
            views_->setPartVisible(count / 2, true);
        });
        measure("show all", [&] {
            for (std::uint32_t i = 0; i < count; ++i) {
                views_->setPartVisible(i, true);
            }
        });
    }

    void compare() {
        const auto geometry = FieldGeometry::build(boundaryMesh(*assembly_));
        std::printf("-- a field of %zu triangles a view\n", 4 * geometry->mesh->triangles.size());
        const auto display = [&](double factor) {
            FieldDisplay shown;
            shown.geometry = geometry;
            for (std::uint32_t part = 0; part < assembly_->parts.size(); ++part) {
                shown.places.push_back({part, true, true});
            }
            for (const Vec3& node : geometry->mesh->nodes) {
                shown.values.push_back(static_cast<float>(factor * (node.x + node.y)));
            }
            shown.title = "Length\n[m]";
            shown.caption = "Study \xC2\xB7 Scenario";
            return shown;
        };
        FieldDisplay one = display(1.0);
        measure("show a field", [&] { show(0, std::move(one)); });
        turn("turn with a field");
        std::vector<FieldDisplay> three = {display(1.0), display(2.0), display(-1.0)};
        measure("compare on", [&] {
            views_->setViewCount(3);
            for (int i = 0; i < 3; ++i) {
                show(i, std::move(three[static_cast<std::size_t>(i)]));
            }
        });
        turn("turn three views");
        std::vector<FieldDisplay> later = {display(1.1), display(2.1), display(-1.1)};
        measure("another time", [&] {
            for (int i = 0; i < 3; ++i) {
                show(i, std::move(later[static_cast<std::size_t>(i)]));
            }
        });
        work("three views");
        measure("compare off", [&] { views_->setViewCount(1); });
    }

    void show(int view, FieldDisplay display) {
        views_->view(view).scene().showField(std::move(display));
        views_->view(view).sceneChanged();
    }

    HeldApplication& application_;
    std::shared_ptr<const Assembly> assembly_;
    QMainWindow window_;
    ViewArea* views_;
};

Result<ImportedAssembly> readImport(const char* path) {
    const auto bytes = readFile(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto payload = decodeAnswer(*bytes);
    return payload ? decodeImport(*payload) : fail(payload.error());
}

}  // namespace

int main(int argc, char** argv) {
    Viewport::setDefaultSurfaceFormat();
    HeldApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: twinbench-view-benchmark ANSWER [COPIES]\n", stderr);
        return 2;
    }
    auto imported = readImport(argv[1]);
    if (!imported) {
        std::fprintf(stderr, "%s\n", imported.error().describe().c_str());
        return 1;
    }
    const int copies = argc > 2 ? std::max(1, std::atoi(argv[2])) : 1;
    auto file = std::make_shared<const Assembly>(std::move(imported->assembly));
    ViewBenchmark(application, copies > 1 ? arrayOf(file, copies) : file).run();
    return 0;
}
