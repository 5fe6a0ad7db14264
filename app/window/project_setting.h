#pragma once

#include <QString>

namespace twinbench {

/// The key under which the user's settings keep something for a project file: "lastTime/5f3a...".
QString projectSetting(const QString& group, const QString& project);

}  // namespace twinbench
