#include "twin/derived_fields.h"

#include <array>
#include <cassert>

#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"

namespace twinbench {

namespace {

constexpr Eigen::Index kStressComponents = 6;

Eigen::VectorXd heatFlux(const Eigen::VectorXd& temperature,
                         const std::shared_ptr<const FeMesh>& mesh,
                         const std::vector<ResultPart>& parts, const ThreadPool& pool) {
    ThermalModel model;
    model.mesh = mesh;
    for (const ResultPart& part : parts) {
        ThermalMaterial material;
        material.conductivity = part.conductivity;
        model.materials.push_back(material);
    }
    return recoverHeatFlux(model, temperature, pool);
}

}  // namespace

FieldInfo fieldDescription(std::string_view name) {
    FieldInfo field;
    field.name = name;
    if (name == "temperature") {
        field.dimension = dimension::temperature();
        field.absoluteTemperature = true;
    } else if (name == "heat_flux") {
        field.components = 3;
        field.dimension = dimension::heatFlux();
    } else if (name == "displacement") {
        field.components = 3;
        field.dimension = dimension::length();
    } else {
        field.components = name == "stress" ? 6 : name == "principal_stress" ? 3 : 1;
        field.dimension = dimension::pressure();
    }
    return field;
}

std::string_view sourceFieldOf(std::string_view name) {
    if (name == "heat_flux") {
        return "temperature";
    }
    return name == "von_mises" || name == "principal_stress" ? "stress" : name;
}

Eigen::VectorXd deriveField(std::string_view name, const Eigen::VectorXd& source,
                            const std::shared_ptr<const FeMesh>& mesh,
                            const std::vector<ResultPart>& parts, const ThreadPool& pool) {
    if (name == "heat_flux") {
        return heatFlux(source, mesh, parts, pool);
    }
    const Eigen::Index nodes = source.size() / kStressComponents;
    if (name == "von_mises") {
        Eigen::VectorXd values(nodes);
        for (Eigen::Index node = 0; node < nodes; ++node) {
            values[node] = vonMises(source.data() + node * kStressComponents);
        }
        return values;
    }
    assert(name == "principal_stress");
    Eigen::VectorXd values(3 * nodes);
    for (Eigen::Index node = 0; node < nodes; ++node) {
        const std::array<double, 3> principal =
            principalStresses(source.data() + node * kStressComponents);
        for (Eigen::Index i = 0; i < 3; ++i) {
            values[3 * node + i] = principal[static_cast<std::size_t>(i)];
        }
    }
    return values;
}

Eigen::VectorXd smallestPrincipalStress(const Eigen::VectorXd& principalStress) {
    constexpr Eigen::Index kStride = 3;
    return principalStress(Eigen::seq(kStride - 1, Eigen::last, Eigen::fix<kStride>));
}

Eigen::VectorXd nodalMeasure(const FieldInfo& field, const Eigen::VectorXd& values) {
    if (field.components == 1) {
        return values;
    }
    const Eigen::Index stride = field.components;
    Eigen::VectorXd measure(values.size() / stride);
    for (Eigen::Index node = 0; node < measure.size(); ++node) {
        measure[node] = field.name == "principal_stress"
                            ? values[stride * node]
                            : values.segment(stride * node, stride).norm();
    }
    return measure;
}

}  // namespace twinbench
