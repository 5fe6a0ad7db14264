#pragma once

#include <memory>
#include <optional>

#include <Eigen/Core>

#include "twin/run_spec.h"

namespace twinbench {

/// A study as it would be solved: resolved, meshed, with the temperature it starts from or expands
/// by. What exports write.
struct PreparedStudy {
    RunSpec spec;  ///< its model holds the mesh and, of a static study, the temperature
    std::shared_ptr<const Assembly> assembly;
    std::shared_ptr<const FeMesh> mesh;
    /// K per node at time 0; thermal_transient only.
    std::optional<Eigen::VectorXd> initialTemperature;
};

}  // namespace twinbench
