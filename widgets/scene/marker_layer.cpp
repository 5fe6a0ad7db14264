#include "widgets/scene/marker_layer.h"

#include <algorithm>
#include <array>

#include <vtkActor2D.h>
#include <vtkCellArray.h>
#include <vtkCoordinate.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper2D.h>
#include <vtkProperty2D.h>
#include <vtkRenderer.h>
#include <vtkTextActor.h>
#include <vtkTextProperty.h>

#include "widgets/scene/scene_annotations.h"
#include "widgets/scene/vtk_helpers.h"

namespace twinbench {

namespace {

// Pixels at a ratio of 1.
constexpr double kDotSize = 7.0;
constexpr double kSpanWidth = 2.0;
constexpr double kOffset = 14.0;  // from the dot to its text
constexpr double kEdge = 6.0;     // free at the edges of the view
constexpr double kTextGap = 4.0;  // between texts
constexpr double kHiddenOpacity = 0.75;

struct Rectangle {
    double x = 0.0, y = 0.0, width = 0.0, height = 0.0;

    bool meets(const Rectangle& other, double gap) const {
        return x < other.x + other.width + gap && other.x < x + width + gap &&
               y < other.y + other.height + gap && other.y < y + height + gap;
    }
};

/// The place nearest to one of the wishes, above or below it, that is clear of what stands already;
/// the first wish where there is none.
Rectangle freePlace(const std::array<Rectangle, 2>& wishes, const std::vector<Rectangle>& taken,
                    double gap, double top) {
    const double step = wishes[0].height + gap;
    for (int i = 0; i < 2 * static_cast<int>(taken.size()) + 1; ++i) {
        for (Rectangle place : wishes) {
            place.y += ((i % 2) != 0 ? 1.0 : -1.0) * ((i + 1) / 2) * step;
            const bool isInside = place.y >= gap && place.y + place.height <= top - gap;
            const bool isFree =
                std::none_of(taken.begin(), taken.end(),
                             [&](const Rectangle& other) { return place.meets(other, gap); });
            if (isInside && isFree) {
                return place;
            }
        }
    }
    return wishes[0];
}

}  // namespace

MarkerLayer::MarkerLayer(vtkRenderer& renderer)
    : renderer_(renderer), spans_(addStrokes()), dots_(addStrokes()) {}

MarkerLayer::~MarkerLayer() {
    clear();
    for (const Strokes* strokes : {&spans_, &dots_}) {
        renderer_.RemoveActor2D(strokes->rim);
        renderer_.RemoveActor2D(strokes->actor);
    }
}

MarkerLayer::Strokes MarkerLayer::addStrokes() {
    Strokes strokes{vtkSmartPointer<vtkPolyData>::New(), vtkSmartPointer<vtkActor2D>::New(),
                    vtkSmartPointer<vtkActor2D>::New()};
    for (vtkActor2D* actor : {strokes.rim.Get(), strokes.actor.Get()}) {
        auto coordinate = vtkSmartPointer<vtkCoordinate>::New();
        coordinate->SetCoordinateSystemToDisplay();
        auto mapper = vtkSmartPointer<vtkPolyDataMapper2D>::New();
        mapper->SetInputData(strokes.data);
        mapper->SetTransformCoordinate(coordinate);
        actor->SetMapper(mapper);
        actor->VisibilityOff();
        renderer_.AddActor2D(actor);
    }
    return strokes;
}

void MarkerLayer::applyTheme(const Strokes& strokes) const {
    setColour(*strokes.actor->GetProperty(), theme_.text);
    setColour(*strokes.rim->GetProperty(), theme_.background);
}

void MarkerLayer::setWidths(const Strokes& strokes, double line, double dot) const {
    const double rim = 2.0 * line;
    strokes.actor->GetProperty()->SetLineWidth(static_cast<float>(line));
    strokes.actor->GetProperty()->SetPointSize(static_cast<float>(dot));
    strokes.rim->GetProperty()->SetLineWidth(static_cast<float>(line + rim));
    strokes.rim->GetProperty()->SetPointSize(static_cast<float>(dot + rim));
}

void MarkerLayer::clear() {
    for (const auto& text : texts_) {
        renderer_.RemoveActor2D(text);
    }
    texts_.clear();
    for (const Strokes* strokes : {&spans_, &dots_}) {
        strokes->rim->VisibilityOff();
        strokes->actor->VisibilityOff();
    }
}

void MarkerLayer::show(const std::vector<Marker>& markers) {
    clear();
    markers_ = markers;
    for (const Marker& marker : markers_) {
        auto text = vtkSmartPointer<vtkTextActor>::New();
        text->SetInput(marker.text.c_str());
        text->GetPositionCoordinate()->SetCoordinateSystemToDisplay();
        prepareText(*text->GetTextProperty());
        text->GetTextProperty()->SetBackgroundOpacity(0.85);
        text->GetTextProperty()->FrameOn();
        texts_.push_back(text);
        renderer_.AddActor2D(text);
    }
    for (const Strokes* strokes : {&spans_, &dots_}) {
        strokes->rim->SetVisibility(!markers_.empty());
        strokes->actor->SetVisibility(!markers_.empty());
    }
    applyTheme(theme_);
}

void MarkerLayer::applyTheme(const SceneTheme& theme) {
    theme_ = theme;
    const auto background = toRgb(theme.background);
    const auto edge = toRgb(theme.text);
    applyTheme(spans_);
    applyTheme(dots_);
    for (const auto& actor : texts_) {
        vtkTextProperty& text = *actor->GetTextProperty();
        setColour(text, theme.text);
        text.SetBackgroundColor(background[0], background[1], background[2]);
        text.SetFrameColor(edge[0], edge[1], edge[2]);
    }
}

Vec3 MarkerLayer::onDisplay(const Vec3& point) const {
    renderer_.SetWorldPoint(point.x, point.y, point.z, 1.0);
    renderer_.WorldToDisplay();
    double display[3];
    renderer_.GetDisplayPoint(display);
    return {display[0], display[1], 0.0};
}

/// Seen through the model, as measures and paths go through it.
void MarkerLayer::showSpans(double pixelRatio) {
    auto points = vtkSmartPointer<vtkPoints>::New();
    auto dots = vtkSmartPointer<vtkCellArray>::New();
    auto lines = vtkSmartPointer<vtkCellArray>::New();
    for (const Marker& marker : markers_) {
        if (!marker.to) {
            continue;
        }
        vtkIdType ends[2];
        for (int end = 0; end < 2; ++end) {
            const Vec3 display = onDisplay(end == 0 ? marker.at : *marker.to);
            ends[end] = points->InsertNextPoint(display.x, display.y, 0.0);
            dots->InsertNextCell(1, &ends[end]);
        }
        lines->InsertNextCell(2, ends);
    }
    spans_.data->SetPoints(points);
    spans_.data->SetVerts(dots);
    spans_.data->SetLines(lines);
    setWidths(spans_, kSpanWidth * pixelRatio, kDotSize * pixelRatio);
}

void MarkerLayer::layout(const ViewRoom& room, double pixelRatio, const WhyHidden& whyHidden) {
    const double width = room.width - room.reservedRight;
    const double height = room.height;
    auto points = vtkSmartPointer<vtkPoints>::New();
    auto dots = vtkSmartPointer<vtkCellArray>::New();
    auto ties = vtkSmartPointer<vtkCellArray>::New();
    std::vector<Rectangle> taken;
    for (const ViewRectangle& corner : room.corners) {
        taken.push_back({corner.left, corner.bottom, corner.width(), corner.height()});
    }
    for (std::size_t i = 0; i < markers_.size(); ++i) {
        vtkTextActor& text = *texts_[i];
        text.GetTextProperty()->SetFontSize(static_cast<int>(kTextPoints * pixelRatio));
        const Vec3& at = markers_[i].at;
        const std::string why = whyHidden ? whyHidden(at) : std::string();
        text.GetTextProperty()->SetOpacity(why.empty() ? 1.0 : kHiddenOpacity);
        text.SetInput((markers_[i].text + (why.empty() ? "" : " (" + why + ")")).c_str());
        const Vec3 dot = onDisplay(at);
        double size[2] = {0.0, 0.0};
        text.GetSize(&renderer_, size);
        const double offset = kOffset * pixelRatio;
        const double edge = kEdge * pixelRatio;
        const auto inView = [&](double x) {
            return Rectangle{
                std::clamp(x, edge, std::max(edge, width - edge - size[0])),
                std::clamp(dot.y + offset, edge, std::max(edge, height - edge - size[1])), size[0],
                size[1]};
        };
        const double right = dot.x + offset;
        const double left = dot.x - offset - size[0];
        const bool fitsRight = right + size[0] <= width - edge;
        const Rectangle place =
            freePlace({inView(fitsRight ? right : left), inView(fitsRight ? left : right)}, taken,
                      kTextGap * pixelRatio, height);
        taken.push_back(place);
        text.SetDisplayPosition(static_cast<int>(place.x), static_cast<int>(place.y));
        const vtkIdType from = points->InsertNextPoint(dot.x, dot.y, 0.0);
        const vtkIdType to =
            points->InsertNextPoint(std::clamp(dot.x, place.x, place.x + place.width),
                                    std::clamp(dot.y, place.y, place.y + place.height), 0.0);
        if (!why.empty()) {
            continue;
        }
        dots->InsertNextCell(1, &from);
        const vtkIdType tie[2] = {from, to};
        ties->InsertNextCell(2, tie);
    }
    dots_.data->SetPoints(points);
    dots_.data->SetVerts(dots);
    dots_.data->SetLines(ties);
    setWidths(dots_, pixelRatio, kDotSize * pixelRatio);
    showSpans(pixelRatio);
}

}  // namespace twinbench
