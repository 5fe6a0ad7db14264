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
    return scalars;
}

std::vector<SeriesResult> flowSeries(const StudyResult& result) {
    std::vector<SeriesResult> series;
    if (isTransient(result)) {
        forFlows(result, [&](const std::string& name, const std::string& what, double,
                             const std::vector<double>& rates) {
            series.push_back({name, what, dimension::power(), false, result.flowTimes, rates});
        });
    }
    return series;
}

}  // namespace twinbench
