#pragma once

#include <string>
#include <vector>

#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// Where the exact stress or heat flux may grow without limit, so that no mesh resolves it.
struct SingularPlace {
    std::string name;  ///< "the edge between Plate, face 3 and face 5"
    std::uint32_t part = 0;
    std::vector<Vec3> points;  ///< nodes along it, metres
};

/// Edges at which a body turns inwards, edges of faces that are held in all directions, and edges
/// and points that carry loads or constraints. Ends of contact areas are not looked for.
std::vector<SingularPlace> singularPlaces(const StructuralModel& model);
/// Edges at which a body turns inwards, those of a prescribed temperature on a face that goes on
/// with no more than a slight bend, and edges and points that carry heat or a temperature.
std::vector<SingularPlace> singularPlaces(const ThermalModel& model);

/// By part, metres: the mean length of its elements' edges, as if all were regular.
std::vector<double> meanEdges(const FeMesh& mesh);
/// By element: whether its centre is within `radius` (metres, by part) of a singular place.
std::vector<char> elementsNear(const FeMesh& mesh, const std::vector<SingularPlace>& places,
                               const std::vector<double>& radius);

}  // namespace twinbench
