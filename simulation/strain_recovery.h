#pragma once

#include <Eigen/Core>

#include "core/thread_pool.h"
#include "simulation/fe_mesh.h"

namespace twinbench {

/// Total strain of a displacement (metres, 3 per node) at the nodes, 6 per node: xx yy zz xy yz zx,
/// shear as components of the tensor (half of the engineering shear strain). Extrapolated from the
/// elements' Gauss points and averaged over the elements of the node's part, as stresses are.
Eigen::VectorXd recoverStrain(const FeMesh& mesh, const Eigen::VectorXd& displacement,
                              const ThreadPool& pool);

}  // namespace twinbench
