#include <algorithm>
#include <string_view>

#include "app/window/attach_controller.h"
#include "twin/material_assignment.h"
#include "widgets/library_list.h"

// Materials for what is selected, and for what they are dropped on.

namespace twinbench {

namespace {

/// The name that the model's material of these values has or is to get: the wished one, or with a
/// number behind where that is taken by other values.
std::string nameInModel(const SystemModel& model, const std::string& wish, const Json& values) {
    const nlohmann::json wanted = values;  // whatever the order of its keys
    for (int number = 1;; ++number) {
        const std::string name = number == 1 ? wish : wish + " " + std::to_string(number);
        const Entity* known = model.find(EntityKind::Material, name);
        if (!known || nlohmann::json(known->values) == wanted) {
            return name;
        }
    }
}

}  // namespace

void AttachController::assignMaterial(const QString& material) {
    const std::set<std::uint32_t> parts = selectedParts();
    if (parts.empty() || !workbench_.assembly()) {
        emit hint(tr("Select the parts that get the material first."));
        return;
    }
    assignMaterial(material, std::vector(parts.begin(), parts.end()));
}

void AttachController::assignMaterial(const QString& material, std::uint32_t part,
                                      bool forSelection) {
    if (workbench_.assembly()) {
        const std::set<std::uint32_t> parts = receiversAt(part, forSelection);
        assignMaterial(material, std::vector(parts.begin(), parts.end()));
    }
}

QString AttachController::describeDrop(const QString& material, std::uint32_t part,
                                       bool forSelection) const {
    if (!workbench_.assembly()) {
        return {};
    }
    const QString name = material.section(':', -1);
    const std::set<std::uint32_t> parts = receiversAt(part, forSelection);
    return parts.size() == 1
               ? tr("%1 for %2")
                     .arg(name, QString::fromStdString(workbench_.assembly()->parts[part].name))
               : tr("%1 for %2 selected parts").arg(name, QString::number(parts.size()));
}

void AttachController::assignMaterial(const QString& material,
                                      const std::vector<std::uint32_t>& parts) {
    const Assembly& assembly = *workbench_.assembly();
    const auto edit = assignmentEdit(parts, material.toStdString());
    if (!edit) {
        emit hint(tr("%1 is not among your materials any more.").arg(material.section(':', -1)));
    } else if (workbench_.apply(*edit)) {
        const Part& first = assembly.parts[parts.front()];
        const QString name = QString::fromStdString(materialOf(workbench_.model(), first));
        emit done(parts.size() == 1
                      ? tr("%1 is of %2").arg(QString::fromStdString(first.name), name)
                      : tr("%1 parts are of %2").arg(QString::number(parts.size()), name));
    }
}

std::optional<ModelEdit> AttachController::assignmentEdit(const std::vector<std::uint32_t>& parts,
                                                          const std::string& material) const {
    const SystemModel& model = workbench_.model();
    const Assembly& assembly = *workbench_.assembly();
    const std::string_view prefix = kOwnPrefix;
    if (!material.starts_with(prefix)) {
        return assignMaterialEdit(model, assembly, parts, material);
    }
    const auto own =
        std::ranges::find(ownMaterials_, material.substr(prefix.size()), &LibraryMaterial::name);
    if (own == ownMaterials_.end()) {
        return std::nullopt;
    }
    const Json values = own->values();
    return assignMaterialEdit(model, assembly, parts, nameInModel(model, own->name, values),
                              values);
}

}  // namespace twinbench
