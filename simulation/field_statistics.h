#pragma once

#include <vector>

#include <Eigen/Core>

#include "core/thread_pool.h"
#include "simulation/fe_mesh.h"

namespace twinbench {

/// Where a nodal field is smallest or largest; the first node of equal ones.
struct FieldExtreme {
    double value = 0.0;
    std::uint32_t node = 0;
    std::uint32_t part = 0;
};

struct FieldRange {
    FieldExtreme min;
    FieldExtreme max;
    double mean = 0.0;  ///< over the volume
};

struct FieldStatistics {
    FieldRange all;
    std::vector<FieldRange> parts;  ///< by part
};

/// Statistics of a scalar field with one value per node of a mesh that has at least one part.
FieldStatistics fieldStatistics(const FeMesh& mesh, const Eigen::VectorXd& field,
                                const ThreadPool& pool);

/// Lengths of nodal vectors, 3 per node.
Eigen::VectorXd nodalMagnitude(const Eigen::VectorXd& vectors);
/// Von Mises stress of nodal stresses, 6 per node.
Eigen::VectorXd nodalVonMises(const Eigen::VectorXd& stress);

}  // namespace twinbench
