#pragma once

#include <optional>
#include <string>
#include <vector>

#include <vtkSmartPointer.h>

#include "core/vec3.h"
#include "widgets/scene/colour_scale.h"
#include "widgets/scene/scene_theme.h"

class vtkActor2D;
class vtkAxesActor;
class vtkBillboardTextActor3D;
class vtkRenderer;
class vtkScalarBarActor;
class vtkTextActor;

namespace twinbench {

/// The colour bar with its title and unit, at the right edge of the view. UI thread.
class ColourBar {
public:
    explicit ColourBar(vtkRenderer& renderer);
    ~ColourBar();
    void show(const std::string& title, const ColourScale& scale);
    void hide();
    void applyTheme(const SceneTheme& theme);
    /// Sizes are kept in pixels: to be told when the view's size (pixels) or scale changes.
    void layout(int width, int height, double pixelRatio);

private:
    vtkRenderer& renderer_;
    vtkSmartPointer<vtkScalarBarActor> bar_;
    vtkSmartPointer<vtkTextActor> title_;
};

/// One or two lines of text in a corner of the view: what is shown, at which time, stale or not.
class Caption {
public:
    explicit Caption(vtkRenderer& renderer);
    ~Caption();
    void setText(const std::string& text);
    void applyTheme(const SceneTheme& theme);
    void layout(int width, int height, double pixelRatio);

private:
    vtkRenderer& renderer_;
    vtkSmartPointer<vtkTextActor> text_;
};

/// The turning axes of the assembly in the lower left corner: a renderer of its own that follows
/// the camera of the main one.
class AxesTriad {
public:
    AxesTriad();
    vtkRenderer* renderer() const;
    void follow(vtkRenderer& main);
    void applyTheme(const SceneTheme& theme);
    void layout(int width, int height, double pixelRatio);

private:
    vtkSmartPointer<vtkRenderer> renderer_;
    vtkSmartPointer<vtkAxesActor> axes_;
};

/// A text with a dot at a point of the model: minimum, maximum, a probe.
struct Marker {
    Vec3 at;  ///< metres, as drawn
    std::string text;
};

/// The markers of a view.
class MarkerLayer {
public:
    explicit MarkerLayer(vtkRenderer& renderer);
    ~MarkerLayer();
    void show(const std::vector<Marker>& markers);
    void applyTheme(const SceneTheme& theme);
    void layout(double pixelRatio);

private:
    void clear();

    vtkRenderer& renderer_;
    std::vector<Marker> markers_;
    std::vector<vtkSmartPointer<vtkBillboardTextActor3D>> texts_;
    vtkSmartPointer<vtkActor2D> dots_;
    SceneTheme theme_ = SceneTheme::light();
    double pixelRatio_ = 1.0;
};

}  // namespace twinbench
