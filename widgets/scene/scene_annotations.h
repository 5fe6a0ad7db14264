#pragma once

#include <string>

#include <vtkSmartPointer.h>

#include "widgets/scene/scene_camera.h"
#include "widgets/scene/scene_theme.h"

class vtkAxesActor;
class vtkRenderer;
class vtkTextActor;
class vtkTextProperty;

namespace twinbench {

/// The size of texts in the view, pixels at a ratio of 1.
inline constexpr double kTextPoints = 13.0;
/// The one look of all texts in the view.
void prepareText(vtkTextProperty& property);

/// One or two lines of text in a corner of the view: what is shown, at which time, stale or not.
class Caption {
public:
    explicit Caption(vtkRenderer& renderer);
    ~Caption();
    /// `warning` stands below the text, framed: that the result is stale.
    void setText(const std::string& text, const std::string& warning);
    void applyTheme(const SceneTheme& theme);
    /// Long lines become several where they say several things, and end in dots where that does not
    /// suffice, to keep within `width`.
    void layout(int width, int height, double pixelRatio);
    /// What it covers, as it was laid out last; empty without a text. It does not shrink with the
    /// numbers of the text, so that the model does not move while the time does.
    ViewRectangle rectangle() const { return rectangle_; }

private:
    vtkRenderer& renderer_;
    vtkSmartPointer<vtkTextActor> text_;
    vtkSmartPointer<vtkTextActor> warning_;
    std::string wholeText_;
    std::string wholeWarning_;
    ViewRectangle rectangle_;
    double widest_ = 0.0;  ///< pixels, of texts that differ in their numbers only
    int laidWidth_ = 0;
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
    /// Its side, pixels; less in a small view.
    static double sizeIn(int width, int height, double pixelRatio);

private:
    vtkSmartPointer<vtkRenderer> renderer_;
    vtkSmartPointer<vtkAxesActor> axes_;
};

}  // namespace twinbench
