#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <clocale>

#include "app/shared/user_folder.h"
#include "app/window/interface_language.h"
#include "app/window/main_window.h"
#include "app/window/window_resources.h"
#include "widgets/scene/text_font.h"

int main(int argc, char** argv) {
    using namespace twinbench;
    Viewport::setDefaultSurfaceFormat();
    QApplication application(argc, argv);
    // Numbers keep their decimal point whatever the locale of the desktop.
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale::c());
    QApplication::setOrganizationName("Twinbench");
    QApplication::setApplicationName("twinbench");
    QApplication::setApplicationDisplayName("Twinbench");
    QApplication::setApplicationVersion(TWINBENCH_VERSION);
    initWindowResources();
    const InstallLayout layout = InstallLayout::ofThisProgram();
    const QString language = languageFor(WindowSettings().preferences().language);
    installLanguage(application, layout.translations, language);
    setViewFont(viewFontFor(language).toStdString());

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QApplication::translate("main", "Workbench for the digital twin of an electric vehicle"));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(
        "file", QApplication::translate("main", "A project, a spec file or a STEP file"), "[file]");
    const QCommandLineOption sample("sample", QApplication::translate("main", "Opens the sample"));
    arguments.addOption(sample);
    arguments.process(application);

    const auto folder = userFolder();
    SessionRecord record(folder.empty() ? folder : folder / "sessions", systemText());
    MainWindow window(layout);
    window.follow(record);
    window.showFitting();
    if (!arguments.positionalArguments().isEmpty()) {
        window.open(arguments.positionalArguments().front());
    } else if (arguments.isSet(sample)) {
        window.openSample();
    }
    return QApplication::exec();
}
