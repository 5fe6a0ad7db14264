#include "app/window/file_actions.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardPaths>

#include "app/window/export_name.h"
#include "app/window/film_export.h"
#include "app/window/report_export.h"
#include "app/window/untitled_projects.h"
#include "core/utf8_path.h"
#include "twin/export_csv.h"
#include "twin/export_inp.h"
#include "twin/export_vtu.h"
#include "twin/spec_file.h"

namespace twinbench {

namespace {

QString stepFilter() { return FileActions::tr("STEP files (*.step *.stp *.STEP *.STP)"); }

std::filesystem::path toPath(const QString& text) { return pathFromUtf8(text.toStdString()); }

Checked<void> checked(const Result<void>& done) {
    return done ? Checked<void>{} : fail(Problems{done.error()});
}

/// A file of this name in the folder, to begin with.
QString placeIn(const QString& folder, QString name, const QString& suffix) {
    static const QRegularExpression kNotInNames(R"([\\/:*?"<>|])");
    return QDir(folder).filePath(name.replace(kNotInNames, "_") + suffix);
}

}  // namespace

FileActions::FileActions(QMainWindow& window, Workbench& workbench, ResultsController& results,
                         NameBar& names, WindowSettings& settings)
    : ActionSet(tr("&File"), window),
      workbench_(workbench),
      results_(results),
      names_(names),
      settings_(settings) {
    add({"file.open", tr("&Open..."), "open", QKeySequence::Open,
         tr("A project, a spec file or a STEP file")},
        [this] { askOpen(); });
    add({"file.import", tr("&Import STEP..."), "import", QKeySequence("Ctrl+I"),
         tr("Starts a project with a STEP file")},
        [this] { askImport(false); });
    add({"file.addCad", tr("&Add STEP to the project..."), "add", {}, {}},
        [this] { askImport(true); });
    addSeparator();
    add({"file.saveAs", tr("Save &as..."), "save", QKeySequence("Ctrl+Shift+S"),
         tr("Every edit is saved at once; this gives the project a place of your choice")},
        [this] { askSaveAs(); });
    add({"file.saveVersion", tr("Save &version..."), "version", QKeySequence::Save,
         tr("Names the model of now, to come back to it")},
        [this] { askVersion(); });
    addSeparator();
    add({"file.exportVtu", tr("Export fields (VTU)..."), "export", {}, {}}, [this] {
        // A file of extremes over time would be one of no time.
        const QString one = results_.choice().envelope
                                ? tr("VTK file of one time, not of the extremes shown (*.vtu)")
                                : tr("VTK file of the time shown (*.vtu)");
        askExport(ExportFormat::Vtu, one + ";;" + tr("ParaView collection of all times (*.pvd)"));
    });
    add({"file.exportCsv", tr("Export numbers (CSV)..."), "export", {}, {}},
        [this] { askExport(ExportFormat::Csv, tr("Tables (*.csv)")); });
    add({"file.exportInp", tr("Export CalculiX deck (INP)..."), "export", {}, {}},
        [this] { askExport(ExportFormat::Inp, tr("CalculiX decks (*.inp)")); });
    add({"file.exportFilm",
         tr("Export as a film (MP4, GIF) or pictures..."),
         "export",
         {},
         tr("The result over its time, or a stress study as it deforms: all parts, isometric, "
            "automatic colours. Films need the program ffmpeg, pictures do not.")},
        [this] { askExportFilm(); });
    add({"file.exportSpec",
         tr("Export specification (JSON)..."),
         "export",
         {},
         tr("The model as a text file that opens again, here and on the command line")},
        [this] { askExportSpec(); });
    add({"file.report",
         tr("Export &report (HTML, PDF)..."),
         "export",
         {},
         tr("Requirements, materials with their sources, loads, meshes, results and pictures")},
        [this] { askReport(); });
    add({"file.compact",
         tr("Co&mpact the project"),
         "",
         {},
         tr("Drops results that no study and scenario shows any more")},
        [this] { workbench_.compact(); });
    addSeparator();
    add({"file.close", tr("&Close project"), "close", QKeySequence::Close, {}},
        [this] { workbench_.closeProject(); });
    add({"file.quit", tr("&Quit"), "", QKeySequence::Quit, {}}, [this] { this->window().close(); });
}

void FileActions::fillMenu(QMenu& menu) const {
    ActionSet::fillMenu(menu);
    auto* recent = new QMenu(tr("&Recent files"), &menu);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu.insertMenu(action("file.import"), recent);
    auto* versions = new QMenu(tr("&Revert to version"), &menu);
    connect(versions, &QMenu::aboutToShow, this, [this, versions] { fillVersions(*versions); });
    menu.insertMenu(action("file.exportVtu"), versions);
    menu.insertSeparator(action("file.exportVtu"));
}

void FileActions::updateEnabled() {
    const bool hasProject = workbench_.hasProject();
    for (const char* id : {"file.addCad", "file.saveAs", "file.saveVersion", "file.exportSpec",
                           "file.report", "file.close"}) {
        enable(*action(id), hasProject, whyNoProject());
    }
    const QString reason = workbench_.readOnlyReason();
    enable(*action("file.compact"), hasProject && reason.isEmpty(),
           hasProject ? reason : whyNoProject());
    const auto& result = results_.result();
    for (const char* id : {"file.exportVtu", "file.exportCsv", "file.exportInp"}) {
        enable(*action(id), result.has_value(), whyNoResult());
    }
    const bool moves = result && (variesInTime(*result) || result->field("displacement"));
    enable(*action("file.exportFilm"), moves,
           result ? tr("only what varies in time or deforms") : whyNoResult());
    action("file.exportFilm")
        ->setText(hasFilmEncoder() ? tr("Export as a film (MP4, GIF) or pictures...")
                                   : tr("Export as pictures (PNG; no films without ffmpeg)..."));
}

void FileActions::open(const QString& path) {
    const bool isSpec = path.endsWith(".json", Qt::CaseInsensitive);
    const bool isProject = path.endsWith(".twin", Qt::CaseInsensitive);
    const auto keep = [this, path] { keepRecent(path); };
    if (isSpec) {
        workbench_.openSpec(toPath(path), keep);
    } else if (isProject) {
        workbench_.openProject(toPath(path), keep);
    } else {
        workbench_.importCad(toPath(path), keep);
    }
}

void FileActions::keepRecent(const QString& path) {
    if (isUntitled(path)) {
        return;  // the start page lists it among those without a name
    }
    settings_.addRecentFile(path);
    emit recentFilesChanged();
}

QString FileActions::startFolder() const {
    const QStringList recent = settings_.recentFiles();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !recent.isEmpty()              ? QFileInfo(recent.front()).absolutePath()
           : QFileInfo::exists(documents) ? documents
                                          : QDir::homePath();
}

void FileActions::askOpen() {
    const QString path = QFileDialog::getOpenFileName(
        &window(), tr("Open"), startFolder(),
        tr("All that can be opened (*.twin *.twin.json *.step *.stp *.STEP *.STP)") + ";;" +
            tr("Projects (*.twin)") + ";;" + tr("Spec files (*.twin.json)") + ";;" + stepFilter());
    if (!path.isEmpty()) {
        open(path);
    }
}

void FileActions::askImport(bool add) {
    const QString path =
        QFileDialog::getOpenFileName(&window(), tr("Import STEP"), startFolder(), stepFilter());
    if (!path.isEmpty()) {
        if (add) {
            workbench_.addCad(toPath(path));
        } else {
            open(path);
        }
    }
}

void FileActions::askSaveAs() {
    const Json& project = workbench_.model().only(EntityKind::Project).values;
    const QString name = QString::fromStdString(project.value("name", "project"));
    QString path = QFileDialog::getSaveFileName(
        &window(), tr("Save as"), placeIn(startFolder(), name, ".twin"), tr("Projects (*.twin)"));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(".twin", Qt::CaseInsensitive)) {
        path += ".twin";
    }
    workbench_.saveAs(toPath(path), [this, path] { keepRecent(path); });
}

void FileActions::askVersion() {
    const auto count = static_cast<int>(workbench_.versions().size());
    names_.ask(tr("Name of the version"), tr("Version %1").arg(count + 1), tr("Save"),
               [this](const QString& name) {
                   workbench_.saveVersion(name);
                   emit done(tr("Saved the version %1.").arg(name));
               });
}

void FileActions::fillRecent(QMenu& menu) const {
    menu.clear();
    for (const QString& file : settings_.recentFiles()) {
        auto* self = const_cast<FileActions*>(this);
        menu.addAction(file, self, [self, file] { self->open(file); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("No recent files"))->setEnabled(false);
    }
}

void FileActions::fillVersions(QMenu& menu) const {
    menu.clear();
    for (const SavedVersion& version : workbench_.versions()) {
        const QString name = QString::fromStdString(version.name);
        const auto saved =
            QDateTime::fromString(QString::fromStdString(version.time), Qt::ISODateWithMs);
        const QString time = saved.toLocalTime().toString("yyyy-MM-dd hh:mm");
        menu.addAction(tr("%1 (%2)").arg(name, time), this,
                       [this, name] { workbench_.revertTo(name); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("No versions saved yet"))->setEnabled(false);
    }
}

QString FileActions::askFile(const QString& name, const QString& filter, const QString& title) {
    const QString bare = placeIn(startFolder(), name, {});
    const QString proposed = bare + endingOf(filter);
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(
        &window(), title.isEmpty() ? tr("Export") : title, proposed, filter, &chosen);
    if (path == proposed) {
        return bare + endingOf(chosen);  // another filter, the name left as it was
    }
    return path.isEmpty() ? path : withEnding(path, filter, chosen);
}

void FileActions::askExport(ExportFormat format, const QString& filter) {
    if (const auto& result = results_.result()) {
        const QString name = QString::fromStdString(result->study + ' ' + result->scenario);
        if (const QString path = askFile(name, filter); !path.isEmpty()) {
            exportResult(format, toPath(path));
        }
    }
}

void FileActions::exportResult(ExportFormat format, const std::filesystem::path& path) {
    const auto result = results_.result();
    if (!result) {
        return;
    }
    const StudyRequest request{result->study, result->scenario, {}};
    write(path,
          [runner = workbench_.runner(), model = workbench_.model(), result = *result,
           pool = workbench_.pool(), moment = results_.choice().moment(), request, format,
           path](const TaskContext& context) -> Checked<void> {
              if (format == ExportFormat::Vtu) {
                  return checked(exportVtu(*runner, result, moment, path, context));
              }
              if (format == ExportFormat::Csv) {
                  return checked(exportCsv(result, path));
              }
              const auto prepared = runner->prepare(model, request, context);
              return prepared ? exportInp(*prepared, *pool, path, context) : fail(prepared.error());
          });
}

void FileActions::askExportSpec() {
    const Json& project = workbench_.model().only(EntityKind::Project).values;
    const QString name = QString::fromStdString(project.value("name", "model"));
    const QString path = askFile(name, tr("Specifications (*.twin.json)"));
    if (!path.isEmpty()) {
        write(toPath(path), [model = workbench_.model(), file = toPath(path)](const TaskContext&) {
            return checked(exportSpec(model, file));
        });
    }
}

void FileActions::askReport() {
    const Json& project = workbench_.model().only(EntityKind::Project).values;
    const QString name = QString::fromStdString(project.value("name", "report"));
    const QString path =
        askFile(name, tr("Web pages (*.html)") + ";;" + tr("PDF documents (*.pdf)"));
    if (!path.isEmpty()) {
        write(toPath(path),
              [program = workbench_.layout().commandLine, project = workbench_.projectPath(),
               report = toPath(path)](const TaskContext& context) {
                  return exportReport(program, project, report, context);
              });
    }
}

void FileActions::askExportFilm() {
    const auto& result = results_.result();
    if (!result) {
        return;
    }
    const QString name = QString::fromStdString(result->study + ' ' + result->scenario);
    const bool hasEncoder = hasFilmEncoder();
    if (!hasEncoder) {
        emit hint(
            tr("Films need the program ffmpeg, which is not installed. What can be written now "
               "are single pictures, frame_0000.png and so on, in a folder."));
    }
    const QString pictures = tr("Single pictures in a folder of this name (*)");
    const QString films = tr("Films (*.mp4)") + ";;" + tr("Moving pictures (*.gif)") + ";;";
    const QString title = action("file.exportFilm")->text().remove("...");
    const QString path = askFile(name, hasEncoder ? films + pictures : pictures, title);
    if (path.isEmpty()) {
        return;
    }
    const std::vector<std::string> arguments = {"image",      toUtf8(workbench_.projectPath()),
                                                "--study",    result->study,
                                                "--scenario", result->scenario,
                                                "--field",    results_.shownField(),
                                                "--stale",    "--animate"};
    write(toPath(path), [program = workbench_.layout().commandLine, arguments,
                         to = toPath(path)](const TaskContext& context) {
        return isFilmName(to) ? exportFilm(program, arguments, to, context)
                              : exportFrames(program, arguments, to, context);
    });
}

void FileActions::write(const std::filesystem::path& path,
                        std::function<Checked<void>(const TaskContext&)> work) {
    workbench_.tasks().start<Checked<void>>(
        tr("Export"), std::move(work), [this, path](const Checked<void>& written) {
            if (written) {
                emit done(tr("Wrote %1.").arg(QString::fromStdString(toUtf8(path))));
            } else {
                workbench_.tell(written.error());
                emit exportFailed();
            }
        });
}

}  // namespace twinbench
