#pragma once

#include <memory>

#include "simulation/block_matrix.h"
#include "simulation/thermal_domain.h"

namespace twinbench {

/// The heat that bodies hold. By node it is the integral of N_i rho h(T), with h the specific heat
/// integrated from absolute zero, so that a run is exact in the heat it stores however fast the
/// specific heat changes.
class HeatStorage {
public:
    /// Errors: Cancelled.
    static Result<HeatStorage> assemble(std::shared_ptr<const ThermalDomain> domain,
                                        const TaskContext& context);

    bool varies() const { return varies_; }
    /// The derivative of the content by the nodal temperatures, J/K, at a temperature (K, per
    /// node), which is not read if nothing varies. Errors: Cancelled.
    Result<std::shared_ptr<const BlockMatrix<1>>> capacity(const Eigen::VectorXd& temperature,
                                                           const TaskContext& context) const;
    /// J, per node.
    Eigen::VectorXd content(const Eigen::VectorXd& temperature) const;

private:
    using Matrix = BlockMatrix<1>;

    HeatStorage(std::shared_ptr<const ThermalDomain> domain, bool varies)
        : domain_(std::move(domain)), varies_(varies) {}

    Result<std::shared_ptr<const Matrix>> integrate(const Eigen::VectorXd& temperature,
                                                    const TaskContext& context) const;

    std::shared_ptr<const ThermalDomain> domain_;
    bool varies_;
    std::shared_ptr<const Matrix> fixed_;  // if nothing varies
};

}  // namespace twinbench
