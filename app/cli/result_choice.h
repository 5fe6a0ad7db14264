#pragma once

#include <optional>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/cli_session.h"
#include "twin/field_reading.h"

namespace twinbench {

/// Which stored result a command is about, as typed.
struct ResultChoice {
    std::string study;
    std::string scenario = std::string(kBaseline);
    std::string time;  ///< a quantity, "end", "max", "min", or empty for the end
    int mode = 0;      ///< of a modal or buckling study, from 1; 0: the first
    bool allowStale = false;
};

struct ChosenResult {
    StudyResult result;
    bool stale = false;
    FieldMoment moment;
};

/// The problem if the model has no such study, scenario ("Baseline" is always there) ...
std::optional<Error> unknownName(const SystemModel& model, EntityKind kind,
                                 const std::string& name);

/// Options that choose a moment of a result: --time and --mode.
void defineMoment(CLI::App& command, ResultChoice& choice, const std::string& timeHelp);

/// The result, on the session's open project. Problems: BadInput for an unknown study, scenario or
/// time; Failed for a result that is missing, or stale and not allowed.
Checked<ChosenResult> chooseResult(CliSession& session, const SystemModel& model,
                                   const ResultChoice& choice);

}  // namespace twinbench
