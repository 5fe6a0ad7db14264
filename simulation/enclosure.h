#pragma once

#include <Eigen/LU>

#include "simulation/thermal_model.h"
#include "simulation/view_factors.h"

namespace twinbench {

/// Faces that exchange radiation with each other: grey diffuse patches of one radiosity each
/// (Incropera et al. 2007, Fundamentals of Heat and Mass Transfer, 6th ed., section 13.3). Refers
/// to the model, which must outlive it.
class Enclosure {
public:
    /// Those of a model, by name. `freeShare`: by triangle of the mesh, the share of its area that
    /// is not in contact. Errors: BadInput for faces without a free area, and for an enclosure
    /// without an ambient that is open; Cancelled. Warns of faces that see no others.
    static Result<std::vector<Enclosure>> allOf(const ThermalModel& model,
                                                const std::vector<double>& freeShare,
                                                const ThreadPool& pool, const TaskContext& context);

    /// Sets, for the triangles of its faces, the temperature (K) of black surroundings that would
    /// shine on them as the enclosure does. `temperature`: K, per node.
    void irradiate(const Eigen::VectorXd& temperature, double time,
                   std::vector<double>& byTriangle) const;

    const ViewFactors& viewFactors() const { return views_; }
    /// The parts that it joins, ascending.
    const std::vector<std::uint32_t>& parts() const { return parts_; }

private:
    Enclosure(const ThermalModel& model, const std::vector<double>& freeShare)
        : model_(&model), freeShare_(&freeShare) {}

    static Result<Enclosure> make(const ThermalModel& model, const std::string& name,
                                  const std::vector<double>& freeShare, const ThreadPool& pool,
                                  const TaskContext& context);
    void warnOfBlindFaces(const TaskContext& context) const;

    const ThermalModel* model_;
    const std::vector<double>* freeShare_;
    std::vector<RadiatingPatch> patches_;
    std::vector<std::uint32_t> parts_;
    Eigen::VectorXd emissivity_;  // by patch
    const Coefficient* ambient_ = nullptr;
    ViewFactors views_;
    Eigen::PartialPivLU<Eigen::MatrixXd> reflection_;  // of what falls onto the patches
};

}  // namespace twinbench
