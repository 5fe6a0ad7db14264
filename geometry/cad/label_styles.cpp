#include "geometry/cad/label_styles.h"

#include <cmath>

#include <Quantity_Color.hxx>
#include <TDF_LabelSequence.hxx>
#include <TopoDS_Iterator.hxx>
#include <XCAFDoc_ColorTool.hxx>
#include <XCAFDoc_DocumentTool.hxx>
#include <XCAFDoc_ShapeTool.hxx>

namespace twinbench {

namespace {

std::uint8_t channel(double value) {
    return static_cast<std::uint8_t>(std::lround(255.0 * std::fmin(1.0, std::fmax(0.0, value))));
}

/// The kernel keeps linear values; STEP files and screens mean sRGB.
Colour toColour(const Quantity_Color& colour) {
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;
    colour.Values(red, green, blue, Quantity_TOC_sRGB);
    return {channel(red), channel(green), channel(blue)};
}

}  // namespace

std::optional<Colour> colourOfLabel(const TDF_Label& label) {
    const Handle(XCAFDoc_ColorTool) tool = XCAFDoc_DocumentTool::ColorTool(label);
    for (const XCAFDoc_ColorType type : {XCAFDoc_ColorSurf, XCAFDoc_ColorGen}) {
        Quantity_Color colour;
        if (tool->GetColor(label, type, colour)) {
            return toColour(colour);
        }
    }
    return std::nullopt;
}

SubShapeColours::SubShapeColours(const TDF_Label& product) {
    TDF_LabelSequence labels;
    XCAFDoc_ShapeTool::GetSubShapes(product, labels);
    for (const TDF_Label& label : labels) {
        const auto colour = colourOfLabel(label);
        const TopoDS_Shape shape = XCAFDoc_ShapeTool::GetShape(label);
        if (colour && !shape.IsNull()) {
            indices_.Bind(shape, static_cast<int>(colours_.size()));
            colours_.push_back(*colour);
        }
    }
}

std::optional<Colour> SubShapeColours::find(const TopoDS_Shape& shape) const {
    const int* index = indices_.Seek(shape);
    return index == nullptr ? std::nullopt
                            : std::optional(colours_[static_cast<std::size_t>(*index)]);
}

std::optional<Colour> SubShapeColours::ofSolid(const TopoDS_Shape& solid) const {
    std::optional<Colour> colour = find(solid);
    for (TopoDS_Iterator shells(solid); shells.More() && !colour; shells.Next()) {
        colour = find(shells.Value());
    }
    return colour;
}

}  // namespace twinbench
