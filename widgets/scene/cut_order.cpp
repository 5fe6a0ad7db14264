#include "widgets/scene/cut_order.h"

#include <vtkPolyData.h>

namespace twinbench {

CutFaces carryOut(const CutOrder& order) {
    CutFaces faces;
    for (const std::uint32_t part : order.parts) {
        const Placement& placement = order.assembly->assembly->parts[part].placement;
        if (auto cut = cutSolid(order.assembly->parts[part]->closed, placement, order.plane)) {
            faces.parts.emplace_back(part, std::move(cut));
        }
    }
    const auto place = [&](std::uint32_t node) { return order.field.drawnPoint(node); };
    for (const std::uint32_t part : order.fieldParts) {
        if (auto cut = cutMesh(*order.field.geometry->mesh, part, place, *order.field.values,
                               order.plane)) {
            faces.fieldParts.emplace_back(part, std::move(cut));
        }
    }
    return faces;
}

}  // namespace twinbench
