#include "app/window/attach_controller.h"

#include <algorithm>
#include <set>

#include "geometry/face_selector.h"
#include "twin/edge_ref.h"
#include "twin/parameter_descriptor.h"
#include "twin/run_spec.h"
#include "twin/study_parts.h"
#include "twin/study_type.h"
#include "widgets/edit_label.h"
#include "widgets/engine_text.h"
#include "widgets/shared_values.h"

namespace twinbench {

namespace {

Json oneOrMany(Json items) { return items.size() == 1 ? items.front() : std::move(items); }

/// {"part": ...}; empty without parts.
Json partTarget(const Assembly& assembly, const std::vector<std::uint32_t>& parts) {
    Json names = Json::array();
    for (const std::uint32_t part : parts) {
        names.push_back(assembly.parts[part].name);
    }
    return names.empty() ? Json::object() : Json{{"part", oneOrMany(std::move(names))}};
}

/// {"faces": ...}, each by its signature; empty without faces.
Json faceTarget(const Assembly& assembly, const std::vector<FaceRef>& faces) {
    Json items = Json::array();
    for (const FaceRef& face : faces) {
        items.push_back(
            {{"part", assembly.parts[face.part].name}, {"where", faceSignature(assembly, face)}});
    }
    return items.empty() ? Json::object() : Json{{"faces", oneOrMany(std::move(items))}};
}

/// Edges and points have no power each: they share the total.
void shareOut(Json& values) {
    if (values.contains("power")) {
        values["total_power"] = values["power"];
        values.erase("power");
    }
}

/// The thermal study that a new stress study takes its temperatures from: the last one.
std::string lastThermalStudy(const SystemModel& model) {
    std::string name;
    for (const Entity& study : model.entities(EntityKind::Study)) {
        if (isThermalStudy(study.values.value("type", std::string()))) {
            name = study.name;
        }
    }
    return name;
}

}  // namespace

Json targetOf(const Assembly& assembly, const Selection& selection) {
    return selection.faces().empty() ? partTarget(assembly, selection.parts())
                                     : faceTarget(assembly, selection.faces());
}

Json initialAttachmentValues(const std::string& model) {
    Json values{{"model", model}};
    if (model == "heat_source") {
        values["power"] = "1 W";
    } else if (model == "heat_flux") {
        values["flux"] = "1000 W/m^2";
    } else if (model == "temperature") {
        values["value"] = "20 degC";
    } else if (model == "convection") {
        values["coefficient"] = "10 W/(m^2*K)";
        values["ambient"] = "20 degC";
    } else if (model == "radiation") {
        values["emissivity"] = 0.9;
        values["ambient"] = "20 degC";
    } else if (model == "electric_potential") {
        values["value"] = "0 V";
    } else if (model == "current") {
        values["value"] = "100 A";
    } else if (model == "enclosure_radiation") {
        values["emissivity"] = 0.9;
    } else if (model == "support") {
        values["axes"] = "normal";
    } else if (model == "displacement") {
        values["z"] = "0.1 mm";
    } else if (model == "force") {
        values["vector"] = {"0 N", "0 N", "-100 N"};
    } else if (model == "elastic_support") {
        values["normal"] = "1 N/mm^3";
        values["tangential"] = "1 N/mm^3";
    } else if (model == "remote_force") {
        values["vector"] = {"0 N", "0 N", "-100 N"};
    } else if (model == "point_mass") {
        values["mass"] = "1 kg";
    } else if (model == "pressure") {
        values["value"] = "1 MPa";
    } else if (model == "gravity") {
        values["vector"] = {"0 m/s^2", "0 m/s^2", "-9.81 m/s^2"};
    } else if (model == "acceleration") {
        values["vector"] = {"10 m/s^2", "0 m/s^2", "0 m/s^2"};
    } else if (model == "base_vibration") {
        values["direction"] = {0, 0, 1};
        values["frequencies"] = {"10 Hz", "200 Hz"};
        values["levels"] = {"0.01 gn^2/Hz", "0.01 gn^2/Hz"};
    } else if (model == "rotation") {
        values["speed"] = "3000 rpm";
        values["axis"] = {0, 0, 1};
    }
    return values;
}

Json initialStudyValues(const std::string& type, const SystemModel& model) {
    Json values{{"type", type}};
    const std::string thermal = lastThermalStudy(model);
    const bool isStatic = type == "structural_static" || type == kBucklingStudy;
    if (isStatic && !thermal.empty()) {
        values["temperature_from"] = thermal;
    }
    // What was left out of the last study is left out again.
    if (const auto& studies = model.entities(EntityKind::Study); !studies.empty()) {
        for (const char* key : {"parts", "exclude", "contacts"}) {
            if (studies.back().values.contains(key)) {
                values[key] = studies.back().values.at(key);
            }
        }
    }
    if (type == "thermal_transient") {
        values["duration"] = "600 s";
        values["initial_temperature"] = "20 degC";
    }
    return values;
}

AttachController::AttachController(Workbench& workbench, Selection& selection, QObject* parent)
    : QObject(parent), workbench_(workbench), selection_(selection) {}

bool AttachController::addEntity(EntityKind kind, const QString& label, Json values) {
    const std::string name = workbench_.model().freeName(kind, label.toStdString());
    const auto parts = selection_.parts();
    const auto faces = selection_.faces();
    if (!workbench_.apply(
            {editLabel("Add {0}", {name}), {{kind, name, std::move(values), std::nullopt}}})) {
        return false;
    }
    selection_.selectEntity({kind, name}, parts, faces);
    return true;
}

void AttachController::attach(const QString& modelId, AttachPlace place) {
    const ModelDescriptor* model = findAttachmentModel(modelId.toStdString());
    if (!model || !workbench_.assembly()) {
        return;
    }
    const QString label = engineText(model->label);
    Json values = initialAttachmentValues(model->id);
    if (place != AttachPlace::Selection) {
        const bool isEdge = place == AttachPlace::CommonEdge;
        const auto target = isEdge ? commonEdge(*workbench_.assembly(), selection_.faces())
                                   : commonCorner(*workbench_.assembly(), selection_.faces());
        if (!target) {
            return;
        }
        values[isEdge ? "edges" : "points"] = *target;
        shareOut(values);
    } else if (model->target != TargetKind::None) {
        const bool needsParts = model->target == TargetKind::Part;
        if (selection_.faces().empty() && selection_.parts().empty()) {
            emit hint(needsParts ? tr("%1: select parts first, in the model tree.").arg(label)
                                 : tr("%1: click faces in the view first.").arg(label));
            return;
        }
        Json target = targetOf(*workbench_.assembly(), selection_);
        if (target.contains("faces") && needsParts) {
            std::set<std::string> parts;
            for (const FaceRef& face : selection_.faces()) {
                parts.insert(workbench_.assembly()->parts[face.part].name);
            }
            target = Json{{"part", parts.size() == 1 ? Json(*parts.begin()) : Json(parts)}};
        }
        values.update(target);
    }
    if (addEntity(EntityKind::Attachment, label, std::move(values))) {
        emit attached();
    }
}

void AttachController::addStudy(const QString& typeId) {
    if (const ModelDescriptor* type = findStudyType(typeId.toStdString())) {
        selection_.clear();
        addEntity(EntityKind::Study, engineText(type->label),
                  initialStudyValues(type->id, workbench_.model()));
    }
}

void AttachController::toggleTarget(FaceRef face) {
    const auto ref = selection_.entity();
    const auto& assembly = workbench_.assembly();
    const Entity* entity = ref ? workbench_.model().find(ref->kind, ref->name) : nullptr;
    if (!entity || !assembly) {
        return;
    }
    const ModelDescriptor* model = entity->kind == EntityKind::Attachment
                                       ? findAttachmentModel(entity->values.value("model", ""))
                                       : nullptr;
    if (!model || model->target == TargetKind::None) {
        return;
    }
    Json values = entity->values;
    for (const char* key : {"faces", "part", "edges", "points"}) {
        values.erase(key);
    }
    auto target = resolveTarget(workbench_.model(), *assembly, entity->values);
    if (model->target == TargetKind::Part || entity->values.contains("part")) {
        std::set<std::uint32_t> parts;
        if (target) {
            parts.insert(target->parts.begin(), target->parts.end());
        }
        if (!parts.erase(face.part)) {
            parts.insert(face.part);
        }
        values.update(partTarget(*assembly, {parts.begin(), parts.end()}));
    } else {
        std::vector<FaceRef> faces = target ? target->faces : std::vector<FaceRef>{};
        if (std::erase(faces, face) > 0) {
            values.update(faceTarget(*assembly, faces));
        } else {
            // Queries stay queries beside the face that is added.
            Json items = entity->values.value("faces", Json::array());
            items = items.is_array() ? items : Json::array({items});
            items.push_back(faceTarget(*assembly, {face}).at("faces"));
            values["faces"] = oneOrMany(std::move(items));
        }
    }
    if (!values.contains("faces") && !values.contains("part")) {
        emit hint(tr("%1 needs at least one face or part. Remove it with Ctrl+Backspace.")
                      .arg(QString::fromStdString(entity->name)));
        return;
    }
    workbench_.apply({editLabel("Change the target of {0}", {entity->name}),
                      {{entity->kind, entity->name, std::move(values), std::nullopt}}});
}

void AttachController::setExcluded(const std::vector<std::uint32_t>& parts, bool excluded) {
    const auto& assembly = workbench_.assembly();
    if (!assembly || parts.empty()) {
        emit hint(tr("Select parts first, in the view or in the model tree."));
        return;
    }
    if (workbench_.model().entities(EntityKind::Study).empty()) {
        emit hint(tr("Add a study first (Ctrl+5): parts are left out of studies."));
        return;
    }
    const ModelEdit edit = excludePartsEdit(workbench_.model(), *assembly, parts, excluded);
    if (!edit.changes.empty()) {
        workbench_.apply(edit);
    }
}

std::set<std::uint32_t> AttachController::selectedParts() const {
    std::set<std::uint32_t> parts(selection_.parts().begin(), selection_.parts().end());
    for (const FaceRef& face : selection_.faces()) {
        parts.insert(face.part);
    }
    return parts;
}

std::set<std::uint32_t> AttachController::receiversAt(std::uint32_t part, bool forSelection) const {
    std::set<std::uint32_t> selected = selectedParts();
    return forSelection && selected.contains(part) ? std::move(selected)
                                                   : std::set<std::uint32_t>{part};
}

void AttachController::addMaterial() {
    selection_.clear();
    addEntity(EntityKind::Material, tr("Material"), Json::object());
}

void AttachController::addSelection() {
    if (selection_.faces().empty() || !workbench_.assembly()) {
        emit hint(tr("Click the faces that get a name first; Ctrl adds more."));
        return;
    }
    const Assembly& assembly = *workbench_.assembly();
    std::set<std::string> parts;
    std::string where;
    for (const FaceRef& face : selection_.faces()) {
        parts.insert(assembly.parts[face.part].name);
        const std::string signature = faceSignature(assembly, face);
        where += where.empty() ? "" : " or ";
        where += selection_.faces().size() == 1 ? signature : "(" + signature + ")";
    }
    addEntity(
        EntityKind::Selection, tr("Faces"),
        Json{{"part", parts.size() == 1 ? Json(*parts.begin()) : Json(parts)}, {"where", where}});
}

QString AttachController::renamable() const {
    const auto& entity = selection_.entity();
    const bool isFree =
        entity && (entity->kind == EntityKind::Attachment || entity->kind == EntityKind::Monitor ||
                   entity->kind == EntityKind::Requirement || entity->kind == EntityKind::Scenario);
    return isFree ? QString::fromStdString(entity->name) : QString();
}

void AttachController::renameSelected(const QString& name) {
    const std::string wanted = name.trimmed().toStdString();
    const auto ref = selection_.entity();
    if (renamable().isEmpty() || wanted.empty() || wanted == ref->name) {
        return;
    }
    const auto names = workbench_.model().names(ref->kind);
    const auto place = std::find(names.begin(), names.end(), ref->name);
    const Entity* entity = workbench_.model().find(ref->kind, ref->name);
    const std::string unique = workbench_.model().freeName(ref->kind, wanted);
    if (workbench_.apply({editLabel("Rename {0} to {1}", {ref->name, unique}),
                          {{ref->kind, ref->name, std::nullopt, std::nullopt},
                           {ref->kind, unique, entity->values,
                            static_cast<std::size_t>(place - names.begin())}}})) {
        selection_.selectEntity({ref->kind, unique});
    }
}

void AttachController::duplicateSelected() {
    const auto ref = selection_.entity();
    const Entity* entity = ref ? workbench_.model().find(ref->kind, ref->name) : nullptr;
    if (renamable().isEmpty() || entity == nullptr) {
        emit hint(tr("Select an attachment, a monitor, a scenario or a requirement first."));
        return;
    }
    const std::string name = workbench_.model().freeName(ref->kind, ref->name);
    if (workbench_.apply({editLabel("Duplicate {0}", {ref->name}),
                          {{ref->kind, name, entity->values, std::nullopt}}})) {
        selection_.selectEntity({ref->kind, name});
    }
}

void AttachController::removeSelected() {
    std::vector<Entity> entities;
    ModelEdit edit;
    for (const EntityRef& ref : selection_.entities()) {
        if (!isSingleton(ref.kind)) {
            entities.push_back({ref.kind, ref.name, {}});
            edit.changes.push_back({ref.kind, ref.name, std::nullopt, std::nullopt});
        }
    }
    if (entities.empty()) {
        emit hint(tr("Select what to remove in the model tree first."));
        return;
    }
    edit.label = editLabel("Remove {0}", {namesOf(entities)});
    if (workbench_.apply(edit)) {
        selection_.clear();
    }
}

}  // namespace twinbench
