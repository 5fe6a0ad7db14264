#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/task_context.h"
#include "simulation/fe_mesh.h"
#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// Watches whether temperatures stay within the tables of the materials, beyond whose ends the last
/// value counts. Keeps a reference to the mesh, which must outlive it.
class TableRanges {
public:
    TableRanges(const ThermalModel& model, bool transient);
    explicit TableRanges(const StructuralModel& model);

    /// Remembers how far a field (K, per node) gets.
    void check(const Eigen::VectorXd& temperature);
    /// Tells of each table that was left: of which parts, and between which temperatures.
    void warn(const TaskContext& context) const;

    /// What it remembers, for a run that goes on later.
    std::vector<std::byte> memory() const;
    /// Takes over that of the same model. Errors: damaged data.
    Result<void> remember(std::span<const std::byte> memory);

private:
    /// Parts whose tables of one property have the same ends.
    struct Table {
        std::string property;
        double lowest, highest;  // K, of the table
        std::vector<std::uint32_t> parts;
        double coldest, warmest;  // K, met so far
    };

    void add(const std::string& property, const std::vector<double>& kelvin, std::uint32_t part);

    const FeMesh& mesh_;
    std::vector<Table> tables_;
};

}  // namespace twinbench
