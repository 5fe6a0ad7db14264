#include "app/window/export_name.h"

#include <QFileInfo>
#include <QStringList>
#include <algorithm>

namespace twinbench {

QString endingOf(const QString& filter) { return filter.section("(*", 1).section(')', 0, 0); }

QString withEnding(const QString& name, const QString& filters, const QString& chosen) {
    const QString ending = '.' + QFileInfo(name).suffix();
    const QStringList all = filters.split(";;");
    // "model.json" is as good as "model.twin.json".
    const bool isKnown = ending.size() > 1 && std::ranges::any_of(all, [&](const QString& filter) {
                             return endingOf(filter).endsWith(ending, Qt::CaseInsensitive);
                         });
    return isKnown ? name : name + endingOf(chosen);
}

}  // namespace twinbench
