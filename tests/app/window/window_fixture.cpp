#include "tests/app/window/window_fixture.h"

#include <QFile>
#include <clocale>

#include <vtkRenderer.h>

#include "app/window/window_resources.h"
#include "geometry/solid_builder.h"

namespace twinbench {

namespace {

constexpr const char* kSpec = R"json({
  "twinbench": 1, "name": "Two boxes",
  "geometry": [{"file": "boxes.step"}],
  "materials": {"metal": {"density": "2700 kg/m^3", "specific_heat": "900 J/(kg*K)",
                          "thermal_conductivity": "200 W/(m*K)", "youngs_modulus": "70 GPa",
                          "poissons_ratio": "0.33", "thermal_expansion": "23e-6 1/K"}},
  "parameters": {"loss": "5 W", "h_air": "100 W/(m^2*K)"},
  "assign": [{"part": "*", "material": "metal"}],
  "attach": [{"model": "heat_source", "name": "Loss", "part": "Upper", "power": "loss"},
             {"model": "convection", "name": "Coolant",
              "faces": {"part": "Lower", "where": "planar and normal = -z"},
              "coefficient": "h_air", "ambient": "20 degC"}],
  "mesh": {"size": "10 mm"},
  "studies": [{"name": "Steady", "type": "thermal_steady"},
              {"name": "Warm-up", "type": "thermal_transient", "duration": "100 s",
               "initial_temperature": "20 degC", "output_interval": "10 s"}],
  "scenarios": [{"name": "More loss", "set": {"loss": "10 W"}}],
  "requirements": [{"name": "Touchable", "study": "Steady",
                    "require": "max(temperature, 'Upper') < 90 degC"}]
})json";

void writeBoxes(const QString& folder) {
    AssemblyBuilder builder;
    const auto box = Solid::box({0.03, 0.03, 0.01});
    const auto part = builder.addPart("Box", {*box});
    const auto root = builder.addAssembly("Boxes");
    Placement above;
    above.translation = {0.0, 0.0, 0.01};
    builder.addOccurrence(root, part, {}, "Lower");
    builder.addOccurrence(root, part, above, "Upper");
    const auto written = builder.writeStep((folder + "/boxes.step").toStdString());
    QVERIFY2(written.has_value(), "the STEP file of the test cannot be written");
}

}  // namespace

WindowFixture::WindowFixture() {
    std::setlocale(LC_NUMERIC, "C");
    initWindowResources();
    const std::filesystem::path source = TWINBENCH_SOURCE_DIR;
    const std::filesystem::path programs = TWINBENCH_BINARY_DIR;
    window_ = std::make_unique<MainWindow>(InstallLayout{
        programs / "twinbench-cli", programs / "twinbench-worker",
        source / "resources" / "materials", source / "resources" / "samples", source / "docs"});
    window_->applyTheme(ThemeChoice::Light);
    window_->resize(1280, 800);
    window_->show();
    window_->activateWindow();  // there is no window manager that would
}

void WindowFixture::openBoxes() {
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    writeBoxes(folder_.path());
    QFile spec(path("boxes.twin.json"));
    QVERIFY(spec.open(QIODevice::WriteOnly));
    spec.write(kSpec);
    spec.close();
    window_->open(spec.fileName());
    QVERIFY(waitUntilIdle());
    QVERIFY2(window_->workbench().assembly() != nullptr,
             qPrintable(window_->panels().messages->text()));
}

QString WindowFixture::writeCube(double edge) {
    AssemblyBuilder builder;
    builder.addPart("Cube", {*Solid::box({edge, edge, edge})});
    const QString file = path("cube.step");
    const auto written = builder.writeStep(file.toStdString());
    if (!written) {
        qWarning("%s", written.error().describe().c_str());
    }
    return file;
}

QPoint WindowFixture::screenPointOfTop(std::uint32_t part) {
    Viewport& view = window_->panels().views->main();
    const Box3 box = window_->workbench().assembly()->parts[part].box();
    vtkRenderer* renderer = view.scene().renderer();
    renderer->SetWorldPoint(0.5 * (box.min.x + box.max.x), 0.5 * (box.min.y + box.max.y), box.max.z,
                            1.0);
    renderer->WorldToDisplay();
    double display[3];
    renderer->GetDisplayPoint(display);
    const double ratio = view.devicePixelRatioF();
    return {static_cast<int>(display[0] / ratio),
            static_cast<int>(view.height() - display[1] / ratio)};
}

bool WindowFixture::waitUntilIdle(int milliseconds) {
    // A task may start the next one when it ends.
    return QTest::qWaitFor([this] { return !window_->workbench().tasks().isBusy(); },
                           milliseconds) &&
           (QTest::qWait(50),
            QTest::qWaitFor([this] { return !window_->workbench().tasks().isBusy(); },
                            milliseconds));
}

}  // namespace twinbench
