#pragma once

#include <string_view>

#include <Eigen/Core>

#include "core/thread_pool.h"
#include "simulation/fe_mesh.h"
#include "twin/study_result.h"

namespace twinbench {

/// The description of a field by its name, without times and keys; of the fields that studies give.
FieldInfo fieldDescription(std::string_view name);

/// The stored field that a field is computed from: "stress" for "von_mises"; itself if stored.
std::string_view sourceFieldOf(std::string_view name);

/// A derived field from its source, both with the components fastest. `parts` tells the
/// conductivities of "heat_flux".
Eigen::VectorXd deriveField(std::string_view name, const Eigen::VectorXd& source,
                            const std::shared_ptr<const FeMesh>& mesh,
                            const std::vector<ResultPart>& parts, const ThreadPool& pool);

/// The smallest principal stress per node, Pa, of the field "principal_stress".
Eigen::VectorXd smallestPrincipalStress(const Eigen::VectorXd& principalStress);

/// One number per node: the magnitude of vectors, the largest principal stress, else the value.
Eigen::VectorXd nodalMeasure(const FieldInfo& field, const Eigen::VectorXd& values);

}  // namespace twinbench
