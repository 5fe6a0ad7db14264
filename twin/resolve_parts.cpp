#include <algorithm>
#include <set>

#include "geometry/part_pattern.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/resolve_context.h"

namespace twinbench {

namespace {

std::set<std::uint32_t> matching(ResolveContext& context, const char* key,
                                 const std::string& object) {
    if (!context.study.values.contains(key)) {
        return {};
    }
    const auto found = takeOr(context.targets.parts(context.study.values[key], object + ", " + key),
                              context.problems);
    return {found.begin(), found.end()};
}

MeshSettings defaultMesh(ResolveContext& context) {
    MeshSettings settings;
    const Json& values = context.model.only(EntityKind::Mesh).values;
    if (values.contains("size")) {
        settings.size = takeOr(
            context.reader.quantity(values["size"],
                                    *entityDescriptor(EntityKind::Mesh).find("size"), "mesh, size"),
            context.problems);
    }
    return settings;
}

/// Sizes by part; of several patterns that match a part the last one wins.
void applyMeshParts(ResolveContext& context) {
    const ParameterDescriptor& descriptor = *entityDescriptor(EntityKind::MeshPart).find("size");
    for (const Entity& entity : context.model.entities(EntityKind::MeshPart)) {
        const std::string object = describeEntity(entity.kind, entity.name);
        const double size =
            takeOr(context.reader.quantity(entity.values["size"], descriptor, object + ", size"),
                   context.problems);
        for (StudyPart& part : context.parts) {
            if (matchesPart(entity.name, context.assembly.parts[part.part])) {
                part.mesh.size = size;
            }
        }
    }
}

}  // namespace

void resolveStudyParts(ResolveContext& context) {
    const std::string object = describeEntity(context.study.kind, context.study.name);
    const bool chosen = context.study.values.contains("parts");
    const std::set<std::uint32_t> included = matching(context, "parts", object);
    const std::set<std::uint32_t> excluded = matching(context, "exclude", object);
    const MeshSettings mesh = defaultMesh(context);
    context.positions.assign(context.assembly.parts.size(), -1);
    for (std::uint32_t i = 0; i < context.assembly.parts.size(); ++i) {
        if (!context.assembly.parts[i].shape->solid || excluded.contains(i) ||
            (chosen && !included.contains(i))) {
            continue;
        }
        context.positions[i] = static_cast<int>(context.parts.size());
        context.parts.push_back({i, mesh});
    }
    applyMeshParts(context);
    if (context.parts.empty() && context.problems.empty()) {
        context.problems.push_back(
            badInput("study.no_part", object, "No solid part takes part in the study.", {},
                     "Check its parts and exclude, and that the geometry holds solids."));
    }
}

}  // namespace twinbench
