#include "widgets/scene/cut_order.h"

#include <vtkPolyData.h>

namespace twinbench {

CutFaces carryOut(const CutOrder& order) {
    CutFaces faces;
    for (const ClipPlane& plane : order.planes) {
        for (const std::uint32_t part : order.parts) {
            Placement placement = order.assembly->assembly->parts[part].placement;
            if (!order.offsets.empty()) {
                placement.translation += order.offsets[part];
            }
            if (auto cut = cutSolid(order.assembly->parts[part]->closed, placement, plane)) {
                faces.parts.emplace_back(part, std::move(cut));
            }
        }
        for (const std::uint32_t part : order.fieldParts) {
            const auto place = [&](std::uint32_t node) {
                return order.field.drawnPoint(part, node);
            };
            if (auto cut =
                    cutMesh(*order.field.geometry->mesh, part, place, *order.field.values, plane)) {
                faces.fieldParts.emplace_back(part, std::move(cut));
            }
        }
    }
    return faces;
}

}  // namespace twinbench
