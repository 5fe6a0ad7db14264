#include "widgets/scene/colour_bar.h"

#include <algorithm>
#include <cmath>

#include <vtkActor2D.h>
#include <vtkCellArray.h>
#include <vtkCellData.h>
#include <vtkCoordinate.h>
#include <vtkLookupTable.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper2D.h>
#include <vtkRenderer.h>
#include <vtkTextActor.h>
#include <vtkTextProperty.h>
#include <vtkUnsignedCharArray.h>

#include "widgets/scene/scene_annotations.h"
#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

// Pixels at a ratio of 1.
constexpr double kMargin = 16.0;
constexpr double kBarWidth = 20.0;
constexpr double kLabelGap = 6.0;
constexpr double kLeastHeight = 60.0;
constexpr double kMostHeight = 420.0;
constexpr double kBeyondHeight = 10.0;  // of the cells for values beyond the ends
constexpr double kBeyondGap = 3.0;
constexpr double kTitleLines = 2.0;
constexpr double kLineHeight = 1.4;  // of texts, in sizes of the font

/// Rectangles with a colour each.
class CellWriter {
public:
    CellWriter() { colours_->SetNumberOfComponents(3); }

    void add(double x, double y, double width, double height, const double* rgb) {
        const vtkIdType first = points_->InsertNextPoint(x, y, 0.0);
        points_->InsertNextPoint(x + width, y, 0.0);
        points_->InsertNextPoint(x + width, y + height, 0.0);
        points_->InsertNextPoint(x, y + height, 0.0);
        const vtkIdType corners[4] = {first, first + 1, first + 2, first + 3};
        polygons_->InsertNextCell(4, corners);
        for (int i = 0; i < 3; ++i) {
            colours_->InsertNextValue(static_cast<unsigned char>(std::lround(255.0 * rgb[i])));
        }
    }
    void writeTo(vtkPolyData& data) {
        data.SetPoints(points_);
        data.SetPolys(polygons_);
        data.GetCellData()->SetScalars(colours_);
    }

private:
    vtkSmartPointer<vtkPoints> points_ = vtkSmartPointer<vtkPoints>::New();
    vtkSmartPointer<vtkCellArray> polygons_ = vtkSmartPointer<vtkCellArray>::New();
    vtkSmartPointer<vtkUnsignedCharArray> colours_ = vtkSmartPointer<vtkUnsignedCharArray>::New();
};

}  // namespace

ColourBar::ColourBar(vtkRenderer& renderer)
    : renderer_(renderer),
      cells_(vtkSmartPointer<vtkPolyData>::New()),
      colours_(vtkSmartPointer<vtkActor2D>::New()),
      title_(vtkSmartPointer<vtkTextActor>::New()) {
    auto display = vtkSmartPointer<vtkCoordinate>::New();
    display->SetCoordinateSystemToDisplay();
    auto mapper = vtkSmartPointer<vtkPolyDataMapper2D>::New();
    mapper->SetInputData(cells_);
    mapper->SetTransformCoordinate(display);
    colours_->SetMapper(mapper);
    colours_->VisibilityOff();
    prepareText(*title_->GetTextProperty());
    title_->GetTextProperty()->SetJustificationToRight();
    title_->GetTextProperty()->SetVerticalJustificationToTop();
    title_->GetPositionCoordinate()->SetCoordinateSystemToDisplay();
    title_->VisibilityOff();
    renderer_.AddActor2D(colours_);
    renderer_.AddActor2D(title_);
}

ColourBar::~ColourBar() {
    hide();
    renderer_.RemoveActor2D(colours_);
    renderer_.RemoveActor2D(title_);
}

void ColourBar::show(const std::string& title, const ColourScale& scale) {
    hide();
    shown_ = true;
    scale_ = scale;
    table_ = lookupTable(scale);
    for (const std::string& text : tickLabels(scale)) {
        auto label = vtkSmartPointer<vtkTextActor>::New();
        label->SetInput(text.c_str());
        prepareText(*label->GetTextProperty());
        label->GetTextProperty()->SetVerticalJustificationToCentered();
        label->GetPositionCoordinate()->SetCoordinateSystemToDisplay();
        labels_.push_back(label);
        renderer_.AddActor2D(label);
    }
    colours_->VisibilityOn();
    title_->SetInput(title.c_str());
    title_->VisibilityOn();
    applyTheme(theme_);
}

void ColourBar::hide() {
    shown_ = false;
    bar_ = whole_ = Box();
    colours_->VisibilityOff();
    title_->VisibilityOff();
    for (const auto& label : labels_) {
        renderer_.RemoveActor2D(label);
    }
    labels_.clear();
}

void ColourBar::applyTheme(const SceneTheme& theme) {
    theme_ = theme;
    setColour(*title_->GetTextProperty(), theme.text);
    for (const auto& label : labels_) {
        setColour(*label->GetTextProperty(), theme.text);
    }
}

void ColourBar::layout(int width, int height, double pixelRatio) {
    if (!shown_) {
        return;
    }
    const double font = std::floor(kTextPoints * pixelRatio);
    const double margin = kMargin * pixelRatio;
    title_->GetTextProperty()->SetFontSize(static_cast<int>(font));
    double labelWidth = 0.0;
    double size[2] = {0.0, 0.0};
    for (const auto& label : labels_) {
        label->GetTextProperty()->SetFontSize(static_cast<int>(font));
        label->GetSize(&renderer_, size);
        labelWidth = std::max(labelWidth, size[0]);
    }
    title_->GetSize(&renderer_, size);
    titleWidth_ = size[0];
    titleHeight_ = kTitleLines * kLineHeight * font;
    title_->SetDisplayPosition(static_cast<int>(width - margin), static_cast<int>(height - margin));
    const double beyond = (kBeyondHeight + kBeyondGap) * pixelRatio;
    const double top = height - margin - titleHeight_ - font;
    const double room = top - margin - 0.5 * font - (scale_.showsBelow ? beyond : 0.0) -
                        (scale_.showsAbove ? beyond : 0.0);
    bar_.width = kBarWidth * pixelRatio;
    bar_.height = std::round(std::clamp(std::min(room, 0.7 * height), kLeastHeight * pixelRatio,
                                        kMostHeight * pixelRatio));
    bar_.x = std::round(width - margin - labelWidth - kLabelGap * pixelRatio - bar_.width);
    bar_.y = std::round(top - (scale_.showsAbove ? beyond : 0.0) - bar_.height);
    const double bottom = bar_.y - (scale_.showsBelow ? beyond : 0.0) - 0.5 * font;
    const double left = std::min(bar_.x, width - margin - titleWidth_);
    whole_ = {left, bottom, width - left, height - bottom};
    drawCells(pixelRatio);
    layLabels(font);
}

void ColourBar::drawCells(double pixelRatio) {
    CellWriter writer;
    const auto edge = toRgb(theme_.text);
    const double line = std::max(1.0, std::floor(pixelRatio));
    writer.add(bar_.x - line, bar_.y - line, bar_.width + 2.0 * line, bar_.height + 2.0 * line,
               edge.data());
    const vtkIdType count = table_->GetNumberOfTableValues();
    for (vtkIdType i = 0; i < count; ++i) {
        const double from = std::round(bar_.height * static_cast<double>(i) / count);
        const double to = std::round(bar_.height * static_cast<double>(i + 1) / count);
        writer.add(bar_.x, bar_.y + from, bar_.width, to - from, table_->GetTableValue(i));
    }
    const double beyond = kBeyondHeight * pixelRatio;
    const double gap = kBeyondGap * pixelRatio;
    if (scale_.showsBelow) {
        writer.add(bar_.x, bar_.y - gap - beyond, bar_.width, beyond, table_->GetBelowRangeColor());
    }
    if (scale_.showsAbove) {
        writer.add(bar_.x, bar_.y + bar_.height + gap, bar_.width, beyond,
                   table_->GetAboveRangeColor());
    }
    for (int i = 0; i < scale_.tickCount(); ++i) {
        const double y = bar_.y + bar_.height * i / std::max(1, scale_.tickCount() - 1);
        writer.add(bar_.x + bar_.width, std::round(y) - 0.5 * line, 0.5 * kLabelGap * pixelRatio,
                   line, edge.data());
    }
    writer.writeTo(*cells_);
}

void ColourBar::layLabels(double font) {
    const int count = static_cast<int>(labels_.size());
    const double step = bar_.height / std::max(1, count - 1);
    const int least = std::max(1, static_cast<int>(std::ceil(kLineHeight * font / step)));
    int every = least;
    while (every < 2 * least && (count - 1) % every != 0) {
        ++every;
    }
    // Evenly from end to end where that leaves enough; else what stands too near to the end is
    // left out.
    every = (count - 1) % every == 0 ? every : least;
    for (int i = 0; i < count; ++i) {
        vtkTextActor& label = *labels_[static_cast<std::size_t>(i)];
        label.SetVisibility(i + 1 == count || (i % every == 0 && count - 1 - i >= every));
        label.SetDisplayPosition(static_cast<int>(bar_.x + bar_.width + 0.4 * font),
                                 static_cast<int>(std::round(bar_.y + step * i)));
    }
}

}  // namespace twinbench
