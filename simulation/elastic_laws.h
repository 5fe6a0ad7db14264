#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "simulation/eigen_vec3.h"
#include "simulation/elasticity.h"
#include "simulation/tet10.h"

namespace twinbench {

/// Hooke's law and thermal expansion of a material at one temperature.
struct ElasticLaw {
    explicit ElasticLaw(const ElasticMaterial& material)
        : elasticity(material),
          expansion(toEigen(material.expansion)),
          referenceTemperature(material.referenceTemperature) {}

    /// The stress that fully hindered expansion from the reference temperature would make, with the
    /// sign of tension, Pa.
    Eigen::Matrix3d expansionStress(double temperature) const {
        return elasticity.stress((temperature - referenceTemperature) * expansion);
    }

    Elasticity elasticity;
    Eigen::Matrix3d expansion;  ///< 1/K
    double referenceTemperature;
};

/// The laws of a model's parts. Keeps a reference to the model, which must outlive it.
class ElasticLaws {
public:
    explicit ElasticLaws(const StructuralModel& model);

    const StructuralModel& model() const { return model_; }
    bool varies(std::uint32_t part) const {
        return model_.temperature && model_.materials[part].varies();
    }
    /// Of a part that does not vary, or at its reference temperature.
    const ElasticLaw& fixed(std::uint32_t part) const { return fixed_[part]; }

private:
    const StructuralModel& model_;
    std::vector<ElasticLaw> fixed_;
};

/// The law at points of one element.
class ElementLaw {
public:
    ElementLaw(const ElasticLaws& laws, std::uint32_t element);

    bool varies() const { return varies_; }
    /// K; only of a model that has temperatures.
    double temperature(const tet10::Shape& shape) const { return kelvin_ * shape; }
    /// The law at a point; the reference holds until the next call.
    const ElasticLaw& at(const tet10::Shape& shape) {
        if (!varies_) {
            return fixed_;
        }
        return current_.emplace(material_.at(temperature(shape)));
    }
    /// At the point's temperature, Pa.
    Eigen::Matrix3d expansionStress(const tet10::Shape& shape) {
        return at(shape).expansionStress(temperature(shape));
    }

private:
    const TemperatureCurve<ElasticMaterial>& material_;
    const ElasticLaw& fixed_;
    bool varies_;
    Eigen::Matrix<double, 1, 10> kelvin_ = Eigen::Matrix<double, 1, 10>::Zero();
    std::optional<ElasticLaw> current_;
};

}  // namespace twinbench
