#include "widgets/scene/legend.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <vtkActor2D.h>
#include <vtkCellArray.h>
#include <vtkCellData.h>
#include <vtkCoordinate.h>
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
constexpr double kSquareGap = 8.0;  // from a square to its text
constexpr double kSquare = 0.7;     // of a line's height
constexpr double kMostOfHeight = 0.6;
constexpr double kOpacity = 0.8;

}  // namespace

Legend::Legend(vtkRenderer& renderer)
    : renderer_(renderer),
      text_(vtkSmartPointer<vtkTextActor>::New()),
      squares_(vtkSmartPointer<vtkPolyData>::New()),
      actor_(vtkSmartPointer<vtkActor2D>::New()) {
    prepareText(*text_->GetTextProperty());
    text_->GetTextProperty()->SetVerticalJustificationToTop();
    text_->GetTextProperty()->SetBackgroundOpacity(kOpacity);
    text_->GetPositionCoordinate()->SetCoordinateSystemToDisplay();
    auto coordinate = vtkSmartPointer<vtkCoordinate>::New();
    coordinate->SetCoordinateSystemToDisplay();
    auto mapper = vtkSmartPointer<vtkPolyDataMapper2D>::New();
    mapper->SetInputData(squares_);
    mapper->SetTransformCoordinate(coordinate);
    mapper->SetScalarModeToUseCellData();
    actor_->SetMapper(mapper);
    renderer_.AddActor2D(text_);
    renderer_.AddActor2D(actor_);
    show({});
}

Legend::~Legend() {
    renderer_.RemoveActor2D(text_);
    renderer_.RemoveActor2D(actor_);
}

void Legend::show(std::vector<LegendEntry> entries) {
    entries_ = std::move(entries);
    text_->SetVisibility(isShown());
    actor_->SetVisibility(isShown());
    rectangle_ = {};
}

void Legend::applyTheme(const SceneTheme& theme) {
    const auto background = toRgb(theme.background);
    setColour(*text_->GetTextProperty(), theme.text);
    text_->GetTextProperty()->SetBackgroundColor(background[0], background[1], background[2]);
}

void Legend::layout(int width, int height, double pixelRatio) {
    if (!isShown()) {
        return;
    }
    text_->GetTextProperty()->SetFontSize(static_cast<int>(kTextPoints * pixelRatio));
    double line[2] = {0.0, 0.0};
    text_->SetInput("Xg\nXg");
    text_->GetSize(&renderer_, line);
    const double step = 0.5 * line[1];
    const auto most = static_cast<std::size_t>(std::max(2.0, kMostOfHeight * height / step));
    const bool areAll = entries_.size() <= most;
    const std::size_t told = areAll ? entries_.size() : most - 1;
    std::string all;
    for (std::size_t i = 0; i < told; ++i) {
        all += (i > 0 ? "\n" : "") + entries_[i].text;
    }
    if (!areAll) {
        all += fmt::format("\n+ {}", entries_.size() - told);
    }
    double size[2] = {0.0, 0.0};
    text_->SetInput(all.c_str());
    text_->GetSize(&renderer_, size);
    const double margin = kMargin * pixelRatio;
    const double left = width - margin - size[0];
    const double top = height - margin;
    text_->SetDisplayPosition(static_cast<int>(left), static_cast<int>(top));
    const double edge = kSquare * step;
    const double x = left - kSquareGap * pixelRatio - edge;
    const double lineHeight = size[1] / static_cast<double>(told + (areAll ? 0 : 1));
    auto points = vtkSmartPointer<vtkPoints>::New();
    auto cells = vtkSmartPointer<vtkCellArray>::New();
    auto colours = vtkSmartPointer<vtkUnsignedCharArray>::New();
    colours->SetNumberOfComponents(3);
    for (std::size_t i = 0; i < told; ++i) {
        const double y = top - (static_cast<double>(i) + 0.5) * lineHeight - 0.5 * edge;
        const std::array<vtkIdType, 4> corners = {points->InsertNextPoint(x, y, 0.0),
                                                  points->InsertNextPoint(x + edge, y, 0.0),
                                                  points->InsertNextPoint(x + edge, y + edge, 0.0),
                                                  points->InsertNextPoint(x, y + edge, 0.0)};
        cells->InsertNextCell(4, corners.data());
        const Colour& colour = entries_[i].colour;
        const std::array<unsigned char, 3> rgb = {colour.red, colour.green, colour.blue};
        colours->InsertNextTypedTuple(rgb.data());
    }
    squares_->SetPoints(points);
    squares_->SetPolys(cells);
    squares_->GetCellData()->SetScalars(colours);
    rectangle_ = {x, top - size[1], static_cast<double>(width), static_cast<double>(height)};
}

}  // namespace twinbench
