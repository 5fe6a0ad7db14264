#include "widgets/scene/scene_annotations.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <vtkAxesActor.h>
#include <vtkCamera.h>
#include <vtkCaptionActor2D.h>
#include <vtkCoordinate.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkTextActor.h>
#include <vtkTextProperty.h>

#include "widgets/scene/text_font.h"
#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

constexpr double kMargin = 16.0;
constexpr double kCaptionOpacity = 0.8;
constexpr double kTriadSize = 96.0;
constexpr double kTriadShare = 0.25;  // at most, of the shorter side of the view

/// "Steady · Baseline" as two lines, also "STALE: the model has changed".
std::string inShorterLines(std::string text) {
    for (const std::string_view mark : {" \xC2\xB7 ", ": "}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
            text.replace(at, mark.size(), mark.front() == ':' ? ":\n" : "\n");
        }
    }
    return text;
}

/// What is left of a text when its numbers may be others.
std::string withoutNumbers(const std::string& text) {
    std::string result;
    for (const char c : text) {
        const bool isOfNumber =
            std::string_view("0123456789.+-e").find(c) != std::string_view::npos;
        if (!isOfNumber) {
            result += c;
        }
    }
    return result;
}

/// Lines of more characters than these end in dots.
std::string elided(const std::string& text, std::size_t most) {
    std::string result;
    std::size_t count = 0;
    for (const char c : text) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // a character
        count = c == '\n' ? 0 : count + (begins ? 1 : 0);
        if (count == most && begins) {
            result += "\xE2\x80\xA6";
        } else if (count < most) {
            result += c;
        }
    }
    return result;
}

std::size_t longestLine(const std::string& text) {
    std::size_t longest = 0;
    std::size_t count = 0;
    for (const char c : text) {
        count = c == '\n' ? 0 : count + 1;
        longest = std::max(longest, count);
    }
    return longest;
}

void setTextColour(vtkTextProperty& property, const SceneTheme& theme) {
    setColour(property, theme.text);
}

void paintAxis(vtkProperty& shaft, vtkProperty& tip, const Colour& colour) {
    setColour(shaft, colour);
    setColour(tip, colour);
}

}  // namespace

void prepareText(vtkTextProperty& property) {
    useViewFont(property);
    property.SetFontSize(static_cast<int>(kTextPoints));
    property.ItalicOff();
    property.BoldOff();
    property.ShadowOff();
}

Caption::Caption(vtkRenderer& renderer)
    : renderer_(renderer),
      text_(vtkSmartPointer<vtkTextActor>::New()),
      warning_(vtkSmartPointer<vtkTextActor>::New()) {
    for (vtkTextActor* actor : {text_.Get(), warning_.Get()}) {
        prepareText(*actor->GetTextProperty());
        actor->GetTextProperty()->SetVerticalJustificationToTop();
        // The model may lie behind.
        actor->GetTextProperty()->SetBackgroundOpacity(kCaptionOpacity);
        actor->GetPositionCoordinate()->SetCoordinateSystemToDisplay();
        renderer_.AddActor2D(actor);
    }
    warning_->GetTextProperty()->FrameOn();
    warning_->GetTextProperty()->BoldOn();
}

Caption::~Caption() {
    renderer_.RemoveActor2D(text_);
    renderer_.RemoveActor2D(warning_);
}

void Caption::setText(const std::string& text, const std::string& warning) {
    if (withoutNumbers(text) != withoutNumbers(wholeText_) || warning != wholeWarning_) {
        widest_ = 0.0;
    }
    wholeText_ = text;
    wholeWarning_ = warning;
    text_->SetVisibility(!text.empty());
    warning_->SetVisibility(!warning.empty());
    rectangle_ = {};
}

void Caption::applyTheme(const SceneTheme& theme) {
    const auto background = toRgb(theme.background);
    const auto frame = toRgb(theme.warning);
    setTextColour(*text_->GetTextProperty(), theme);
    setColour(*warning_->GetTextProperty(), theme.warning);
    warning_->GetTextProperty()->SetFrameColor(frame[0], frame[1], frame[2]);
    for (vtkTextActor* actor : {text_.Get(), warning_.Get()}) {
        actor->GetTextProperty()->SetBackgroundColor(background[0], background[1], background[2]);
    }
}

void Caption::layout(int width, int height, double pixelRatio) {
    const double margin = kMargin * pixelRatio;
    const double room = width - 2.0 * margin;
    rectangle_ = {0.0, static_cast<double>(height), 0.0, static_cast<double>(height)};
    for (const auto& [actor, whole] :
         {std::pair(text_.Get(), &wholeText_), std::pair(warning_.Get(), &wholeWarning_)}) {
        if (whole->empty()) {
            continue;
        }
        actor->GetTextProperty()->SetFontSize(static_cast<int>(kTextPoints * pixelRatio));
        double size[2] = {0.0, 0.0};
        actor->SetInput(whole->c_str());
        actor->GetSize(&renderer_, size);
        if (size[0] > room) {
            const std::string lines = inShorterLines(*whole);
            actor->SetInput(lines.c_str());
            actor->GetSize(&renderer_, size);
            for (std::size_t most = longestLine(lines); size[0] > room && most > 1; --most) {
                actor->SetInput(elided(lines, most).c_str());
                actor->GetSize(&renderer_, size);
            }
        }
        const double top = std::min(rectangle_.bottom, height - 0.5 * margin) - 0.5 * margin;
        actor->SetDisplayPosition(static_cast<int>(margin), static_cast<int>(top));
        rectangle_.right = std::max(rectangle_.right, margin + size[0]);
        rectangle_.bottom = top - size[1];
    }
    if (rectangle_.right > 0.0) {
        widest_ = std::max(laidWidth_ == width ? widest_ : 0.0, rectangle_.right);
        laidWidth_ = width;
        rectangle_.right = widest_;
    }
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
    // Pure blue is hard to see on a dark ground, and pure green on a light one.
    paintAxis(*axes_->GetXAxisShaftProperty(), *axes_->GetXAxisTipProperty(), {0xd8, 0x40, 0x3a});
    paintAxis(*axes_->GetYAxisShaftProperty(), *axes_->GetYAxisTipProperty(), {0x35, 0x9c, 0x4a});
    paintAxis(*axes_->GetZAxisShaftProperty(), *axes_->GetZAxisTipProperty(), {0x4a, 0x86, 0xf0});
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

double AxesTriad::sizeIn(int width, int height, double pixelRatio) {
    return std::min(kTriadSize * pixelRatio, kTriadShare * std::min(width, height));
}

void AxesTriad::layout(int width, int height, double pixelRatio) {
    const double size = sizeIn(width, height, pixelRatio);
    renderer_->SetViewport(0.0, 0.0, std::min(1.0, size / width), std::min(1.0, size / height));
    for (vtkCaptionActor2D* caption :
         {axes_->GetXAxisCaptionActor2D(), axes_->GetYAxisCaptionActor2D(),
          axes_->GetZAxisCaptionActor2D()}) {
        caption->GetCaptionTextProperty()->SetFontSize(static_cast<int>(kTextPoints * pixelRatio));
    }
}

}  // namespace twinbench
