#include "geometry/cad/product_shapes.h"

#include <algorithm>
#include <cmath>

#include <BRepBuilderAPI_Transform.hxx>
#include <TCollection_AsciiString.hxx>
#include <TDF_Tool.hxx>
#include <TopExp_Explorer.hxx>
#include <XCAFDoc_ShapeTool.hxx>

#include "geometry/cad/label_styles.h"
#include "geometry/cad/part_shape_builder.h"
#include "geometry/cad/shape_codec.h"

namespace twinbench {

namespace {

// Scales nearer to 1 than this are rounding of the file.
constexpr double kSmallestScaling = 1e-9;

TopoDS_Shape scaled(const TopoDS_Shape& shape, double scale) {
    if (shape.IsNull() || std::abs(scale - 1.0) < kSmallestScaling) {
        return shape;
    }
    gp_Trsf transformation;
    transformation.SetScaleFactor(scale);
    return BRepBuilderAPI_Transform(shape, transformation, /*Copy*/ Standard_True).Shape();
}

/// The colour that covers most of the area, if every face has one.
std::optional<Colour> mainFaceColour(const std::vector<FaceInfo>& faces) {
    std::map<std::string, std::pair<double, Colour>> areas;
    for (const FaceInfo& face : faces) {
        if (!face.colour) {
            return std::nullopt;
        }
        auto& [area, colour] = areas[face.colour->hex()];
        area += face.area;
        colour = *face.colour;
    }
    const auto largest = std::max_element(
        areas.begin(), areas.end(),
        [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
    return largest == areas.end() ? std::nullopt : std::optional(largest->second.second);
}

std::size_t looseFaceCount(const TopoDS_Shape& shape) {
    std::size_t count = 0;
    for (TopExp_Explorer faces(shape, TopAbs_FACE, TopAbs_SOLID); faces.More(); faces.Next()) {
        ++count;
    }
    return count;
}

}  // namespace

ProductShapes::ProductShapes(std::size_t faceCount, TaskContext context)
    : faceCount_(std::max<std::size_t>(faceCount, 1)), context_(std::move(context)) {}

Result<const std::vector<ProductPart>*> ProductShapes::of(const TDF_Label& product,
                                                          const std::string& name, double scale) {
    TCollection_AsciiString entry;
    TDF_Tool::Entry(product, entry);
    const std::pair<std::string, double> key(entry.ToCString(), scale);
    auto found = products_.find(key);
    if (found == products_.end()) {
        auto built = build(product, name, scale);
        if (!built) {
            return fail(built.error());
        }
        found = products_.emplace(key, std::move(*built)).first;
    }
    return &found->second;
}

Result<std::vector<ProductPart>> ProductShapes::build(const TDF_Label& product,
                                                      const std::string& name, double scale) {
    const TopoDS_Shape shape = XCAFDoc_ShapeTool::GetShape(product);
    std::vector<TopoDS_Shape> bodies = subShapesOf(shape, TopAbs_SOLID);
    const bool hasSolid = !bodies.empty();
    if (!hasSolid) {
        bodies.push_back(shape);
    } else if (const std::size_t loose = looseFaceCount(shape); loose > 0) {
        context_.diagnostics().warn(
            badInput("step.loose_faces", name,
                     "{0} face(s) of the product belong to no solid and were left out.",
                     {std::to_string(loose)}, "Export solids only, or sew the faces."));
    }
    const SubShapeColours colours(product);
    const std::optional<Colour> productColour = colourOfLabel(product);
    std::vector<ProductPart> parts;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        auto built = buildShape(bodies[i], scale);
        if (!built) {
            return fail(built.error());
        }
        PartShape partShape = std::move(*built);
        const std::vector<TopoDS_Shape> faces = facesOf(bodies[i]);
        for (std::size_t f = 0; f < faces.size(); ++f) {
            partShape.faces[f].colour = colours.ofFace(faces[f]);
        }
        ProductPart part;
        part.suffix = bodies.size() > 1 ? "/Solid " + std::to_string(i + 1) : "";
        part.colour = hasSolid ? colours.ofSolid(bodies[i]) : std::nullopt;
        part.colour = part.colour ? part.colour : productColour;
        part.colour = part.colour ? part.colour : mainFaceColour(partShape.faces);
        if (!partShape.valid) {
            context_.diagnostics().warn(
                badInput("step.invalid_shape", name + part.suffix,
                         "The CAD kernel finds faults in the shape; meshing it may fail.", {},
                         "Repair it in the CAD program if that happens."));
        }
        part.shape = std::make_shared<const PartShape>(std::move(partShape));
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<PartShape> ProductShapes::buildShape(const TopoDS_Shape& shape, double scale) {
    const double begin = static_cast<double>(facesDone_) / static_cast<double>(faceCount_);
    facesDone_ += facesOf(shape).size();
    const double end = static_cast<double>(facesDone_) / static_cast<double>(faceCount_);
    return buildPartShape(scaled(shape, scale),
                          context_.share(std::min(begin, 1.0), std::min(end, 1.0)));
}

}  // namespace twinbench
