#include "simulation/temperature_bounds.h"

#include <algorithm>
#include <cassert>

#include "core/archive.h"
#include "core/quantity.h"
#include "simulation/model_check.h"

namespace twinbench {

namespace {

constexpr int kDigits = 4;

/// Calls visit(value) for the values of an input at nodes of faces.
template <class Visit>
void forFaceValues(const ThermalModel& model, const FaceTriangles& triangles,
                   const Coefficient& input, const std::vector<PartFace>& faces, double time,
                   const Visit& visit) {
    if (!input.dependsOnPlace() && !faces.empty()) {
        visit(input({}, time));
        return;
    }
    for (const PartFace& face : faces) {
        for (const std::uint32_t triangle : triangles.of(face)) {
            for (const std::uint32_t node : model.mesh->triangles[triangle].nodes) {
                visit(input(model.mesh->nodes[node], time));
            }
        }
    }
}

/// The same at the nodes of parts.
template <class Visit>
void forPartValues(const ThermalModel& model, const Coefficient& input,
                   const std::vector<std::uint32_t>& parts, double time, const Visit& visit) {
    if (!input.dependsOnPlace()) {
        visit(input({}, time));
        return;
    }
    for (const std::uint32_t index : parts) {
        const FePart& part = model.mesh->parts[index];
        for (std::uint32_t i = part.firstNode; i < part.firstNode + part.nodeCount; ++i) {
            visit(input(model.mesh->nodes[i], time));
        }
    }
}

std::string temperatureText(double kelvin, bool absolute) {
    return formatQuantity({kelvin, dimension::temperature(), absolute},
                          displayUnit(dimension::temperature(), absolute), kDigits);
}

}  // namespace

TemperatureBounds::TemperatureBounds(const ThermalModel& model)
    : model_(model), faces_(*model.mesh) {}

void TemperatureBounds::addInitial(const Eigen::VectorXd& temperature) {
    lowest_ = std::min(lowest_, temperature.minCoeff());
    highest_ = std::max(highest_, temperature.maxCoeff());
}

void TemperatureBounds::addInputs(double time) {
    const auto isNew = [&](const Coefficient& input) {
        return !hasInputs_ || input.dependsOnTime();
    };
    const auto addHeat = [&](double value) { this->addHeat(value); };
    for (const HeatSource& source : model_.sources) {
        if (isNew(source.powerDensity)) {
            forPartValues(model_, source.powerDensity, source.parts, time, addHeat);
        }
    }
    for (const HeatFlux& flux : model_.fluxes) {
        if (isNew(flux.flux)) {
            forFaceValues(model_, faces_, flux.flux, flux.faces, time, addHeat);
        }
    }
    for (const Convection& convection : model_.convections) {
        if (isNew(convection.ambient)) {
            addTemperature(convection.ambient, convection.faces, time);
        }
    }
    for (const Radiation& radiation : model_.radiations) {
        if (isNew(radiation.ambient)) {
            addTemperature(radiation.ambient, radiation.faces, time);
        }
    }
    for (const EnclosureRadiation& radiation : model_.enclosures) {
        if (radiation.ambient && isNew(*radiation.ambient)) {
            addTemperature(*radiation.ambient, radiation.faces, time);
        }
    }
    for (const PrescribedTemperature& prescribed : model_.temperatures) {
        if (isNew(prescribed.temperature)) {
            addTemperature(prescribed.temperature, prescribed.faces, time);
            addTemperature(prescribed.temperature, prescribed.lines, time);
        }
    }
    isHeated_ |= model_.electric.has_value();
    hasInputs_ = true;
}

void TemperatureBounds::addTemperature(const Coefficient& value, const std::vector<PartFace>& faces,
                                       double time) {
    forFaceValues(model_, faces_, value, faces, time, [&](double kelvin) {
        lowest_ = std::min(lowest_, kelvin);
        highest_ = std::max(highest_, kelvin);
    });
}

void TemperatureBounds::addTemperature(const Coefficient& value, const LineTarget& lines,
                                       double time) {
    const auto nodes = nodesOf(*model_.mesh, faces_, lines);
    assert(nodes && "checked with the model");
    for (const NodeShare& share : *nodes) {
        const double kelvin = value(model_.mesh->nodes[share.node], time);
        lowest_ = std::min(lowest_, kelvin);
        highest_ = std::max(highest_, kelvin);
    }
}

void TemperatureBounds::addHeat(double value) {
    isHeated_ |= value > 0.0;
    isCooled_ |= value < 0.0;
}

void TemperatureBounds::check(const Eigen::VectorXd& temperature, double time) {
    Eigen::Index node = 0;
    const double high = temperature.maxCoeff(&node);
    if (!isHeated_ && high - highest_ > above_.kelvin) {
        above_ = {high - highest_, high, time, static_cast<std::uint32_t>(node)};
    }
    const double low = temperature.minCoeff(&node);
    if (!isCooled_ && lowest_ - low > below_.kelvin) {
        below_ = {lowest_ - low, low, time, static_cast<std::uint32_t>(node)};
    }
}

void TemperatureBounds::warn(double allowed, const TaskContext& context) const {
    const auto tell = [&](const Excess& excess, const char* side) {
        if (!(excess.kelvin > allowed)) {
            return;
        }
        context.diagnostics().warn(failure(
            "thermal.overshoot", partName(*model_.mesh, model_.mesh->partOfNode(excess.node)),
            "The temperature gets to {0} at {1}, {2} {3} everything that acts on the model.",
            {temperatureText(excess.temperature, true),
             formatQuantity({excess.time, dimension::time()}, displayUnit(dimension::time()),
                            kDigits),
             temperatureText(excess.kelvin, false), side},
            "Refine the mesh where temperatures change suddenly: its elements are larger than the "
            "depth that the change has reached."));
    };
    tell(above_, "above");
    tell(below_, "below");
}

std::vector<std::byte> TemperatureBounds::memory() const {
    ArchiveWriter archive;
    archive.write(hasInputs_);
    archive.write(isHeated_);
    archive.write(isCooled_);
    archive.write(lowest_);
    archive.write(highest_);
    for (const Excess* excess : {&above_, &below_}) {
        archive.write(excess->kelvin);
        archive.write(excess->temperature);
        archive.write(excess->time);
        archive.write(excess->node);
    }
    return archive.take();
}

Result<void> TemperatureBounds::remember(std::span<const std::byte> memory) {
    ArchiveReader archive(memory);
    archive.read(hasInputs_);
    archive.read(isHeated_);
    archive.read(isCooled_);
    archive.read(lowest_);
    archive.read(highest_);
    for (Excess* excess : {&above_, &below_}) {
        archive.read(excess->kelvin);
        archive.read(excess->temperature);
        archive.read(excess->time);
        archive.read(excess->node);
    }
    return archive.status("temperature bounds");
}

}  // namespace twinbench
