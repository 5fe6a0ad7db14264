#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include <vtkSmartPointer.h>

#include "simulation/fe_mesh.h"

class vtkPolyData;

namespace twinbench {

/// How the numbers of a field become a picture.
enum class FieldStyle : std::uint8_t {
    Surface,      ///< colours on the parts
    Isosurfaces,  ///< surfaces of equal values within faint parts
    Arrows,       ///< of a vector field, within faint parts
    Streamlines,  ///< along a vector field, within faint parts
};

/// True for the styles that draw the directions of a vector field.
constexpr bool needsVectors(FieldStyle style) {
    return style == FieldStyle::Arrows || style == FieldStyle::Streamlines;
}

/// Triangles by part of a mesh, as they are drawn: metres, with kValueArray (plane_cut.h) and
/// normals.
using SurfacesByPart = std::vector<std::pair<std::uint32_t, vtkSmartPointer<vtkPolyData>>>;

/// The place where a node is drawn, metres.
using NodePlace = std::function<Vec3(std::uint32_t node)>;

/// More than the eye tells apart.
inline constexpr std::size_t kMostIsosurfaces = 20;

/// `count` values between the ends, evenly spread and then rounded to be read easily, ascending;
/// fewer where the ends do not differ.
std::vector<double> isoLevels(double minimum, double maximum, int count);

/// The smallest and the largest; values that are no numbers (no data) count nothing.
std::pair<double, double> rangeOf(const std::vector<float>& values);

// Heavy and free of shared state: for any thread.

/// The surfaces of equal values of all parts. `values`: one per node.
SurfacesByPart isosurfaces(const FeMesh& mesh, const NodePlace& place,
                           const std::vector<float>& values, const std::vector<double>& levels);

/// How many arrows a picture has, about.
inline constexpr std::size_t kArrows = 900;

/// Arrows at nodes that are spread evenly over the mesh, about `count` of them, each in the middle
/// of its length. Lengths are proportional to the vectors (three numbers per node) up to the
/// largest, which a few peaks do not spoil: what exceeds 95 % of all by half is drawn no longer.
/// Where the vector is below 2 % of that there is no arrow. `values`, one per node, colour them.
SurfacesByPart arrows(const FeMesh& mesh, const NodePlace& place, const std::vector<float>& vectors,
                      const std::vector<float>& values, std::size_t count = kArrows);

/// Nodes spread evenly over the mesh, about `count`: one of each part in each cube of a grid, the
/// one nearest to the middle of the cube. `spacing`: the edge of the cubes, metres.
struct EvenNodes {
    std::vector<std::vector<std::uint32_t>> byPart;
    double spacing = 0.0;
};
EvenNodes evenNodes(const FeMesh& mesh, std::size_t count);

}  // namespace twinbench
