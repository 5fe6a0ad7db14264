#pragma once

#include <vector>

#include "geometry/contact_finder.h"
#include "twin/run_spec.h"

namespace twinbench {

/// The contacts of a study's model.
const std::vector<ContactInterface>& contactsOf(const RunSpec& spec);

/// Warnings of areas that the mesh of a study does not follow: of the faces that loads act on by
/// their area (convection, radiation, heat flux, pressure), and of what parts touch each other
/// over. One for each load that misses more of its whole area, too much and too little alike, than
/// 2 %, with its worst face; and one for all contacts that conduct or bond, with the worst of them.
/// `pairs`: the contacts as they were found on the CAD shapes. Gives none where a stop is
/// requested.
Problems warningsOfAreas(const RunSpec& spec, const Assembly& assembly,
                         const std::vector<ContactPair>& pairs, const FeMesh& mesh,
                         const ThreadPool& pool, const TaskContext& context);

}  // namespace twinbench
