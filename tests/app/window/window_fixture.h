#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/window/main_window.h"

namespace twinbench {

/// A window on a small project of two boxes that touch, in a folder of its own.
class WindowFixture {
public:
    WindowFixture();

    MainWindow& window() { return *window_; }
    /// Opens the window on a new project of two boxes and waits until the parts are there.
    void openBoxes();
    /// Writes a STEP file of one cube, `edge` metres long, and gives its path.
    QString writeCube(double edge);
    /// Where the centre of a part's top face is drawn in the first view.
    QPoint screenPointOfTop(std::uint32_t part);
    /// Waits until nothing runs in the background.
    bool waitUntilIdle(int milliseconds = 30000);
    QString path(const QString& file) const { return folder_.filePath(file); }

private:
    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;
};

/// The main function of tests that open the window: surface format and settings come first.
template <class Test>
int runWindowTest(int argc, char** argv) {
    Viewport::setDefaultSurfaceFormat();
    QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName("twinbench");
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace twinbench
