#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/result.h"
#include "simulation/contact_interface.h"
#include "simulation/fe_mesh.h"
#include "simulation/line_target.h"

namespace twinbench {

/// Names for messages: "Plate" and "Plate, face 3".
std::string partName(const FeMesh& mesh, std::size_t part);
std::string faceName(const FeMesh& mesh, PartFace face);

/// Collects what is wrong with a model, each problem with the part it is about.
class ModelCheck {
public:
    explicit ModelCheck(const FeMesh& mesh) : mesh_(mesh), faces_(mesh) {}

    const FeMesh& mesh() const { return mesh_; }
    void add(Error problem) { problems_.push_back(std::move(problem)); }
    /// Requires a finite value above 0.
    void requirePositive(double value, std::string_view quantity, std::string_view unit,
                         std::size_t part);
    /// Requires temperatures (K) of a table that ascend from absolute zero.
    void requireAscending(std::span<const double> kelvin, std::string_view quantity,
                          std::size_t part);
    void requireFinite(double value, std::string_view quantity, std::string_view unit,
                       std::string object);
    /// Requires one material per part of the mesh.
    void requireMaterials(std::size_t count);
    /// Requires a list of faces that is not empty and that the mesh has. `role`: "heat flux".
    void requireFaces(std::span<const PartFace> faces, std::string_view role);
    /// Requires faces that the mesh has, or else edges and points.
    void requireTarget(std::span<const PartFace> faces, const LineTarget& lines,
                       std::string_view role);
    void requireContacts(std::span<const ContactInterface> contacts);
    /// Requires that no quadrature point of an element has a negative volume.
    void requireValidElements();

    Problems take() { return std::move(problems_); }

private:
    const FeMesh& mesh_;
    FaceTriangles faces_;
    Problems problems_;
};

/// All problems as the one error that a solver can give back: the problem itself if it is alone.
Error combined(const Problems& problems);

}  // namespace twinbench
