#pragma once

#include <string>
#include <vector>

#include "twin/system_model.h"

namespace twinbench {

/// One figure that is wanted of the finite-element engine, and what was measured of it.
struct PerformanceGoal {
    std::string what;
    std::string wanted;    ///< "at least 12"
    std::string measured;  ///< the worst of the rows that it is about
    bool met = false;
};

/// Judges the rows of `FemBenchmark::measure`. Goals of which nothing was measured are left out.
std::vector<PerformanceGoal> performanceGoals(const Json& rows);
/// The same of `FemBenchmark::measureScenarios`.
std::vector<PerformanceGoal> scenarioGoals(const Json& scenarios);

/// Time of CalculiX over that here; absent where either did not solve the case. `solver` is "ccx"
/// or "ccx_iterative".
std::optional<double> speedRatio(const Json& row, const char* solver);
/// |here / CalculiX - 1| of the largest displacement or temperature, absent as above.
std::optional<double> differenceOf(const Json& row, const char* solver);

}  // namespace twinbench
