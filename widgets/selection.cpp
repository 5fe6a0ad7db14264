#include "widgets/selection.h"

#include <algorithm>
#include <utility>

namespace twinbench {

namespace {

template <class T>
std::vector<T> toggled(std::vector<T> items, const T& item) {
    const auto found = std::find(items.begin(), items.end(), item);
    if (found != items.end()) {
        items.erase(found);
    } else {
        items.push_back(item);
    }
    return items;
}

}  // namespace

void Selection::selectParts(std::vector<std::uint32_t> parts) { set(std::move(parts), {}, {}); }

void Selection::selectFaces(std::vector<FaceRef> faces) { set({}, std::move(faces), {}); }

void Selection::selectEntity(EntityRef entity, std::vector<std::uint32_t> parts,
                             std::vector<FaceRef> faces) {
    set(std::move(parts), std::move(faces), {std::move(entity)});
}

void Selection::selectEntities(std::vector<EntityRef> entities) {
    set({}, {}, std::move(entities));
}

void Selection::selectContact(PartPair parts) { set({}, {}, {}, parts); }

void Selection::toggleFace(FaceRef face) {
    const bool isOfModel = !entities_.empty();
    set(isOfModel ? std::vector<std::uint32_t>{} : parts_,
        toggled(isOfModel ? std::vector<FaceRef>{} : faces_, face), {});
}

void Selection::togglePart(std::uint32_t part) {
    const bool isOfModel = !entities_.empty();
    set(toggled(isOfModel ? std::vector<std::uint32_t>{} : parts_, part),
        isOfModel ? std::vector<FaceRef>{} : faces_, {});
}

void Selection::clear() { set({}, {}, {}); }

void Selection::set(std::vector<std::uint32_t> parts, std::vector<FaceRef> faces,
                    std::vector<EntityRef> entities, std::optional<PartPair> contact) {
    if (parts == parts_ && faces == faces_ && entities == entities_ && contact == contact_) {
        return;
    }
    parts_ = std::move(parts);
    faces_ = std::move(faces);
    entities_ = std::move(entities);
    entity_ = entities_.size() == 1 ? std::optional(entities_.front()) : std::nullopt;
    contact_ = contact;
    emit changed();
}

}  // namespace twinbench
