#pragma once

#include "simulation/structural_model.h"

namespace twinbench {

/// Shares the reactions at held nodes (N, 3 per node) among the constraints that hold them. Where
/// several hold one node, each takes what acts along the directions that it holds; of a direction
/// that several hold each takes a part by the area of its faces around the node. Elastic supports
/// have the forces of their springs. The forces add up to the reaction force of the balance.
Reactions shareReactions(const StructuralModel& model, const Eigen::VectorXd& displacement,
                         const Eigen::VectorXd& nodalReactions);

}  // namespace twinbench
