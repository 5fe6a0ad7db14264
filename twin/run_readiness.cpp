#include "twin/run_readiness.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string_view>

#include "twin/active_attachment.h"
#include "twin/material_assignment.h"
#include "twin/run_spec.h"
#include "twin/study_parts.h"
#include "twin/study_type.h"
#include "twin/target_resolver.h"

namespace twinbench {

namespace {

/// True if an attachment of one of these models acts in the study.
bool hasActive(const SystemModel& model, const Entity& study,
               std::initializer_list<std::string_view> ids) {
    const auto& attachments = model.entities(EntityKind::Attachment);
    return std::any_of(attachments.begin(), attachments.end(), [&](const Entity& attachment) {
        const auto id = attachment.values.value("model", "");
        return std::find(ids.begin(), ids.end(), id) != ids.end() && actsIn(attachment, study);
    });
}

std::vector<std::uint32_t> partsWithoutMaterial(const SystemModel& model, const Assembly& assembly,
                                                const Entity* study) {
    std::vector<std::uint32_t> bare;
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        const Part& part = assembly.parts[i];
        const bool isAnalysed = study ? takesPart(*study, part) : part.shape->solid;
        if (isAnalysed && materialOf(model, part).empty()) {
            bare.push_back(i);
        }
    }
    return bare;
}

bool takesAnyPart(const Entity& study, const Assembly& assembly) {
    return std::ranges::any_of(assembly.parts,
                               [&](const Part& part) { return takesPart(study, part); });
}

/// Attachments of the study that act on nothing of the assembly.
std::vector<Obstacle> idleAttachments(const SystemModel& model, const Assembly& assembly,
                                      const Entity& study) {
    std::vector<Obstacle> idle;
    for (const Entity& attachment : model.entities(EntityKind::Attachment)) {
        const auto values = targetValues(attachment);
        if (values && actsIn(attachment, study) && !resolveTarget(model, assembly, *values)) {
            idle.push_back({Obstacle::Kind::ActsOnNothing, {}, attachment.name});
        }
    }
    return idle;
}

void addBareParts(std::vector<Obstacle>& obstacles, const SystemModel& model,
                  const Assembly& assembly, const Entity* study) {
    if (auto bare = partsWithoutMaterial(model, assembly, study); !bare.empty()) {
        obstacles.push_back({Obstacle::Kind::PartsWithoutMaterial, std::move(bare)});
    }
}

std::vector<Obstacle> ofStudy(const SystemModel& model, const Assembly* assembly,
                              const Entity& study) {
    using enum Obstacle::Kind;
    std::vector<Obstacle> obstacles;
    if (assembly) {
        addBareParts(obstacles, model, *assembly, &study);
        if (!takesAnyPart(study, *assembly)) {
            obstacles.push_back({TakesNoPart});
        }
        std::ranges::move(idleAttachments(model, *assembly, study), std::back_inserter(obstacles));
    }
    const std::string type = study.values.value("type", "");
    if (type == "thermal_steady" &&
        !hasActive(model, study,
                   {"convection", "radiation", "enclosure_radiation", "temperature"})) {
        obstacles.push_back({TemperatureNotHeld});
    }
    if (!isThermalStudy(type) && type != kModalStudy &&
        !hasActive(model, study,
                   {"fixed", "support", "frictionless_support", "symmetry", "elastic_support",
                    "displacement"})) {
        obstacles.push_back({PartsNotHeld});
    }
    return obstacles;
}

/// Adds those that are not there yet; of parts without a material those of both.
void addNew(std::vector<Obstacle>& obstacles, std::vector<Obstacle> more) {
    for (Obstacle& obstacle : more) {
        const auto same = std::ranges::find_if(obstacles, [&](const Obstacle& known) {
            return known.kind == obstacle.kind && known.attachment == obstacle.attachment;
        });
        if (same == obstacles.end()) {
            obstacles.push_back(std::move(obstacle));
            continue;
        }
        std::vector<std::uint32_t> both;
        std::ranges::set_union(same->parts, obstacle.parts, std::back_inserter(both));
        same->parts = std::move(both);
    }
}

}  // namespace

std::vector<Obstacle> obstaclesOf(const SystemModel& model, const Assembly* assembly,
                                  const std::string& studyName) {
    using enum Obstacle::Kind;
    if (model.entities(EntityKind::Geometry).empty()) {
        return {{NoGeometry}};
    }
    const Entity* study = model.find(EntityKind::Study, studyName);
    std::vector<Obstacle> obstacles;
    // Those that it starts from are run before it.
    for (const std::string& before : studiesBefore(model, studyName)) {
        addNew(obstacles, ofStudy(model, assembly, *model.find(EntityKind::Study, before)));
    }
    if (study) {
        addNew(obstacles, ofStudy(model, assembly, *study));
        std::ranges::stable_sort(obstacles, {}, &Obstacle::kind);
        return obstacles;
    }
    if (assembly) {
        addBareParts(obstacles, model, *assembly, nullptr);
    }
    if (model.entities(EntityKind::Study).empty()) {
        obstacles.push_back({NoStudy});
    }
    return obstacles;
}

}  // namespace twinbench
