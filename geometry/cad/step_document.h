#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <TDocStd_Document.hxx>

#include "core/task_context.h"

namespace twinbench {

/// A STEP file as OpenCASCADE's document: labels of products and occurrences with shapes, names
/// (UTF-8 decoded, see step_text.h) and colours, in millimetres.
struct StepDocument {
    Handle(TDocStd_Document) document;
    std::string unit;                   ///< of the file: "mm", "m", "inch", ...
    std::vector<std::string> products;  ///< names of all products, also those without a shape
};

/// Parses and translates a file whose text was checked before (see checkStepFile), its bytes being
/// UTF-8 or Latin-1. Errors: BadInput when the kernel cannot make sense of it; Cancelled.
/// OpenCASCADE's exceptions pass.
Result<StepDocument> readStepDocument(const std::filesystem::path& file, bool utf8,
                                      const TaskContext& context);

}  // namespace twinbench
