#include "geometry/part_pattern.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/resolve_context.h"
#include "twin/study_parts.h"

namespace twinbench {

namespace {

/// Tells the patterns of the study that match no part.
void checkPatterns(ResolveContext& context, const char* key, const std::string& object) {
    if (context.study.values.contains(key)) {
        takeOr(context.targets.parts(context.study.values[key], object + ", " + key),
               context.problems);
    }
}

MeshSettings defaultMesh(const SystemModel& model, const ValueReader& reader, Problems& problems) {
    MeshSettings settings;
    const Json& values = model.only(EntityKind::Mesh).values;
    if (values.contains("size")) {
        settings.size =
            takeOr(reader.quantity(values["size"], *entityDescriptor(EntityKind::Mesh).find("size"),
                                   "mesh, size"),
                   problems);
    }
    return settings;
}

std::optional<ErrorTarget> errorTarget(ResolveContext& context) {
    const ModelDescriptor& descriptor = entityDescriptor(EntityKind::Mesh);
    const Json& values = context.model.only(EntityKind::Mesh).values;
    if (!values.contains("target_error")) {
        return std::nullopt;
    }
    ErrorTarget target;
    target.relative =
        takeOr(context.reader.quantity(values["target_error"], *descriptor.find("target_error"),
                                       "mesh, target_error"),
               context.problems);
    if (values.contains("max_elements")) {
        target.maxElements = values["max_elements"].get<std::uint64_t>();
    }
    return target;
}

/// Sizes by part; of several patterns that match a part the last one wins.
void applyMeshParts(const SystemModel& model, const Assembly& assembly, const ValueReader& reader,
                    std::vector<StudyPart>& parts, Problems& problems) {
    const ParameterDescriptor& descriptor = *entityDescriptor(EntityKind::MeshPart).find("size");
    for (const Entity& entity : model.entities(EntityKind::MeshPart)) {
        const std::string object = describeEntity(entity.kind, entity.name);
        const double size =
            takeOr(reader.quantity(entity.values["size"], descriptor, object + ", size"), problems);
        for (StudyPart& part : parts) {
            if (matchesPart(entity.name, assembly.parts[part.part])) {
                part.mesh.size = size;
            }
        }
    }
}

}  // namespace

std::optional<ErrorTarget> resolveErrorTarget(ResolveContext& context) {
    const std::string type = context.studyType();
    const bool isEstimated = type == "thermal_steady" || type == "structural_static";
    return isEstimated ? errorTarget(context) : std::nullopt;
}

void resolveStudyParts(ResolveContext& context) {
    const std::string object = describeEntity(context.study.kind, context.study.name);
    checkPatterns(context, "parts", object);
    checkPatterns(context, "exclude", object);
    const MeshSettings mesh = defaultMesh(context.model, context.reader, context.problems);
    context.positions.assign(context.assembly.parts.size(), -1);
    for (std::uint32_t i = 0; i < context.assembly.parts.size(); ++i) {
        if (!takesPart(context.study, context.assembly.parts[i])) {
            continue;
        }
        context.positions[i] = static_cast<int>(context.parts.size());
        context.parts.push_back({i, mesh});
    }
    applyMeshParts(context.model, context.assembly, context.reader, context.parts,
                   context.problems);
    if (context.parts.empty() && context.problems.empty()) {
        context.problems.push_back(
            badInput("study.no_part", object, "No solid part takes part in the study.", {},
                     "Check its parts and exclude, and that the geometry holds solids."));
    }
}

Checked<std::vector<StudyPart>> solidParts(const SystemModel& model, const Assembly& assembly) {
    const auto parameters = evaluateParameters(model.parameterTexts());
    if (!parameters) {
        return fail(parameters.error());
    }
    const ValueReader reader(*parameters);
    Problems problems;
    const MeshSettings mesh = defaultMesh(model, reader, problems);
    std::vector<StudyPart> parts;
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        if (assembly.parts[i].shape->solid) {
            parts.push_back({i, mesh});
        }
    }
    applyMeshParts(model, assembly, reader, parts, problems);
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return parts;
}

}  // namespace twinbench
