#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <vtkSmartPointer.h>

#include "simulation/fe_mesh.h"
#include "widgets/scene/colour_scale.h"
#include "widgets/scene/scene_theme.h"

class vtkActor;
class vtkPlane;
class vtkPolyData;
class vtkRenderer;
class vtkUnstructuredGrid;

namespace twinbench {

/// The surfaces and volumes of a mesh that a field is shown on. Built on a worker, handed over
/// whole, shared between views and scenarios with the same mesh.
struct FieldGeometry {
    std::shared_ptr<const FeMesh> mesh;
    std::vector<std::uint32_t> assemblyParts;  ///< by part of the mesh: index into the assembly
    std::vector<vtkSmartPointer<vtkPolyData>> surfaces;
    std::vector<vtkSmartPointer<vtkPolyData>> edges;
    std::vector<vtkSmartPointer<vtkUnstructuredGrid>> volumes;

    static std::shared_ptr<const FieldGeometry> build(std::shared_ptr<const FeMesh> mesh,
                                                      std::vector<std::uint32_t> assemblyParts);
};

/// Where a field is smallest and largest among what is shown.
struct FieldExtremes {
    double minimum = 0.0, maximum = 0.0;
    Vec3 minimumAt, maximumAt;  ///< metres, undeformed
    std::uint32_t minimumNode = 0, maximumNode = 0;
};

/// A nodal field as colours on the mesh, with optional deformation. UI thread.
class FieldView {
public:
    FieldView(vtkRenderer& renderer, std::shared_ptr<const FieldGeometry> geometry);
    ~FieldView();
    FieldView(const FieldView&) = delete;
    FieldView& operator=(const FieldView&) = delete;

    const FieldGeometry& geometry() const { return *geometry_; }

    /// One value per node in the unit of the colour bar; empty shows the bare mesh.
    void setValues(std::vector<float> values);
    const std::vector<float>& values() const { return values_; }
    void setScale(const ColourScale& scale);
    /// Three metres per node, drawn `factor` times enlarged; empty for none.
    void setDeformation(std::vector<float> displacement, double factor);
    void setMeshEdgesVisible(bool visible);
    /// What the part shows without values.
    void setPartColour(std::uint32_t part, const Colour& colour);
    /// `part` counts in the mesh.
    void setPartVisible(std::uint32_t part, bool visible);
    bool isPartVisible(std::uint32_t part) const { return visible_[part]; }
    void applyTheme(const SceneTheme& theme);
    void setClipPlane(vtkPlane* plane);
    /// Cuts the volumes with the plane if something changed since. To be called before drawing:
    /// any number of changes costs one cut.
    void updateCaps();

    std::optional<FieldExtremes> extremes() const;
    /// A node as drawn, with the deformation.
    Vec3 drawnPoint(std::uint32_t node) const;

private:
    struct PartActors;
    void updatePoints(PartActors& part);
    void updateScalars(PartActors& part);
    void updateLineColour(PartActors& part);

    vtkRenderer& renderer_;
    std::shared_ptr<const FieldGeometry> geometry_;
    std::vector<std::unique_ptr<PartActors>> parts_;
    std::vector<bool> visible_;
    std::vector<float> values_;
    std::vector<float> displacement_;
    double deformationFactor_ = 0.0;
    ColourScale scale_;
    SceneTheme theme_ = SceneTheme::light();
    bool edgesVisible_ = false;
    vtkSmartPointer<vtkPlane> clipPlane_;
    bool capsDue_ = false;
};

}  // namespace twinbench
