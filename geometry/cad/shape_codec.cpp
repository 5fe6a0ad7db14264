#include "geometry/cad/shape_codec.h"

#include <sstream>

#include <BinTools.hxx>
#include <Standard_Failure.hxx>
#include <TopExp.hxx>
#include <TopTools_IndexedMapOfShape.hxx>

namespace twinbench {

namespace {

Error damaged(const std::string& reason) {
    return failure("geometry.shape_damaged", {},
                   "The stored boundary representation is damaged: {0}", {reason},
                   "Import the CAD file again.");
}

}  // namespace

std::vector<std::byte> encodeShape(const TopoDS_Shape& shape) {
    if (shape.IsNull()) {
        return {};
    }
    std::ostringstream stream(std::ios::binary);
    BinTools::Write(shape, stream, Standard_False, Standard_False, BinTools_FormatVersion_CURRENT);
    const std::string text = std::move(stream).str();
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

Result<TopoDS_Shape> decodeShape(std::span<const std::byte> bytes) {
    if (bytes.empty()) {
        return TopoDS_Shape();
    }
    try {
        std::istringstream stream(
            std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
            std::ios::binary);
        TopoDS_Shape shape;
        BinTools::Read(shape, stream);
        if (shape.IsNull()) {
            return fail(damaged("no shape."));
        }
        return shape;
    } catch (const Standard_Failure& error) {
        return fail(damaged(error.GetMessageString()));
    } catch (const std::exception& error) {
        return fail(damaged(error.what()));
    }
}

std::vector<TopoDS_Shape> facesOf(const TopoDS_Shape& shape) {
    return subShapesOf(shape, TopAbs_FACE);
}

std::vector<TopoDS_Shape> subShapesOf(const TopoDS_Shape& shape, TopAbs_ShapeEnum type) {
    TopTools_IndexedMapOfShape map;
    if (!shape.IsNull()) {
        TopExp::MapShapes(shape, type, map);
    }
    return {map.cbegin(), map.cend()};
}

}  // namespace twinbench
