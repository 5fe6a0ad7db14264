#include "app/window/contact_place.h"

#include "geometry/contact_area.h"

namespace twinbench {

namespace {

// Of the faces of a contact; more take longer than one waits after a click.
constexpr std::size_t kMostContactTriangles = 20000;

}  // namespace

ContactPlace findContactPlace(const Assembly& assembly, const std::vector<ContactPair>& contacts,
                              PartPair parts, double gap, const TaskContext& context) {
    ContactPlace place;
    std::vector<Vec3> corners;
    for (const ContactPair& pair : contacts) {
        if (PartPair(pair.partA, pair.partB) != parts) {
            continue;
        }
        if (context.stopRequested()) {
            break;
        }
        const auto area = contactArea(assembly, pair, gap, kMostContactTriangles);
        if (area && !area->empty()) {
            corners.insert(corners.end(), area->begin(), area->end());
            continue;
        }
        for (const FaceContact& each : pair.faces) {
            place.isWholeFaces = true;
            const auto whole = faceTriangles(assembly, {pair.partA, each.faceA});
            corners.insert(corners.end(), whole.begin(), whole.end());
        }
    }
    if (!corners.empty()) {
        place.shapes = {{parts.first, SelectedShape::Kind::Area, corners},
                        {parts.second, SelectedShape::Kind::Area, corners}};
    }
    return place;
}

}  // namespace twinbench
