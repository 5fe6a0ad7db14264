#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <vtkSmartPointer.h>

#include "core/vec3.h"
#include "geometry/assembly.h"
#include "widgets/scene/assembly_surfaces.h"
#include "widgets/scene/assembly_view.h"
#include "widgets/scene/clip_plane.h"
#include "widgets/scene/colour_bar.h"
#include "widgets/scene/colour_scale.h"
#include "widgets/scene/cut_order.h"
#include "widgets/scene/drawn_boundary.h"
#include "widgets/scene/face_highlight.h"
#include "widgets/scene/field_view.h"
#include "widgets/scene/legend.h"
#include "widgets/scene/marker_layer.h"
#include "widgets/scene/mesh_part_place.h"
#include "widgets/scene/scene_annotations.h"
#include "widgets/scene/scene_camera.h"
#include "widgets/scene/scene_theme.h"
#include "widgets/scene/selected_shape.h"

class vtkPlane;
class vtkRenderWindow;
class vtkRenderer;

namespace twinbench {

/// What one view shows of a result. `values` holds one number per node in the displayed unit.
struct FieldDisplay {
    std::shared_ptr<const FieldGeometry> geometry;
    std::vector<MeshPartPlace>
        places;  ///< by part of the mesh: where it is in the scene's assembly
    /// What the pointer hits; null: the parts of the assembly, which all parts of the mesh fit.
    std::shared_ptr<const DrawnBoundary> boundary;
    std::vector<float> values;                ///< empty: the bare mesh
    std::shared_ptr<const FieldProbe> probe;  ///< the exact values at points; null for none
    std::vector<float> displacement;          ///< metres, three per node; empty: undeformed
    double deformationFactor = 1.0;
    std::string title;                 ///< of the colour bar, with the unit: "Temperature [degC]"
    std::string unit;                  ///< for the extremes' labels
    std::string caption;               ///< corner text: study, scenario, time
    std::string warning;               ///< below it: that the result is stale
    std::optional<ColourScale> scale;  ///< absent: round ends around the values
    FieldStyle style = FieldStyle::Surface;
    std::vector<float> vectors;  ///< of a vector field for arrows, three per node; else empty
    SurfacesByPart symbols;      ///< of the style, made by `makeSymbols` (result_display.h)
    bool showExtremes = true;
    bool showMeshEdges = false;
    bool showColourBar = true;  ///< else its place stays free, so that the view beside looks alike
};

/// One 3D view's content: the parts of an assembly as CAD, or a result on their mesh; selection,
/// hover, clip plane, colour bar, axes, markers. Knows no Qt; the window and the command line's
/// pictures show the same. UI thread only. Lengths in metres.
class Scene {
public:
    Scene();
    ~Scene();
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    /// Puts the scene's renderers into a window, once.
    void attachTo(vtkRenderWindow& window);
    vtkRenderer* renderer() const;
    /// To be called before drawing with the size in physical pixels. What several changes ask for
    /// alike (cuts with the clip plane, markers) is done or ordered here, once.
    void layout(int width, int height, double pixelRatio);

    void setTheme(const SceneTheme& theme);
    /// Null for none.
    void setAssembly(std::shared_ptr<const AssemblySurfaces> assembly);
    const Assembly* assembly() const { return surfaces_ ? surfaces_->assembly.get() : nullptr; }
    void setPartVisible(std::uint32_t part, bool visible);
    bool isPartVisible(std::uint32_t part) const;
    void setEdgesVisible(bool visible);
    /// Draws these parts as faint hulls and the others as they are.
    void setDimmed(const std::vector<std::uint32_t>& parts);

    /// Less detail, as long as the view moves.
    void setCoarse(bool coarse);

    /// With `shapes` these stand out, and parts and faces are but tinted.
    void setSelection(const std::vector<std::uint32_t>& parts, const std::vector<FaceRef>& faces,
                      std::vector<SelectedShape> shapes = {});
    /// `whole`: the part of the face.
    void setHover(std::optional<FaceRef> face, bool whole = false);

    /// Instead of the colours that the CAD gives parts, by part; empty for those. The legend tells
    /// what they mean where they are seen.
    void setPartColours(std::vector<Colour> colours, std::vector<LegendEntry> legend = {});
    /// Moves the parts from each other, level by level of the assembly: 0 to 1.
    void setExplosion(double share);
    double explosion() const { return explosion_; }
    /// True for a part of the assembly that is drawn so that what is behind it is seen.
    bool isFaint(std::uint32_t part) const;
    /// True if the field is drawn within its parts, all of which are faint.
    bool hasSymbols() const;
    /// By which a part is moved from where it is built, metres.
    Vec3 offset(std::uint32_t part) const { return offsets_.empty() ? Vec3{} : offsets_[part]; }

    /// At most kMostClipPlanes. What is cut is drawn when it is filled, too.
    void setClipPlanes(ClipPlanes planes);
    const ClipPlanes& clipPlanes() const { return clipPlanes_; }
    /// Takes cuts out of `layout`: each order given here is carried out elsewhere and comes back by
    /// `showCut`. Of several orders only the last needs an answer.
    void setCutter(std::function<void(CutOrder)> cutter) { cutter_ = std::move(cutter); }
    void showCut(const CutOrder& order, const CutFaces& faces);
    /// Carries out or orders what is due; `layout` does, too.
    void cut();
    bool isCutDue() const { return cutDue_; }
    /// Cuts at once, even where a cutter is set.
    void cutHere();

    void showField(FieldDisplay display);
    void clearField();
    /// Draws the field with this share of its deformation, -1 to 1, while it is played; what the
    /// pointer hits, cuts and symbols stay as they are.
    void setDeformationShare(double share);
    const FieldDisplay* field() const { return display_ ? &*display_ : nullptr; }
    /// The part of the field's mesh that is drawn for a part of the assembly.
    std::optional<std::uint32_t> meshPart(std::uint32_t part) const;
    /// `part` counts in the field's mesh.
    bool isMeshPartVisible(std::uint32_t part) const { return fieldView_->isPartVisible(part); }
    const std::optional<ColourScale>& scale() const { return scale_; }
    /// Other colours for the values that are shown.
    void setScale(const ColourScale& scale);
    /// The round scale that encloses the values of what is visible.
    std::optional<ColourScale> ownScale(ColourMap map = ColourMap::Viridis) const;
    void setMarkers(std::vector<Marker> markers);
    /// Measures and notes, which stay whatever is shown.
    void setAnnotations(std::vector<Marker> annotations);

    /// The value of the field at a point of a part of the assembly; none outside the field.
    std::optional<double> valueAt(std::uint32_t part, const Vec3& point) const;
    /// Where a point of a part is drawn, with the deformation that is shown.
    Vec3 drawnAt(std::uint32_t part, const Vec3& point) const;
    /// The point of the field's mesh for one of the part's surface; itself without a field.
    Vec3 onMesh(std::uint32_t part, const Vec3& point) const;
    const ColourBar& colourBar() const { return colourBar_; }
    /// Why the camera does not see a point of the model as it is drawn.
    void setWhyHidden(WhyHidden whyHidden) { whyHidden_ = std::move(whyHidden); }

    void setView(StandardView view);
    /// Moves the camera so that all visible parts fill the view.
    void fit();
    void zoomTo(const Box3& box);
    /// Of what is visible, where it is drawn; so is that of a part, but without its deformation.
    Box3 visibleBox() const;
    Box3 partBox(std::uint32_t part) const;
    /// What texts and colour bar leave of the view, as last laid out.
    ViewRoom room() const;

private:
    void updatePart(std::uint32_t part);
    void updateOutlines();
    void showScale();
    CutOrder cutOrder() const;
    void applyClipPlanes(const ClipPlanes& planes);
    void moveField();
    void showFaint();
    void colourMesh();
    void showLegend();
    void updateMarkers();
    /// A marker on parts, where they are drawn.
    Marker drawn(Marker marker) const;
    void addFaces(std::uint32_t part, std::vector<FaceRef>& to) const;
    void showHighlights();
    void showSelection();
    void showHighlight(FaceHighlight& highlight, const std::vector<FaceRef>& faces,
                       const Colour& colour, bool isTint = false);
    /// The selected shapes where they are drawn.
    vtkSmartPointer<vtkPolyData> drawnShapes() const;
    vtkSmartPointer<vtkPolyData> filled(const FacesByPart& faces) const;
    vtkSmartPointer<vtkPolyData> outlined(const FacesByPart& faces) const;

    std::shared_ptr<const AssemblySurfaces> surfaces_;
    SceneTheme theme_ = SceneTheme::light();
    vtkSmartPointer<vtkRenderer> renderer_;
    AxesTriad triad_;
    ColourBar colourBar_;
    Caption caption_;
    Legend legend_;
    std::vector<LegendEntry> meanings_;  ///< of the parts' colours
    MarkerLayer markerLayer_;
    FaceHighlight selectionHighlight_;
    FaceHighlight hoverHighlight_;
    FaceHighlight shapeHighlight_;
    std::unique_ptr<AssemblyView> parts_;  ///< null without an assembly
    std::vector<bool> visible_;
    std::unique_ptr<FieldView> fieldView_;
    std::optional<FieldDisplay> display_;
    std::optional<ColourScale> scale_;
    std::vector<Marker> markers_;
    std::vector<Marker> annotations_;
    std::vector<FaceRef> selectedFaces_;
    std::vector<SelectedShape> selectedShapes_;
    std::vector<FaceRef> hover_;
    ClipPlanes clipPlanes_;  ///< the wanted ones
    /// Those that were cut last, and the same with a slack that leaves the cuts themselves.
    std::vector<vtkSmartPointer<vtkPlane>> drawnPlanes_, capPlanes_;
    std::vector<std::uint32_t> dimmed_;
    std::vector<Colour> partColours_;  ///< empty: those of the CAD
    double explosion_ = 0.0;
    std::vector<Vec3> offsets_;  ///< by part; empty for none
    std::function<void(CutOrder)> cutter_;
    WhyHidden whyHidden_;
    bool cutDue_ = false;
    bool markersDue_ = false;
    bool edgesVisible_ = true;
    bool coarse_ = false;
    int width_ = 0;
    int height_ = 0;
    double pixelRatio_ = 1.0;
};

}  // namespace twinbench
