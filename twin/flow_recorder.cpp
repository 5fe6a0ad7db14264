#include "twin/flow_recorder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace twinbench {

namespace {

const std::vector<double>& listOf(const std::string& model, const HeatFlows& flows) {
    const std::pair<const char*, const std::vector<double>*> kLists[] = {
        {"heat_source", &flows.sources},
        {"heat_flux", &flows.fluxes},
        {"convection", &flows.convections},
        {"radiation", &flows.radiations},
        {"enclosure_radiation", &flows.enclosures},
        {"temperature", &flows.temperatures},
        {"electric_potential", &flows.potentials},
        {"current", &flows.currents}};
    for (const auto& [name, list] : kLists) {
        if (model == name) {
            return *list;
        }
    }
    assert(false && "a thermal model without a list of its loads");
    return flows.sources;
}

const std::vector<Reaction>& listOf(const std::string& model, const Reactions& reactions) {
    if (model == "fixed") {
        return reactions.fixed;
    }
    if (model == "displacement") {
        return reactions.displacements;
    }
    // All others hold along axes or normals.
    return model == "elastic_support" ? reactions.elasticSupports : reactions.supports;
}

}  // namespace

FlowRecorder::FlowRecorder(const RunSpec& spec) : loads_(spec.loads) {
    if (const auto* thermal = std::get_if<ThermalModel>(&spec.physics)) {
        for (std::size_t i = 0; i < thermal->contacts.size(); ++i) {
            const auto& [a, b] = thermal->contacts[i].faces.front();
            ContactFlow flow;
            flow.conductance = thermal->contacts[i].conductance;
            flow.origin = spec.contactOrigins.at(i);
            flow.partA = spec.partNames[a.part];
            flow.partB = spec.partNames[b.part];
            contacts_.push_back(std::move(flow));
        }
        for (std::size_t i = 0; thermal->electric && i < thermal->electric->contacts.size(); ++i) {
            const auto same = std::ranges::find(
                thermal->contacts, thermal->electric->contacts[i].faces, &ContactInterface::faces);
            electric_.push_back(static_cast<std::size_t>(same - thermal->contacts.begin()));
        }
    }
}

const ElectrodeState* FlowRecorder::electrodeOf(const LoadRange& load,
                                                const ElectricState& electric) {
    if (load.model == "electric_potential") {
        return &electric.potentials.at(load.first);
    }
    return load.model == "current" ? &electric.currents.at(load.first) : nullptr;
}

double FlowRecorder::heatOf(const LoadRange& load, const HeatFlows& flows) const {
    const auto begin = listOf(load.model, flows).begin() + static_cast<std::ptrdiff_t>(load.first);
    return std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(load.count), 0.0);
}

void FlowRecorder::write(ArchiveWriter& archive) const {
    archive.write(times_);
    archive.write(rates_);
}

void FlowRecorder::read(ArchiveReader& archive) {
    archive.read(times_);
    archive.read(rates_);
}

Result<void> FlowRecorder::add(const ThermalInstant& instant) {
    if (instant.flows == nullptr) {
        return {};
    }
    std::vector<double> rates;
    for (const LoadRange& load : loads_) {
        rates.push_back(heatOf(load, *instant.flows));
    }
    rates.insert(rates.end(), instant.flows->contacts.begin(), instant.flows->contacts.end());
    if (instant.electric) {
        const auto electric = instant.electric();
        if (!electric) {
            return fail(electric.error());
        }
        for (const LoadRange& load : loads_) {
            if (const ElectrodeState* electrode = electrodeOf(load, **electric)) {
                rates.push_back(electrode->current);
                rates.push_back(electrode->potential);
            }
        }
    }
    times_.push_back(instant.time);
    rates_.push_back(std::move(rates));
    return {};
}

std::vector<double> FlowRecorder::course(std::size_t index) const {
    std::vector<double> values;
    for (const auto& rates : rates_) {
        values.push_back(rates[index]);
    }
    return values;
}

void FlowRecorder::writeTo(const HeatFlows& total, StudyResult& result) const {
    result.flowTimes = times_;
    for (std::size_t i = 0; i < loads_.size(); ++i) {
        BoundaryFlow flow;
        flow.name = loads_[i].name;
        flow.model = loads_[i].model;
        flow.heat = heatOf(loads_[i], total);
        flow.rates = course(i);
        result.boundaries.push_back(std::move(flow));
    }
    for (std::size_t i = 0; i < contacts_.size(); ++i) {
        ContactFlow flow = contacts_[i];
        flow.heat = total.contacts[i];
        flow.rates = course(loads_.size() + i);
        result.contacts.push_back(std::move(flow));
    }
}

void FlowRecorder::writeTo(const ElectricState& electric, StudyResult& result) const {
    std::size_t index = loads_.size() + contacts_.size();
    double lowest = HUGE_VAL;
    double highest = -HUGE_VAL;
    double passing = 0.0;
    int electrodes = 0;
    for (std::size_t i = 0; i < loads_.size(); ++i) {
        const ElectrodeState* state = electrodeOf(loads_[i], electric);
        if (state == nullptr) {
            continue;
        }
        result.boundaries[i].electrode = {state->current, state->potential, course(index),
                                          course(index + 1)};
        index += 2;
        lowest = std::min(lowest, state->potential);
        highest = std::max(highest, state->potential);
        passing += 0.5 * std::abs(state->current);
        ++electrodes;
    }
    for (std::size_t i = 0; i < electric_.size(); ++i) {
        result.contacts[electric_[i]].current = electric.contacts[i];
    }
    ElectricResult& summary = result.electric.emplace();
    summary.volumeHeat = electric.volumeHeat;
    summary.contactHeat = electric.contactHeat;
    summary.chargeError = electric.chargeError();
    summary.powerError = electric.powerError();
    if (electrodes > 1) {
        summary.voltage = highest - lowest;
    }
    if (electrodes == 2 && passing > 0.0) {
        summary.resistance = electric.power() / (passing * passing);
    }
}

void FlowRecorder::writeTo(const Reactions& reactions, StudyResult& result) const {
    for (const LoadRange& load : loads_) {
        // An attachment is one constraint.
        const Reaction& reaction = listOf(load.model, reactions).at(load.first);
        BoundaryFlow flow;
        flow.name = load.name;
        flow.model = load.model;
        flow.force = reaction.force;
        flow.moment = reaction.moment;
        flow.about = reaction.about;
        result.boundaries.push_back(std::move(flow));
    }
}

void renameFlows(const std::vector<LoadRange>& loads, StudyResult& result) {
    for (std::size_t i = 0; i < std::min(loads.size(), result.boundaries.size()); ++i) {
        result.boundaries[i].name = loads[i].name;
    }
}

}  // namespace twinbench
