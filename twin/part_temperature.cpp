#include "twin/part_temperature.h"

#include <cassert>

namespace twinbench {

namespace {

/// Calls set(node) for every node of a part of the study.
template <class Set>
void forNodes(const FeMesh& mesh, std::uint32_t part, const Set& set) {
    const FePart& range = mesh.parts[part];
    for (std::uint32_t i = 0; i < range.nodeCount; ++i) {
        set(range.firstNode + i);
    }
}

}  // namespace

std::optional<Eigen::VectorXd> structuralTemperature(const RunSpec& spec, const FeMesh& mesh,
                                                     std::optional<Eigen::VectorXd> transferred) {
    if (spec.partTemperatures.empty()) {
        return transferred;
    }
    const auto& structural = std::get<StructuralModel>(spec.physics);
    assert(structural.materials.size() == mesh.parts.size());
    Eigen::VectorXd temperature(static_cast<Eigen::Index>(mesh.nodes.size()));
    if (transferred) {
        temperature = *transferred;
    } else {
        for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
            forNodes(mesh, part, [&](std::uint32_t node) {
                temperature[node] = structural.materials[part].values.front().referenceTemperature;
            });
        }
    }
    for (const PartTemperature& prescribed : spec.partTemperatures) {
        for (const std::uint32_t part : prescribed.parts) {
            forNodes(mesh, part, [&](std::uint32_t node) {
                temperature[node] = prescribed.temperature(mesh.nodes[node], 0.0);
            });
        }
    }
    return temperature;
}

}  // namespace twinbench
