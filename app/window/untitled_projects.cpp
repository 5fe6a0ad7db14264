#include "app/window/untitled_projects.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace twinbench {

namespace {

constexpr char kMark = ' ';  // between the time and the name of the file

}  // namespace

QString untitledFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           "/twinbench/untitled";
}

bool isUntitled(const QString& path) {
    return QFileInfo(path).absoluteDir() == QDir(untitledFolder());
}

QFileInfoList untitledProjects(int most) {
    return QDir(untitledFolder()).entryInfoList({"*.twin"}, QDir::Files, QDir::Time).mid(0, most);
}

QString newUntitledPath(const QString& file) {
    const QString stamp = QDateTime::currentDateTimeUtc().toString("yyyyMMdd-HHmmss-zzz");
    const QString name = QFileInfo(file).fileName().section('.', 0, 0);
    return untitledFolder() + '/' + stamp + kMark + name + ".twin";
}

QString untitledTitle(const QFileInfo& project) {
    const QString name = project.completeBaseName().section(kMark, 1);
    return QString("%1, %2").arg(
        name.isEmpty() ? QCoreApplication::translate("StartPage", "Untitled") : name,
        project.lastModified().toString("yyyy-MM-dd HH:mm"));
}

}  // namespace twinbench
