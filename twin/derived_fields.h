#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <Eigen/Core>

#include "core/thread_pool.h"
#include "simulation/fe_mesh.h"
#include "twin/field_catalogue.h"

namespace twinbench {

/// What fields are computed from. Refers to the parts and the pool.
struct FieldOrigin {
    std::shared_ptr<const FeMesh> mesh;
    const std::vector<ResultPart>& parts;  ///< their conductivities and yield strengths
    const ThreadPool& pool;
    /// K per node, for yield strengths that vary; empty where a study has none.
    Eigen::VectorXd temperature = {};
};

/// A field that is not stored, from the stored one that its kind names; both with the components
/// fastest. The strain is the total one, of the displacement; its shear components are those of the
/// tensor, half of the engineering shear strain. The Tresca stress is the difference of the largest
/// and the smallest principal stress. The safety factor is the yield strength at the local
/// temperature over the von Mises stress, at most kLargestSafetyFactor; it is not a number in parts
/// whose material has no yield strength.
Eigen::VectorXd deriveField(std::string_view name, const Eigen::VectorXd& source,
                            const FieldOrigin& origin);
inline constexpr double kLargestSafetyFactor = 1e6;

/// True if any part's material has a yield strength.
bool hasYieldStrength(const std::vector<ResultPart>& parts);

/// The component of a field with components, one number per node.
Eigen::VectorXd extractComponent(const FieldComponent& component, const Eigen::VectorXd& values);

/// The smallest principal stress per node, Pa, of the field "principal_stress".
Eigen::VectorXd smallestPrincipalStress(const Eigen::VectorXd& principalStress);

/// One number per node: the magnitude of vectors, the largest principal stress, the
/// Frobenius norm of tensors, else the value.
Eigen::VectorXd nodalMeasure(const FieldInfo& field, const Eigen::VectorXd& values);

}  // namespace twinbench
