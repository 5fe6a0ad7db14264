#include "app/window/attach_controller.h"

#include <algorithm>
#include <set>

#include "geometry/face_selector.h"
#include "widgets/property_panel.h"

namespace twinbench {

Json targetOf(const Assembly& assembly, const Selection& selection) {
    Json target = Json::object();
    if (!selection.faces().empty()) {
        Json faces = Json::array();
        for (const FaceRef& face : selection.faces()) {
            faces.push_back({{"part", assembly.parts[face.part].name},
                             {"where", faceSignature(assembly, face)}});
        }
        target["faces"] = faces.size() == 1 ? faces.front() : faces;
    } else {
        Json parts = Json::array();
        for (const std::uint32_t part : selection.parts()) {
            parts.push_back(assembly.parts[part].name);
        }
        target["part"] = parts.size() == 1 ? parts.front() : parts;
    }
    return target;
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
    } else if (model == "support") {
        values["axes"] = "normal";
    } else if (model == "displacement") {
        values["z"] = "0.1 mm";
    } else if (model == "force") {
        values["vector"] = {"0 N", "0 N", "-100 N"};
    } else if (model == "pressure") {
        values["value"] = "1 MPa";
    } else if (model == "gravity") {
        values["vector"] = {"0 m/s^2", "0 m/s^2", "-9.81 m/s^2"};
    }
    return values;
}

Json initialStudyValues(const std::string& type) {
    Json values{{"type", type}};
    if (type == "thermal_transient") {
        values["duration"] = "600 s";
        values["initial_temperature"] = "20 degC";
    }
    return values;
}

AttachController::AttachController(Workbench& workbench, Selection& selection, QObject* parent)
    : QObject(parent), workbench_(workbench), selection_(selection) {}

void AttachController::addEntity(EntityKind kind, const QString& label, Json values) {
    const std::string name = workbench_.model().freeName(kind, label.toStdString());
    const auto parts = selection_.parts();
    const auto faces = selection_.faces();
    if (workbench_.apply({"Add " + name, {{kind, name, std::move(values), std::nullopt}}})) {
        selection_.selectEntity({kind, name}, parts, faces);
    }
}

void AttachController::attach(const QString& modelId) {
    const ModelDescriptor* model = findAttachmentModel(modelId.toStdString());
    if (!model || !workbench_.assembly()) {
        return;
    }
    const QString label = QString::fromStdString(model->label);
    Json values = initialAttachmentValues(model->id);
    if (model->target != TargetKind::None) {
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
    addEntity(EntityKind::Attachment, label, std::move(values));
}

void AttachController::addStudy(const QString& typeId) {
    if (const ModelDescriptor* type = findStudyType(typeId.toStdString())) {
        selection_.clear();
        addEntity(EntityKind::Study, QString::fromStdString(type->label),
                  initialStudyValues(type->id));
    }
}

void AttachController::assignMaterial(const QString& material) {
    std::set<std::uint32_t> parts(selection_.parts().begin(), selection_.parts().end());
    for (const FaceRef& face : selection_.faces()) {
        parts.insert(face.part);
    }
    if (parts.empty() || !workbench_.assembly()) {
        emit hint(tr("Select the parts that get the material first."));
        return;
    }
    workbench_.apply(assignMaterialEdit(workbench_.model(), *workbench_.assembly(),
                                        {parts.begin(), parts.end()}, material.toStdString()));
}

void AttachController::assignMaterial(const QString& material, std::uint32_t part) {
    if (workbench_.assembly()) {
        workbench_.apply(assignMaterialEdit(workbench_.model(), *workbench_.assembly(), {part},
                                            material.toStdString()));
    }
}

void AttachController::removeSelected() {
    const auto entity = selection_.entity();
    if (!entity || isSingleton(entity->kind)) {
        emit hint(tr("Select what to remove in the model tree first."));
        return;
    }
    if (workbench_.apply({"Remove " + entity->name,
                          {{entity->kind, entity->name, std::nullopt, std::nullopt}}})) {
        selection_.clear();
    }
}

}  // namespace twinbench
