#include <algorithm>
#include <utility>

#include "widgets/scene/explosion.h"
#include "widgets/scene/scene.h"

// How the parts of a scene stand out: faint, coloured, apart from each other.

namespace twinbench {

void Scene::setDimmed(const std::vector<std::uint32_t>& parts) {
    dimmed_ = parts;
    showFaint();
}

bool Scene::hasSymbols() const {
    return display_ && display_->style != FieldStyle::Surface && !display_->values.empty();
}

bool Scene::isFaint(std::uint32_t part) const {
    return (hasSymbols() && meshPart(part)) ||
           std::find(dimmed_.begin(), dimmed_.end(), part) != dimmed_.end();
}

void Scene::showFaint() {
    if (parts_) {
        // Edges must not stand out from the symbols that they enclose.
        std::vector<std::uint32_t> faint;
        for (std::uint32_t part = 0; part < visible_.size(); ++part) {
            if (isFaint(part)) {
                faint.push_back(part);
            }
        }
        parts_->setDimmed(faint);
    }
    if (fieldView_) {
        std::vector<bool> faint(display_->places.size(), false);
        for (const std::uint32_t part : dimmed_) {
            if (const auto inMesh = meshPart(part)) {
                faint[*inMesh] = true;
            }
        }
        fieldView_->setFaint(faint);
    }
}

void Scene::showLegend() {
    const bool hasValues = display_ && !display_->values.empty();
    legend_.show(hasValues ? std::vector<LegendEntry>{} : meanings_);
}

void Scene::setPartColours(std::vector<Colour> colours, std::vector<LegendEntry> legend) {
    partColours_ = std::move(colours);
    meanings_ = std::move(legend);
    showLegend();
    if (!parts_) {
        return;
    }
    parts_->setColours(partColours_);
    colourMesh();
}

/// A bare mesh has the colours of its parts.
void Scene::colourMesh() {
    for (std::uint32_t part = 0; part < visible_.size(); ++part) {
        if (const auto inMesh = meshPart(part)) {
            fieldView_->setPartColour(*inMesh, parts_->partColour(part));
        }
    }
}

void Scene::setExplosion(double share) {
    explosion_ = share;
    if (!parts_ || (offsets_.empty() && share == 0.0)) {
        return;
    }
    offsets_ = explodedOffsets(*assembly(), surfaces_->boxes, share);
    parts_->setOffsets(offsets_);
    moveField();
    showHighlights();
    cutDue_ = true;
    markersDue_ = true;
}

void Scene::moveField() {
    if (!fieldView_) {
        return;
    }
    std::vector<Vec3> ofMesh(offsets_.empty() ? 0 : display_->places.size());
    for (std::size_t i = 0; i < ofMesh.size(); ++i) {
        const auto& part = display_->places[i].part;
        ofMesh[i] = part ? offsets_[*part] : Vec3{};
    }
    fieldView_->setOffsets(std::move(ofMesh));
}

}  // namespace twinbench
