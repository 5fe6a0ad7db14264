#pragma once

#include <vector>

#include "twin/run_rates.h"
#include "twin/run_size.h"

namespace twinbench {

/// Between which numbers something is expected.
struct ForecastRange {
    double low = 0.0, high = 0.0;
    friend ForecastRange operator+(const ForecastRange& a, const ForecastRange& b) {
        return {a.low + b.low, a.high + b.high};
    }
    friend bool operator==(const ForecastRange&, const ForecastRange&) = default;
};

/// What a run will take.
struct RunForecast {
    bool isCurrent = false;  ///< nothing: the result is there
    std::size_t runs = 0;    ///< to be computed, with those that the study depends on
    std::size_t toMesh = 0;  ///< shapes that have no mesh yet
    ForecastRange unknowns;  ///< of the largest run, before constraints
    ForecastRange seconds;
    ForecastRange memory;      ///< bytes at the peak
    ForecastRange disk;        ///< bytes in the project file
    std::size_t measured = 0;  ///< earlier runs of these kinds that it rests on; 0: a guess
};

/// From the sizes of a study's run and of those it depends on, and from what earlier runs of the
/// same kind took per unknown and step: the range of the runs nearest in size, wider where they are
/// far or few. Without earlier runs it rests on orders of magnitude of usual machines.
RunForecast forecastOf(const std::vector<RunSize>& sizes, const RunRates& rates);

}  // namespace twinbench
