#include "twin/active_attachment.h"

#include <algorithm>

#include "twin/entity_check.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

enum class Limit { ToThisStudy, ToOthers, None };

Limit limitOf(const Entity& entity, const std::string& study) {
    if (!entity.values.contains("studies")) {
        return Limit::None;
    }
    const auto names = readTextList(entity.values["studies"], {});
    const bool listed = names && std::find(names->begin(), names->end(), study) != names->end();
    return listed ? Limit::ToThisStudy : Limit::ToOthers;
}

/// True unless the model does not fit the study or the attachment is limited to others.
bool isMeantFor(const ModelDescriptor* model, Limit limit, const std::string& studyType) {
    return model != nullptr && model->fitsStudyType(studyType) && limit != Limit::ToOthers;
}

/// A model for parts or faces means faces, edges or points in a thermal study and parts in a stress
/// study.
bool targetFits(const Entity& entity, const ModelDescriptor& model, bool thermal) {
    return model.target != TargetKind::PartOrFaces || entity.values.contains("part") != thermal;
}

bool meansFaces(const Entity& entity, const ModelDescriptor& model) {
    return model.target == TargetKind::Faces ||
           (model.target == TargetKind::PartOrFaces && entity.values.contains("faces"));
}

void resolveFaces(ResolveContext& context, ActiveAttachment& attachment) {
    const Json& values = attachment.entity->values;
    std::vector<FaceRef> faces;
    if (values.contains("faces")) {
        faces = takeOr(context.targets.faces(values["faces"], attachment.objectOf("faces")),
                       context.problems);
    } else {
        faces = context.targets.facesOf(takeOr(
            context.targets.parts(values["part"], attachment.objectOf("part")), context.problems));
    }
    for (const FaceRef& face : faces) {
        if (context.positions[face.part] >= 0) {
            attachment.faces.push_back(
                {static_cast<std::uint32_t>(context.positions[face.part]), face.face});
        }
    }
}

void resolveParts(ResolveContext& context, ActiveAttachment& attachment) {
    attachment.matchedParts = takeOr(
        context.targets.parts(attachment.entity->values["part"], attachment.objectOf("part")),
        context.problems);
    for (const std::uint32_t part : attachment.matchedParts) {
        if (context.positions[part] >= 0) {
            attachment.parts.push_back(static_cast<std::uint32_t>(context.positions[part]));
        }
    }
}

void resolveEdges(ResolveContext& context, ActiveAttachment& attachment) {
    const auto edges = takeOr(
        context.targets.edges(attachment.entity->values["edges"], attachment.objectOf("edges")),
        context.problems);
    for (const EdgeRef& edge : edges) {
        if (context.positions[edge.part] < 0) {
            continue;
        }
        const Part& part = context.assembly.parts[edge.part];
        const EdgePolyline& line = part.shape->tessellation.edges[edge.edge];
        PartEdge target;
        target.part = static_cast<std::uint32_t>(context.positions[edge.part]);
        target.faces = {static_cast<std::uint32_t>(line.faces[0]),
                        static_cast<std::uint32_t>(line.faces[1])};
        for (const Vec3& point : line.points) {
            target.course.push_back(part.placement.point(point));
        }
        attachment.lines.edges.push_back(std::move(target));
        context.key.add(edge.part).add(edge.edge);
    }
}

void resolvePoints(ResolveContext& context, ActiveAttachment& attachment) {
    const auto points = takeOr(
        context.targets.points(attachment.entity->values["points"], attachment.objectOf("points")),
        context.problems);
    for (const SurfacePoint& point : points) {
        if (context.positions[point.part] >= 0) {
            const auto part = static_cast<std::uint32_t>(context.positions[point.part]);
            attachment.lines.points.push_back({part, point.position});
            context.key.add(part).add(point.position.x).add(point.position.y);
            context.key.add(point.position.z);
        }
    }
}

void addTargetToKey(Hasher& key, const ActiveAttachment& attachment) {
    key.add(attachment.model->id).add(attachment.parts.size());
    for (const std::uint32_t part : attachment.parts) {
        key.add(part);
    }
    key.add(attachment.faces.size());
    for (const PartFace& face : attachment.faces) {
        key.add(face.part).add(face.face);
    }
}

/// False if nothing of the target is in the study.
bool resolveTarget(ResolveContext& context, ActiveAttachment& attachment) {
    if (attachment.model->target == TargetKind::None) {
        addTargetToKey(context.key, attachment);
        return true;
    }
    const std::size_t before = context.problems.size();
    if (attachment.entity->values.contains("edges")) {
        resolveEdges(context, attachment);
    } else if (attachment.entity->values.contains("points")) {
        resolvePoints(context, attachment);
    } else if (meansFaces(*attachment.entity, *attachment.model)) {
        resolveFaces(context, attachment);
    } else {
        resolveParts(context, attachment);
    }
    if (attachment.faces.empty() && attachment.parts.empty() && attachment.lines.empty()) {
        if (context.problems.size() == before) {
            context.warnings.push_back(badInput("attachment.outside", attachment.object,
                                                "It acts on no part of the study '{0}'.",
                                                {context.study.name}));
        }
        return false;
    }
    addTargetToKey(context.key, attachment);
    return true;
}

}  // namespace

bool isSwitchedOn(const Entity& attachment) {
    const auto active = attachment.values.find("active");
    return active == attachment.values.end() || *active != false;
}

bool actsIn(const Entity& attachment, const Entity& study) {
    const ModelDescriptor* model = descriptorOf(attachment);
    const auto type = study.values.value("type", "");
    return isSwitchedOn(attachment) && isMeantFor(model, limitOf(attachment, study.name), type) &&
           targetFits(attachment, *model, isThermalStudy(type));
}

namespace {

bool actsNowhere(const SystemModel& model, const Entity& attachment) {
    const auto& studies = model.entities(EntityKind::Study);
    return std::ranges::none_of(studies,
                                [&](const Entity& study) { return actsIn(attachment, study); });
}

}  // namespace

std::vector<ActiveAttachment> activeAttachments(ResolveContext& context) {
    const std::string type = context.studyType();
    const bool thermal = isThermalStudy(type);
    std::vector<ActiveAttachment> result;
    for (const Entity& entity : context.model.entities(EntityKind::Attachment)) {
        const ModelDescriptor* model = descriptorOf(entity);
        const Limit limit = limitOf(entity, context.study.name);
        if (!isSwitchedOn(entity) || !isMeantFor(model, limit, type)) {
            continue;
        }
        ActiveAttachment attachment;
        attachment.entity = &entity;
        attachment.model = model;
        attachment.object = describeEntity(entity.kind, entity.name);
        if (!targetFits(entity, *model, thermal)) {
            if (limit == Limit::None && actsNowhere(context.model, entity)) {
                context.warnings.push_back(badInput(
                    "attachment.unused", attachment.object,
                    "It acts in no study: a thermal study needs {0} as its target.", {"faces"},
                    "Give faces, or a stress study that takes the temperature of parts."));
            } else if (limit == Limit::ToThisStudy) {
                context.problems.push_back(
                    badInput("attachment.target", attachment.object,
                             "In the study '{0}' it needs {1} as its target.",
                             {context.study.name, thermal ? "faces" : "parts"}));
            }
            continue;
        }
        if (resolveTarget(context, attachment)) {
            result.push_back(std::move(attachment));
        }
    }
    return result;
}

}  // namespace twinbench
