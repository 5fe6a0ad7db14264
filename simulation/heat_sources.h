#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "simulation/thermal_domain.h"

namespace twinbench {

/// The heat released in the volume of parts, by node. What stays the same over time is integrated
/// once.
class HeatSources {
public:
    explicit HeatSources(std::shared_ptr<const ThermalDomain> domain);

    std::size_t count() const { return shapes_.size(); }
    /// Adds the heat of a source to the load, W per node; gives its power, W.
    double add(std::size_t index, double time, Eigen::VectorXd& load) const;
    /// W
    double power(std::size_t index, double time) const;

private:
    /// The heat of a source by node, W, which depends on time by a factor only.
    struct Shape {
        std::vector<std::uint32_t> nodes;
        std::vector<double> heat;
        double sum = 0.0;
    };

    Eigen::VectorXd integrate(const HeatSource& source, const Coefficient& density,
                              double time) const;

    std::shared_ptr<const ThermalDomain> domain_;
    std::vector<std::optional<Shape>> shapes_;  // none: depends on place and time
};

}  // namespace twinbench
