#pragma once

#include <functional>

#include "app/window/action_set.h"
#include "app/window/name_bar.h"
#include "app/window/results_controller.h"
#include "app/window/window_settings.h"
#include "app/window/workbench.h"

namespace twinbench {

/// Projects and files: open, import, save, versions, exports.
class FileActions : public ActionSet {
    Q_OBJECT

public:
    FileActions(QMainWindow& window, Workbench& workbench, ResultsController& results,
                NameBar& names, WindowSettings& settings);

    void fillMenu(QMenu& menu) const override;
    /// Opens a project, a spec file or a STEP file, by its ending.
    void open(const QString& path);
    void updateEnabled();

signals:
    void recentFilesChanged();
    void done(const QString& message);
    void hint(const QString& text);
    void exportFailed();  ///< which was told

private:
    enum class ExportFormat { Vtu, Csv, Inp };

    /// Where the last file was.
    QString startFolder() const;
    void askOpen();
    void askImport(bool add);
    void askSaveAs();
    void askVersion();
    void keepRecent(const QString& path);
    void fillRecent(QMenu& menu) const;
    void fillVersions(QMenu& menu) const;
    /// The file that is to be written, with the ending of its kind; empty if there is to be none.
    QString askFile(const QString& name, const QString& filter, const QString& title = {});
    void askExport(ExportFormat format, const QString& filter);
    void exportResult(ExportFormat format, const std::filesystem::path& path);
    void askExportSpec();
    void askReport();
    void askExportFilm();
    /// Writes in the background and tells how it ended.
    void write(const std::filesystem::path& path,
               std::function<Checked<void>(const TaskContext&)> work);

    Workbench& workbench_;
    ResultsController& results_;
    NameBar& names_;
    WindowSettings& settings_;
};

}  // namespace twinbench
