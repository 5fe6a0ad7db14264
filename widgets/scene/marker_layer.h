#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <vtkSmartPointer.h>

#include "core/vec3.h"
#include "widgets/scene/scene_camera.h"
#include "widgets/scene/scene_theme.h"

class vtkActor2D;
class vtkCellArray;
class vtkPoints;
class vtkPolyData;
class vtkRenderer;
class vtkTextActor;

namespace twinbench {

/// A text with a dot at a point of the model: minimum, maximum, a probe, a note, or a measure with
/// a line to a second point.
struct Marker {
    Vec3 at;  ///< metres; as drawn, or on `part`
    std::string text;
    /// The part of the assembly that the points are on; they go where it is drawn.
    std::optional<std::uint32_t> part = {};
    std::optional<Vec3> to = {};  ///< the second point
    std::optional<std::uint32_t> partOfTo = {};
};

/// Why a point of the model is not seen ("behind"); empty where it is.
using WhyHidden = std::function<std::string(const Vec3&)>;

/// The markers of a view. Their texts lie in the plane of the picture, in front of the model; they
/// keep within the view and clear of each other, each tied to its dot by a line. Where the point is
/// not seen, the text says why and is faint, and there is no dot. UI thread.
class MarkerLayer {
public:
    explicit MarkerLayer(vtkRenderer& renderer);
    ~MarkerLayer();
    void show(const std::vector<Marker>& markers);
    void applyTheme(const SceneTheme& theme);
    /// Places the texts for the camera of now, clear of what else the view shows. `whyHidden` may
    /// be empty.
    void layout(const ViewRoom& room, double pixelRatio, const WhyHidden& whyHidden);

private:
    void clear();
    Vec3 onDisplay(const Vec3& point) const;
    /// Dots and lines in display pixels, with a rim in the colour of the background: so they are
    /// seen on dark parts and on light ones.
    struct Strokes {
        vtkSmartPointer<vtkPolyData> data;
        vtkSmartPointer<vtkActor2D> actor, rim;
    };
    Strokes addStrokes();
    void applyTheme(const Strokes& strokes) const;
    void setWidths(const Strokes& strokes, double line, double dot) const;
    void showSpans(double pixelRatio);

    vtkRenderer& renderer_;
    std::vector<Marker> markers_;
    std::vector<vtkSmartPointer<vtkTextActor>> texts_;
    Strokes spans_;  ///< from markers to their second points
    Strokes dots_;   ///< with the lines to the texts
    SceneTheme theme_ = SceneTheme::light();
};

}  // namespace twinbench
