// Draws the pictures of the README and of docs/user_guide.md: opens the window on the sample, works
// it by mouse and keyboard as the guide tells, and grabs it at each step. docs/make_pictures calls
// it.

#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <cstdio>
#include <filesystem>
#include <memory>

#include <vtkRenderer.h>

#include "app/window/main_window.h"
#include "app/window/window_resources.h"

namespace {

using namespace twinbench;

constexpr int kRunLimit = 1'800'000;  // ms
constexpr int kSettle = 400;          // ms, for layouts and drawing

class GuidePictures {
public:
    explicit GuidePictures(QString folder) : folder_(std::move(folder)) {
        const std::filesystem::path programs = TWINBENCH_BINARY_DIR;
        const std::filesystem::path shared = programs.parent_path() / "share" / "twinbench";
        window_ = std::make_unique<MainWindow>(
            InstallLayout{programs / "twinbench-cli", programs / "twinbench-worker",
                          shared / "materials", shared / "samples", shared / "guide"});
        window_->applyTheme(ThemeChoice::Light);
        window_->resize(1280, 800);
        window_->show();
        window_->activateWindow();
    }

    bool drawAll() {
        return open() && look() && attach() && mesh() && solve() && read() && whatIf() && stress();
    }

private:
    MainWindow& window() { return *window_; }
    Viewport& view() { return window_->panels().views->main(); }
    void act(const QString& id) { window_->findAction(id)->trigger(); }
    void step(Step where) { window_->panels().steps->go(where); }

    bool settle(int limit = kRunLimit) {
        // A task may start the next one when it ends.
        for (int quiet = 0; quiet < 2; ++quiet) {
            if (!QTest::qWaitFor([this] { return !window_->workbench().tasks().isBusy(); },
                                 limit)) {
                return false;
            }
            QTest::qWait(kSettle);
        }
        return true;
    }

    bool grab(const QString& name, const QRect& part = {}) {
        QTest::qWait(kSettle);
        // As it stands on the screen: what VTK draws half transparent is opaque only there.
        const QPixmap whole = window_->screen()->grabWindow(window_->winId());
        const QString path = folder_ + "/" + name + ".png";
        const bool saved = (part.isEmpty() ? whole : whole.copy(part)).save(path);
        std::printf("%s %s\n", saved ? "wrote" : "cannot write", qPrintable(path));
        std::fflush(stdout);
        return saved;
    }

    QRect areaOf(const QWidget& widget) {
        return {widget.mapTo(window_.get(), QPoint()), widget.size()};
    }

    std::uint32_t part(const std::string& name) {
        const auto& parts = window_->workbench().assembly()->parts;
        std::uint32_t index = 0;
        while (index + 1 < parts.size() && parts[index].name != name) {
            ++index;
        }
        return index;
    }

    /// Where a point of the assembly is drawn in the view.
    QPoint onScreen(const Vec3& point) {
        vtkRenderer* renderer = view().scene().renderer();
        renderer->SetWorldPoint(point.x, point.y, point.z, 1.0);
        renderer->WorldToDisplay();
        double display[3];
        renderer->GetDisplayPoint(display);
        return {static_cast<int>(display[0]), static_cast<int>(view().height() - display[1])};
    }

    QPoint sideOf(const std::string& name) {
        const Box3 box = window_->workbench().assembly()->parts[part(name)].box();
        return onScreen({box.centre().x, box.min.y, box.min.z + 0.8 * (box.max.z - box.min.z)});
    }

    bool open() {
        window_->openSample();
        const bool drawn = settle() && grab("open");
        window_->findChild<Tour*>()->hide();
        return drawn;
    }

    bool look() {
        QTest::mouseClick(&view(), Qt::LeftButton, {}, sideOf("Cell 7"));
        act("view.clip");
        window_->panels().clip->bar(0)->slider()->setValue(330);
        const bool drawn = grab("look");
        act("view.clip");
        return drawn;
    }

    bool attach() {
        step(Step::Physics);
        QTest::mouseClick(&view(), Qt::LeftButton, {}, sideOf("Cell 7"));
        act("physics.convection");
        if (!grab("attach")) {
            return false;
        }
        auto* edit =
            qobject_cast<QLineEdit*>(window_->panels().properties->form()->editor("coefficient"));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "3 kg");
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::qWait(kSettle);
        QRect area = areaOf(*window_->panels().properties);
        area.setHeight(330);
        const bool drawn = grab("unit", area);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        window_->selection().clear();
        return drawn;
    }

    bool mesh() {
        step(Step::Mesh);
        act("mesh.all");
        if (!settle()) {
            return false;
        }
        const auto& parts = window_->workbench().assembly()->parts;
        window_->panels().views->zoomTo(parts[part("Cell 12")].box());
        const bool drawn = grab("mesh");
        act("view.fit");
        return drawn;
    }

    bool solve() {
        step(Step::Solve);
        window_->panels().run->choose("Warm-up", "Baseline");
        act("solve.run");
        const bool isSolving = QTest::qWaitFor(
            [this] { return window_->panels().tasks->text().contains("residual"); }, kRunLimit);
        return isSolving && grab("run") && settle();
    }

    bool read() {
        if (!grab("window")) {
            return false;
        }
        act("results.probe");
        QTest::mouseClick(&view(), Qt::LeftButton, {}, sideOf("Cell 7"));
        window_->results().setTime(600.0);
        const bool drawn = settle() && grab("probe");
        act("results.probe");
        return drawn;
    }

    bool whatIf() {
        window_->panels().showTab(window_->panels().scenarios);
        QTableWidget& table = *window_->panels().scenarios->table();
        table.item(0, 0)->setText("10 W");
        if (!settle() || !grab("stale")) {
            return false;
        }
        act("edit.undo");
        window_->panels().run->choose("Warm-up", "Double flow");
        act("solve.run");
        if (!settle()) {
            return false;
        }
        ResultChoice choice = window_->results().choice();
        choice.scenario = "Baseline";
        choice.compareWith = "Double flow";
        choice.time.reset();
        window_->panels().run->choose("Warm-up", "Baseline");
        window_->results().show(choice);
        return settle() && grab("compare");
    }

    bool stress() {
        window_->results().clearProbes();
        window_->panels().run->choose("Stress", "Baseline");
        act("solve.run");
        if (!settle()) {
            return false;
        }
        window_->panels().showTab(window_->panels().table);
        ResultChoice choice = window_->results().choice();
        choice.field = "displacement";
        window_->results().show(choice);
        return settle() && grab("stress");
    }

    QString folder_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "Usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    Viewport::setDefaultSurfaceFormat();
    QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName("twinbench");
    twinbench::initWindowResources();
    return GuidePictures(argv[1]).drawAll() ? 0 : 1;
}
