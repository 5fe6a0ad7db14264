#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <TDocStd_Document.hxx>
#include <TopoDS_Shape.hxx>

#include "core/task_context.h"

namespace twinbench {

/// Names that a file gives to solids themselves, beside those of their products. By the geometry
/// that all occurrences of a solid share.
class SolidNames {
public:
    void add(const TopoDS_Shape& solid, const std::string& name) {
        names_[solid.TShape().get()] = {solid, name};
    }
    /// Empty for a solid without a name.
    std::string of(const TopoDS_Shape& solid) const {
        const auto found = names_.find(solid.TShape().get());
        return found == names_.end() ? std::string() : found->second.name;
    }

private:
    struct Named {
        TopoDS_Shape solid;  ///< keeps the address from another shape
        std::string name;
    };
    std::map<const TopoDS_TShape*, Named> names_;
};

/// A STEP file as OpenCASCADE's document: labels of products and occurrences with shapes, names
/// (UTF-8 decoded, see step_text.h) and colours, in millimetres.
struct StepDocument {
    Handle(TDocStd_Document) document;
    std::string unit;                   ///< of the file: "mm", "m", "inch", ...
    std::vector<std::string> products;  ///< names of all products, also those without a shape
    SolidNames solidNames;
};

/// Parses and translates a file whose text was checked before (see checkStepFile), its bytes being
/// UTF-8 or Latin-1. Errors: BadInput when the kernel cannot make sense of it; Cancelled.
/// OpenCASCADE's exceptions pass.
Result<StepDocument> readStepDocument(const std::filesystem::path& file, bool utf8,
                                      const TaskContext& context);

}  // namespace twinbench
