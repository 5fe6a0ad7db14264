#include "simulation/thermal_model_check.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <Eigen/Eigenvalues>
#include <fmt/format.h>

#include "simulation/eigen_vec3.h"
#include "simulation/model_check.h"

namespace twinbench {

namespace {

void checkConductivity(const TemperatureCurve<Mat3>& curve, bool isElectrical, std::size_t part,
                       ModelCheck& check) {
    check.requireAscending(
        curve.temperatures,
        isElectrical ? "The electrical conductivity" : "The thermal conductivity", part);
    for (const Mat3& conductivity : curve.values) {
        const Eigen::Matrix3d k = toEigen(conductivity);
        if (!k.allFinite() || (k - k.transpose()).norm() > 1e-9 * k.norm()) {
            check.add(badInput(
                "material.conductivity_symmetry", partName(check.mesh(), part),
                isElectrical ? "The electrical conductivity must be a finite symmetric tensor."
                             : "The thermal conductivity must be a finite symmetric tensor."));
            continue;
        }
        const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> eigen(k, Eigen::EigenvaluesOnly);
        check.requirePositive(eigen.eigenvalues()[0],
                              isElectrical ? "The smallest principal electrical conductivity"
                                           : "The smallest principal thermal conductivity",
                              isElectrical ? "S/m" : "W/(m K)", part);
    }
}

void checkMaterials(const ThermalModel& model, bool transient, ModelCheck& check) {
    check.requireMaterials(model.materials.size());
    const std::size_t count = std::min(model.materials.size(), model.mesh->parts.size());
    for (std::size_t part = 0; part < count; ++part) {
        const ThermalMaterial& material = model.materials[part];
        checkConductivity(material.conductivity, false, part, check);
        if (transient) {
            check.requirePositive(material.density, "The density", "kg/m^3", part);
            check.requireAscending(material.specificHeat.temperatures, "The specific heat", part);
            for (const double specificHeat : material.specificHeat.values) {
                check.requirePositive(specificHeat, "The specific heat", "J/(kg K)", part);
            }
        }
    }
}

std::string firstFace(const std::vector<PartFace>& faces, const ModelCheck& check) {
    return faces.empty() ? std::string() : faceName(check.mesh(), faces.front());
}

/// Numbers; what depends on place or time is judged where it is evaluated.
void requireFiniteConstant(const Coefficient& value, std::string_view quantity,
                           std::string_view unit, std::string object, ModelCheck& check) {
    if (value.isConstant()) {
        check.requireFinite(value({}, 0.0), quantity, unit, std::move(object));
    }
}

void checkLoads(const ThermalModel& model, ModelCheck& check) {
    for (const HeatSource& source : model.sources) {
        for (const std::uint32_t part : source.parts) {
            if (part >= model.mesh->parts.size()) {
                check.add(badInput("heat_source.part", partName(check.mesh(), part),
                                   "The mesh has no such part for the heat source."));
            }
        }
        if (!source.lines.empty()) {
            check.requireTarget({}, source.lines, "heat source");
        } else if (source.parts.empty()) {
            check.add(badInput("heat_source.no_part", "heat source", "It acts on no part."));
        } else {
            requireFiniteConstant(source.powerDensity, "The power density", "W/m^3",
                                  partName(check.mesh(), source.parts.front()), check);
        }
    }
    for (const HeatFlux& flux : model.fluxes) {
        check.requireFaces(flux.faces, "heat flux");
        requireFiniteConstant(flux.flux, "The heat flux", "W/m^2", firstFace(flux.faces, check),
                              check);
    }
    for (const Convection& convection : model.convections) {
        check.requireFaces(convection.faces, "convection");
        const std::string object = firstFace(convection.faces, check);
        requireFiniteConstant(convection.ambient, "The ambient temperature", "K", object, check);
        requireFiniteConstant(convection.coefficient, "The heat transfer coefficient", "W/(m^2 K)",
                              object, check);
        if (convection.coefficient.isConstant() && convection.coefficient({}, 0.0) < 0.0) {
            check.add(
                badInput("convection.coefficient", object,
                         "The heat transfer coefficient is {0} W/(m^2 K); it must not be negative.",
                         {fmt::format("{:.6g}", convection.coefficient({}, 0.0))}));
        }
    }
}

void checkRadiation(const ThermalModel& model, ModelCheck& check) {
    for (const Radiation& radiation : model.radiations) {
        check.requireFaces(radiation.faces, "radiation");
        const std::string object = firstFace(radiation.faces, check);
        requireFiniteConstant(radiation.ambient, "The ambient temperature", "K", object, check);
        const double emissivity = radiation.emissivity({}, 0.0);
        if (radiation.emissivity.isConstant() && !(emissivity >= 0.0 && emissivity <= 1.0)) {
            check.add(badInput("radiation.emissivity", object,
                               "The emissivity is {0}; it must be between 0 and 1.",
                               {fmt::format("{:.6g}", emissivity)}));
        }
    }
}

void checkEnclosures(const ThermalModel& model, ModelCheck& check) {
    std::set<PartFace> enclosed;
    for (const EnclosureRadiation& radiation : model.enclosures) {
        check.requireFaces(radiation.faces, "enclosure radiation");
        const std::string object = firstFace(radiation.faces, check);
        if (!(radiation.emissivity > 0.0 && radiation.emissivity <= 1.0)) {
            check.add(badInput("enclosure.emissivity", object,
                               "The emissivity is {0}; it must be above 0 and at most 1.",
                               {fmt::format("{:.6g}", radiation.emissivity)}));
        }
        if (radiation.ambient) {
            requireFiniteConstant(*radiation.ambient, "The ambient temperature", "K", object,
                                  check);
        }
        for (const PartFace& face : radiation.faces) {
            if (!enclosed.insert(face).second) {
                check.add(badInput("enclosure.face", faceName(check.mesh(), face),
                                   "Two enclosure radiations act on this face.", {},
                                   "Remove one of them."));
            }
        }
    }
}

bool sameValue(const Coefficient& a, const Coefficient& b) {
    return a.isConstant() && b.isConstant() && a({}, 0.0) == b({}, 0.0);
}

void checkPrescribed(const ThermalModel& model, ModelCheck& check) {
    std::map<PartFace, const PrescribedTemperature*> held;
    for (const PrescribedTemperature& prescribed : model.temperatures) {
        check.requireTarget(prescribed.faces, prescribed.lines, "prescribed temperature");
        requireFiniteConstant(prescribed.temperature, "The prescribed temperature", "K",
                              firstFace(prescribed.faces, check), check);
        for (const PartFace& face : prescribed.faces) {
            const auto [first, isNew] = held.emplace(face, &prescribed);
            if (!isNew && !sameValue(first->second->temperature, prescribed.temperature)) {
                check.add(badInput("temperature.conflict", faceName(check.mesh(), face),
                                   "Two different temperatures are prescribed on this face.", {},
                                   "Remove one of them."));
            }
        }
    }
    std::set<PartFace> reported;
    for (const HeatFlux& flux : model.fluxes) {
        for (const PartFace& face : flux.faces) {
            if (held.contains(face) && reported.insert(face).second) {
                check.add(badInput("temperature.with_flux", faceName(check.mesh(), face),
                                   "A temperature and a heat flux are prescribed on this face.", {},
                                   "Remove one of them."));
            }
        }
    }
}

void checkElectrodes(const ElectricModel& electric, ModelCheck& check) {
    std::map<PartFace, const ElectricPotential*> held;
    for (const ElectricPotential& potential : electric.potentials) {
        check.requireFaces(potential.faces, "electric potential");
        requireFiniteConstant(potential.potential, "The electric potential", "V",
                              firstFace(potential.faces, check), check);
        for (const PartFace& face : potential.faces) {
            const auto [first, isNew] = held.emplace(face, &potential);
            if (!isNew && !sameValue(first->second->potential, potential.potential)) {
                check.add(badInput("electric.conflict", faceName(check.mesh(), face),
                                   "Two different electric potentials are prescribed on this face.",
                                   {}, "Remove one of them."));
            }
        }
    }
    for (const ElectricCurrent& current : electric.currents) {
        check.requireFaces(current.faces, "current");
        requireFiniteConstant(current.current, "The current", "A", firstFace(current.faces, check),
                              check);
        const auto both = std::ranges::find_if(
            current.faces, [&](const PartFace& face) { return held.contains(face); });
        if (both != current.faces.end()) {
            check.add(badInput("electric.with_current", faceName(check.mesh(), *both),
                               "An electric potential and a current are prescribed on this face.",
                               {}, "Remove one of them."));
        }
    }
}

void checkElectric(const ElectricModel& electric, ModelCheck& check) {
    check.requireMaterials(electric.conductivities.size());
    const std::size_t count = std::min(electric.conductivities.size(), check.mesh().parts.size());
    for (std::size_t part = 0; part < count; ++part) {
        if (electric.conductivities[part]) {
            checkConductivity(*electric.conductivities[part], true, part, check);
        }
    }
    checkElectrodes(electric, check);
    check.requireContacts(electric.contacts);
}

void requirePositiveTime(std::optional<double> value, const char* quantity, Problems& problems) {
    if (value && (!(*value > 0.0) || !std::isfinite(*value))) {
        problems.push_back(badInput("transient.setting", quantity,
                                    "It is {0}; it must be a finite number above 0.",
                                    {fmt::format("{:.6g}", *value)}));
    }
}

}  // namespace

Problems checkThermalModel(const ThermalModel& model, bool transient) {
    ModelCheck check(*model.mesh);
    check.requireValidElements();
    checkMaterials(model, transient, check);
    checkLoads(model, check);
    checkRadiation(model, check);
    checkEnclosures(model, check);
    checkPrescribed(model, check);
    check.requireContacts(model.contacts);
    if (model.electric) {
        checkElectric(*model.electric, check);
    }
    return check.take();
}

Problems checkTransient(const ThermalModel& model, const Eigen::VectorXd& initial,
                        const TransientSettings& settings) {
    Problems problems;
    requirePositiveTime(settings.duration, "duration", problems);
    requirePositiveTime(settings.tolerance, "tolerance", problems);
    requirePositiveTime(settings.maxStep, "largest step", problems);
    requirePositiveTime(settings.fixedStep, "fixed step", problems);
    double last = 0.0;
    for (const double time : settings.outputTimes) {
        if (!(time > last) || time > settings.duration * (1.0 + 1e-9)) {
            problems.push_back(badInput(
                "transient.output_time", "output times",
                "{0} s is not after the one before it or lies beyond the duration of {1} s.",
                {fmt::format("{:.6g}", time), fmt::format("{:.6g}", settings.duration)}));
        }
        last = time;
    }
    const auto nodes = static_cast<Eigen::Index>(model.mesh->nodes.size());
    if (initial.size() != nodes || !initial.allFinite()) {
        problems.push_back(badInput("transient.initial", "initial temperature",
                                    "It must be one finite value for each of {0} nodes.",
                                    {std::to_string(nodes)}));
    }
    return problems;
}

}  // namespace twinbench
