#include "simulation/thermal_balance.h"

#include <algorithm>
#include <cmath>

namespace twinbench {

double HeatBalance::relativeError() const {
    const double scale = std::max({in, out, std::abs(stored)});
    return scale > 0.0 ? std::abs(in - out - stored) / scale : 0.0;
}

Result<HeatBalance> steadyBalance(const ThermalSystem& system, const Eigen::VectorXd& temperature,
                                  const ThreadPool& pool) {
    const auto stiffness = system.stiffness(0.0);
    if (!stiffness) {
        return fail(stiffness.error());
    }
    const auto load = system.load(0.0);
    if (!load) {
        return fail(load.error());
    }
    const HeatRates external = system.externalRates(temperature, 0.0);
    const HeatRates reactions =
        system.reactionRates(stiffness->multiply(temperature, pool) - *load);
    HeatBalance balance;
    balance.in = external.in + reactions.in;
    balance.out = external.out + reactions.out;
    return balance;
}

}  // namespace twinbench
