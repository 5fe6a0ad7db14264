#pragma once

#include <string>
#include <vector>

#include "core/archive.h"
#include "simulation/reactions.h"
#include "simulation/thermal_model.h"
#include "twin/run_spec.h"
#include "twin/study_result.h"

namespace twinbench {

/// Gathers the heat that the attachments of a thermal study bring into the parts and that its
/// contacts pass, over time and altogether; and what the constraints of a stress study exert.
class FlowRecorder {
public:
    /// Of the resolved study; keeps names only.
    explicit FlowRecorder(const RunSpec& spec);

    /// An instant of the run; one at which not all flows are known counts nothing.
    /// Errors: those of its electric state.
    Result<void> add(const ThermalInstant& instant);
    /// `total`: of the whole run, J; of a steady study W.
    void writeTo(const HeatFlows& total, StudyResult& result) const;
    /// The electric state at the end, after that.
    void writeTo(const ElectricState& electric, StudyResult& result) const;

    /// Of a stress study: what each constraint exerts.
    void writeTo(const Reactions& reactions, StudyResult& result) const;

    /// What it holds until now, for a run that goes on later, and the other way round: of the same
    /// run. Damaged data shows in the reader's status.
    void write(ArchiveWriter& archive) const;
    void read(ArchiveReader& archive);

private:
    double heatOf(const LoadRange& load, const HeatFlows& flows) const;

    std::vector<double> course(std::size_t index) const;
    /// Of a load that is one, else null.
    static const ElectrodeState* electrodeOf(const LoadRange& load, const ElectricState& electric);

    std::vector<LoadRange> loads_;
    std::vector<ContactFlow> contacts_;  // without numbers
    std::vector<std::size_t> electric_;  // which of the contacts those of the electric model are
    std::vector<double> times_;          // s
    // By time: of the loads, then of the contacts, W; then A and V of each electrode.
    std::vector<std::vector<double>> rates_;
};

/// The flows of a result that is reused carry the names that their attachments have now: names are
/// not in a run's key. `loads`: of the study that has the same key.
void renameFlows(const std::vector<LoadRange>& loads, StudyResult& result);

}  // namespace twinbench
