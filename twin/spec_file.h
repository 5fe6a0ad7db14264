#pragma once

#include <filesystem>
#include <string_view>

#include "twin/model_edit.h"

namespace twinbench {

/// Reads the text form of a model (*.twin.json, docs/command_line.md) into the one edit that makes
/// it from an empty model. Paths of geometry become absolute against `folder`; a file that is not
/// there is a problem. All problems are listed, those of validate() among them.
Checked<ModelEdit> readSpec(std::string_view text, const std::filesystem::path& folder);
/// The spec of a model; reading it back gives an equal model, but for the content of geometry that
/// a project holds.
Json writeSpec(const SystemModel& model);

}  // namespace twinbench
