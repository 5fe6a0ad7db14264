#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "geometry/volume_mesh.h"
#include "twin/material_library.h"
#include "twin/requirement_verdict.h"
#include "twin/study_result.h"
#include "twin/system_model.h"

namespace twinbench {

/// A picture of a report, PNG.
struct ReportPicture {
    std::string title;
    std::vector<std::byte> png;
};

/// A run of a study that a report shows.
struct ReportRun {
    StudyResult result;
    bool stale = false;  ///< the model has changed since
    std::vector<ReportPicture> pictures;
    std::vector<std::shared_ptr<const VolumeMesh>> meshes;  ///< by part of the result; may be null
};

/// What a report of a project is made of.
struct ReportContent {
    const SystemModel& model;
    const Assembly& assembly;
    const MaterialLibrary& library;
    std::vector<ReportPicture> pictures = {};  ///< of the geometry
    std::vector<ReportRun> runs = {};          ///< the scenarios of a study one after the other
    std::string program = {};                  ///< name and version
    std::string time = {};                     ///< of the report, ISO 8601 UTC
};

/// One HTML page that stands alone: requirements and their verdicts by the runs that are not stale,
/// parts, materials with their sources, loads and constraints, meshes with their quality, and of
/// each run how it was solved, its scalars, curves and pictures. Every figure of a run names it.
std::string reportHtml(const ReportContent& content);

}  // namespace twinbench
