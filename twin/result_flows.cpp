#include "twin/result_flows.h"

#include "twin/study_type.h"

namespace twinbench {

namespace {

/// Calls visit(name, what, heat, rates) for each flow.
template <class Visit>
void forFlows(const StudyResult& result, const Visit& visit) {
    for (const BoundaryFlow& flow : result.boundaries) {
        // "heat_by_source", "heat_by_convection"
        const std::string_view model = flow.model;
        const std::string by(model.starts_with("heat_") ? model.substr(5) : model);
        visit("heat_by_" + by, flow.name, flow.heat, flow.rates);
    }
    for (const ContactFlow& flow : result.contacts) {
        visit("heat_through_contact", flow.partA + " - " + flow.partB, flow.heat, flow.rates);
    }
}

/// Calls visit(name, what, value, dimension, course) for what passes electrodes.
template <class Visit>
void forElectrodes(const StudyResult& result, const Visit& visit) {
    for (const BoundaryFlow& flow : result.boundaries) {
        if (flow.electrode) {
            visit("electrode_current", flow.name, flow.electrode->current, dimension::current(),
                  flow.electrode->currents);
            visit("electrode_potential", flow.name, flow.electrode->potential, dimension::voltage(),
                  flow.electrode->potentials);
        }
    }
}

bool isTransient(const StudyResult& result) { return result.type == "thermal_transient"; }

}  // namespace

std::vector<ScalarResult> flowScalars(const StudyResult& result) {
    std::vector<ScalarResult> scalars;
    if (!isThermalStudy(result.type)) {
        for (const BoundaryFlow& flow : result.boundaries) {
            const auto add = [&](const char* name, double newton) {
                scalars.push_back({name, newton, dimension::force(), false, flow.name, flow.about});
            };
            add("reaction_force", norm(flow.force));
            add("reaction_force_x", flow.force.x);
            add("reaction_force_y", flow.force.y);
            add("reaction_force_z", flow.force.z);
        }
        return scalars;
    }
    forFlows(result, [&](const std::string& name, const std::string& what, double heat,
                         const std::vector<double>& rates) {
        const Dimension dimension = isTransient(result) ? dimension::energy() : dimension::power();
        scalars.push_back({name, heat, dimension, false, what, std::nullopt});
        if (isTransient(result) && !rates.empty()) {
            scalars.push_back(
                {"final_" + name, rates.back(), dimension::power(), false, what, std::nullopt});
        }
    });
    const std::string when = isTransient(result) ? "final_" : "";
    forElectrodes(result, [&](const char* name, const std::string& what, double value,
                              const Dimension& dimension, const std::vector<double>&) {
        scalars.push_back({when + name, value, dimension, false, what, std::nullopt});
    });
    for (const ContactFlow& flow : result.contacts) {
        if (flow.current) {
            scalars.push_back({when + "current_through_contact", *flow.current,
                               dimension::current(), false, flow.partA + " - " + flow.partB,
                               std::nullopt});
        }
    }
    return scalars;
}

std::vector<SeriesResult> flowSeries(const StudyResult& result) {
    std::vector<SeriesResult> series;
    if (isTransient(result)) {
        forFlows(result, [&](const std::string& name, const std::string& what, double,
                             const std::vector<double>& rates) {
            series.push_back({name, what, dimension::power(), false, result.flowTimes, rates});
        });
        forElectrodes(result, [&](const char* name, const std::string& what, double,
                                  const Dimension& dimension, const std::vector<double>& course) {
            series.push_back({name, what, dimension, false, result.flowTimes, course});
        });
    }
    return series;
}

}  // namespace twinbench
