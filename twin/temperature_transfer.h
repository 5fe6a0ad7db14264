#pragma once

#include <span>
#include <vector>

#include <Eigen/Core>

#include "twin/study_result.h"

namespace twinbench {

/// Puts the temperature of another study on the nodes of parts of this one, part by part by path
/// and mesh. `values` (K per node of this study's mesh) keeps what it holds elsewhere. Problems:
/// every part that the other study does not have (BadInput).
Checked<void> transferTemperature(const StudyResult& from, std::span<const float> temperature,
                                  const std::vector<ResultPart>& to, Eigen::VectorXd& values);

/// The same of stresses, six numbers per node, Pa.
Checked<void> transferStress(const StudyResult& from, std::span<const float> stress,
                             const std::vector<ResultPart>& to, Eigen::VectorXd& values);

}  // namespace twinbench
