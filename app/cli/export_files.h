#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/cli/cli_session.h"
#include "twin/field_reading.h"
#include "twin/study_result.h"

namespace twinbench {

/// One file to be written from a run.
struct ExportRequest {
    const SystemModel& model;
    const StudyRequest& request;
    const StudyResult& result;
    std::string format;  ///< vtu, csv, inp, png
    std::filesystem::path path;
    FieldMoment moment = {};  ///< of vtu and png
};

Checked<void> exportFile(CliSession& session, const ExportRequest& request);

}  // namespace twinbench
