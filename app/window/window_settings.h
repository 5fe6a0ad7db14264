#pragma once

#include <QSettings>
#include <QStringList>

#include "app/window/preferences_dialog.h"
#include "core/unit_system.h"
#include "widgets/theme.h"

class QMainWindow;

namespace twinbench {

/// What the window remembers between starts: layout per screen size, theme, units,
/// recent files.
class WindowSettings {
public:
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    UnitSystem units() const;
    void setUnits(UnitSystem units);

    /// Whether results are shown with the lines of their mesh.
    bool meshLines() const;
    void setMeshLines(bool shown);

    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

    /// Newest first; files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    /// Size and place of the window on this screen; false if they are not known.
    bool restoreGeometry(QMainWindow& window) const;
    /// Places of the panels on this screen, if they are known.
    void restorePanels(QMainWindow& window) const;
    void saveLayout(const QMainWindow& window);

private:
    static QString layoutKey(const QMainWindow& window);

    QSettings settings_;
};

}  // namespace twinbench
