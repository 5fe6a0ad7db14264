#pragma once

#include "simulation/elastic_laws.h"
#include "simulation/error_estimate.h"
#include "simulation/structural_model.h"

namespace twinbench {

/// The stress of a displacement in single elements, Pa, xx yy zz xy yz zx, as ErrorEstimator asks
/// for it. The stress of the elastic strain alone: what the thermal strain at each place would
/// make is taken off. Keeps references to the model and the displacement.
class ElementStress {
public:
    static constexpr int kComponents = 6;

    /// `displacement`: metres, 3 per node.
    ElementStress(const StructuralModel& model, const Eigen::VectorXd& displacement);

    Eigen::Matrix<double, 6, 4> atPoints(std::uint32_t element) const;
    Eigen::Matrix<double, 6, 10> atNodes(std::uint32_t element) const;
    /// The compliance, 1/Pa, at the middle of the element.
    Eigen::Matrix<double, 6, 6> energyForm(std::uint32_t element) const;
    double resolution(std::uint32_t element, double volume) const;

private:
    const StructuralModel& model_;
    const Eigen::VectorXd& displacement_;
    ElasticLaws laws_;
    std::vector<Eigen::Matrix<double, 6, 6>> compliances_;  // by part, at its fixed law
};

/// Numbers of a stress that are shown with a band.
enum class StressMeasure {
    VonMises,
    Tresca,     ///< difference of the largest and the smallest principal stress
    Principal,  ///< the largest and the smallest
};

/// The estimated error of a stress field. Keeps references to all it is given.
class StressError {
public:
    StressError(const StructuralModel& model, const Eigen::VectorXd& displacement,
                const ElementPatches& patches)
        : field_(model, displacement), estimator_(patches, field_) {}
    StressError(const StressError&) = delete;
    StressError& operator=(const StressError&) = delete;

    ErrorEstimate estimate(const ThreadPool& pool, const TaskContext& context) const;
    /// ErrorEstimator::bandAt of a measure at a node, Pa. The norms are of the difference: its von
    /// Mises stress, its Tresca stress, its largest principal value by magnitude, which bounds the
    /// change of each principal value (Weyl's inequality: Horn & Johnson, Matrix Analysis, 2nd ed.,
    /// theorem 4.3.1).
    double bandAt(std::uint32_t node, StressMeasure measure) const;

private:
    ElementStress field_;
    ErrorEstimator<ElementStress> estimator_;
};

}  // namespace twinbench
