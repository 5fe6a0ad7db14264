#pragma once

#include <QString>

namespace twinbench {

/// The ending of a dialog's filter: "VTK files (*.vtu)" -> ".vtu"; empty for "(*)".
QString endingOf(const QString& filter);

/// The file that a name means which was given in a dialog with these filters ("A (*.a);;B (*.b)"):
/// with the ending of the chosen one, unless it has one of them all, in letters of any size. A name
/// such as "Run 1.5" has none.
QString withEnding(const QString& name, const QString& filters, const QString& chosen);

}  // namespace twinbench
