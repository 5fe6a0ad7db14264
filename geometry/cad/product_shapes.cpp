#include "geometry/cad/product_shapes.h"

#include <algorithm>
#include <cmath>

#include <BRepBuilderAPI_Transform.hxx>
#include <TCollection_AsciiString.hxx>
#include <TDF_Tool.hxx>
#include <TopExp_Explorer.hxx>
#include <XCAFDoc_ShapeTool.hxx>

#include "geometry/cad/label_styles.h"
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

std::vector<ProductPart> ProductShapes::of(const TDF_Label& product, const std::string& name,
                                           double scale) {
    TCollection_AsciiString entry;
    TDF_Tool::Entry(product, entry);
    const auto [index, isNew] = indices_.try_emplace({entry.ToCString(), scale}, products_.size());
    if (isNew) {
        products_.push_back(collect(product, name, scale));
    }
    const Product& known = products_[index->second];
    std::vector<ProductPart> parts;
    for (const Body& body : known.bodies) {
        std::optional<Colour> colour = body.colour ? body.colour : known.colour;
        colour = colour ? colour : mainFaceColour(body.shape->faces);
        parts.push_back({body.suffix, body.givenName, colour, body.shape});
    }
    return parts;
}

ProductShapes::Product ProductShapes::collect(const TDF_Label& product, const std::string& name,
                                              double scale) {
    Product result;
    result.name = name;
    result.colour = colourOfLabel(product);
    const TopoDS_Shape shape = XCAFDoc_ShapeTool::GetShape(product);
    std::vector<TopoDS_Shape> bodies = subShapesOf(shape, TopAbs_SOLID);
    const bool hasSolid = !bodies.empty();
    if (hasSolid) {
        result.looseFaces = looseFaceCount(shape);
    } else {
        bodies.push_back(shape);
    }
    const SubShapeColours colours(product);
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const auto data = batch_.add(scaled(bodies[i], scale));
        const std::vector<TopoDS_Shape> faces = facesOf(bodies[i]);
        for (std::size_t f = 0; f < faces.size(); ++f) {
            data->faces[f].colour = colours.ofFace(faces[f]);
        }
        const bool isOneOfSeveral = bodies.size() > 1;
        result.bodies.push_back({isOneOfSeveral ? "/Solid " + std::to_string(i + 1) : "",
                                 isOneOfSeveral ? solidNames_.of(bodies[i]) : std::string(),
                                 hasSolid ? colours.ofSolid(bodies[i]) : std::nullopt, data});
    }
    return result;
}

void ProductShapes::warn(Diagnostics& diagnostics) const {
    for (const Product& product : products_) {
        if (product.looseFaces > 0) {
            diagnostics.warn(badInput(
                "step.loose_faces", product.name,
                "{0} face(s) of the product belong to no solid and were left out.",
                {std::to_string(product.looseFaces)}, "Export solids only, or sew the faces."));
        }
        for (const Body& body : product.bodies) {
            if (!body.shape->valid) {
                diagnostics.warn(
                    badInput("step.invalid_shape", product.name + body.suffix,
                             "The CAD kernel finds faults in the shape; meshing it may fail.", {},
                             "Repair it in the CAD program if that happens."));
            }
        }
    }
}

}  // namespace twinbench
