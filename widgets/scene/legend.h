#pragma once

#include <string>
#include <vector>

#include <vtkSmartPointer.h>

#include "widgets/scene/scene_camera.h"
#include "widgets/scene/scene_theme.h"

class vtkActor2D;
class vtkPolyData;
class vtkRenderer;
class vtkTextActor;

namespace twinbench {

/// What a colour of parts means.
struct LegendEntry {
    Colour colour;
    std::string text;
};

/// The meaning of the parts' colours, a line for each, in the upper right corner of the view. UI
/// thread.
class Legend {
public:
    explicit Legend(vtkRenderer& renderer);
    ~Legend();
    Legend(const Legend&) = delete;
    Legend& operator=(const Legend&) = delete;

    /// Empty hides it. What does not fit below the last line is counted there.
    void show(std::vector<LegendEntry> entries);
    bool isShown() const { return !entries_.empty(); }
    void applyTheme(const SceneTheme& theme);
    void layout(int width, int height, double pixelRatio);
    /// What it covers, as it was laid out last; empty when it is not shown.
    ViewRectangle rectangle() const { return rectangle_; }

private:
    vtkRenderer& renderer_;
    std::vector<LegendEntry> entries_;
    vtkSmartPointer<vtkTextActor> text_;
    vtkSmartPointer<vtkPolyData> squares_;
    vtkSmartPointer<vtkActor2D> actor_;
    ViewRectangle rectangle_;
};

}  // namespace twinbench
