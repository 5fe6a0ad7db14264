#include "widgets/scene/scene_annotations.h"

#include <algorithm>

#include <vtkActor2D.h>
#include <vtkAxesActor.h>
#include <vtkBillboardTextActor3D.h>
#include <vtkCamera.h>
#include <vtkCaptionActor2D.h>
#include <vtkCellArray.h>
#include <vtkCoordinate.h>
#include <vtkLookupTable.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper2D.h>
#include <vtkProperty.h>
#include <vtkProperty2D.h>
#include <vtkRenderer.h>
#include <vtkScalarBarActor.h>
#include <vtkTextActor.h>
#include <vtkTextProperty.h>

#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

constexpr double kTextPoints = 13.0;  // pixels at a ratio of 1
constexpr double kMargin = 16.0;

void setTextColour(vtkTextProperty& property, const SceneTheme& theme) {
    setColour(property, theme.text);
}

void prepareText(vtkTextProperty& property) {
    property.SetFontFamilyToArial();
    property.SetFontSize(static_cast<int>(kTextPoints));
    property.ItalicOff();
    property.BoldOff();
    property.ShadowOff();
}

}  // namespace

ColourBar::ColourBar(vtkRenderer& renderer)
    : renderer_(renderer),
      bar_(vtkSmartPointer<vtkScalarBarActor>::New()),
      title_(vtkSmartPointer<vtkTextActor>::New()) {
    prepareText(*bar_->GetLabelTextProperty());
    prepareText(*title_->GetTextProperty());
    bar_->UnconstrainedFontSizeOn();
    bar_->AnnotationTextScalingOff();
    bar_->SetTitle("");
    bar_->DrawFrameOff();
    bar_->DrawNanAnnotationOff();
    bar_->VisibilityOff();
    title_->VisibilityOff();
    title_->GetTextProperty()->SetJustificationToRight();
    title_->GetTextProperty()->SetVerticalJustificationToTop();
    renderer_.AddActor2D(bar_);
    renderer_.AddActor2D(title_);
}

ColourBar::~ColourBar() {
    renderer_.RemoveActor2D(bar_);
    renderer_.RemoveActor2D(title_);
}

void ColourBar::show(const std::string& title, const ColourScale& scale) {
    bar_->SetLookupTable(lookupTable(scale));
    bar_->SetMaximumNumberOfColors(scale.banded ? scale.tickCount() - 1 : 256);
    bar_->SetNumberOfLabels(scale.tickCount());
    bar_->SetLabelFormat(tickFormat(scale).c_str());
    bar_->VisibilityOn();
    title_->SetInput(title.c_str());
    title_->VisibilityOn();
}

void ColourBar::hide() {
    bar_->VisibilityOff();
    title_->VisibilityOff();
}

void ColourBar::applyTheme(const SceneTheme& theme) {
    setTextColour(*bar_->GetLabelTextProperty(), theme);
    setTextColour(*title_->GetTextProperty(), theme);
}

void ColourBar::layout(int width, int height, double pixelRatio) {
    const int font = static_cast<int>(kTextPoints * pixelRatio);
    bar_->GetLabelTextProperty()->SetFontSize(font);
    title_->GetTextProperty()->SetFontSize(font);
    const double barWidth = 88.0 * pixelRatio;
    const double titleHeight = 3.0 * font;
    const double barHeight = std::clamp(0.6 * height, 80.0 * pixelRatio, 420.0 * pixelRatio);
    const double top = height - kMargin * pixelRatio;
    title_->GetPositionCoordinate()->SetCoordinateSystemToDisplay();
    title_->SetPosition(width - kMargin * pixelRatio, top);
    bar_->GetPositionCoordinate()->SetCoordinateSystemToNormalizedViewport();
    bar_->GetPosition2Coordinate()->SetCoordinateSystemToNormalizedViewport();
    bar_->SetPosition((width - barWidth - kMargin * pixelRatio) / width,
                      std::max(0.02, (top - titleHeight - barHeight) / height));
    bar_->SetPosition2(barWidth / width, barHeight / height);
    bar_->SetBarRatio(0.25);
}

Caption::Caption(vtkRenderer& renderer)
    : renderer_(renderer), text_(vtkSmartPointer<vtkTextActor>::New()) {
    prepareText(*text_->GetTextProperty());
    text_->GetTextProperty()->SetVerticalJustificationToTop();
    text_->GetPositionCoordinate()->SetCoordinateSystemToDisplay();
    renderer_.AddActor2D(text_);
}

Caption::~Caption() { renderer_.RemoveActor2D(text_); }

void Caption::setText(const std::string& text) { text_->SetInput(text.c_str()); }

void Caption::applyTheme(const SceneTheme& theme) {
    setTextColour(*text_->GetTextProperty(), theme);
}

void Caption::layout(int, int height, double pixelRatio) {
    text_->GetTextProperty()->SetFontSize(static_cast<int>(kTextPoints * pixelRatio));
    text_->SetPosition(kMargin * pixelRatio, height - kMargin * pixelRatio);
}

AxesTriad::AxesTriad()
    : renderer_(vtkSmartPointer<vtkRenderer>::New()), axes_(vtkSmartPointer<vtkAxesActor>::New()) {
    renderer_->SetLayer(1);
    renderer_->InteractiveOff();
    axes_->SetShaftTypeToCylinder();
    axes_->SetCylinderRadius(0.03);
    axes_->SetConeRadius(0.28);
    for (vtkCaptionActor2D* caption :
         {axes_->GetXAxisCaptionActor2D(), axes_->GetYAxisCaptionActor2D(),
          axes_->GetZAxisCaptionActor2D()}) {
        caption->GetTextActor()->SetTextScaleModeToNone();
        prepareText(*caption->GetCaptionTextProperty());
    }
    renderer_->AddActor(axes_);
}

vtkRenderer* AxesTriad::renderer() const { return renderer_; }

void AxesTriad::follow(vtkRenderer& main) {
    vtkCamera* camera = renderer_->GetActiveCamera();
    vtkCamera* source = main.GetActiveCamera();
    double direction[3];
    source->GetDirectionOfProjection(direction);
    camera->SetFocalPoint(0.0, 0.0, 0.0);
    camera->SetPosition(-4.0 * direction[0], -4.0 * direction[1], -4.0 * direction[2]);
    camera->SetViewUp(source->GetViewUp());
    camera->ParallelProjectionOn();
    camera->SetParallelScale(1.7);
    renderer_->ResetCameraClippingRange();
}

void AxesTriad::applyTheme(const SceneTheme& theme) {
    for (vtkCaptionActor2D* caption :
         {axes_->GetXAxisCaptionActor2D(), axes_->GetYAxisCaptionActor2D(),
          axes_->GetZAxisCaptionActor2D()}) {
        setTextColour(*caption->GetCaptionTextProperty(), theme);
    }
}

void AxesTriad::layout(int width, int height, double pixelRatio) {
    const double size = 96.0 * pixelRatio;
    renderer_->SetViewport(0.0, 0.0, std::min(1.0, size / width), std::min(1.0, size / height));
    for (vtkCaptionActor2D* caption :
         {axes_->GetXAxisCaptionActor2D(), axes_->GetYAxisCaptionActor2D(),
          axes_->GetZAxisCaptionActor2D()}) {
        caption->GetCaptionTextProperty()->SetFontSize(static_cast<int>(kTextPoints * pixelRatio));
    }
}

MarkerLayer::MarkerLayer(vtkRenderer& renderer)
    : renderer_(renderer), dots_(vtkSmartPointer<vtkActor2D>::New()) {
    dots_->GetProperty()->SetPointSize(7.0F);
    dots_->VisibilityOff();
    renderer_.AddActor2D(dots_);
}

MarkerLayer::~MarkerLayer() {
    clear();
    renderer_.RemoveActor2D(dots_);
}

void MarkerLayer::clear() {
    for (const auto& text : texts_) {
        renderer_.RemoveActor(text);
    }
    texts_.clear();
    dots_->VisibilityOff();
}

void MarkerLayer::show(const std::vector<Marker>& markers) {
    clear();
    markers_ = markers;
    auto points = vtkSmartPointer<vtkPoints>::New();
    auto vertices = vtkSmartPointer<vtkCellArray>::New();
    for (const Marker& marker : markers_) {
        const vtkIdType id = points->InsertNextPoint(marker.at.x, marker.at.y, marker.at.z);
        vertices->InsertNextCell(1, &id);
        auto text = vtkSmartPointer<vtkBillboardTextActor3D>::New();
        text->SetInput(marker.text.c_str());
        text->SetPosition(marker.at.x, marker.at.y, marker.at.z);
        text->SetDisplayOffset(8, 8);
        prepareText(*text->GetTextProperty());
        text->GetTextProperty()->SetBackgroundOpacity(0.75);
        texts_.push_back(text);
        renderer_.AddActor(text);
    }
    auto data = vtkSmartPointer<vtkPolyData>::New();
    data->SetPoints(points);
    data->SetVerts(vertices);
    auto coordinate = vtkSmartPointer<vtkCoordinate>::New();
    coordinate->SetCoordinateSystemToWorld();
    auto mapper = vtkSmartPointer<vtkPolyDataMapper2D>::New();
    mapper->SetInputData(data);
    mapper->SetTransformCoordinate(coordinate);
    dots_->SetMapper(mapper);
    dots_->SetVisibility(!markers_.empty());
    applyTheme(theme_);
    layout(pixelRatio_);
}

void MarkerLayer::applyTheme(const SceneTheme& theme) {
    theme_ = theme;
    const auto background = toRgb(theme.background);
    setColour(*dots_->GetProperty(), theme.text);
    for (const auto& actor : texts_) {
        setTextColour(*actor->GetTextProperty(), theme);
        actor->GetTextProperty()->SetBackgroundColor(background[0], background[1], background[2]);
    }
}

void MarkerLayer::layout(double pixelRatio) {
    pixelRatio_ = pixelRatio;
    dots_->GetProperty()->SetPointSize(static_cast<float>(7.0 * pixelRatio));
    for (const auto& actor : texts_) {
        actor->GetTextProperty()->SetFontSize(static_cast<int>(kTextPoints * pixelRatio));
    }
}

}  // namespace twinbench
