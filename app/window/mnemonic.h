#pragma once

#include <QString>

namespace twinbench {

/// The text of an action without its mnemonic, as tool tips and lists show it: "Fit all" of
/// "&Fit all", and also of "Fit all(&F)", as menus have it in languages without Latin letters.
QString withoutMnemonic(QString text);

}  // namespace twinbench
