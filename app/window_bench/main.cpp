// Measures how quickly the real window answers. Prints a line of JSON for each figure:
//
//   twinbench-window-bench [NAME...]      all of them, or: start import work turn input

#include <QTemporaryDir>
#include <chrono>
#include <clocale>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

#include "app/window/window_resources.h"
#include "app/window_bench/window_benchmark.h"

namespace {

using namespace twinbench;

/// Milliseconds since this process was started; 0 where the system does not tell.
double sinceProcessStart() {
#ifdef __linux__
    std::ifstream uptimeFile("/proc/uptime");
    std::ifstream file("/proc/self/stat");
    double uptime = 0.0;
    std::string text;
    if (!(uptimeFile >> uptime) || !std::getline(file, text)) {
        return 0.0;
    }
    // The name of the program, in brackets, may hold blanks. The start is the 20th field after it.
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string field;
    for (int i = 0; i < 20 && fields >> field; ++i) {
    }
    constexpr double kTicksPerSecond = 100.0;  // of the kernel's interface, on every machine
    return 1e3 * (uptime - std::stod(field) / kTicksPerSecond);
#else
    return 0.0;
#endif
}

void print(const WindowFigure& figure) {
    const Json line = {{"name", figure.name.toStdString()}, {"value", figure.value},
                       {"unit", figure.unit.toStdString()}, {"wanted", figure.wanted},
                       {"is_least", figure.isLeast},        {"met", figure.isMet()},
                       {"work", figure.work.toStdString()}};
    std::puts(line.dump().c_str());
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    const double before = sinceProcessStart();
    QElapsedTimer timer;
    timer.start();
    Viewport::setDefaultSurfaceFormat();
    // The user's settings and projects are left alone.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    MeasuredApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale::c());
    QApplication::setApplicationName("twinbench");
    initWindowResources();
    QStringList names = QApplication::arguments().mid(1);
    if (names.isEmpty()) {
        names = WindowBenchmark::names();
    }
    WindowBenchmark benchmark(application, InstallLayout::ofThisProgram(),
                              before + 1e-6 * static_cast<double>(timer.nsecsElapsed()));
    for (const QString& name : names) {
        if (!WindowBenchmark::names().contains(name)) {
            std::fputs("usage: twinbench-window-bench [start|import|work|turn|input ...]\n",
                       stderr);
            return 2;
        }
        const auto figures = benchmark.run(name);
        if (!figures) {
            std::fprintf(stderr, "%s\n", figures.error().describe().c_str());
            return 1;
        }
        for (const WindowFigure& figure : *figures) {
            print(figure);
        }
    }
    return 0;
}
