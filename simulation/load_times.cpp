#include "simulation/load_times.h"

#include <algorithm>

namespace twinbench {

namespace {

/// Breaks closer to each other than this share of the run are one.
constexpr double kResolution = 1e-9;

class Collector {
public:
    explicit Collector(double end) : end_(end) {}

    void add(const Coefficient& load) {
        const TimeCourse& course = load.timeCourse();
        const std::vector<double> breaks = course.breaks(end_);
        times_.areKnown &= course.isKnown() && breaks.size() < TimeCourse::kMostBreaks;
        times_.breaks.insert(times_.breaks.end(), breaks.begin(), breaks.end());
    }

    LoadTimes take() {
        std::vector<double> all = std::move(times_.breaks);
        std::sort(all.begin(), all.end());
        times_.breaks.clear();
        const double slack = kResolution * end_;
        double last = 0.0;
        for (const double time : all) {
            if (time > last + slack && time < end_ - slack) {
                times_.breaks.push_back(time);
                last = time;
            }
        }
        return std::move(times_);
    }

private:
    double end_;
    LoadTimes times_;
};

}  // namespace

LoadTimes loadTimes(const ThermalModel& model, double end) {
    Collector collector(end);
    for (const HeatSource& source : model.sources) {
        collector.add(source.powerDensity);
    }
    for (const HeatFlux& flux : model.fluxes) {
        collector.add(flux.flux);
    }
    for (const Convection& convection : model.convections) {
        collector.add(convection.coefficient);
        collector.add(convection.ambient);
    }
    for (const Radiation& radiation : model.radiations) {
        collector.add(radiation.emissivity);
        collector.add(radiation.ambient);
    }
    for (const EnclosureRadiation& radiation : model.enclosures) {
        if (radiation.ambient) {
            collector.add(*radiation.ambient);
        }
    }
    for (const PrescribedTemperature& prescribed : model.temperatures) {
        collector.add(prescribed.temperature);
    }
    if (model.electric) {
        for (const ElectricPotential& potential : model.electric->potentials) {
            collector.add(potential.potential);
        }
        for (const ElectricCurrent& current : model.electric->currents) {
            collector.add(current.current);
        }
    }
    return collector.take();
}

}  // namespace twinbench
