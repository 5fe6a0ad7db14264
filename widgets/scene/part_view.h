#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <vtkSmartPointer.h>

#include "geometry/assembly.h"
#include "widgets/scene/assembly_surfaces.h"
#include "widgets/scene/scene_theme.h"

class vtkActor;
class vtkPlane;
class vtkPolyData;
class vtkRenderer;

namespace twinbench {

/// One part of the assembly as CAD shows it: coloured faces and dark edges. UI thread.
class PartView {
public:
    PartView(vtkRenderer& renderer, Part part, std::shared_ptr<const ShapeSurfaces> surfaces);
    ~PartView();
    PartView(const PartView&) = delete;
    PartView& operator=(const PartView&) = delete;

    const Part& part() const { return part_; }
    enum class Shown { Nothing, Edges, All };
    void show(Shown shown);
    Shown shown() const { return shown_; }
    /// Edges are drawn unless they are switched off for the whole view.
    void setEdgesVisible(bool visible);
    /// Parts that are not what is looked at are drawn as a faint hull.
    void setOpacity(double opacity);
    void applyTheme(const SceneTheme& theme);
    /// A colour instead of the CAD's, or the CAD's again.
    void setColour(std::optional<Colour> colour);
    /// Cuts away what lies on the far side of the plane; null shows all.
    void setClipPlane(vtkPlane* plane);
    /// The filled cut of the part with the clip plane; null for none.
    void setCap(vtkPolyData* cap);
    Colour colour(const SceneTheme& theme) const;
    /// What the CAD says, or the theme where it says nothing.
    Colour cadColour(const SceneTheme& theme) const;

private:
    void updateColours(const SceneTheme& theme);
    void updateVisibility();

    vtkRenderer& renderer_;
    Part part_;
    std::shared_ptr<const ShapeSurfaces> surfaces_;
    vtkSmartPointer<vtkActor> faces_;
    vtkSmartPointer<vtkActor> edges_;
    vtkSmartPointer<vtkActor> cap_;
    vtkSmartPointer<vtkPolyData> coloured_;  ///< the surface with the CAD's colours by face
    Colour colouredWith_;                    ///< where a face has none
    std::optional<Colour> colour_;
    SceneTheme theme_ = SceneTheme::light();
    Shown shown_ = Shown::All;
    bool edgesVisible_ = true;
    bool hasCap_ = false;
};

}  // namespace twinbench
