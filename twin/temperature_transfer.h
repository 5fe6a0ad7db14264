#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include <Eigen/Core>

#include "simulation/fe_mesh.h"
#include "twin/study_result.h"

namespace twinbench {

/// The nodal field of another study that is to be put on a mesh.
struct FieldTransfer {
    const StudyResult& from;
    std::span<const float> field;
    /// The mesh of `from`; called only if a part has another mesh here.
    std::function<Result<std::shared_ptr<const FeMesh>>()> source;
    const FeMesh& target;
};

/// Puts the temperature of another study on the nodes of parts of this one, part by part by path:
/// as it is where meshes are the same, otherwise as the other study's elements interpolate it.
/// `values` (K per node of this study's mesh) keeps what it holds elsewhere. Problems: every part
/// that the other study does not have (BadInput); Failed without the mesh of the other study.
Checked<void> transferTemperature(const FieldTransfer& transfer, const std::vector<ResultPart>& to,
                                  Eigen::VectorXd& values);

/// The same of stresses, six numbers per node, Pa.
Checked<void> transferStress(const FieldTransfer& transfer, const std::vector<ResultPart>& to,
                             Eigen::VectorXd& values);

}  // namespace twinbench
