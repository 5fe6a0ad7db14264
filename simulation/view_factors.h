#pragma once

#include <cstdint>
#include <vector>

#include <Eigen/Core>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/fe_mesh.h"

namespace twinbench {

/// Neighbouring triangles of one face that radiate as one.
struct RadiatingPatch {
    std::vector<std::uint32_t> triangles;  ///< of the mesh
    PartFace face;
    double area = 0.0;  ///< m^2, that is free of contact
};

/// How the radiation of diffuse patches spreads. The area of a patch times its factor to another is
/// the same the other way round, and the factors of a patch and its opening add up to 1.
struct ViewFactors {
    Eigen::MatrixXd factors;  ///< of the radiation of a patch (row), the share that meets another
    Eigen::VectorXd opening;  ///< by patch, the share that meets none: 0 in a closed enclosure

    // As they were found, before they were made to agree:
    Eigen::VectorXd escaped;        ///< by patch, the share that met none
    double leak = 0.0;              ///< the same of all radiation
    double sumError = 0.0;          ///< mean difference of the sums from 1, by area
    double reciprocityError = 0.0;  ///< of the exchange areas of faces, relative to their sum
};

/// The patches of faces: each face in at least `kPatchesPerFace` where its mesh is that fine.
/// `freeShare`: by triangle of the mesh, the share of its area that is not in contact.
std::vector<RadiatingPatch> radiatingPatches(const FeMesh& mesh, const FaceTriangles& triangles,
                                             const std::vector<PartFace>& faces,
                                             const std::vector<double>& freeShare);

/// View factors by rays that leave each patch evenly over its area and by the cosine law over the
/// half space (Howell et al., Thermal Radiation Heat Transfer, 6th ed., section 7.4), from
/// low-discrepancy sequences, so that they are the same in each run. Every triangle of the mesh
/// hides what is behind it. The factors of both ways are joined by areas, and in a closed enclosure
/// scaled symmetrically until they add up. Errors: Cancelled.
Result<ViewFactors> viewFactors(const FeMesh& mesh, const std::vector<RadiatingPatch>& patches,
                                bool isClosed, const ThreadPool& pool, const TaskContext& context);

}  // namespace twinbench
