#include "twin/run_forecast.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace twinbench {

namespace {

/// A mesh that is not there has so much less or more nodes than its estimate.
constexpr ForecastRange kNodesOfEstimate{0.5, 2.0};

// Where nothing was measured yet: orders of magnitude of machines with 2 to 32 cores, for solids
// with quadratic elements.
constexpr ForecastRange kSecondsPerUnknown{8e-6, 2e-4};
constexpr ForecastRange kSecondsPerUnknownAndStep{2e-6, 4e-5};
constexpr ForecastRange kSecondsPerMeshedNode{6e-5, 6e-4};
constexpr ForecastRange kBytesPerUnknown{8e2, 8e3};
/// A transient with step control.
constexpr ForecastRange kUsualSteps{30.0, 400.0};

/// Of the program without a model, bytes.
constexpr double kBaseMemory = 1e8;
/// Nothing is done in less, seconds.
constexpr double kLeastSeconds = 0.1;

// Bytes of a stored number after compression, and of a meshed node with its share of elements.
constexpr ForecastRange kBytesPerNumber{1.5, 4.0};
constexpr ForecastRange kBytesPerMeshedNode{25.0, 70.0};

/// Earlier runs that count: those nearest in size.
constexpr std::size_t kNearest = 6;
/// What runs of exactly this size may differ by, as the machine is never equally busy.
constexpr double kSpread = 1.3;

/// What is uncertain in `a` and in `b` seldom adds up: the spreads join as those of independent
/// factors do.
ForecastRange operator*(const ForecastRange& a, const ForecastRange& b) {
    if (!(a.low > 0.0) || !(b.low > 0.0)) {
        return {a.low * b.low, a.high * b.high};
    }
    const double spread = std::hypot(std::log(a.high / a.low), std::log(b.high / b.low)) / 2.0;
    const double middle = std::sqrt(a.low * a.high * b.low * b.high);
    return {middle * std::exp(-spread), middle * std::exp(spread)};
}
ForecastRange operator*(double factor, const ForecastRange& range) {
    return {factor * range.low, factor * range.high};
}

/// The earlier runs nearest in size, and how wide their range has to be taken.
struct Neighbours {
    std::vector<const RunRecord*> runs;
    double spread = kSpread;

    template <class Rate>
    ForecastRange range(const Rate& rate) const {
        ForecastRange found{HUGE_VAL, 0.0};
        for (const RunRecord* run : runs) {
            found.low = std::min(found.low, rate(*run));
            found.high = std::max(found.high, rate(*run));
        }
        return {found.low / spread, found.high * spread};
    }
};

template <class Size>
Neighbours neighbours(const RunRates& rates, double size, const Size& sizeOf) {
    const auto distance = [&](const RunRecord* run) {
        return std::abs(std::log(sizeOf(*run) / std::max(size, 1.0)));
    };
    Neighbours found;
    for (const RunRecord& run : rates.records()) {
        if (sizeOf(run) > 0.0) {
            found.runs.push_back(&run);
        }
    }
    std::ranges::stable_sort(found.runs, {}, distance);
    found.runs.resize(std::min(found.runs.size(), kNearest));
    if (!found.runs.empty()) {
        // Time grows a little faster than the size: far from what was measured nobody knows how
        // much. Few runs say little of how they spread.
        found.spread *=
            std::exp(0.25 * distance(found.runs.front())) * (found.runs.size() < 3 ? kSpread : 1.0);
    }
    return found;
}

/// Unknowns of a run, with the spread of those parts that are not meshed.
ForecastRange unknownsOf(const RunSize& size) {
    ForecastRange nodes;
    for (const RunSize::Part& part : size.parts) {
        nodes = nodes + (part.isMeshed ? ForecastRange{part.nodes, part.nodes}
                                       : part.nodes * kNodesOfEstimate);
    }
    return size.components * nodes;
}

void addRun(const RunSize& size, const RunRates& rates, RunForecast& forecast) {
    const ForecastRange unknowns = unknownsOf(size);
    const double middle = std::sqrt(unknowns.low * unknowns.high);
    const Neighbours same = neighbours(rates, middle, [&size](const RunRecord& run) {
        return run.type == size.type ? run.unknowns : 0.0;
    });
    const bool isMeasured = !same.runs.empty();
    ForecastRange steps{1.0, 1.0};
    if (size.steps) {
        steps = {*size.steps, *size.steps};
    } else if (size.isTransient) {
        steps =
            isMeasured ? same.range([](const RunRecord& run) { return run.steps; }) : kUsualSteps;
    }
    const ForecastRange rate = isMeasured         ? same.range([](const RunRecord& run) {
        return run.solveSeconds / (run.unknowns * run.steps);
    })
                               : size.isTransient ? kSecondsPerUnknownAndStep
                                                  : kSecondsPerUnknown;
    forecast.seconds = forecast.seconds + rate * (unknowns * steps);
    const ForecastRange bytes = isMeasured ? same.range([](const RunRecord& run) {
        return std::max(0.0, run.memory - kBaseMemory) / run.unknowns;
    })
                                           : kBytesPerUnknown;
    const ForecastRange memory = ForecastRange{kBaseMemory, kBaseMemory} + bytes * unknowns;
    forecast.memory = {std::max(forecast.memory.low, memory.low),
                       std::max(forecast.memory.high, memory.high)};
    forecast.unknowns = {std::max(forecast.unknowns.low, unknowns.low),
                         std::max(forecast.unknowns.high, unknowns.high)};
    const double numbers = static_cast<double>(size.storedNumbers) / size.components;
    forecast.disk = forecast.disk + numbers * (kBytesPerNumber * unknowns);
    forecast.measured += same.runs.size();
}

void addMeshes(const std::vector<const RunSize*>& sizes, const RunRates& rates,
               RunForecast& forecast) {
    ForecastRange nodes;
    std::set<ContentHash> seen;
    for (const RunSize* size : sizes) {
        for (const RunSize::Part& part : size->parts) {
            if (!part.isMeshed && seen.insert(part.meshKey).second) {
                nodes = nodes + part.nodes * kNodesOfEstimate;
            }
        }
    }
    forecast.toMesh = seen.size();
    if (seen.empty()) {
        return;
    }
    const Neighbours meshed = neighbours(rates, std::sqrt(nodes.low * nodes.high),
                                         [](const RunRecord& run) { return run.meshedNodes; });
    const ForecastRange rate =
        meshed.runs.empty()
            ? kSecondsPerMeshedNode
            : meshed.range([](const RunRecord& run) { return run.meshSeconds / run.meshedNodes; });
    forecast.seconds = forecast.seconds + rate * nodes;
    forecast.disk = forecast.disk + kBytesPerMeshedNode * nodes;
}

}  // namespace

RunForecast forecastOf(const std::vector<RunSize>& sizes, const RunRates& rates) {
    RunForecast forecast;
    std::vector<const RunSize*> due;
    for (const RunSize& size : sizes) {
        if (!size.isCurrent) {
            due.push_back(&size);
        }
    }
    forecast.isCurrent = due.empty();
    forecast.runs = due.size();
    for (const RunSize* size : due) {
        addRun(*size, rates, forecast);
    }
    addMeshes(due, rates, forecast);
    if (!forecast.isCurrent) {
        forecast.seconds.low = std::max(forecast.seconds.low, kLeastSeconds);
        forecast.seconds.high = std::max(forecast.seconds.high, 3.0 * kLeastSeconds);
    }
    return forecast;
}

}  // namespace twinbench
