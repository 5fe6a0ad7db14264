#pragma once

#include <QFileInfoList>
#include <QString>

namespace twinbench {

// Projects that have no place of the user's choice yet stand in a folder of their own.

QString untitledFolder();
bool isUntitled(const QString& path);
/// The last ones, the newest first.
QFileInfoList untitledProjects(int most);
/// A path for a new one that was made from a file: its name tells the file and the time.
QString newUntitledPath(const QString& file);
/// "battery_module, 22 Nov 2026, 09:20"
QString untitledTitle(const QFileInfo& project);

}  // namespace twinbench
