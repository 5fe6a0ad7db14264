#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "twin/model_edit.h"

namespace twinbench {

/// The parts that a file of the model brought, ascending; empty while the assembly is not that of
/// the model's files, as during an import.
std::vector<std::uint32_t> partsOfGeometry(const SystemModel& model, const Assembly& assembly,
                                           std::string_view geometry);
/// The name of the geometry entity that a part came from; empty as above.
std::string geometryOfPart(const SystemModel& model, const Assembly& assembly, std::uint32_t part);

/// "Place NAME": moves a file's parts by a motion of the assembly frame, written as "at" and
/// "rotate". Faces that were picked on them (queries with "nearest") move along: a signature holds
/// coordinates of the assembly. Other queries ("normal = -z") stay as they are. Problems: a file
/// that the model does not have, values of its present place that cannot be read.
Checked<ModelEdit> placeGeometryEdit(const SystemModel& model, const Assembly& assembly,
                                     const std::string& geometry, const Placement& motion);

}  // namespace twinbench
