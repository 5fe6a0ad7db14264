#include "app/window/mesh_note.h"

#include <QStringList>

#include "geometry/mesh_quality.h"
#include "widgets/value_text.h"

namespace twinbench {

QString MeshNote::of(const std::map<std::uint32_t, MeshOutcome>& meshes, double seconds) {
    int meshed = 0;
    int poor = 0;
    std::size_t elements = 0;
    for (const auto& [part, outcome] : meshes) {
        if (outcome.mesh) {
            ++meshed;
            poor += isPoor(outcome.mesh->report) ? 1 : 0;
            elements += outcome.mesh->elements.size();
        }
    }
    const int missing = static_cast<int>(meshes.size()) - meshed;
    QStringList facts{counted(meshed, tr("%1 part meshed"), tr("%1 parts meshed")),
                      tr("%1 elements").arg(elements), tr("%1 s").arg(seconds, 0, 'f', 1)};
    facts << (poor > 0 ? counted(poor, tr("%1 part with poor elements"),
                                 tr("%1 parts with poor elements"))
                       : tr("no poor elements"));
    if (missing > 0) {
        facts << counted(missing, tr("%1 part has no mesh"), tr("%1 parts have no mesh"));
    }
    return tr("Mesh: %1").arg(facts.join(", "));
}

}  // namespace twinbench
