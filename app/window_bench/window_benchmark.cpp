#include "app/window_bench/window_benchmark.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QThread>
#include <QWindow>
#include <algorithm>

#include "core/path_text.h"
#include "core/utf8_path.h"
#include "geometry/cad/kernel_import.h"
#include "widgets/picture_watch.h"

namespace twinbench {

namespace {

constexpr int kPatience = 600;  // s, for what is not measured
constexpr int kRepetitions = 5;
constexpr int kImports = 3;
constexpr int kFrames = 30;
constexpr std::size_t kTriangles = 500'000;
constexpr int kInputSeconds = 60;
constexpr int kInputInterval = 30;  // ms between inputs, as of a quick typist

// What the window has to reach.
constexpr double kStartLimit = 1000.0;  // ms
constexpr double kImportLimit = 1.5;    // times the kernel
constexpr double kAnswerLimit = 100.0;  // ms
constexpr double kLeastFrames = 10.0;   // 1/s
constexpr double kInputLimit = 50.0;    // ms

double median(const std::vector<double>& values) { return percentile(values, 0.5); }

/// Works on events until `isDone`; false when the time is over.
bool workUntil(const std::function<bool()>& isDone, int seconds) {
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        if (timer.elapsed() > 1000LL * seconds) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QThread::msleep(1);
    }
    return true;
}

std::size_t triangleCount(const Assembly& assembly) {
    std::size_t count = 0;
    for (const Part& part : assembly.parts) {
        count += part.shape->tessellation.triangles.size();
    }
    return count;
}

/// An assembly so often in a row that it has at least so many triangles.
std::shared_ptr<const Assembly> arrayOf(const std::shared_ptr<const Assembly>& assembly,
                                        std::size_t triangles) {
    Box3 box;
    for (const Part& part : assembly->parts) {
        box.add(part.box());
    }
    std::vector<PlacedAssembly> items;
    const std::size_t copies =
        1 + (triangles - 1) / std::max<std::size_t>(1, triangleCount(*assembly));
    for (std::size_t i = 0; i < copies; ++i) {
        Placement placement;
        placement.translation = {0.0, 1.1 * (box.max.y - box.min.y) * static_cast<double>(i), 0.0};
        items.push_back({assembly, "Copy " + std::to_string(i + 1), placement});
    }
    return std::make_shared<const Assembly>(composeAssembly(items));
}

void sendMouse(QWidget& widget, QEvent::Type type, const QPoint& at, Qt::MouseButton button,
               Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void typeInto(QWidget& widget, int key, const QString& text) {
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &release);
}

Error notOpened(const QString& file, const QString& reason) {
    return failure("bench.window", file.toStdString(), "The window did not open it: {0}",
                   {reason.toStdString()});
}

}  // namespace

const QStringList& WindowBenchmark::names() {
    static const QStringList kNames{"start", "import", "work", "turn", "input"};
    return kNames;
}

WindowBenchmark::WindowBenchmark(MeasuredApplication& application, InstallLayout layout,
                                 double sinceStart)
    : application_(application), layout_(std::move(layout)), sinceStart_(sinceStart) {}

auto WindowBenchmark::run(const QString& name) -> Figures {
    window_.reset();
    return name == "start"    ? start()
           : name == "import" ? import()
           : name == "work"   ? work()
           : name == "turn"   ? turn()
                              : input();
}

MainWindow& WindowBenchmark::openWindow() {
    window_.reset();
    window_ = std::make_unique<MainWindow>(layout_);
    window_->resize(1280, 800);
    window_->show();
    return *window_;
}

QString WindowBenchmark::sample(const QString& file) const {
    return QString::fromStdString(toUtf8(layout_.samples / file.toStdString()));
}

bool WindowBenchmark::waitUntilIdle(int seconds) {
    return workUntil([this] { return !window_->workbench().tasks().isBusy(); }, seconds);
}

Result<void> WindowBenchmark::openSample(const QString& file) {
    Workbench& workbench = openWindow().workbench();
    window_->open(sample(file));
    const bool isThere = workUntil([&] { return workbench.assembly() != nullptr; }, kPatience) &&
                         waitUntilIdle(kPatience);
    if (!isThere) {
        return fail(notOpened(file, window_->panels().messages->text()));
    }
    return {};
}

auto WindowBenchmark::start() -> Figures {
    QElapsedTimer timer;
    timer.start();
    const MainWindow& window = openWindow();
    const bool isUp = workUntil([&] { return window.windowHandle()->isExposed(); }, kPatience);
    QCoreApplication::processEvents();  // draws it
    if (!isUp) {
        return fail(notOpened("start page", "it was not shown"));
    }
    return std::vector{WindowFigure{"window up", sinceStart_ + millisecondsOf(timer), "ms",
                                    kStartLimit, false, "from the start of the process"}};
}

Result<double> WindowBenchmark::importSeconds(const QString& file) {
    MainWindow& window = openWindow();
    if (!workUntil([&] { return window.windowHandle()->isExposed(); }, kPatience)) {
        return fail(notOpened(file, "the window was not shown"));
    }
    answerTime([] {});  // the window's own first pictures are measured by "start"
    Viewport& view = window.panels().views->main();
    QElapsedTimer timer;
    std::optional<double> seen;
    bool isThere = false;
    const auto connection = QObject::connect(&window.workbench(), &Workbench::assemblyDrawable,
                                             [&] { isThere = true; });
    const PictureWatch watch(
        view, [] {},
        [&] {
            if (isThere && !seen && !view.isCoarse()) {
                seen = 1e-3 * millisecondsOf(timer);
            }
        });
    timer.start();
    window.open(file);
    const bool isSeen = workUntil([&] { return seen.has_value(); }, kPatience);
    QObject::disconnect(connection);
    if (!isSeen || !waitUntilIdle(kPatience)) {
        return fail(notOpened(file, window.panels().messages->text()));
    }
    return *seen;
}

auto WindowBenchmark::import() -> Figures {
    const QString file = sample("skateboard.step");
    std::vector<double> ours;
    std::vector<double> kernels;
    for (int i = 0; i < kImports; ++i) {
        const auto kernel = importByKernelAlone(layout_.samples / "skateboard.step");
        if (!kernel) {
            return fail(kernel.error());
        }
        kernels.push_back(kernel->readSeconds + kernel->tessellationSeconds);
        const auto seconds = importSeconds(file);
        if (!seconds) {
            return fail(seconds.error());
        }
        ours.push_back(*seconds);
    }
    return std::vector{WindowFigure{
        "import to picture", median(ours) / median(kernels), "times", kImportLimit, false,
        QString("skateboard: %1 s, OpenCASCADE alone %2 s; median of %3")
            .arg(median(ours), 0, 'f', 2)
            .arg(median(kernels), 0, 'f', 2)
            .arg(kImports)}};
}

double WindowBenchmark::answerTime(const std::function<void()>& action) {
    constexpr int kQuietRounds = 6;
    constexpr double kWorth = 0.5;  // ms; less is no work
    QElapsedTimer timer;
    timer.start();
    QMetaObject::invokeMethod(window_.get(), action, Qt::QueuedConnection);
    double done = 0.0;
    for (int quiet = 0; quiet < kQuietRounds; ++quiet) {
        QElapsedTimer round;
        round.start();
        QCoreApplication::processEvents();
        if (millisecondsOf(round) > kWorth) {
            done = millisecondsOf(timer);
            quiet = 0;
        }
        QThread::msleep(5);
    }
    return done;
}

WindowFigure WindowBenchmark::answers(const QString& name, const QString& work,
                                      const std::vector<std::function<void()>>& actions) {
    std::vector<double> times;
    for (int i = 0; i < kRepetitions; ++i) {
        for (const auto& action : actions) {
            times.push_back(answerTime(action));
        }
    }
    return {name,  median(times),
            "ms",  kAnswerLimit,
            false, QString("%1; longest %2 ms").arg(work).arg(std::ranges::max(times), 0, 'f', 0)};
}

auto WindowBenchmark::work() -> Figures {
    if (auto opened = openSample("skateboard.twin.json"); !opened) {
        return fail(opened.error());
    }
    MainWindow& window = *window_;
    Panels& panels = window.panels();
    const auto& assembly = *window.workbench().assembly();
    const auto count = static_cast<std::uint32_t>(assembly.parts.size());
    const QString work = QString("skateboard, %1 parts").arg(count);
    const auto filter = [&](const QString& text) {
        return [&panels, text] { panels.tree->filter()->setText(text); };
    };
    const auto trigger = [&window](const char* id) {
        return [&window, id] { window.findAction(id)->trigger(); };
    };
    std::vector<WindowFigure> figures;
    // The field's button to clear it fades in with the first text, which is no answer.
    answerTime(filter("c"));
    figures.push_back(answers("tree filter", work, {filter("cell"), filter("busbar")}));
    answerTime(filter(""));
    figures.push_back(answers("select", work,
                              {[&] { window.selection().selectParts({count / 2}); },
                               [&] { window.selection().selectParts({0}); }}));
    figures.push_back(
        answers("hide and show", work, {trigger("view.hide"), trigger("view.showAll")}));
    const auto edit = setParameterEdit(window.workbench().model(), "h_air", "12 W/(m^2*K)");
    if (!edit || !window.workbench().apply(*edit) || !waitUntilIdle(kPatience)) {
        return fail(notOpened("edit", panels.messages->text()));
    }
    figures.push_back(answers("undo and redo", work, {trigger("edit.undo"), trigger("edit.redo")}));
    return figures;
}

auto WindowBenchmark::turn() -> Figures {
    if (auto opened = openSample("skateboard.twin.json"); !opened) {
        return fail(opened.error());
    }
    const auto array = arrayOf(window_->workbench().assembly(), kTriangles);
    window_->panels().views->setAssembly(AssemblySurfaces::build(array));
    window_->panels().views->fit();
    answerTime([] {});
    Viewport& view = window_->panels().views->main();
    int drawn = 0;
    const PictureWatch watch(
        view, [] {}, [&] { ++drawn; });
    const QPoint centre = view.rect().center();
    sendMouse(view, QEvent::MouseButtonPress, centre, Qt::LeftButton, Qt::LeftButton);
    QElapsedTimer timer;
    for (int i = 0; i <= kFrames; ++i) {
        if (i == 1) {
            timer.start();  // the first changes to less detail
            drawn = 0;
        }
        sendMouse(view, QEvent::MouseMove, centre + QPoint(5 * (i + 1), 2 * i), Qt::NoButton,
                  Qt::LeftButton);
        const int before = drawn;
        workUntil([&] { return drawn > before; }, 10);
    }
    const double seconds = 1e-3 * millisecondsOf(timer);
    sendMouse(view, QEvent::MouseButtonRelease, centre, Qt::LeftButton, Qt::NoButton);
    return std::vector{WindowFigure{"turn", drawn / seconds, "frames/s", kLeastFrames, true,
                                    QString("%1 triangles, %2 x %3 pixels")
                                        .arg(triangleCount(*array))
                                        .arg(view.width())
                                        .arg(view.height())}};
}

auto WindowBenchmark::input() -> Figures {
    if (auto opened = openSample("battery_module.twin.json"); !opened) {
        return fail(opened.error());
    }
    MainWindow& window = *window_;
    window.panels().run->choose("Warm-up", QString::fromUtf8(kBaseline.data(), kBaseline.size()));
    window.findAction("solve.run")->trigger();
    QLineEdit& filter = *window.panels().tree->filter();
    QWidget& rows = *window.panels().tree->tree()->viewport();
    ResponseLog log;
    QElapsedTimer timer;
    timer.start();
    application_.takeLongest();
    for (int i = 0;
         window.workbench().tasks().canStop() && timer.elapsed() < 1000LL * kInputSeconds; ++i) {
        switch (i % 4) {
            case 0:
                typeInto(filter, Qt::Key_C, "c");
                break;
            case 1:
                typeInto(filter, Qt::Key_Backspace, {});
                break;
            case 2:
                sendMouse(rows, QEvent::MouseMove, {40, 20 + i % 200}, Qt::NoButton, Qt::NoButton);
                break;
            default:
                window.selection().selectParts({static_cast<std::uint32_t>(i / 4 % 12)});
        }
        QElapsedTimer round;
        round.start();
        while (round.elapsed() < kInputInterval) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
        log.add(application_.takeLongest());
    }
    const double seconds = 1e-3 * millisecondsOf(timer);
    window.workbench().tasks().stop();
    waitUntilIdle(kPatience);
    return std::vector{WindowFigure{"input while a study runs", log.percentile(0.99), "ms",
                                    kInputLimit, false,
                                    QString("p99 of %1 inputs in %2 s, drawing left out; %3")
                                        .arg(log.count())
                                        .arg(seconds, 0, 'f', 0)
                                        .arg(log.summary("battery module"))}};
}

}  // namespace twinbench
