#include "app/window/project_setting.h"

#include <QCryptographicHash>

namespace twinbench {

QString projectSetting(const QString& group, const QString& project) {
    // Paths hold characters that keys must not have.
    const QByteArray hash =
        QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha1).toHex();
    return group + '/' + QString::fromLatin1(hash);
}

}  // namespace twinbench
