#pragma once

#include <QCoreApplication>
#include <QString>

#include "twin/study_result.h"

namespace twinbench {

/// The line of the log about a run that came to its end.
class RunNote {
    Q_DECLARE_TR_FUNCTIONS(RunNote)

public:
    /// "Steady under Baseline: done in 3.2 s, 12345 unknowns, 15 iterations, balance off by
    /// 2e-07 %, no warnings".
    static QString of(const StudyResult& run);
};

}  // namespace twinbench
