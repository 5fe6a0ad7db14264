#pragma once

#include <string>
#include <vector>

#include <vtkSmartPointer.h>

#include "widgets/scene/colour_scale.h"
#include "widgets/scene/scene_theme.h"

class vtkActor2D;
class vtkLookupTable;
class vtkPolyData;
class vtkRenderer;
class vtkTextActor;

namespace twinbench {

/// The colour bar with ticks, title and unit, at the right edge of a view. Its cells are the
/// colours of the very table that the model is coloured by. UI thread.
class ColourBar {
public:
    explicit ColourBar(vtkRenderer& renderer);
    ~ColourBar();
    ColourBar(const ColourBar&) = delete;
    ColourBar& operator=(const ColourBar&) = delete;

    void show(const std::string& title, const ColourScale& scale);
    void hide();
    bool isShown() const { return shown_; }
    void applyTheme(const SceneTheme& theme);
    /// Sizes are kept in pixels: to be told when the view's size (pixels) or scale changes.
    void layout(int width, int height, double pixelRatio);

    /// A rectangle of the view in pixels, from the lower left corner.
    struct Box {
        double x = 0.0, y = 0.0, width = 0.0, height = 0.0;
        bool contains(double px, double py) const {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    };
    /// The coloured bar itself, as last laid out.
    const Box& bar() const { return bar_; }
    /// The same with ticks and title.
    const Box& whole() const { return whole_; }
    double titleHeight() const { return titleHeight_; }
    double titleWidth() const { return titleWidth_; }

private:
    void drawCells(double pixelRatio);
    void layLabels(double font);

    vtkRenderer& renderer_;
    ColourScale scale_;
    vtkSmartPointer<vtkLookupTable> table_;
    vtkSmartPointer<vtkPolyData> cells_;  ///< display pixels
    vtkSmartPointer<vtkActor2D> colours_;
    vtkSmartPointer<vtkTextActor> title_;
    std::vector<vtkSmartPointer<vtkTextActor>> labels_;  ///< one per tick
    SceneTheme theme_ = SceneTheme::light();
    Box bar_, whole_;
    double titleWidth_ = 0.0;
    double titleHeight_ = 0.0;
    bool shown_ = false;
};

}  // namespace twinbench
