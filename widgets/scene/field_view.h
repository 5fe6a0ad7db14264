#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <vtkSmartPointer.h>

#include "simulation/fe_mesh.h"
#include "widgets/scene/boundary_mesh.h"
#include "widgets/scene/clip_plane.h"
#include "widgets/scene/colour_scale.h"
#include "widgets/scene/field_probe.h"
#include "widgets/scene/marker_layer.h"
#include "widgets/scene/scene_theme.h"

class vtkActor;
class vtkPlane;
class vtkPolyData;
class vtkRenderer;

namespace twinbench {

/// The surfaces of a mesh that a field is shown on. Built on a worker, handed over whole, shared
/// between views and scenarios with the same mesh; never changes.
struct FieldGeometry {
    std::shared_ptr<const FeMesh> mesh;
    std::shared_ptr<const MeshLocator> locator;
    BoundaryMesh boundary;

    static std::shared_ptr<const FieldGeometry> build(std::shared_ptr<const FeMesh> mesh);
};

/// The numbers of a field as they are drawn, for a mesh's nodes. Never changes; for any thread.
struct FieldState {
    std::shared_ptr<const FieldGeometry> geometry;
    std::shared_ptr<const std::vector<float>> values;        ///< of the colour bar; empty for none
    std::shared_ptr<const std::vector<float>> displacement;  ///< metres; empty for none
    double deformationFactor = 0.0;

    /// A node as drawn, with the deformation.
    Vec3 drawnPoint(std::uint32_t node) const;
};

/// Where a field is smallest and largest among what is shown.
struct FieldExtremes {
    double minimum = 0.0, maximum = 0.0;
    Vec3 minimumAt, maximumAt;  ///< metres, undeformed
    std::uint32_t minimumNode = 0, maximumNode = 0;
};

/// A nodal field as colours on the mesh, with optional deformation. A few actors draw all parts.
/// Changes are drawn after `update`. UI thread.
class FieldView {
public:
    FieldView(vtkRenderer& renderer, std::shared_ptr<const FieldGeometry> geometry);
    ~FieldView();
    FieldView(const FieldView&) = delete;
    FieldView& operator=(const FieldView&) = delete;

    const FieldGeometry& geometry() const { return *state_.geometry; }
    const FieldState& state() const { return state_; }

    /// One value per node in the unit of the colour bar; empty shows the bare mesh.
    void setValues(std::vector<float> values);
    const std::vector<float>& values() const { return *state_.values; }
    void setScale(const ColourScale& scale);
    /// Three metres per node, drawn `factor` times enlarged; empty for none.
    void setDeformation(std::vector<float> displacement, double factor);
    void setMeshEdgesVisible(bool visible);
    /// Draws the edges of these parts' faces, which are found in the mesh.
    void setOutlined(const std::vector<bool>& parts);
    /// Fewer triangles, as long as the view moves.
    void setCoarse(bool coarse);
    /// What the part shows without values.
    void setPartColour(std::uint32_t part, const Colour& colour);
    /// `part` counts in the mesh.
    void setPartVisible(std::uint32_t part, bool visible);
    bool isPartVisible(std::uint32_t part) const { return visible_[part]; }
    void applyTheme(const SceneTheme& theme);
    void setClipPlane(vtkPlane* plane);
    /// The filled cuts of parts with the clip plane, with the field's values, instead of those of
    /// before.
    void showCaps(const std::vector<std::pair<std::uint32_t, vtkSmartPointer<vtkPolyData>>>& caps);
    /// Brings what is drawn up to date.
    void update();

    std::optional<FieldExtremes> extremes() const;
    Vec3 drawnPoint(std::uint32_t node) const { return state_.drawnPoint(node); }
    /// Where a point of a part of the undeformed mesh is drawn, with the deformation.
    Vec3 drawnAt(std::uint32_t part, const Vec3& point) const;
    /// The bounds of a part as it is drawn.
    Box3 drawnBox(std::uint32_t part) const;
    /// The outline of some faces as they are drawn.
    vtkSmartPointer<vtkPolyData> outline(const FacesByPart& faces) const;

private:
    struct Layer {
        vtkSmartPointer<vtkPolyData> data;
        vtkSmartPointer<vtkActor> actor;
    };
    std::array<Layer*, 5> layers() { return {&faces_, &coarseFaces_, &lines_, &outlines_, &caps_}; }
    void prepareFilled(vtkActor& actor);
    void updatePoints();
    void updateScalars();
    void updateLineColours();
    void updateCells();
    void updateCaps();

    vtkRenderer& renderer_;
    FieldState state_;
    Layer faces_, coarseFaces_, lines_, outlines_, caps_;
    std::vector<bool> visible_;
    std::vector<bool> outlined_;
    std::vector<Colour> colours_;  ///< by part
    std::vector<std::pair<std::uint32_t, vtkSmartPointer<vtkPolyData>>> cuts_;
    SceneTheme theme_ = SceneTheme::light();
    bool linesVisible_ = false;
    bool coarse_ = false;
    bool scalarsDue_ = true;
    bool lineColoursDue_ = true;
    bool cellsDue_ = true;
    bool capsDue_ = false;
};

/// "min" and "max" with their values where they are drawn; none without values.
std::vector<Marker> extremeMarkers(const FieldView& view, const std::string& unit);

}  // namespace twinbench
