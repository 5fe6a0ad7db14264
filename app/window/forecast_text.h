#pragma once

#include <QCoreApplication>
#include <QString>

#include "twin/run_forecast.h"

namespace twinbench {

/// What a run will take, in words.
class ForecastText {
    Q_DECLARE_TR_FUNCTIONS(ForecastText)

public:
    /// "2 to 5 s".
    static QString shortOf(const RunForecast& forecast);
    /// "15 000 unknowns, 2 to 5 s, up to 0.4 GB of memory".
    static QString of(const RunForecast& forecast);
    /// All of it, a line each, with what it rests on.
    static QString linesOf(const RunForecast& forecast, std::uint64_t freeMemory);
};

}  // namespace twinbench
