#pragma once

#include <optional>
#include <string>
#include <vector>

#include "twin/run_spec.h"

namespace twinbench {

/// A monitor of a study, resolved: a field at a point, or the heat through faces.
struct MonitorSpec {
    std::string name;
    std::string field;            ///< empty for heat through faces
    Vec3 at;                      ///< metres, assembly frame
    std::string part;             ///< where parts meet: the one that is meant; empty: any
    std::vector<PartFace> faces;  ///< parts by position in the study
};

/// The monitors of the study, by the model as its request sees it. Problems: values that cannot be
/// read, faces that are not there or belong to parts outside the study.
Checked<std::vector<MonitorSpec>> resolveMonitors(const SystemModel& model,
                                                  const Assembly& assembly, const RunSpec& spec);

void addTo(Hasher& key, const std::vector<MonitorSpec>& monitors);

}  // namespace twinbench
