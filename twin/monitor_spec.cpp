#include "twin/monitor_spec.h"

#include <algorithm>
#include <utility>

#include "twin/entity_check.h"
#include "twin/value_reader.h"

namespace twinbench {

namespace {

/// Faces of the assembly as faces of the study's parts.
Checked<std::vector<PartFace>> facesInStudy(const std::vector<FaceRef>& faces, const RunSpec& spec,
                                            const Assembly& assembly, const std::string& object) {
    std::vector<PartFace> found;
    Problems problems;
    for (const FaceRef& face : faces) {
        const auto part =
            std::find_if(spec.parts.begin(), spec.parts.end(),
                         [&](const StudyPart& other) { return other.part == face.part; });
        if (part == spec.parts.end()) {
            problems.push_back(badInput("monitor.part", object,
                                        "The part '{0}' is not in the study '{1}'.",
                                        {assembly.parts[face.part].name, spec.request.study},
                                        "Choose faces of its parts."));
            continue;
        }
        found.push_back({static_cast<std::uint32_t>(part - spec.parts.begin()), face.face});
    }
    return problems.empty() ? Checked<std::vector<PartFace>>(std::move(found))
                            : fail(std::move(problems));
}

Checked<MonitorSpec> resolveMonitor(const SystemModel& model, const Assembly& assembly,
                                    const RunSpec& spec, const Entity& entity,
                                    const ValueReader& reader) {
    const std::string object = "monitor '" + entity.name + "'";
    MonitorSpec monitor;
    monitor.name = entity.name;
    monitor.part = textOf(entity, "part");
    if (const auto through = entity.values.find("heat_through"); through != entity.values.end()) {
        const auto target = resolveTarget(model, assembly, Json{{"faces", *through}});
        if (!target) {
            return fail(target.error());
        }
        auto faces = facesInStudy(target->faces, spec, assembly, object);
        if (!faces) {
            return fail(faces.error());
        }
        monitor.faces = std::move(*faces);
        return monitor;
    }
    monitor.field = textOf(entity, "field");
    const auto at = entity.values.find("at");
    if (at == entity.values.end()) {
        return fail(Problems{badInput("monitor.at", object, "It has no point.", {},
                                      "Give \"at\": [x, y, z] in mm.")});
    }
    auto point = reader.place(*at, object + ", at");
    if (!point) {
        return fail(point.error());
    }
    monitor.at = *point;
    return monitor;
}

}  // namespace

Checked<std::vector<MonitorSpec>> resolveMonitors(const SystemModel& model,
                                                  const Assembly& assembly, const RunSpec& spec) {
    const auto parameters = evaluateParameters(model.parameterTexts());
    if (!parameters) {
        return fail(parameters.error());
    }
    const ValueReader reader(*parameters);
    std::vector<MonitorSpec> monitors;
    Problems problems;
    for (const Entity& entity : model.entities(EntityKind::Monitor)) {
        if (textOf(entity, "study") != spec.request.study) {
            continue;
        }
        auto monitor = resolveMonitor(model, assembly, spec, entity, reader);
        if (monitor) {
            monitors.push_back(std::move(*monitor));
        } else {
            problems.insert(problems.end(), monitor.error().begin(), monitor.error().end());
        }
    }
    return problems.empty() ? Checked<std::vector<MonitorSpec>>(std::move(monitors))
                            : fail(std::move(problems));
}

void addTo(Hasher& key, const std::vector<MonitorSpec>& monitors) {
    key.add(monitors.size());
    for (const MonitorSpec& monitor : monitors) {
        key.add(monitor.name).add(monitor.field).add(monitor.part);
        key.add(monitor.at.x).add(monitor.at.y).add(monitor.at.z).add(monitor.faces.size());
        for (const PartFace& face : monitor.faces) {
            key.add(face.part).add(face.face);
        }
    }
}

}  // namespace twinbench
