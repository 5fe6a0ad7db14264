#pragma once

#include <memory>

#include "simulation/contact_quadrature.h"
#include "simulation/node_graph.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// What the terms of a model's heat balance are integrated over. Refers to the model and the pool,
/// which must outlive it.
struct ThermalDomain {
    const ThermalModel& model;
    const ThreadPool& pool;
    ContactQuadrature contacts;
    ElementColouring colouring;
    std::shared_ptr<const NodeGraph> graph;  ///< of elements and the contacts that conduct
    std::vector<double> freeShare;  ///< by triangle, of its area that is not in contact; only where
                                    ///< there are enclosures

    const FeMesh& mesh() const { return *model.mesh; }
    Eigen::Index nodeCount() const { return static_cast<Eigen::Index>(mesh().nodes.size()); }
};

}  // namespace twinbench
