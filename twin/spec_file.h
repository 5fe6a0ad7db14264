#pragma once

#include <filesystem>
#include <string_view>

#include "twin/model_edit.h"

namespace twinbench {

/// What a spec says, as far as it can be read, and all that is wrong with it.
struct SpecReading {
    ModelEdit edit;     ///< makes the model from an empty one, if there are no problems
    SystemModel model;  ///< with problems: its entities may be faulty, as validateEntity() tells
    Problems problems;
};

/// Reads the text form of a model (*.twin.json, docs/command_line.md). Paths of geometry become
/// absolute against `folder`; a file that is not there is a problem. All problems are listed, those
/// of validate() among them.
SpecReading readSpecAsFarAsPossible(std::string_view text, const std::filesystem::path& folder);
/// The same for callers that want a spec without problems: the one edit that makes the model.
Checked<ModelEdit> readSpec(std::string_view text, const std::filesystem::path& folder);
/// The spec of a model; reading it back gives an equal model, but for the content of geometry that
/// a project holds.
Json writeSpec(const SystemModel& model);
/// The same as a file. Errors: Failed for a place that cannot be written.
Result<void> exportSpec(const SystemModel& model, const std::filesystem::path& file);

}  // namespace twinbench
