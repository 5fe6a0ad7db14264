#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <Eigen/Core>

#include "core/archive.h"
#include "simulation/point_locator.h"
#include "simulation/thermal_model.h"
#include "twin/monitor_spec.h"
#include "twin/study_result.h"

namespace twinbench {

/// Writes the curves of a study's monitors as its fields come.
class MonitorRecorder {
public:
    MonitorRecorder(std::shared_ptr<const FeMesh> mesh, const std::vector<MonitorSpec>& monitors);

    /// Points that lie in no part, or not in the one that is meant (BadInput).
    Problems problems() const;

    /// True if a monitor wants the field, or a component of it.
    bool watchesField(std::string_view field) const;
    /// A field at a time (one value per node and component; vectors count by their magnitude,
    /// principal stress by the largest), for the monitors that watch it or a component of it at a
    /// point.
    void addField(const FieldInfo& field, double time, const Eigen::VectorXd& values);
    /// Watts through faces, out of the parts, for the monitors of these, where they are known.
    void addHeat(const ThermalInstant& instant);

    const std::vector<SeriesResult>& series() const { return series_; }
    /// What it holds until now, for a run that goes on later, and the other way round: of the same
    /// run. Damaged data shows in the reader's status.
    void write(ArchiveWriter& archive) const;
    void read(ArchiveReader& archive);

private:
    std::shared_ptr<const FeMesh> mesh_;
    std::optional<PointLocator> locator_;  // if a monitor is at a point
    std::vector<MonitorSpec> monitors_;
    std::vector<std::optional<MeshPoint>> places_;  // of monitors at a point that lies in a part
    std::vector<SeriesResult> series_;
};

}  // namespace twinbench
