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
#include "widgets/scene/field_symbols.h"
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
    std::shared_ptr<const std::vector<Vec3>> offsets;  ///< metres, by part; empty for none

    /// A node of a part as drawn, deformed and moved.
    Vec3 drawnPoint(std::uint32_t part, std::uint32_t node) const;
    Vec3 offset(std::uint32_t part) const { return offsets->empty() ? Vec3{} : (*offsets)[part]; }
};

/// Where a field is smallest and largest among what is shown.
struct FieldExtremes {
    double minimum = 0.0, maximum = 0.0;
    std::uint32_t minimumPart = 0, maximumPart = 0;
    std::uint32_t minimumNode = 0, maximumNode = 0;
};

/// A nodal field as colours on the mesh, or as symbols within it, with optional deformation. A few
/// actors draw all parts. Changes are drawn after `update`. UI thread.
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
    /// What is drawn within the parts, which are faint then; without offsets. Ignored by the style
    /// Surface.
    void setSymbols(FieldStyle style, SurfacesByPart symbols);
    /// Three metres per node, drawn `factor` times enlarged; empty for none.
    void setDeformation(std::vector<float> displacement, double factor);
    /// The same displacement enlarged otherwise.
    void setDeformationFactor(double factor);
    /// Moves parts of the mesh, metres by part; empty for none.
    void setOffsets(std::vector<Vec3> offsets);
    void setMeshEdgesVisible(bool visible);
    /// Draws the edges of these parts' faces, which are found in the mesh.
    void setOutlined(const std::vector<bool>& parts);
    /// Draws these parts so that what is behind them is seen.
    void setFaint(const std::vector<bool>& parts);
    /// Fewer triangles, as long as the view moves.
    void setCoarse(bool coarse);
    /// What the part shows without values.
    void setPartColour(std::uint32_t part, const Colour& colour);
    /// `part` counts in the mesh.
    void setPartVisible(std::uint32_t part, bool visible);
    bool isPartVisible(std::uint32_t part) const { return visible_[part]; }
    void applyTheme(const SceneTheme& theme);
    /// `caps`: the planes that bound the filled cuts of the other planes.
    void setClipPlanes(const std::vector<vtkSmartPointer<vtkPlane>>& planes,
                       const std::vector<vtkSmartPointer<vtkPlane>>& caps);
    /// The filled cuts of parts with the clip planes, with the field's values, instead of those of
    /// before.
    void showCaps(const SurfacesByPart& caps);
    /// Brings what is drawn up to date.
    void update();

    std::optional<FieldExtremes> extremes() const;
    Vec3 drawnPoint(std::uint32_t part, std::uint32_t node) const {
        return state_.drawnPoint(part, node);
    }
    /// Where a point of a part of the undeformed mesh is drawn.
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
    std::array<Layer*, 8> layers() {
        return {&faces_,    &coarseFaces_, &faint_, &coarseFaint_,
                &outlines_, &lines_,       &caps_,  &symbols_};
    }
    /// Those that share the points of the boundary.
    std::array<Layer*, 6> boundaryLayers() {
        return {&faces_, &coarseFaces_, &faint_, &coarseFaint_, &outlines_, &lines_};
    }
    static void prepareFilled(vtkActor& actor);
    void prepareLayers();
    bool hasSymbols() const { return style_ != FieldStyle::Surface && !values().empty(); }
    void updatePoints();
    void updateScalars();
    void updateLineColours();
    void updateCells();
    void updateCaps();
    void updateSymbols();

    vtkRenderer& renderer_;
    FieldState state_;
    Layer faces_, coarseFaces_, faint_, coarseFaint_, lines_, outlines_, caps_, symbols_;
    std::vector<bool> visible_;
    std::vector<bool> outlined_;
    std::vector<bool> areFaint_;
    std::vector<Colour> colours_;  ///< by part
    SurfacesByPart cuts_;
    SurfacesByPart shapes_;  ///< symbols of all parts, without offsets
    FieldStyle style_ = FieldStyle::Surface;
    SceneTheme theme_ = SceneTheme::light();
    bool linesVisible_ = false;
    bool coarse_ = false;
    bool scalarsDue_ = true;
    bool lineColoursDue_ = true;
    bool cellsDue_ = true;
    bool capsDue_ = false;
    bool symbolsDue_ = false;
};

/// "min" and "max" with their values where they are drawn; none without values.
std::vector<Marker> extremeMarkers(const FieldView& view, const std::string& unit);

}  // namespace twinbench
