#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <TDF_Label.hxx>
#include <TopoDS_Shape.hxx>

#include "core/task_context.h"
#include "geometry/cad/part_shape_batch.h"
#include "geometry/cad/step_document.h"
#include "geometry/part_shape.h"

namespace twinbench {

/// What one occurrence of a product turns into: a solid of it, or all that it has without one.
struct ProductPart {
    std::string suffix;     ///< "/Solid 3" where the product has several solids
    std::string givenName;  ///< of one of several solids, in the file; mostly empty
    std::optional<Colour> colour;
    std::shared_ptr<const PartShape> shape;
};

/// The plain data of products, shared between their occurrences. First all products are asked for,
/// then the two steps fill in their data, all at once.
class ProductShapes {
public:
    /// The names must outlive this.
    ProductShapes(const ThreadPool& pool, const SolidNames& names)
        : solidNames_(names), batch_(pool) {}

    /// The parts of a product that is no assembly, with the colours as far as the data says.
    /// `scale` (1 nearly always) enlarges the shape; a placement cannot. What is odd about the
    /// product will be told under `name`.
    std::vector<ProductPart> of(const TDF_Label& product, const std::string& name, double scale);

    /// As of PartShapeBatch.
    Result<void> tessellate(const TaskContext& context) { return batch_.tessellate(context); }
    Result<void> measure(const TaskContext& context) { return batch_.measure(context); }
    /// Tells what is odd about products; after `measure`.
    void warn(Diagnostics& diagnostics) const;

private:
    struct Body {
        std::string suffix;
        std::string givenName;
        std::optional<Colour> colour;  ///< its own
        std::shared_ptr<const PartShape> shape;
    };
    struct Product {
        std::string name;
        std::size_t looseFaces = 0;  ///< that belong to no solid
        std::optional<Colour> colour;
        std::vector<Body> bodies;
    };
    Product collect(const TDF_Label& product, const std::string& name, double scale);

    const SolidNames& solidNames_;
    PartShapeBatch batch_;
    std::vector<Product> products_;
    std::map<std::pair<std::string, double>, std::size_t> indices_;  ///< by label and scale
};

}  // namespace twinbench
