#pragma once

#include <QObject>
#include <optional>
#include <utility>
#include <vector>

#include "geometry/assembly.h"
#include "twin/system_model.h"

namespace twinbench {

/// A thing of the model that is selected: kind and name.
struct EntityRef {
    EntityKind kind = EntityKind::Project;
    std::string name;
    friend bool operator==(const EntityRef&, const EntityRef&) = default;
};

/// Where on the selection physics is attached: on it, or where two selected faces (three) meet.
enum class AttachPlace { Selection, CommonEdge, CommonCorner };

/// Two parts that touch, the one of the smaller number first.
using PartPair = std::pair<std::uint32_t, std::uint32_t>;

/// What is selected, shared by tree, views, tables and plots. UI thread.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<std::uint32_t>& parts() const { return parts_; }
    const std::vector<FaceRef>& faces() const { return faces_; }
    /// The one entity; none if several are selected.
    const std::optional<EntityRef>& entity() const { return entity_; }
    const std::vector<EntityRef>& entities() const { return entities_; }
    /// The parts of the selected contact, which are not selected themselves.
    const std::optional<PartPair>& contact() const { return contact_; }
    bool isEmpty() const {
        return parts_.empty() && faces_.empty() && entities_.empty() && !contact_;
    }

    void selectParts(std::vector<std::uint32_t> parts);
    void selectFaces(std::vector<FaceRef> faces);
    /// An attachment, a study ...; `parts` and `faces` are what it acts on, to be shown.
    void selectEntity(EntityRef entity, std::vector<std::uint32_t> parts = {},
                      std::vector<FaceRef> faces = {});
    void selectEntities(std::vector<EntityRef> entities);
    void selectContact(PartPair parts);
    /// Adds the face, or takes it away if it is selected.
    void toggleFace(FaceRef face);
    void togglePart(std::uint32_t part);
    void clear();

signals:
    void changed();

private:
    void set(std::vector<std::uint32_t> parts, std::vector<FaceRef> faces,
             std::vector<EntityRef> entities, std::optional<PartPair> contact = std::nullopt);

    std::vector<std::uint32_t> parts_;
    std::vector<FaceRef> faces_;
    std::vector<EntityRef> entities_;
    std::optional<EntityRef> entity_;
    std::optional<PartPair> contact_;
};

}  // namespace twinbench
