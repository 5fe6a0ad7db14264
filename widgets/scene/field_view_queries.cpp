#include <cmath>

#include <vtkCellArray.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>

#include "widgets/scene/field_view.h"
#include "widgets/scene/number_text.h"

// What a field view tells of what it draws.

namespace twinbench {

std::optional<FieldExtremes> FieldView::extremes() const {
    std::optional<FieldExtremes> result;
    if (values().empty()) {
        return result;
    }
    const FeMesh& mesh = *state_.geometry->mesh;
    for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
        if (!visible_[part]) {
            continue;
        }
        const FePart& range = mesh.parts[part];
        for (std::uint32_t n = range.firstNode; n < range.firstNode + range.nodeCount; ++n) {
            const double value = values()[n];
            if (std::isnan(value)) {
                continue;  // no data, as of a safety factor where there is no yield strength
            }
            if (!result) {
                result = FieldExtremes{value, value, part, part, n, n};
            } else if (value < result->minimum) {
                result->minimum = value;
                result->minimumPart = part;
                result->minimumNode = n;
            } else if (value > result->maximum) {
                result->maximum = value;
                result->maximumPart = part;
                result->maximumNode = n;
            }
        }
    }
    return result;
}

Vec3 FieldView::drawnAt(std::uint32_t part, const Vec3& point) const {
    const auto place =
        state_.displacement->empty() ? std::nullopt : state_.geometry->locator->locate(part, point);
    if (!place) {
        return point + state_.offset(part);
    }
    const auto moved = interpolate(*state_.geometry->mesh, *place, *state_.displacement, 3);
    return point + state_.offset(part) +
           state_.deformationFactor * Vec3{moved[0], moved[1], moved[2]};
}

Box3 FieldView::drawnBox(std::uint32_t part) const {
    const FePart& range = state_.geometry->mesh->parts[part];
    Box3 box;
    for (std::uint32_t n = range.firstNode; n < range.firstNode + range.nodeCount; ++n) {
        box.add(drawnPoint(part, n));
    }
    return box;
}

vtkSmartPointer<vtkPolyData> FieldView::outline(const FacesByPart& faces) const {
    const BoundaryMesh& boundary = state_.geometry->boundary;
    PartCells segments(2);
    for (const auto& ofPart : faces) {
        const auto part = ofPart.first;
        const auto& wanted = ofPart.second;
        const auto isWanted = [&](std::uint32_t face) {
            return face < wanted.size() && wanted[face];
        };
        boundary.outlines.append(
            part,
            [&](std::size_t segment) {
                const auto& [one, other] = boundary.facesOfOutline[segment];
                return isWanted(one) || isWanted(other);
            },
            segments);
    }
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->SetPoints(outlines_.data->GetPoints());
    result->SetLines(segments.all());
    return result;
}

std::vector<Marker> extremeMarkers(const FieldView& view, const std::string& unit) {
    const auto extremes = view.extremes();
    if (!extremes) {
        return {};
    }
    return {{view.drawnPoint(extremes->minimumPart, extremes->minimumNode),
             "min " + numberText(extremes->minimum, kMarkerDigits) + ' ' + unit},
            {view.drawnPoint(extremes->maximumPart, extremes->maximumNode),
             "max " + numberText(extremes->maximum, kMarkerDigits) + ' ' + unit}};
}

}  // namespace twinbench
