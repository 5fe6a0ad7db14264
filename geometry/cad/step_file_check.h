#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace twinbench {

/// What the text of a STEP file tells before the kernel reads it.
struct StepFileHead {
    std::string schema;        ///< first name of FILE_SCHEMA, without the object identifier
    bool knownSchema = false;  ///< one of the application protocols that carry geometry
    bool utf8 = true;          ///< bytes above 127 are UTF-8; else they count as Latin-1
};

/// Looks at a file as text. Errors (kind BadInput, object: the path): missing, a folder,
/// unreadable, empty, not STEP, cut off.
Result<StepFileHead> checkStepFile(const std::filesystem::path& file);

}  // namespace twinbench
