#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "app/window/main_window.h"
#include "app/window_bench/measured_application.h"
#include "core/result.h"

namespace twinbench {

/// What was measured, and what the window has to reach.
struct WindowFigure {
    QString name;
    double value = 0.0;
    QString unit;
    double wanted = 0.0;
    bool isLeast = false;  ///< the value is to be at least as large, else at most
    QString work;          ///< what it was measured on

    bool isMet() const { return isLeast ? value >= wanted : value <= wanted; }
};

/// Works with the real window on the samples as a user does, and measures how quickly it answers.
/// UI thread; needs a display. Each call works on a window of its own.
class WindowBenchmark {
public:
    static const QStringList& names();

    /// `sinceStart`: what went by since the process was started, in milliseconds.
    WindowBenchmark(MeasuredApplication& application, InstallLayout layout, double sinceStart);

    /// Errors: Failed where a sample cannot be opened.
    Result<std::vector<WindowFigure>> run(const QString& name);

private:
    using Figures = Result<std::vector<WindowFigure>>;

    Figures start();
    Figures import();
    Figures work();
    Figures turn();
    Figures input();

    MainWindow& openWindow();
    /// With its parts there and nothing under way. Errors: Failed.
    Result<void> openSample(const QString& file);
    QString sample(const QString& file) const;
    /// Seconds until the model is seen in full.
    Result<double> importSeconds(const QString& file);
    /// Does something as an event; milliseconds until all of it is done and drawn.
    double answerTime(const std::function<void()>& action);
    WindowFigure answers(const QString& name, const QString& work,
                         const std::vector<std::function<void()>>& actions);
    bool waitUntilIdle(int seconds);

    MeasuredApplication& application_;
    InstallLayout layout_;
    double sinceStart_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace twinbench
