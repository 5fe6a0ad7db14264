#include "twin/flow_recorder.h"

#include <algorithm>
#include <cassert>
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
        {"temperature", &flows.temperatures}};
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
    }
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

void FlowRecorder::add(const ThermalInstant& instant) {
    if (instant.flows == nullptr) {
        return;
    }
    std::vector<double> rates;
    for (const LoadRange& load : loads_) {
        rates.push_back(heatOf(load, *instant.flows));
    }
    rates.insert(rates.end(), instant.flows->contacts.begin(), instant.flows->contacts.end());
    times_.push_back(instant.time);
    rates_.push_back(std::move(rates));
}

void FlowRecorder::writeTo(const HeatFlows& total, StudyResult& result) const {
    const auto course = [&](std::size_t index) {
        std::vector<double> values;
        for (const auto& rates : rates_) {
            values.push_back(rates[index]);
        }
        return values;
    };
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
