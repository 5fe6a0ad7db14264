#include "twin/geometry_edits.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "geometry/assembly_tree.h"
#include "geometry/face_selector.h"
#include "geometry/rotation.h"
#include "twin/geometry_placement.h"
#include "twin/model_editor.h"
#include "twin/run_spec.h"

namespace twinbench {

namespace {

constexpr double kMillimetre = 1e-3;
constexpr double kDegree = std::numbers::pi / 180.0;
/// Digits that are rounding errors of turns: lengths below a picometre, directions below 1e-12.
constexpr double kSmallestLength = 1e-12;
constexpr double kSmallestDirection = 1e-12;

/// Zero for what is nothing but rounding.
double cleaned(double value, double smallest) { return std::fabs(value) < smallest ? 0.0 : value; }

Json positionValue(const Vec3& at) {
    Json values = Json::array();
    for (int axis = 0; axis < 3; ++axis) {
        const double millimetres = cleaned(at[axis], kSmallestLength) / kMillimetre;
        values.push_back(fmt::format("{:.12g} mm", millimetres));
    }
    return values;
}

/// The axis scaled to a largest component of one, so that [1, 1, 1] looks like it.
Json rotationValue(const AxisAngle& turn) {
    double largest = 0.0;
    for (int i = 0; i < 3; ++i) {
        largest = std::max(largest, std::fabs(turn.axis[i]));
    }
    Json axis = Json::array();
    for (int i = 0; i < 3; ++i) {
        const double component = cleaned(turn.axis[i] / largest, kSmallestDirection);
        const double whole = std::round(component);
        if (std::fabs(component - whole) < kSmallestDirection) {
            axis.push_back(static_cast<int>(whole));
        } else {
            axis.push_back(component);
        }
    }
    return {{"axis", axis}, {"angle", fmt::format("{:.12g} deg", turn.angle / kDegree)}};
}

/// The values of a geometry entity with another place; what is the default is left out.
Json placedValues(Json values, const Placement& placement) {
    values.erase("at");
    values.erase("rotate");
    if (norm(placement.translation) > kSmallestLength) {
        values["at"] = positionValue(placement.translation);
    }
    if (const AxisAngle turn = axisAngleOf(placement.rotation); turn.angle > kSmallestDirection) {
        values["rotate"] = rotationValue(turn);
    }
    return values;
}

/// Writes picked faces anew for an assembly in which their part stands elsewhere.
class PickedFaces {
public:
    PickedFaces(const SystemModel& model, const Assembly& before, const Assembly& after)
        : model_(model), before_(before), after_(after) {}

    /// True if something was changed.
    bool renew(Json& target) const {
        if (target.is_array()) {
            bool changed = false;
            for (Json& item : target) {
                changed = renew(item) || changed;
            }
            return changed;
        }
        if (!target.is_object()) {
            return false;
        }
        const Json part = target.value("part", Json("**"));
        bool changed = target.contains("where") && renewQuery(part, target["where"]);
        if (target.contains("between") && target["between"].is_array()) {
            for (Json& query : target["between"]) {
                changed = renewQuery(part, query) || changed;
            }
        }
        return changed;
    }

private:
    bool renewQuery(const Json& part, Json& query) const {
        if (!query.is_string() ||
            query.get_ref<const std::string&>().find("nearest") == std::string::npos) {
            return false;
        }
        const Json values{{"faces", {{"part", part}, {"where", query}}}};
        const auto was = resolveTarget(model_, before_, values);
        if (!was || was->faces.size() != 1) {
            return false;
        }
        const auto is = resolveTarget(model_, after_, values);
        if (is && is->faces == was->faces) {
            return false;
        }
        query = faceSignature(after_, was->faces.front());
        return true;
    }

    const SystemModel& model_;
    const Assembly& before_;
    const Assembly& after_;
};

void renewFaces(const SystemModel& model, const PickedFaces& picked, ModelEdit& edit) {
    const std::pair<EntityKind, const char*> kTargets[] = {{EntityKind::Attachment, "faces"},
                                                           {EntityKind::Attachment, "edges"},
                                                           {EntityKind::Monitor, "heat_through"},
                                                           {EntityKind::Selection, nullptr}};
    for (const auto& [kind, key] : kTargets) {
        for (const Entity& entity : model.entities(kind)) {
            Json values = entity.values;
            if (key != nullptr && !(values.is_object() && values.contains(key))) {
                continue;
            }
            if (picked.renew(key != nullptr ? values[key] : values)) {
                edit.changes.push_back({kind, entity.name, std::move(values), std::nullopt});
            }
        }
    }
}

}  // namespace

std::vector<std::uint32_t> partsOfGeometry(const SystemModel& model, const Assembly& assembly,
                                           std::string_view geometry) {
    const auto names = model.names(EntityKind::Geometry);
    const auto found = std::find(names.begin(), names.end(), geometry);
    if (found == names.end()) {
        return {};
    }
    if (names.size() == 1) {
        return partsBelow(assembly.root);
    }
    // Each file is a child of the root, in the order of the model.
    const auto index = static_cast<std::size_t>(found - names.begin());
    return assembly.root.children.size() == names.size() ? partsBelow(assembly.root.children[index])
                                                         : std::vector<std::uint32_t>{};
}

std::string geometryOfPart(const SystemModel& model, const Assembly& assembly, std::uint32_t part) {
    for (const std::string& name : model.names(EntityKind::Geometry)) {
        const auto parts = partsOfGeometry(model, assembly, name);
        if (std::binary_search(parts.begin(), parts.end(), part)) {
            return name;
        }
    }
    return {};
}

Checked<ModelEdit> placeGeometryEdit(const SystemModel& model, const Assembly& assembly,
                                     const std::string& geometry, const Placement& motion) {
    const Entity* entity = model.find(EntityKind::Geometry, geometry);
    if (entity == nullptr) {
        return fail(
            Problems{badInput("geometry.unknown", describeEntity(EntityKind::Geometry, geometry),
                              "The model has no such file.")});
    }
    const auto placement = geometryPlacement(model, *entity);
    if (!placement) {
        return fail(placement.error());
    }
    ModelEdit edit{"Place " + geometry,
                   {{EntityKind::Geometry, geometry,
                     placedValues(entity->values, motion.after(*placement)), std::nullopt}}};
    Assembly after = assembly;
    for (const std::uint32_t part : partsOfGeometry(model, assembly, geometry)) {
        after.parts[part].placement = motion.after(after.parts[part].placement);
    }
    renewFaces(model, PickedFaces(model, assembly, after), edit);
    return edit;
}

}  // namespace twinbench
