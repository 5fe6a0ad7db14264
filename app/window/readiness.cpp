#include "app/window/readiness.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "twin/study_parts.h"
#include "widgets/material_assignment.h"

namespace twinbench {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Readiness", text); }

bool hasAttachment(const SystemModel& model, const std::set<std::string>& models) {
    const auto& attachments = model.entities(EntityKind::Attachment);
    return std::any_of(attachments.begin(), attachments.end(), [&](const Entity& attachment) {
        return models.contains(attachment.values.value("model", ""));
    });
}

}  // namespace

std::vector<MissingPiece> missingPieces(const SystemModel& model, const Assembly* assembly,
                                        const std::string& studyName) {
    std::vector<MissingPiece> missing;
    if (model.entities(EntityKind::Geometry).empty()) {
        missing.push_back({Step::Geometry, translated("Import a STEP file"), {}});
        return missing;
    }
    const Entity* study = model.find(EntityKind::Study, studyName);
    if (assembly) {
        MissingPiece bare{Step::Materials, {}, {}};
        for (std::uint32_t i = 0; i < assembly->parts.size(); ++i) {
            const Part& part = assembly->parts[i];
            const bool isAnalysed = study ? takesPart(*study, part) : part.shape->solid;
            if (isAnalysed && materialOf(model, part).empty()) {
                bare.parts.push_back(i);
            }
        }
        if (!bare.parts.empty()) {
            const auto count = static_cast<int>(bare.parts.size());
            bare.text = count == 1 ? translated("1 part has no material")
                                   : translated("%1 parts have no material").arg(count);
            missing.push_back(std::move(bare));
        }
    }
    if (model.entities(EntityKind::Study).empty()) {
        missing.push_back({Step::Solve, translated("Add a study"), {}});
        return missing;
    }
    const std::string type = study ? study->values.value("type", "") : "";
    if (type == "thermal_steady" && !hasAttachment(model, {"convection", "temperature"})) {
        missing.push_back({Step::Physics, translated("Nothing holds the temperature"), {}});
    }
    if (type == "structural_static" &&
        !hasAttachment(model, {"fixed", "support", "displacement"})) {
        missing.push_back({Step::Physics, translated("Nothing holds the parts"), {}});
    }
    return missing;
}

}  // namespace twinbench
