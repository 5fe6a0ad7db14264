#pragma once

#include <array>
#include <memory>
#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/assembly.h"
#include "widgets/scene/assembly_surfaces.h"
#include "widgets/scene/cut_order.h"
#include "widgets/scene/scene_theme.h"

class vtkActor;
class vtkPlane;
class vtkPoints;
class vtkPolyData;
class vtkRenderer;

namespace twinbench {

/// The parts of an assembly as CAD shows them: coloured faces and dark edges. A few actors draw all
/// parts; what differs between parts is data. Changes are drawn after `update`. UI thread.
class AssemblyView {
public:
    AssemblyView(vtkRenderer& renderer, std::shared_ptr<const AssemblySurfaces> surfaces);
    ~AssemblyView();
    AssemblyView(const AssemblyView&) = delete;
    AssemblyView& operator=(const AssemblyView&) = delete;

    std::uint32_t partCount() const { return static_cast<std::uint32_t>(shown_.size()); }
    enum class Shown : std::uint8_t { Nothing, Edges, All };
    void show(std::uint32_t part, Shown shown);
    Shown shown(std::uint32_t part) const { return shown_[part]; }
    /// Edges are drawn unless they are switched off for the whole view.
    void setEdgesVisible(bool visible);
    /// Draws these parts as faint hulls, as they are not what is looked at.
    void setDimmed(const std::vector<std::uint32_t>& parts);
    void applyTheme(const SceneTheme& theme);
    /// All parts have the colour of no data, instead of what the CAD says.
    void setWithoutColours(bool without);
    /// Cuts away what lies on the far side of any of the planes. `caps`: the planes that bound the
    /// filled cuts of the other planes.
    void setClipPlanes(const std::vector<vtkSmartPointer<vtkPlane>>& planes,
                       const std::vector<vtkSmartPointer<vtkPlane>>& caps);
    /// The filled cuts of parts with the clip planes, instead of those of before.
    void setCaps(const CutFaces::ByPart& caps);
    /// Moves parts, metres by part; empty for none.
    void setOffsets(const std::vector<Vec3>& offsets);
    /// Instead of what the CAD says, by part; empty for that.
    void setColours(std::vector<Colour> colours);
    /// Less detail, as long as the view moves.
    void setCoarse(bool coarse);
    /// What was set, what the CAD says as the theme draws it, or the theme where it says nothing.
    Colour partColour(std::uint32_t part) const;
    /// The points of all faces and edges as they are drawn.
    vtkPoints* surfacePoints() const { return surfacePoints_; }
    vtkPoints* edgePoints() const { return edgePoints_; }

    /// Brings what is drawn up to date.
    void update();

private:
    /// How parts are drawn: solids hide their own back faces, which need no drawing.
    enum Look { Solid, Open, Faint, kLooks };
    struct Layer {
        vtkSmartPointer<vtkPolyData> data;
        vtkSmartPointer<vtkActor> actor;
    };

    Layer addLayer();
    bool hasCoarse() const { return surfaces_->coarse.points != nullptr; }
    Look lookOf(std::uint32_t part) const;
    Colour colour(std::uint32_t part) const;
    void updateColours();
    void updateCells();
    void updateVisibility();
    void updateCaps();

    vtkRenderer& renderer_;
    std::shared_ptr<const AssemblySurfaces> surfaces_;
    std::array<Layer, kLooks> faces_;
    std::array<Layer, kLooks> coarseFaces_;
    Layer edges_, faintEdges_, caps_;
    std::vector<Shown> shown_;
    std::vector<bool> dimmed_;
    std::vector<Colour> colours_;  ///< by part; empty: those of the CAD
    CutFaces::ByPart cuts_;
    vtkSmartPointer<vtkPoints> surfacePoints_, edgePoints_;
    SceneTheme theme_ = SceneTheme::light();
    bool withoutColours_ = false;
    bool edgesVisible_ = true;
    bool clipped_ = false;
    bool coarse_ = false;
    bool coloursDue_ = true;
    bool cellsDue_ = true;
    bool capsDue_ = false;
};

}  // namespace twinbench
