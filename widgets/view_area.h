#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>
#include <array>
#include <set>
#include <vector>

#include "widgets/theme.h"
#include "widgets/viewport.h"

class QLabel;
class QSplitter;

namespace twinbench {

/// One 3D view, two side by side, or a third below them, whose cameras, selection and clip
/// planes are linked.
class ViewArea : public QWidget {
    Q_OBJECT

public:
    explicit ViewArea(QWidget* parent = nullptr);

    /// From 1 to 3; new views show the same assembly from the same side.
    void setViewCount(int count);
    int viewCount() const { return static_cast<int>(views_.size()); }
    Viewport& view(int index) const { return *views_[static_cast<std::size_t>(index)]; }
    Viewport& main() const { return view(0); }

    void setAssembly(std::shared_ptr<const AssemblySurfaces> assembly);
    /// Shows what can only be looked at until the assembly is set.
    void preview(const std::shared_ptr<const AssemblySurfaces>& surfaces);
    void setPartVisible(std::uint32_t part, bool visible);
    /// Parts that are drawn as faint hulls, as those that take no part in a study.
    void setDimmed(std::vector<std::uint32_t> parts);
    /// Draws all parts as faint hulls, so that what is selected within them is seen.
    void setSeenThrough(bool seenThrough);
    void setSelection(const std::vector<std::uint32_t>& parts, const std::vector<FaceRef>& faces,
                      const std::vector<SelectedShape>& shapes = {});
    void setClipPlanes(const ClipPlanes& planes);
    /// Parts that the user sees through.
    void setTransparent(std::set<std::uint32_t> parts);
    const std::set<std::uint32_t>& transparent() const { return transparent_; }
    /// Moves the parts from each other, level by level of the assembly: 0 to 1.
    void setExplosion(double share);
    double explosion() const { return explosion_; }
    /// Instead of the colours that the CAD gives parts, by part; empty for those.
    /// The legend tells what they mean.
    void setPartColours(const std::vector<Colour>& colours, const std::vector<LegendEntry>& legend);
    /// Measures and notes in all views.
    void setAnnotations(const std::vector<Marker>& annotations);
    void setEdgesVisible(bool visible);
    void setView(StandardView view);
    void fit();
    void zoomTo(const Box3& box);
    void applyTheme(const Theme& theme);
    void setNavigation(NavigationStyle style);
    /// A line in the middle of the empty view: what to do first, or what is under way.
    void setNote(const QString& text);
    /// A line at the lower edge: which of the saved views is shown. Empty for none.
    void setTitle(const QString& text);
    QLabel* title() const { return title_; }
    /// All views side by side as they are drawn now.
    QImage picture();

signals:
    void picked(const std::optional<twinbench::ScenePick>& pick, bool add);
    void hovered(int view, const std::optional<twinbench::ScenePick>& pick);
    void doubleClicked(const std::optional<twinbench::ScenePick>& pick);
    void contextMenuRequested(const std::optional<twinbench::ScenePick>& pick, QPoint global);
    void escapePressed();
    void colourBarClicked(int view, QPoint global);
    void turned();  ///< or moved, or zoomed, by the mouse
    /// A material is being dragged over a part, or over none.
    void materialDragged(const QString& material, std::optional<std::uint32_t> part,
                         bool forSelection);
    /// A material was dragged from the library onto a part.
    void materialDropped(const QString& material, std::uint32_t part, bool forSelection);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addView();
    /// The view below a position, with the position in it; null between views.
    std::pair<Viewport*, QPointF> viewBelow(const QPointF& position) const;
    void linkCameras(const Viewport& source);
    void refineNext();
    std::vector<std::uint32_t> faintParts() const;
    void showDimmed();

    QSplitter* splitter_;
    std::array<QSplitter*, 2> rows_{};  ///< two views above, the third below
    void placeTitle();

    QLabel* note_;
    QLabel* title_;
    std::vector<Viewport*> views_;
    QTimer refinement_;  ///< of views that were drawn with less detail
    std::shared_ptr<const AssemblySurfaces> assembly_;
    std::vector<std::uint32_t> dimmed_;
    std::set<std::uint32_t> transparent_;
    bool seenThrough_ = false;
    double explosion_ = 0.0;
    std::vector<Colour> partColours_;
    std::vector<LegendEntry> legend_;
    std::vector<Marker> annotations_;
    std::vector<std::uint32_t> selectedParts_;
    std::vector<FaceRef> selectedFaces_;
    std::vector<SelectedShape> selectedShapes_;
    bool edgesVisible_ = true;
    NavigationStyle navigation_ = NavigationStyle::Twinbench;
    Theme theme_ = Theme::lightTheme();
};

}  // namespace twinbench
