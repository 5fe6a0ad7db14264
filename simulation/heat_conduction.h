#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "simulation/block_matrix.h"
#include "simulation/thermal_domain.h"

namespace twinbench {

/// Heat conduction within parts and across contacts, W/K. What does not vary with the temperature
/// is integrated once.
class HeatConduction {
public:
    /// Errors: Cancelled.
    static Result<HeatConduction> assemble(std::shared_ptr<const ThermalDomain> domain,
                                           const TaskContext& context);

    bool varies() const { return varies_; }
    /// At a temperature (K, per node), which is not read if nothing varies. Errors: Cancelled.
    Result<BlockMatrix<1>> at(const Eigen::VectorXd& temperature, const TaskContext& context) const;
    /// The same where nothing varies; leaves nothing to be taken or added to later.
    BlockMatrix<1> takeFixed() { return std::move(fixed_); }

private:
    explicit HeatConduction(std::shared_ptr<const ThermalDomain> domain);

    /// Adds the parts whose flag is `varying`, and the contacts between such parts.
    Result<void> add(bool varying, const Eigen::VectorXd& temperature, const TaskContext& context,
                     BlockMatrix<1>& matrix) const;

    std::shared_ptr<const ThermalDomain> domain_;
    std::vector<std::uint8_t> partVaries_;
    std::vector<std::uint8_t> fixedContacts_;    // by interface
    std::vector<std::uint8_t> varyingContacts_;  // by interface: at a part that varies
    bool varies_ = false;
    BlockMatrix<1> fixed_;
};

}  // namespace twinbench
