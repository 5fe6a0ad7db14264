#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include "core/task_context.h"
#include "simulation/fe_mesh.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// The temperatures that a field must stay between by the maximum principle: no warmer than all
/// that ever acted on it unless something heats it, no colder unless something cools it. Meshes too
/// coarse for a sudden change break that. Keeps a reference to the model, which must outlive it.
class TemperatureBounds {
public:
    explicit TemperatureBounds(const ThermalModel& model);

    void addInitial(const Eigen::VectorXd& temperature);
    /// Ambient and prescribed temperatures, sources and fluxes as they are at a time.
    void addInputs(double time);
    /// Remembers how far a field is beyond the bounds so far, if it is so the most.
    void check(const Eigen::VectorXd& temperature, double time);
    /// Tells of the largest excess above and below that is more than this, K.
    void warn(double allowed, const TaskContext& context) const;

    /// What it remembers, for a run that goes on later.
    std::vector<std::byte> memory() const;
    /// Takes over that of the same model. Errors: damaged data.
    Result<void> remember(std::span<const std::byte> memory);

    /// Between the coldest and the warmest input, K; 0 without any.
    double span() const { return highest_ > lowest_ ? highest_ - lowest_ : 0.0; }

private:
    struct Excess {
        double kelvin = 0.0;
        double temperature = 0.0;
        double time = 0.0;
        std::uint32_t node = 0;
    };

    void addTemperature(const Coefficient& value, const std::vector<PartFace>& faces, double time);
    void addTemperature(const Coefficient& value, const LineTarget& lines, double time);
    void addHeat(double value);

    const ThermalModel& model_;
    FaceTriangles faces_;
    bool hasInputs_ = false;  // those that do not depend on time
    bool isHeated_ = false;
    bool isCooled_ = false;
    double lowest_ = std::numeric_limits<double>::infinity();
    double highest_ = -std::numeric_limits<double>::infinity();
    Excess above_, below_;
};

}  // namespace twinbench
