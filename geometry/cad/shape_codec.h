#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <TopoDS_Shape.hxx>

#include "core/result.h"

namespace twinbench {

/// The boundary representation as PartShape::brep keeps it: OpenCASCADE's binary form without
/// triangulations, millimetres. Equal shapes of one import have equal bytes. An empty shape has
/// no bytes.
std::vector<std::byte> encodeShape(const TopoDS_Shape& shape);

/// The shape of `encodeShape`'s bytes; the faces come in the order of their ids (see `facesOf`).
/// Errors: Failed when the bytes are damaged.
Result<TopoDS_Shape> decodeShape(std::span<const std::byte> bytes);

/// The faces of a shape by face id: each once, in the order in which TopExp meets them.
std::vector<TopoDS_Shape> facesOf(const TopoDS_Shape& shape);

/// The sub-shapes of one type, each once, in the order in which TopExp meets them.
std::vector<TopoDS_Shape> subShapesOf(const TopoDS_Shape& shape, TopAbs_ShapeEnum type);

}  // namespace twinbench
