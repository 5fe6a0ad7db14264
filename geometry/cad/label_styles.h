#pragma once

#include <optional>
#include <vector>

#include <TDF_Label.hxx>
#include <TDocStd_Document.hxx>
#include <TopTools_DataMapOfShapeInteger.hxx>
#include <TopoDS_Shape.hxx>

#include "geometry/part_shape.h"

namespace twinbench {

/// The colour of a product's or an occurrence's label itself: of its surfaces, else in general.
std::optional<Colour> colourOfLabel(const TDF_Label& label);

/// The colours that a product gives to its solids, shells and faces.
class SubShapeColours {
public:
    explicit SubShapeColours(const TDF_Label& product);

    /// Of the solid itself, else of its shell.
    std::optional<Colour> ofSolid(const TopoDS_Shape& solid) const;
    std::optional<Colour> ofFace(const TopoDS_Shape& face) const { return find(face); }

private:
    std::optional<Colour> find(const TopoDS_Shape& shape) const;

    TopTools_DataMapOfShapeInteger indices_;
    std::vector<Colour> colours_;
};

}  // namespace twinbench
