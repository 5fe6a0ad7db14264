#pragma once

#include <QOpenGLWidget>
#include <QPoint>
#include <QTimer>
#include <memory>
#include <optional>

#include <vtkSmartPointer.h>

#include "widgets/cut_runner.h"
#include "widgets/due_call.h"
#include "widgets/navigation_gesture.h"
#include "widgets/scene/picker.h"
#include "widgets/scene/scene.h"

class vtkCallbackCommand;
class vtkCamera;
class vtkGenericOpenGLRenderWindow;

namespace twinbench {

/// A 3D view: shows a Scene in a Qt widget and turns the mouse into camera moves and picks.
/// Which buttons turn, pan and zoom is the user's choice; the wheel zooms at the pointer; a click
/// selects (Ctrl adds), a double click zooms to the part. Draws only when something changed.
class Viewport : public QOpenGLWidget {
    Q_OBJECT

public:
    /// To be called once before the application object: the surface format that VTK needs.
    static void setDefaultSurfaceFormat();

    explicit Viewport(QWidget* parent = nullptr);
    ~Viewport() override;

    Scene& scene() { return scene_; }
    const Scene& scene() const { return scene_; }
    const Picker& picker() const { return picker_; }
    /// The camera stays as it was if this is the shown assembly with parts moved. One that is not
    /// complete yet cannot be picked.
    void setAssembly(std::shared_ptr<const AssemblySurfaces> assembly, bool pickable = true);
    /// The view shows the planes as soon as what they cut is filled, in the background.
    void setClipPlanes(const ClipPlanes& planes);
    void setExplosion(double share);
    /// All that is due at once, before a picture is taken.
    void finishCut();
    /// Tells the view that its scene changed; drawing follows when the event loop is idle.
    void sceneChanged();
    /// True while a picture with less detail is shown, as a full one takes long.
    bool isCoarse() const { return coarse_; }
    /// Draws in full when the event loop is idle.
    void refine();

    void setView(StandardView view);
    CameraPose pose() const { return poseOf(*scene_.renderer()); }
    void setPose(const CameraPose& pose);
    void fit();
    void zoomTo(const Box3& box);
    /// Fits again before the next drawing, unless the user chose what is seen.
    void fitAgain();
    /// Follows another view's camera without telling it back.
    void copyCamera(const Viewport& other);
    /// A view that follows another does not fit itself to a new size.
    void setFollowing(bool following) { following_ = following; }
    void setNavigation(NavigationStyle style) { gesture_.setStyle(style); }

    /// What lies under a position of the widget.
    std::optional<ScenePick> pickAt(const QPointF& position) const;

    enum class HoverOf { Face, Part };
    /// As if the pointer were at a position: for drags, which move no pointer over the widget.
    void hoverAt(const QPointF& position, HoverOf what = HoverOf::Face);
    void endHover();

    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    /// A click on a face, or on nothing. `add` with Ctrl.
    void picked(std::optional<twinbench::ScenePick> pick, bool add);
    void hovered(std::optional<twinbench::ScenePick> pick);
    void doubleClicked(std::optional<twinbench::ScenePick> pick);
    void contextMenuRequested(std::optional<twinbench::ScenePick> pick, QPoint globalPosition);
    void drawnCoarse();
    void cameraMoved();
    void turned();  ///< the user turned, moved or zoomed
    void escapePressed();
    void colourBarClicked(QPoint globalPosition);

protected:
    void initializeGL() override;
    void resizeGL(int width, int height) override;
    void paintGL() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void hoverNow();
    bool isOnColourBar(const QPointF& position) const;
    std::string whyHidden(const Vec3& point) const;
    void turn(const QPointF& by);
    void pan(const QPointF& by);
    void zoom(double factor, const QPointF& at);
    void draw(double slow);
    void setCoarse(bool coarse);
    void blitToWidget();

    Scene scene_;
    Picker picker_;
    vtkSmartPointer<vtkGenericOpenGLRenderWindow> window_;
    vtkSmartPointer<vtkCallbackCommand> contextEvents_;
    bool initialised_ = false;
    bool roomChanged_ = false;  ///< since the view was fitted
    bool following_ = false;
    bool coarse_ = false;
    bool isPreview_ = false;    ///< of an assembly that is still being read
    double fullDrawing_ = 0.0;  ///< ms that drawing in full took last
    bool fitted_ = true;        ///< shows all that is visible, and goes on doing so in another size
    NavigationGesture gesture_;
    QPointF pressed_;
    QPointF last_;
    bool moved_ = false;
    QTimer hoverTimer_;
    HoverOf hoverOf_ = HoverOf::Face;
    std::optional<FaceRef> hovered_;  ///< of a part as a whole: its first face
    DueCall cutDue_;                  ///< several changes of the clip planes become one cut
    CutRunner cuts_;
};

}  // namespace twinbench

Q_DECLARE_METATYPE(std::optional<twinbench::ScenePick>)
