#include "twin/derived_fields.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

#include "simulation/strain_recovery.h"
#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"
#include "twin/temperature_table.h"

namespace twinbench {

namespace {

constexpr Eigen::Index kStressComponents = 6;

Eigen::VectorXd heatFlux(const Eigen::VectorXd& temperature, const FieldOrigin& origin) {
    ThermalModel model;
    model.mesh = origin.mesh;
    for (const ResultPart& part : origin.parts) {
        ThermalMaterial material;
        material.conductivity = part.conductivity;
        model.materials.push_back(material);
    }
    return recoverHeatFlux(model, temperature, origin.pool);
}

/// One number per node of its stress tensor.
template <class Function>
Eigen::VectorXd ofStress(const Eigen::VectorXd& stress, const Function& function) {
    Eigen::VectorXd values(stress.size() / kStressComponents);
    for (Eigen::Index node = 0; node < values.size(); ++node) {
        values[node] = function(stress.data() + node * kStressComponents);
    }
    return values;
}

double tresca(const double* stress) {
    const auto principal = principalStresses(stress);
    return principal.front() - principal.back();
}

Eigen::VectorXd principalStress(const Eigen::VectorXd& stress) {
    const Eigen::Index nodes = stress.size() / kStressComponents;
    Eigen::VectorXd values(3 * nodes);
    for (Eigen::Index node = 0; node < nodes; ++node) {
        const auto principal = principalStresses(stress.data() + node * kStressComponents);
        values.segment<3>(3 * node) << principal[0], principal[1], principal[2];
    }
    return values;
}

Eigen::VectorXd safetyFactor(const Eigen::VectorXd& stress, const FieldOrigin& origin) {
    Eigen::VectorXd values = ofStress(stress, vonMises);
    for (std::size_t p = 0; p < origin.parts.size(); ++p) {
        const auto& yield = origin.parts[p].yieldStrength;
        const FePart& part = origin.mesh->parts[p];
        for (std::uint32_t i = part.firstNode; i < part.firstNode + part.nodeCount; ++i) {
            const auto node = static_cast<Eigen::Index>(i);
            if (!yield) {
                values[node] = std::numeric_limits<double>::quiet_NaN();
                continue;
            }
            const double strength = yield->varies() && origin.temperature.size() > 0
                                        ? yield->at(origin.temperature[node])
                                        : yield->at(kRoomTemperature);
            values[node] = strength / std::max(values[node], strength / kLargestSafetyFactor);
        }
    }
    return values;
}

}  // namespace

Eigen::VectorXd deriveField(std::string_view name, const Eigen::VectorXd& source,
                            const FieldOrigin& origin) {
    if (name == "heat_flux") {
        return heatFlux(source, origin);
    }
    if (name == "strain") {
        return recoverStrain(*origin.mesh, source, origin.pool);
    }
    if (name == "von_mises") {
        return ofStress(source, vonMises);
    }
    if (name == "tresca") {
        return ofStress(source, tresca);
    }
    if (name == "safety_factor") {
        return safetyFactor(source, origin);
    }
    assert(name == "principal_stress");
    return principalStress(source);
}

bool hasYieldStrength(const std::vector<ResultPart>& parts) {
    return std::ranges::any_of(
        parts, [](const ResultPart& part) { return part.yieldStrength.has_value(); });
}

Eigen::VectorXd extractComponent(const FieldComponent& component, const Eigen::VectorXd& values) {
    const Eigen::Index stride = component.field->componentCount();
    Eigen::VectorXd result(values.size() / stride);
    for (Eigen::Index node = 0; node < result.size(); ++node) {
        result[node] = component.index == FieldComponent::kMagnitude
                           ? values.segment(stride * node, stride).norm()
                           : values[stride * node + component.index];
    }
    return result;
}

Eigen::VectorXd smallestPrincipalStress(const Eigen::VectorXd& principalStress) {
    constexpr Eigen::Index kStride = 3;
    return principalStress(Eigen::seq(kStride - 1, Eigen::last, Eigen::fix<kStride>));
}

namespace {

/// The Frobenius norm, which does not depend on the axes: each shear stands for two.
double tensorNorm(const Eigen::Matrix<double, kStressComponents, 1>& tensor) {
    return std::sqrt(tensor.head<3>().squaredNorm() + 2.0 * tensor.tail<3>().squaredNorm());
}

}  // namespace

Eigen::VectorXd nodalMeasure(const FieldInfo& field, const Eigen::VectorXd& values) {
    if (field.components == 1) {
        return values;
    }
    const Eigen::Index stride = field.components;
    Eigen::VectorXd measure(values.size() / stride);
    for (Eigen::Index node = 0; node < measure.size(); ++node) {
        const auto of = values.segment(stride * node, stride);
        measure[node] = field.name == "principal_stress" ? of[0]
                        : stride == kStressComponents    ? tensorNorm(of)
                                                         : of.norm();
    }
    return measure;
}

}  // namespace twinbench
