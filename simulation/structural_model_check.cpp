#include "simulation/structural_model_check.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Cholesky>
#include <fmt/format.h>

#include "simulation/eigen_vec3.h"
#include "simulation/elasticity.h"
#include "simulation/model_check.h"

namespace twinbench {

namespace {

void checkOrthotropy(const OrthotropicElasticity& constants, std::size_t part, ModelCheck& check) {
    bool isPositive = true;
    for (int i = 0; i < 3; ++i) {
        check.requirePositive(constants.youngsModulus[i], "Young's modulus", "Pa", part);
        check.requirePositive(constants.shearModulus[i], "The shear modulus", "Pa", part);
        isPositive =
            isPositive && constants.youngsModulus[i] > 0.0 && constants.shearModulus[i] > 0.0;
    }
    if (isPositive && complianceOf(constants).llt().info() != Eigen::Success) {
        check.add(badInput("material.orthotropy", partName(check.mesh(), part),
                           "Poisson's ratios {0} (12), {1} (23), {2} (13) do not fit the Young's "
                           "moduli: a load could set energy free.",
                           {fmt::format("{:.6g}", constants.poissonsRatio.x),
                            fmt::format("{:.6g}", constants.poissonsRatio.y),
                            fmt::format("{:.6g}", constants.poissonsRatio.z)},
                           "The square of ratio 12 must be less than E1 / E2, and so on for 23 and "
                           "13."));
    }
}

void checkMaterial(const ElasticMaterial& material, const StructuralModel& model, std::size_t part,
                   ModelCheck& check) {
    const std::string name = partName(*model.mesh, part);
    if (material.orthotropy) {
        checkOrthotropy(*material.orthotropy, part, check);
    } else {
        check.requirePositive(material.youngsModulus, "Young's modulus", "Pa", part);
    }
    if (!material.orthotropy && !(material.poissonsRatio > -1.0 && material.poissonsRatio < 0.5)) {
        check.add(badInput("material.poissons_ratio", name,
                           "Poisson's ratio is {0}; it must lie between -1 and 0.5.",
                           {fmt::format("{:.6g}", material.poissonsRatio)},
                           "Give the part's material a Poisson's ratio in this range."));
    }
    const bool isTurned = std::ranges::any_of(model.rotations, [part](const Rotation& rotation) {
        return std::ranges::find(rotation.parts, part) != rotation.parts.end();
    });
    if (!model.gravity.empty() || isTurned) {
        check.requirePositive(material.density, "The density", "kg/m^3", part);
    }
    if (model.temperature) {
        check.requireFinite(toEigen(material.expansion).sum(), "The thermal expansion", "1/K",
                            name);
        check.requireFinite(material.referenceTemperature, "The reference temperature", "K", name);
    }
}

void checkMaterials(const StructuralModel& model, ModelCheck& check) {
    check.requireMaterials(model.materials.size());
    const std::size_t count = std::min(model.materials.size(), model.mesh->parts.size());
    for (std::size_t part = 0; part < count; ++part) {
        check.requireAscending(model.materials[part].temperatures, "The elastic table", part);
        for (const ElasticMaterial& material : model.materials[part].values) {
            checkMaterial(material, model, part, check);
        }
    }
}

void checkConstraints(const StructuralModel& model, ModelCheck& check) {
    for (const Fixed& fixed : model.fixed) {
        check.requireTarget(fixed.faces, fixed.lines, "fixed");
    }
    for (const Support& support : model.supports) {
        if (support.nodes.empty()) {
            check.requireTarget(support.faces, support.lines, "support");
        }
        for (const std::uint32_t node : support.nodes) {
            if (node >= model.mesh->nodes.size()) {
                check.add(badInput("support.node", "support", "The mesh has no node {0}.",
                                   {std::to_string(node)}));
            }
        }
    }
    for (const PrescribedDisplacement& displacement : model.displacements) {
        check.requireTarget(displacement.faces, displacement.lines, "displacement");
    }
    for (const ElasticSupport& support : model.elasticSupports) {
        check.requireFaces(support.faces, "elastic support");
    }
}

/// Of one that is the same everywhere; others are checked where they are evaluated.
void requireFinite(const VectorCoefficient& value, std::string_view quantity, std::string_view unit,
                   std::string object, ModelCheck& check) {
    if (value.isConstant()) {
        check.requireFinite(norm(value({}, 0.0)), quantity, unit, std::move(object));
    }
}

void checkRemoteLoads(const StructuralModel& model, ModelCheck& check) {
    for (const RemoteLoad& remote : model.remoteLoads) {
        check.requireFaces(remote.faces, "remote force");
        requireFinite(remote.force, "The force", "N", "remote force", check);
        requireFinite(remote.moment, "The moment", "N m", "remote force", check);
    }
    for (const PointMass& mass : model.pointMasses) {
        check.requireFaces(mass.faces, "point mass");
        check.requireFinite(mass.mass, "The mass", "kg", "point mass");
    }
}

void checkLoads(const StructuralModel& model, ModelCheck& check) {
    const FeMesh& mesh = *model.mesh;
    for (const SurfaceForce& force : model.forces) {
        check.requireTarget(force.faces, force.lines, "force");
        requireFinite(force.total, "The force", "N",
                      force.faces.empty() ? "force" : faceName(mesh, force.faces.front()), check);
    }
    for (const Pressure& pressure : model.pressures) {
        check.requireFaces(pressure.faces, "pressure");
        if (!pressure.faces.empty() && pressure.value.isConstant()) {
            check.requireFinite(pressure.value({}, 0.0), "The pressure", "Pa",
                                faceName(mesh, pressure.faces.front()));
        }
    }
    for (const Gravity& gravity : model.gravity) {
        requireFinite(gravity.acceleration, "The acceleration", "m/s^2", "gravity", check);
    }
    for (const Rotation& rotation : model.rotations) {
        check.requireFinite(rotation.speed(rotation.place, model.time), "The speed", "rad/s",
                            "rotation");
    }
    checkRemoteLoads(model, check);
}

void checkTemperature(const StructuralModel& model, ModelCheck& check) {
    if (!model.temperature) {
        return;
    }
    const auto nodes = static_cast<Eigen::Index>(model.mesh->nodes.size());
    if (model.temperature->size() != nodes) {
        check.add(badInput("temperature.size", "temperature",
                           "The temperature has {0} values for {1} nodes.",
                           {std::to_string(model.temperature->size()), std::to_string(nodes)},
                           "Solve the thermal study on the mesh of this study."));
    } else if (!model.temperature->allFinite()) {
        check.add(badInput("temperature.not_finite", "temperature",
                           "The temperature is not a finite number everywhere."));
    }
}

}  // namespace

Problems checkStructuralModel(const StructuralModel& model) {
    ModelCheck check(*model.mesh);
    check.requireValidElements();
    checkMaterials(model, check);
    checkConstraints(model, check);
    checkLoads(model, check);
    checkTemperature(model, check);
    check.requireContacts(model.contacts);
    return check.take();
}

}  // namespace twinbench
