#pragma once

#include <vector>

#include <Eigen/Core>

#include "simulation/block_matrix.h"
#include "simulation/tet10.h"

namespace twinbench {

/// Nodal means of what elements say at their nodes, over the elements of the node's part:
/// atNodes(element) gives D values for each of its ten nodes, a column per node. Incomplete
/// once a stop was requested.
template <int D, class AtNodes>
Eigen::VectorXd averageAtNodes(const FeMesh& mesh, const ElementColouring& colouring,
                               const ThreadPool& pool, const TaskContext& context,
                               const AtNodes& atNodes) {
    const auto count = static_cast<Eigen::Index>(mesh.nodes.size());
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(D * count);
    std::vector<std::uint32_t> elements(mesh.nodes.size(), 0);
    // Parts share no nodes, so that no mean is taken across an interface of materials.
    (void)forEachElement(colouring, pool, context, [&](std::uint32_t e) {
        const Eigen::Matrix<double, D, 10> values = atNodes(e);
        for (int i = 0; i < 10; ++i) {
            const std::uint32_t node = mesh.elements[e][static_cast<std::size_t>(i)];
            sums.template segment<D>(D * static_cast<Eigen::Index>(node)) += values.col(i);
            ++elements[node];
        }
    });
    for (Eigen::Index node = 0; node < count; ++node) {
        const std::uint32_t n = elements[static_cast<std::size_t>(node)];
        sums.template segment<D>(D * node) /= n > 0 ? n : 1;
    }
    return sums;
}

}  // namespace twinbench
