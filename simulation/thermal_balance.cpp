#include "simulation/thermal_balance.h"

#include <algorithm>
#include <cmath>

namespace twinbench {

double HeatBalance::relativeError() const {
    const double scale = std::max({in, out, std::abs(stored), resolution});
    return scale > 0.0 ? std::abs(in - out - stored) / scale : 0.0;
}

namespace {

/// The nodal heat that drives the field, regardless of sign, W: loads, and what the prescribed
/// temperatures exert on the other nodes.
double drivingHeat(const BlockMatrix<1>& stiffness, const Eigen::VectorXd& load,
                   const std::vector<NodeFrame<1>>& constraints, const ThreadPool& pool) {
    Eigen::VectorXd prescribed = Eigen::VectorXd::Zero(load.size());
    for (std::size_t node = 0; node < constraints.size(); ++node) {
        prescribed[static_cast<Eigen::Index>(node)] = constraints[node].value[0];
    }
    return load.lpNorm<1>() + stiffness.multiply(prescribed, pool).lpNorm<1>();
}

}  // namespace

Result<HeatBalance> steadyBalance(const ThermalSystem& system, const Eigen::VectorXd& temperature,
                                  const ThreadPool& pool) {
    const auto stiffness = system.stiffness(temperature, 0.0, {});
    if (!stiffness) {
        return fail(stiffness.error());
    }
    const auto load = system.load(temperature, 0.0, {});
    if (!load) {
        return fail(load.error());
    }
    const auto constraints = system.constraints(0.0);
    if (!constraints) {
        return fail(constraints.error());
    }
    HeatRates external = system.externalRates(temperature, 0.0);
    if (load->electric) {
        external.add(load->electric->power());
    }
    const HeatRates reactions =
        system.reactionRates((*stiffness)->multiply(temperature, pool) - load->nodal);
    HeatBalance balance;
    balance.in = external.in + reactions.in;
    balance.out = external.out + reactions.out;
    balance.resolution =
        kHeatResolution * drivingHeat(**stiffness, load->nodal, *constraints, pool);
    return balance;
}

}  // namespace twinbench
