#pragma once

#include "twin/html_writer.h"
#include "twin/project_report.h"

namespace twinbench {

/// "Warm-up / Baseline, 4b1c22d0": a run by study, scenario and the beginning of its key.
std::string runName(const StudyResult& result);

/// "max_von_mises" as words.
std::string readable(std::string name);

/// The runs of a report, each study with its scenarios side by side.
void addRuns(const ReportContent& content, HtmlWriter& page);

/// Pictures, each with the run that it shows below it.
void addPictures(const std::vector<ReportPicture>& pictures, const std::string& run,
                 HtmlWriter& page);

}  // namespace twinbench
