#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <TDF_Label.hxx>
#include <TopoDS_Shape.hxx>

#include "core/task_context.h"
#include "geometry/part_shape.h"

namespace twinbench {

/// What one occurrence of a product turns into: a solid of it, or all that it has without one.
struct ProductPart {
    std::string suffix;  ///< "/Solid 3" where the product has several solids
    std::optional<Colour> colour;
    std::shared_ptr<const PartShape> shape;
};

/// Makes the plain data of products on first use and shares it between their occurrences.
class ProductShapes {
public:
    /// `faceCount`: of all products of the document, the measure of progress.
    ProductShapes(std::size_t faceCount, TaskContext context);

    /// The parts of a product that is no assembly. `scale` (1 nearly always) enlarges the shape;
    /// a placement cannot. What is odd about the product goes to the context's diagnostics under
    /// `name`. Errors: Cancelled, Failed.
    Result<const std::vector<ProductPart>*> of(const TDF_Label& product, const std::string& name,
                                               double scale);

private:
    Result<std::vector<ProductPart>> build(const TDF_Label& product, const std::string& name,
                                           double scale);
    Result<PartShape> buildShape(const TopoDS_Shape& shape, double scale);

    std::map<std::pair<std::string, double>, std::vector<ProductPart>> products_;
    std::size_t faceCount_;
    std::size_t facesDone_ = 0;
    TaskContext context_;
};

}  // namespace twinbench
