#pragma once

#include <vector>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "geometry/assembly.h"

namespace twinbench {

/// Two faces of different parts that lie within the gap of each other over some area.
struct FaceContact {
    std::uint32_t faceA = 0;
    std::uint32_t faceB = 0;
    double area = 0.0;  ///< of face A that has B within the gap, m^2
};

/// All faces over which two solid parts touch or nearly touch. partA < partB. Without faces, the
/// parts reach into each other by more than the gap.
struct ContactPair {
    std::uint32_t partA = 0;
    std::uint32_t partB = 0;
    std::vector<FaceContact> faces;
    double area = 0.0;         ///< m^2
    double gap = 0.0;          ///< mean distance over the area, metres, >= 0
    double penetration = 0.0;  ///< largest depth of one part in the other near the contact, metres
};

/// Finds the contacts between solid parts by proximity of their tessellations: opposite-facing
/// faces (within 30 degrees) whose distance is at most `gap` (metres), between or into each other,
/// with no third part in between. The bulge of the exact surface over its facets is allowed for.
/// Contacts along a line or in a point are none. Deterministic. Errors: Cancelled.
Result<std::vector<ContactPair>> findContacts(const Assembly& assembly, double gap,
                                              const ThreadPool& pool, const TaskContext& context);

/// The contacts between parts of `these` and parts of `those` only.
Result<std::vector<ContactPair>> findContactsBetween(const Assembly& assembly,
                                                     const std::vector<std::uint32_t>& these,
                                                     const std::vector<std::uint32_t>& those,
                                                     double gap, const ThreadPool& pool,
                                                     const TaskContext& context);

}  // namespace twinbench
